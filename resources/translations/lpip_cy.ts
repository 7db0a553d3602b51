<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>lpip</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Na</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ie</translation>
    </message>
    <message>
        <source>(English)</source>
        <translation>(Saesneg)</translation>
    </message>
    <message>
        <source>(Welsh)</source>
        <translation>(Cymraeg)</translation>
    </message>
    <message>
        <source>1 or 2</source>
        <translation>1 neu 2</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 i 5</translation>
    </message>
    <message>
        <source>1 to 7</source>
        <translation>1 i 7</translation>
    </message>
    <message>
        <source>1 to {last}</source>
        <translation>1 i {last}</translation>
    </message>
    <message>
        <source>1 to {scale}, or empty</source>
        <translation>1 i {scale}, neu’n wag</translation>
    </message>
    <message>
        <source>1: not at all</source>
        <translation>1: dim o gwbl</translation>
    </message>
    <message>
        <source>1: not at all, {scale}: very much. Empty rows are fine. No name: numbers are forgotten at the end, no group below {k} is shown.</source>
        <translation>1: dim o gwbl, {scale}: yn fawr iawn. Mae rhesi gwag yn iawn. Dim enw: anghofir y rhifau ar y diwedd, ac ni ddangosir grŵp o lai na {k}.</translation>
    </message>
    <message>
        <source>4 or 5</source>
        <translation>4 neu 5</translation>
    </message>
    <message>
        <source>80 % or more: {band}</source>
        <translation>80 % neu fwy: {band}</translation>
    </message>
    <message>
        <source>A box for the ballots</source>
        <translation>Blwch i’r papurau pleidleisio</translation>
    </message>
    <message>
        <source>A box or an envelope for the papers</source>
        <translation>Blwch neu amlen i’r papurau</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>Egwyl</translation>
    </message>
    <message>
        <source>A cell is longer than {count} characters.</source>
        <translation>Mae cell yn hirach na {count} o nodau.</translation>
    </message>
    <message>
        <source>A code and a sector are enough; names are for those who want them.</source>
        <translation>Mae cod a sector yn ddigon; mae enwau i’r rhai sydd am eu rhoi.</translation>
    </message>
    <message>
        <source>A digit moves on. Enter leaves a row empty, Backspace goes back.</source>
        <translation>Mae digid yn symud ymlaen. Mae Enter yn gadael rhes yn wag, mae Backspace yn mynd yn ôl.</translation>
    </message>
    <message numerus="yes">
        <source>A grid of influence, to the right, and interest, upwards, with {n} stakeholder.</source>
        <extracomment>A grid of influence, to the right, and interest, upwards, with {n} stakeholders.</extracomment>
        <translation>
            <numerusform>Grid o ddylanwad, i’r dde, a diddordeb, tuag i fyny, gyda {n} o randdeiliaid.</numerusform>
            <numerusform>Grid o ddylanwad, i’r dde, a diddordeb, tuag i fyny, gydag {n} rhanddeiliad.</numerusform>
            <numerusform>Grid o ddylanwad, i’r dde, a diddordeb, tuag i fyny, gyda {n} o randdeiliaid.</numerusform>
            <numerusform>Grid o ddylanwad, i’r dde, a diddordeb, tuag i fyny, gyda {n} o randdeiliaid.</numerusform>
            <numerusform>Grid o ddylanwad, i’r dde, a diddordeb, tuag i fyny, gyda {n} o randdeiliaid.</numerusform>
        </translation>
    </message>
    <message>
        <source>A link needs two who can be linked.</source>
        <translation>Mae angen dau y gellir eu cysylltu i gael cysylltiad.</translation>
    </message>
    <message>
        <source>A middle needs three at least.</source>
        <translation>Mae angen tri o leiaf i gael canol.</translation>
    </message>
    <message>
        <source>A number is missing beside “=”.</source>
        <translation>Mae rhif ar goll wrth ochr “=”.</translation>
    </message>
    <message>
        <source>A number is missing, or something is no number.</source>
        <translation>Mae rhif ar goll, neu nid yw rhywbeth yn rhif.</translation>
    </message>
    <message>
        <source>A numbered ballot for everyone</source>
        <translation>Papur pleidleisio â rhif i bawb</translation>
    </message>
    <message numerus="yes">
        <source>A register holds up to {n} stakeholder.</source>
        <extracomment>A register holds up to {n} stakeholders.</extracomment>
        <translation>
            <numerusform>Mae cofrestr yn dal hyd at {n} o randdeiliaid.</numerusform>
            <numerusform>Mae cofrestr yn dal hyd at {n} rhanddeiliad.</numerusform>
            <numerusform>Mae cofrestr yn dal hyd at {n} o randdeiliaid.</numerusform>
            <numerusform>Mae cofrestr yn dal hyd at {n} o randdeiliaid.</numerusform>
            <numerusform>Mae cofrestr yn dal hyd at {n} o randdeiliaid.</numerusform>
        </translation>
    </message>
    <message>
        <source>A round is under way: its options and its rule stay as they were locked.</source>
        <translation>Mae rownd ar waith: mae ei hopsiynau a’i rheol yn aros fel y’u clowyd.</translation>
    </message>
    <message>
        <source>A scale of one category has no room to disagree.</source>
        <translation>Nid oes lle i anghytuno ar raddfa ag un categori yn unig.</translation>
    </message>
    <message>
        <source>A sector is shown when {k} people or more of it answered, and no other can be worked out from it.</source>
        <translation>Dangosir sector pan fydd {k} o bobl neu fwy ohono wedi ateb, ac na ellir cyfrifo un arall ohono.</translation>
    </message>
    <message>
        <source>A tagged PDF that screen readers can follow, and the same as a web page.</source>
        <translation>PDF wedi’i dagio y gall darllenwyr sgrin ei ddilyn, a’r un peth fel tudalen we.</translation>
    </message>
    <message>
        <source>Action sheets, one a table</source>
        <translation>Taflenni camau gweithredu, un i bob bwrdd</translation>
    </message>
    <message>
        <source>Action {number}</source>
        <translation>Cam gweithredu {number}</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Activity before</source>
        <translation>Y gweithgaredd blaenorol</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Add a stakeholder</source>
        <translation>Ychwanegu rhanddeiliad</translation>
    </message>
    <message>
        <source>Add a stakeholder: name; sector; influence; interest</source>
        <translation>Ychwanegu rhanddeiliad: enw; sector; dylanwad; diddordeb</translation>
    </message>
    <message>
        <source>Add an action: what; who; by when</source>
        <translation>Ychwanegu cam gweithredu: beth; pwy; erbyn pryd</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Ychwanegu gweithgaredd</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Ychwanegu opsiwn</translation>
    </message>
    <message>
        <source>Add an option: one line, then Enter</source>
        <translation>Ychwanegu opsiwn: un llinell, yna Enter</translation>
    </message>
    <message>
        <source>Add at most {count} at a time.</source>
        <translation>Ychwanegwch {count} ar y mwyaf ar y tro.</translation>
    </message>
    <message>
        <source>Add it to the heading row. These columns are there: {found}.</source>
        <translation>Ychwanegwch hi at y rhes benawdau. Mae’r colofnau hyn yno: {found}.</translation>
    </message>
    <message>
        <source>Add people: 8 community, or sector; name; organisation</source>
        <translation>Ychwanegu pobl: 8 cymuned, neu sector; enw; sefydliad</translation>
    </message>
    <message>
        <source>Add the new wording as another option.</source>
        <translation>Ychwanegwch y geiriad newydd fel opsiwn arall.</translation>
    </message>
    <message>
        <source>Add two options at least.</source>
        <translation>Ychwanegwch ddau opsiwn o leiaf.</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>Ychwanegu “{name}”</translation>
    </message>
    <message>
        <source>Add “{title}”</source>
        <translation>Ychwanegu “{title}”</translation>
    </message>
    <message>
        <source>Affected but unheard: {who}. Who speaks for them, and who will ask them?</source>
        <translation>Yn cael eu heffeithio ond heb lais: {who}. Pwy sy’n siarad drostynt, a phwy fydd yn gofyn iddynt?</translation>
    </message>
    <message>
        <source>Agree the rule aloud before the first ballot</source>
        <translation>Cytunwch ar y rheol yn uchel cyn y papur pleidleisio cyntaf</translation>
    </message>
    <message>
        <source>Agreement needs a scale of at least three categories.</source>
        <translation>Mae angen graddfa o dri chategori o leiaf i fesur cytundeb.</translation>
    </message>
    <message>
        <source>Agreement needs two people and two options at least.</source>
        <translation>Mae angen dau berson a dau opsiwn o leiaf i fesur cytundeb.</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Nod</translation>
    </message>
    <message>
        <source>All answers are in. Nobody has seen them yet.</source>
        <translation>Mae’r atebion i gyd i mewn. Nid oes neb wedi’u gweld eto.</translation>
    </message>
    <message>
        <source>All ballots are in. Here is what we found, in a moment.</source>
        <translation>Mae pob papur pleidleisio i mewn. Fe welwch y canlyniad mewn eiliad.</translation>
    </message>
    <message>
        <source>All belong to one group, so no link can cross a line.</source>
        <translation>Mae pawb yn perthyn i un grŵp, felly ni all cysylltiad groesi llinell.</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Pob newid wedi’i gadw</translation>
    </message>
    <message>
        <source>All changes saved · {time}</source>
        <translation>Pob newid wedi’i gadw · {time}</translation>
    </message>
    <message>
        <source>All options came out level.</source>
        <translation>Daeth yr opsiynau i gyd yn gydradd.</translation>
    </message>
    <message>
        <source>Already in: you are correcting it</source>
        <translation>I mewn yn barod: rydych yn ei gywiro</translation>
    </message>
    <message>
        <source>An action is overdue if it was open and its day had passed on {day}.</source>
        <translation>Mae cam gweithredu yn hwyr os oedd yn agored a’i ddyddiad eisoes wedi mynd heibio ar y diwrnod hwn: {day}.</translation>
    </message>
    <message>
        <source>An empty ballot counts as choosing not to vote. Rule: {rule}.</source>
        <translation>Mae papur gwag yn cyfrif fel dewis peidio â phleidleisio. Rheol: {rule}.</translation>
    </message>
    <message>
        <source>An empty grid to write on: {x} to the right, {y} upwards.</source>
        <translation>Grid gwag i ysgrifennu arno: {x} i’r dde, {y} tuag i fyny.</translation>
    </message>
    <message>
        <source>An option needs words.</source>
        <translation>Mae angen geiriau ar opsiwn.</translation>
    </message>
    <message>
        <source>An option’s dots are added up. “However we count” means whoever’s dots are left out, each person’s in turn (the jackknife: Quenouille 1956), and no more people gave dots to the other option.</source>
        <translation>Caiff dotiau pob opsiwn eu hadio at ei gilydd. Ystyr “sut bynnag y cyfrifwn” yw bod hyn yn wir pwy bynnag y gadewir ei ddotiau allan, pob person yn ei dro (y “jackknife”: Quenouille 1956), ac nad oes mwy o bobl wedi rhoi dotiau i’r opsiwn arall.</translation>
    </message>
    <message>
        <source>Another program is holding the library file.</source>
        <translation>Mae rhaglen arall yn dal ffeil y llyfrgell.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atebion</translation>
    </message>
    <message>
        <source>Answers of fewer than {least} people are never shown by themselves.</source>
        <translation>Ni ddangosir atebion llai na {least} o bobl ar eu pen eu hunain fyth.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Gweithredu</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Gofyn eto</translation>
    </message>
    <message>
        <source>Ask each table for two names</source>
        <translation>Gofynnwch i bob bwrdd am ddau enw</translation>
    </message>
    <message>
        <source>Ask for a first step that can be taken this week</source>
        <translation>Gofynnwch am gam cyntaf y gellir ei gymryd yr wythnos hon</translation>
    </message>
    <message>
        <source>Ask for the sector</source>
        <translation>Gofyn am y sector</translation>
    </message>
    <message>
        <source>Ask one name to answer for it; everybody else helps</source>
        <translation>Gofynnwch i un enw fod yn gyfrifol; mae pawb arall yn helpu</translation>
    </message>
    <message>
        <source>Ask which dots were meant, and take the others off.</source>
        <translation>Gofynnwch pa ddotiau a fwriadwyd, a thynnwch y lleill.</translation>
    </message>
    <message>
        <source>Ask: what would we notice if the widest gap were closed?</source>
        <translation>Gofynnwch: beth fyddem yn sylwi arno pe bai’r bwlch mwyaf yn cael ei gau?</translation>
    </message>
    <message>
        <source>Ask: who is affected, but not here?</source>
        <translation>Gofynnwch: pwy sy’n cael eu heffeithio, ond nad ydynt yma?</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} dot may go on one option.</source>
        <extracomment>At most {n} dots may go on one option.</extracomment>
        <translation>
            <numerusform>Caniateir {n} o ddotiau ar y mwyaf ar un opsiwn.</numerusform>
            <numerusform>Caniateir {n} dot ar y mwyaf ar un opsiwn.</numerusform>
            <numerusform>Caniateir {n} o ddotiau ar y mwyaf ar un opsiwn.</numerusform>
            <numerusform>Caniateir {n} o ddotiau ar y mwyaf ar un opsiwn.</numerusform>
            <numerusform>Caniateir {n} o ddotiau ar y mwyaf ar un opsiwn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to new ballots</source>
        <translation>Yn ôl at bapurau newydd</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Yn ôl i’r llyfrgell</translation>
    </message>
    <message>
        <source>Back to the result</source>
        <translation>Yn ôl at y canlyniad</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Papur pleidleisio</translation>
    </message>
    <message>
        <source>Ballot number</source>
        <translation>Rhif y papur pleidleisio</translation>
    </message>
    <message>
        <source>Ballot {number}</source>
        <translation>Papur pleidleisio {number}</translation>
    </message>
    <message>
        <source>Ballot {number} is corrected.</source>
        <translation>Mae papur pleidleisio {number} wedi’i gywiro.</translation>
    </message>
    <message>
        <source>Ballot {number} is in.</source>
        <translation>Mae papur pleidleisio {number} i mewn.</translation>
    </message>
    <message>
        <source>Ballot {number} is in: blank, an abstention.</source>
        <translation>Mae papur pleidleisio {number} i mewn: gwag, dewis peidio ag ateb.</translation>
    </message>
    <message>
        <source>Ballot {number} is there twice.</source>
        <translation>Mae papur pleidleisio {number} yno ddwywaith.</translation>
    </message>
    <message>
        <source>Ballot {number} is withdrawn.</source>
        <translation>Mae papur pleidleisio {number} wedi’i dynnu’n ôl.</translation>
    </message>
    <message>
        <source>Ballot {number} was already entered.</source>
        <translation>Mae papur pleidleisio {number} wedi’i gofnodi’n barod.</translation>
    </message>
    <message>
        <source>Ballots are numbered from 1.</source>
        <translation>Rhifir y papurau pleidleisio o 1 ymlaen.</translation>
    </message>
    <message>
        <source>Bar chart of open actions by owner: {told}.</source>
        <translation>Siart bar o’r camau agored fesul person neu gorff cyfrifol: {told}.</translation>
    </message>
    <message>
        <source>Bar chart of {count} people by sector: {told}.</source>
        <translation>Siart bar o {count} o bobl fesul sector: {told}.</translation>
    </message>
    <message numerus="yes">
        <source>Bar chart of {n} option, best first.</source>
        <extracomment>Bar chart of {n} options, best first.</extracomment>
        <translation>
            <numerusform>Siart bar o {n} opsiwn, y gorau yn gyntaf.</numerusform>
            <numerusform>Siart bar o {n} opsiwn, y gorau yn gyntaf.</numerusform>
            <numerusform>Siart bar o {n} opsiwn, y gorau yn gyntaf.</numerusform>
            <numerusform>Siart bar o {n} opsiwn, y gorau yn gyntaf.</numerusform>
            <numerusform>Siart bar o {n} opsiwn, y gorau yn gyntaf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside it: Borda, a point for each option ranked below and half a point for each level one (Borda 1784; for ties and short ballots as in Emerson 2013), and Copeland, majorities won less majorities lost (Copeland 1951). Options left out of a ballot are level below those on it.</source>
        <translation>Wrth ei hochr: Borda, pwynt am bob opsiwn a roddwyd yn is a hanner pwynt am bob un cydradd (Borda 1784; ar gyfer opsiynau cydradd a phapurau byr fel yn Emerson 2013), a Copeland, y mwyafrifoedd a enillwyd llai’r rhai a gollwyd (Copeland 1951). Mae’r opsiynau a adewir oddi ar bapur pleidleisio yn gydradd â’i gilydd, islaw’r rhai sydd arno.</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Gwagio</translation>
    </message>
    <message>
        <source>Blank the stage, or show it again</source>
        <translation>Gwagio sgrin yr ystafell, neu ei dangos eto</translation>
    </message>
    <message>
        <source>Borda</source>
        <translation>Borda</translation>
    </message>
    <message>
        <source>Borda points</source>
        <translation>Pwyntiau Borda</translation>
    </message>
    <message>
        <source>Both, Welsh first</source>
        <translation>Y ddwy, Cymraeg yn gyntaf</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Egwyl</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Mewnforio rhestr</translation>
    </message>
    <message numerus="yes">
        <source>Bring in {n} stakeholder</source>
        <extracomment>Bring in {n} stakeholders</extracomment>
        <translation>
            <numerusform>Mewnforio {n} o randdeiliaid</numerusform>
            <numerusform>Mewnforio {n} rhanddeiliad</numerusform>
            <numerusform>Mewnforio {n} o randdeiliaid</numerusform>
            <numerusform>Mewnforio {n} o randdeiliaid</numerusform>
            <numerusform>Mewnforio {n} o randdeiliaid</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in “{title}”</source>
        <translation>Mewnforio “{title}”</translation>
    </message>
    <message>
        <source>Bring one in</source>
        <translation>Mewnforio un</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Busnes</translation>
    </message>
    <message>
        <source>By dots</source>
        <translation>Yn ôl dotiau</translation>
    </message>
    <message>
        <source>By people</source>
        <translation>Yn ôl pobl</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Fesul sector</translation>
    </message>
    <message>
        <source>By sector: only groups of {k} people or more, and none beside a group that could then be worked out from the total; people who did not say their sector are a group too.</source>
        <translation>Fesul sector: dim ond grwpiau o {k} o bobl neu fwy, a dim un os gellid cyfrifo grŵp arall o’r cyfanswm wedyn; mae’r bobl na nododd eu sector yn grŵp hefyd.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Erbyn pryd</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Change the decision rule</source>
        <translation>Newid y rheol benderfynu</translation>
    </message>
    <message>
        <source>Change the entry that is there, or add a word that tells the two apart.</source>
        <translation>Newidiwch y cofnod sydd yno, neu ychwanegwch air sy’n gwahaniaethu rhwng y ddau.</translation>
    </message>
    <message>
        <source>Change the stage</source>
        <translation>Newid sgrin yr ystafell</translation>
    </message>
    <message>
        <source>Change “{name}”</source>
        <translation>Newid “{name}”</translation>
    </message>
    <message>
        <source>Check how it is spelt, or add it to the options first.</source>
        <translation>Gwiriwch y sillafu, neu ychwanegwch ef at yr opsiynau yn gyntaf.</translation>
    </message>
    <message>
        <source>Check that the file is there and not open in another program.</source>
        <translation>Gwnewch yn siŵr bod y ffeil yno ac nad yw ar agor mewn rhaglen arall.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that the disk is still connected.</source>
        <translation>Gwnewch yn siŵr bod y ffolder yn bodoli a bod y ddisg yn dal wedi’i chysylltu.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>Gwnewch yn siŵr bod y ffolder yn bodoli a bod gennych hawl i ysgrifennu iddi.</translation>
    </message>
    <message>
        <source>Check that the folder is not read-only, or choose another library.</source>
        <translation>Gwnewch yn siŵr nad yw’r ffolder yn ddarllen-yn-unig, neu dewiswch lyfrgell arall.</translation>
    </message>
    <message>
        <source>Check that the folder {folder} is there, has room and lets you write, or choose another.</source>
        <translation>Gwnewch yn siŵr bod y ffolder {folder} yno, bod lle ynddi a bod gennych hawl i ysgrifennu iddi, neu dewiswch un arall.</translation>
    </message>
    <message>
        <source>Check the number on the paper, or correct the ballot that is there.</source>
        <translation>Gwiriwch y rhif ar y papur, neu cywirwch y papur pleidleisio sydd yno.</translation>
    </message>
    <message>
        <source>Check the number on the paper.</source>
        <translation>Gwiriwch y rhif ar y papur.</translation>
    </message>
    <message>
        <source>Choose a file that LPIP Workshop made, usually named library.db.</source>
        <translation>Dewiswch ffeil a wnaed gan LPIP Workshop, library.db fel arfer.</translation>
    </message>
    <message>
        <source>Choose a name that is not in use.</source>
        <translation>Dewiswch enw nad yw’n cael ei ddefnyddio.</translation>
    </message>
    <message>
        <source>Choose a number in between.</source>
        <translation>Dewiswch rif rhyngddynt.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for permission to write to this one.</source>
        <translation>Dewiswch ffolder arall, neu gofynnwch am ganiatâd i ysgrifennu i’r ffolder hon.</translation>
    </message>
    <message>
        <source>Choose how it is asked, hand out the papers, then open the round.</source>
        <translation>Dewiswch sut i ofyn, dosbarthwch y papurau, yna agorwch y rownd.</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>Dewiswch un o’r ddwy.</translation>
    </message>
    <message>
        <source>Choose one who answers for it; put the others under helpers. One name? Put it in “quotation marks”.</source>
        <translation>Dewiswch un i fod yn gyfrifol; rhowch y lleill o dan y rhai sy’n helpu. Un enw ydyw? Rhowch ef mewn “dyfynodau”.</translation>
    </message>
    <message>
        <source>Choose one, or leave it empty.</source>
        <translation>Dewiswch un, neu gadewch ef yn wag.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Dewis y ffolder</translation>
    </message>
    <message>
        <source>Choose the folder for the handout</source>
        <translation>Dewis y ffolder ar gyfer y daflen</translation>
    </message>
    <message>
        <source>Choose the folder with the tables</source>
        <translation>Dewis y ffolder gyda’r tablau</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Dewis y rhestr</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Clipfwrdd</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Close LPIP Workshop</source>
        <translation>Cau LPIP Workshop</translation>
    </message>
    <message>
        <source>Close and reveal it before opening another.</source>
        <translation>Dylech ei chau a’i datgelu cyn agor un arall.</translation>
    </message>
    <message>
        <source>Close it first; then reveal it.</source>
        <translation>Caewch hi’n gyntaf; yna datgelwch hi.</translation>
    </message>
    <message>
        <source>Close it there (a sync or backup program is often the cause), then try again.</source>
        <translation>Caewch hi yno (rhaglen gysoni neu gopïo wrth gefn yw’r achos yn aml), yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Cau’r rownd</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cau’r hysbysiad hwn</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Wedi cau</translation>
    </message>
    <message>
        <source>Closed, and still hidden</source>
        <translation>Wedi cau, ac yn gudd o hyd</translation>
    </message>
    <message>
        <source>Closed, not shown yet</source>
        <translation>Wedi cau, heb ei ddangos eto</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Collect options until nothing new comes; join what is the same</source>
        <translation>Casglwch opsiynau nes na ddaw dim newydd; cyfunwch y rhai sydd yr un fath</translation>
    </message>
    <message>
        <source>Collect the options, agree the rule aloud, then open the round.</source>
        <translation>Casglwch yr opsiynau, cytunwch ar y rheol yn uchel, yna agorwch y rownd.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Gorchmynion</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Cymuned</translation>
    </message>
    <message>
        <source>Compare it with the paper and type over what is wrong.</source>
        <translation>Cymharwch ef â’r papur a theipiwch dros yr hyn sy’n anghywir.</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Gallu</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensws</translation>
    </message>
    <message>
        <source>Consensus = 1 + Σ p log₂(1 − |x − mean| / (K − 1)), where p is the share of category x out of K: 1 is all alike, 0 half at each end (Tastle &amp; Wierman 2007).</source>
        <translation>Consensws = 1 + Σ p log₂(1 − |x − cymedr| / (K − 1)), lle p yw cyfran categori x allan o K: 1 yw pawb yr un fath, 0 yw hanner ar bob pen (Tastle &amp; Wierman 2007).</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Cynnwys</translation>
    </message>
    <message>
        <source>Copeland</source>
        <translation>Copeland</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Copy cells from a spreadsheet first.</source>
        <translation>Copïwch gelloedd o daenlen yn gyntaf.</translation>
    </message>
    <message>
        <source>Copy the cells with their heading row first.</source>
        <translation>Copïwch y celloedd gyda’u rhes benawdau yn gyntaf.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Cywiro</translation>
    </message>
    <message>
        <source>Correct ballot {number}</source>
        <translation>Cywiro papur pleidleisio {number}</translation>
    </message>
    <message>
        <source>Correct the cell; leave it empty where nothing was answered.</source>
        <translation>Cywirwch y gell; gadewch hi’n wag lle na chafwyd ateb.</translation>
    </message>
    <message>
        <source>Correct the cell; leave it empty where nothing was placed.</source>
        <translation>Cywirwch y gell; gadewch hi’n wag lle na osodwyd dim.</translation>
    </message>
    <message>
        <source>Correct the day or the weekday, or leave the weekday out.</source>
        <translation>Cywirwch y dyddiad neu’r diwrnod o’r wythnos, neu gadewch y diwrnod allan.</translation>
    </message>
    <message>
        <source>Correct the file, or take it out of the folder of templates.</source>
        <translation>Cywirwch y ffeil, neu tynnwch hi o’r ffolder templedi.</translation>
    </message>
    <message>
        <source>Counted by {rule}, “{option}” would come first.</source>
        <translation>O gyfrif yn ôl {rule}, “{option}” fyddai’n dod gyntaf.</translation>
    </message>
    <message>
        <source>Create “{title}”</source>
        <translation>Creu “{title}”</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensiwn</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hepgor</translation>
    </message>
    <message>
        <source>Do not ask for the sector</source>
        <translation>Peidio â gofyn am y sector</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi’i wneud</translation>
    </message>
    <message>
        <source>Done: {day}</source>
        <translation>Wedi’i wneud: {day}</translation>
    </message>
    <message>
        <source>Done: {file} is in the folder above.</source>
        <translation>Wedi gorffen: mae {file} yn y ffolder uchod.</translation>
    </message>
    <message>
        <source>Dot {number}</source>
        <translation>Dot {number}</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Dotiau</translation>
    </message>
    <message>
        <source>Dots each</source>
        <translation>Dotiau yr un</translation>
    </message>
    <message>
        <source>Dots for each option</source>
        <translation>Dotiau i bob opsiwn</translation>
    </message>
    <message>
        <source>Dots for {number}, {option}</source>
        <translation>Dotiau i {number}, {option}</translation>
    </message>
    <message>
        <source>Dots given to each option, and by how many people</source>
        <translation>Y dotiau a roddwyd i bob opsiwn, a chan faint o bobl</translation>
    </message>
    <message>
        <source>Drop “{title}”</source>
        <translation>Tynnu “{title}” allan</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Golygu</translation>
    </message>
    <message>
        <source>Edit person {code}</source>
        <translation>Golygu person {code}</translation>
    </message>
    <message>
        <source>Edit the activity</source>
        <translation>Golygu’r gweithgaredd</translation>
    </message>
    <message>
        <source>Edit the workshop details</source>
        <translation>Golygu manylion y gweithdy</translation>
    </message>
    <message>
        <source>Edit “{name}”</source>
        <translation>Golygu “{name}”</translation>
    </message>
    <message>
        <source>Edit “{title}”</source>
        <translation>Golygu “{title}”</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Cofnodi</translation>
    </message>
    <message>
        <source>Enter a ballot</source>
        <translation>Cofnodi papur pleidleisio</translation>
    </message>
    <message>
        <source>Enter ballots</source>
        <translation>Cofnodi papurau pleidleisio</translation>
    </message>
    <message>
        <source>Every action has an owner and a date.</source>
        <translation>Mae rhywun yn gyfrifol am bob cam gweithredu, a dyddiad i bob un.</translation>
    </message>
    <message>
        <source>Every ballot is in. Reveal when the room is looking.</source>
        <translation>Mae pob papur pleidleisio i mewn. Datgelwch pan fydd yr ystafell yn edrych.</translation>
    </message>
    <message>
        <source>Every option must be ranked</source>
        <translation>Rhaid rhoi pob opsiwn mewn trefn</translation>
    </message>
    <message>
        <source>Every option needs one number; leave out people who gave none.</source>
        <translation>Mae angen un rhif ar bob opsiwn; gadewch allan y bobl na roddodd yr un.</translation>
    </message>
    <message>
        <source>Every pair of options</source>
        <translation>Pob pâr o opsiynau</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Everybody handed in a blank ballot.</source>
        <translation>Rhoddodd pawb bapur pleidleisio gwag i mewn.</translation>
    </message>
    <message>
        <source>Everybody is linked with everybody: all ties are returned, whatever anybody wishes.</source>
        <translation>Mae pawb wedi’u cysylltu â phawb: mae pob cysylltiad yn mynd y ddwy ffordd, beth bynnag a ddymunir.</translation>
    </message>
    <message>
        <source>Everybody on the register</source>
        <translation>Pawb ar y gofrestr</translation>
    </message>
    <message>
        <source>Everybody ranked all options level.</source>
        <translation>Rhoddodd pawb yr opsiynau i gyd yn gydradd.</translation>
    </message>
    <message>
        <source>Everybody ranks all options; ties are allowed.</source>
        <translation>Mae pawb yn rhoi pob opsiwn mewn trefn; caiff opsiynau fod yn gydradd.</translation>
    </message>
    <message>
        <source>Everybody ranks as many options as they like; ties are allowed.</source>
        <translation>Mae pawb yn rhoi cynifer o opsiynau ag y dymunant mewn trefn; caiff opsiynau fod yn gydradd.</translation>
    </message>
    <message>
        <source>Everything is in. Reveal the result when the room is ready to talk about it.</source>
        <translation>Mae popeth i mewn. Datgelwch y canlyniad pan fydd yr ystafell yn barod i’w drafod.</translation>
    </message>
    <message>
        <source>Everything is kept on this laptop. No internet is needed.</source>
        <translation>Cedwir popeth ar y gliniadur hwn. Nid oes angen y rhyngrwyd.</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Profiad</translation>
    </message>
    <message>
        <source>Experience, mean</source>
        <translation>Profiad, cymedr</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Tegwch</translation>
    </message>
    <message>
        <source>Fewer than {k} people: nothing is shown. Fewer than {n}: low, middle and high only, and means taken as if each answer stood in the middle of its band (“about”). Where all, or all but one, answered alike, only that 80 % or more did.</source>
        <translation>Llai na {k} o bobl: ni ddangosir dim. Llai na {n}: isel, canolig ac uchel yn unig, a’r cymedr fel pe bai pob ateb yng nghanol ei fand (“tua”). Lle atebodd pawb, neu bawb ond un, yr un fath, dim ond bod 80 % neu fwy wedi gwneud hynny.</translation>
    </message>
    <message>
        <source>Fifth place</source>
        <translation>Y pumed lle</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Ffigur</translation>
    </message>
    <message>
        <source>Figure {n}. {title}</source>
        <translation>Ffigur {n}. {title}</translation>
    </message>
    <message>
        <source>Fill it in, or take the row out.</source>
        <translation>Llenwch hi, neu tynnwch y rhes.</translation>
    </message>
    <message>
        <source>Find a workshop</source>
        <translation>Dod o hyd i weithdy</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Dod o hyd i unrhyw beth</translation>
    </message>
    <message>
        <source>Find anything Ctrl+K</source>
        <translation>Dod o hyd i unrhyw beth Ctrl+K</translation>
    </message>
    <message>
        <source>Finish and go on</source>
        <translation>Gorffen a mynd ymlaen</translation>
    </message>
    <message>
        <source>Finish the activity</source>
        <translation>Gorffen y gweithgaredd</translation>
    </message>
    <message>
        <source>First choices</source>
        <translation>Dewisiadau cyntaf</translation>
    </message>
    <message>
        <source>First meeting, trust, priorities, review …</source>
        <translation>Cyfarfod cyntaf, ymddiriedaeth, blaenoriaethau, adolygu …</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Y lle cyntaf</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Cam cyntaf</translation>
    </message>
    <message>
        <source>First we agree how we decide. Then everybody answers for themselves, and we look together.</source>
        <translation>Yn gyntaf rydym yn cytuno sut i benderfynu. Yna mae pawb yn ateb drostynt eu hunain, ac rydym yn edrych gyda’n gilydd.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ffolder</translation>
    </message>
    <message>
        <source>Fourth place</source>
        <translation>Y pedwerydd lle</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Rhyddhewch le, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Free some space, then try again. What you typed is still here.</source>
        <translation>Rhyddhewch le, yna rhowch gynnig arall arni. Mae’r hyn a deipiwyd gennych yma o hyd.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Rhewi</translation>
    </message>
    <message>
        <source>Freeze the stage, or let it go on</source>
        <translation>Rhewi sgrin yr ystafell, neu adael iddi fynd ymlaen</translation>
    </message>
    <message>
        <source>Fri, 12 Dec, +2w …</source>
        <translation>Gwener, 12 Rhag, +2w …</translation>
    </message>
    <message>
        <source>From a folder of spreadsheet tables</source>
        <translation>O ffolder o dablau taenlen</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Bwlch</translation>
    </message>
    <message>
        <source>Gap = mean of (importance − experience) over the people who rated both. Each dimension counts these people only, so that the rating of somebody who gave one cannot be had by subtraction.</source>
        <translation>Bwlch = cymedr (pwysigrwydd − profiad) ymhlith y bobl a roddodd sgôr i’r ddau. Dim ond y bobl hyn a gyfrifir ym mhob dimensiwn, fel na ellir cael sgôr rhywun a roddodd un yn unig drwy dynnu.</translation>
    </message>
    <message>
        <source>Gap by sector, and how many people it stands on</source>
        <translation>Y bwlch fesul sector, a nifer y bobl y mae’n seiliedig arnynt</translation>
    </message>
    <message>
        <source>Gap: importance less experience, the mean over the people who rated both.</source>
        <translation>Bwlch: pwysigrwydd llai profiad, y cymedr ymhlith y bobl a roddodd sgôr i’r ddau.</translation>
    </message>
    <message>
        <source>Gaps are then also shown by sector, but only of groups of five people or more, and never so that another group could be worked out. In a small room it shows nothing: leave it off.</source>
        <translation>Yna dangosir y bylchau fesul sector hefyd, ond dim ond i grwpiau o bump o bobl neu fwy, a byth fel y gellid cyfrifo grŵp arall. Mewn ystafell fach nid yw’n dangos dim: gadewch ef i ffwrdd.</translation>
    </message>
    <message>
        <source>Give each option a name of its own.</source>
        <translation>Rhowch ei enw ei hun i bob opsiwn.</translation>
    </message>
    <message>
        <source>Give each option words of its own.</source>
        <translation>Rhowch ei eiriau ei hun i bob opsiwn.</translation>
    </message>
    <message>
        <source>Give each paper a number of its own, or take one of the two rows out.</source>
        <translation>Rhowch ei rif ei hun i bob papur, neu tynnwch un o’r ddwy res.</translation>
    </message>
    <message>
        <source>Give each person a code of their own, or leave it empty for the next number.</source>
        <translation>Rhowch ei god ei hun i bob person, neu gadewch ef yn wag i gael y rhif nesaf.</translation>
    </message>
    <message>
        <source>Give every option a number: 1 is your first choice. Options may share a number.</source>
        <translation>Rhowch rif i bob opsiwn: 1 yw eich dewis cyntaf. Caiff opsiynau rannu rhif.</translation>
    </message>
    <message>
        <source>Give people five quiet minutes; an empty row is fine</source>
        <translation>Rhowch bum munud tawel i bobl; mae rhes wag yn iawn</translation>
    </message>
    <message>
        <source>Go ahead</source>
        <translation>Yn mynd ymlaen</translation>
    </message>
    <message>
        <source>Go to a ballot by its number</source>
        <translation>Mynd at bapur pleidleisio yn ôl ei rif</translation>
    </message>
    <message>
        <source>Go to the activity</source>
        <translation>Mynd i’r gweithgaredd</translation>
    </message>
    <message>
        <source>Go to the running order</source>
        <translation>Mynd i drefn y cyfarfod</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>Grid of influence and interest</source>
        <translation>Grid dylanwad a diddordeb</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Canllaw</translation>
    </message>
    <message>
        <source>Hand out the numbered papers face down, so that nobody knows who has which</source>
        <translation>Dosbarthwch y papurau â rhifau â’u hwynebau i lawr, fel na ŵyr neb pwy sydd â pha un</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Taflen</translation>
    </message>
    <message>
        <source>Handout not made yet</source>
        <translation>Taflen heb ei llunio eto</translation>
    </message>
    <message>
        <source>Handout of the workshop</source>
        <translation>Taflen y gweithdy</translation>
    </message>
    <message>
        <source>Health and public services</source>
        <translation>Iechyd a gwasanaethau cyhoeddus</translation>
    </message>
    <message>
        <source>Health and services</source>
        <translation>Iechyd a gwasanaethau</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>How far do we trust each other?</source>
        <translation>I ba raddau rydym yn ymddiried yn ein gilydd?</translation>
    </message>
    <message>
        <source>How far is it so in this partnership?</source>
        <translation>I ba raddau y mae’n wir am y bartneriaeth hon?</translation>
    </message>
    <message>
        <source>How far it is so</source>
        <translation>I ba raddau y mae’n wir</translation>
    </message>
    <message>
        <source>How far it is so, answer by answer</source>
        <translation>I ba raddau y mae’n wir, fesul ateb</translation>
    </message>
    <message>
        <source>How important is this to you?</source>
        <translation>Pa mor bwysig yw hyn i chi?</translation>
    </message>
    <message>
        <source>How important it is</source>
        <translation>Pa mor bwysig ydyw</translation>
    </message>
    <message>
        <source>How important it is to us</source>
        <translation>Pa mor bwysig ydyw i ni</translation>
    </message>
    <message>
        <source>How important it is, answer by answer</source>
        <translation>Pa mor bwysig ydyw, fesul ateb</translation>
    </message>
    <message>
        <source>How it is asked</source>
        <translation>Sut y gofynnir</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Sut y cyfrifwyd</translation>
    </message>
    <message>
        <source>How many dots</source>
        <translation>Faint o ddotiau</translation>
    </message>
    <message>
        <source>How many people chose each part of a scale from 1 to {scale}: {told}.</source>
        <translation>Faint o bobl a ddewisodd bob rhan o raddfa o 1 i {scale}: {told}.</translation>
    </message>
    <message>
        <source>How many put it above</source>
        <translation>Faint a’i rhoddodd yn uwch</translation>
    </message>
    <message>
        <source>How people answer</source>
        <translation>Sut mae pobl yn ateb</translation>
    </message>
    <message>
        <source>How the result is shown</source>
        <translation>Sut y dangosir y canlyniad</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>Sut y cyfrifwyd hyn</translation>
    </message>
    <message>
        <source>How to see it</source>
        <translation>Sut i’w weld</translation>
    </message>
    <message>
        <source>How we will know</source>
        <translation>Sut y byddwn yn gwybod</translation>
    </message>
    <message numerus="yes">
        <source>However we count, the same {n} goes ahead.</source>
        <extracomment>However we count, the same {n} go ahead.</extracomment>
        <translation>
            <numerusform>Sut bynnag y cyfrifwn, yr un {n} opsiwn fydd yn mynd ymlaen.</numerusform>
            <numerusform>Sut bynnag y cyfrifwn, yr un {n} opsiwn fydd yn mynd ymlaen.</numerusform>
            <numerusform>Sut bynnag y cyfrifwn, yr un {n} opsiwn fydd yn mynd ymlaen.</numerusform>
            <numerusform>Sut bynnag y cyfrifwn, yr un {n} opsiwn fydd yn mynd ymlaen.</numerusform>
            <numerusform>Sut bynnag y cyfrifwn, yr un {n} opsiwn fydd yn mynd ymlaen.</numerusform>
        </translation>
    </message>
    <message>
        <source>However we count, {options} go ahead.</source>
        <translation>Sut bynnag y cyfrifwn, bydd y rhain yn mynd ymlaen: {options}.</translation>
    </message>
    <message>
        <source>I speak for (circle, if you like): {sectors}.</source>
        <translation>Cylchwch eich sector, os mynnwch: {sectors}.</translation>
    </message>
    <message>
        <source>If one person left</source>
        <translation>Pe bai un yn gadael</translation>
    </message>
    <message>
        <source>If the library is on a USB stick or a network folder, check that it is there, then try again.</source>
        <translation>Os yw’r llyfrgell ar gofbin USB neu mewn ffolder rhwydwaith, gwnewch yn siŵr ei bod yno, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>If there is a tie</source>
        <translation>Os yw’n gydradd</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Mewnforio tabl</translation>
    </message>
    <message>
        <source>Import actions from a table</source>
        <translation>Mewnforio camau gweithredu o dabl</translation>
    </message>
    <message numerus="yes">
        <source>Import one action</source>
        <extracomment>Import {n} actions</extracomment>
        <translation>
            <numerusform>Mewnforio {n} o gamau gweithredu</numerusform>
            <numerusform>Mewnforio un cam gweithredu</numerusform>
            <numerusform>Mewnforio {n} o gamau gweithredu</numerusform>
            <numerusform>Mewnforio {n} o gamau gweithredu</numerusform>
            <numerusform>Mewnforio {n} o gamau gweithredu</numerusform>
        </translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Pwysigrwydd</translation>
    </message>
    <message>
        <source>Importance, mean</source>
        <translation>Pwysigrwydd, cymedr</translation>
    </message>
    <message>
        <source>Important: {band}</source>
        <translation>Pwysig: {band}</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Yn Saesneg</translation>
    </message>
    <message>
        <source>In Welsh</source>
        <translation>Yn Gymraeg</translation>
    </message>
    <message>
        <source>In brackets: how many people. What is not shown protects a small group.</source>
        <translation>Mewn cromfachau: faint o bobl. Mae’r hyn na ddangosir yn gwarchod grŵp bach.</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Ar waith</translation>
    </message>
    <message>
        <source>In so far: {numbers}. Type one of these numbers above to correct or withdraw it.</source>
        <translation>I mewn hyd yma: {numbers}. Teipiwch un o’r rhifau hyn uchod i’w gywiro neu ei dynnu’n ôl.</translation>
    </message>
    <message>
        <source>In the room, but nobody of theirs is on the map: {sectors}.</source>
        <translation>Yn yr ystafell, ond heb neb ar y map: {sectors}.</translation>
    </message>
    <message>
        <source>In the spreadsheet program choose “Save as” and the type “CSV UTF-8”, then try again.</source>
        <translation>Yn y rhaglen taenlenni dewiswch “Cadw fel” a’r math “CSV UTF-8”, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Dylanwad</translation>
    </message>
    <message>
        <source>Influence over the outcome, and interest in it</source>
        <translation>Dylanwad dros y canlyniad, a diddordeb ynddo</translation>
    </message>
    <message>
        <source>Influence over the outcome, and interest in it. Drag, use the arrow keys, or type numbers in the table.</source>
        <translation>Dylanwad dros y canlyniad, a diddordeb ynddo. Llusgwch, defnyddiwch y bysellau saeth, neu teipiwch rifau yn y tabl.</translation>
    </message>
    <message>
        <source>Influence, work and credit are shared fairly.</source>
        <translation>Mae dylanwad, gwaith a chlod yn cael eu rhannu’n deg.</translation>
    </message>
    <message>
        <source>Install the newer version on this laptop. The file was not changed.</source>
        <translation>Gosodwch y fersiwn mwy newydd ar y gliniadur hwn. Ni newidiwyd y ffeil.</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Diddordeb</translation>
    </message>
    <message>
        <source>It can be asked for in the next round.</source>
        <translation>Gellir gofyn amdano yn y rownd nesaf.</translation>
    </message>
    <message>
        <source>It is not clear which workshop is meant.</source>
        <translation>Nid yw’n glir pa weithdy sydd dan sylw.</translation>
    </message>
    <message>
        <source>It is open between {options}.</source>
        <translation>Mae’n benagored rhwng yr opsiynau hyn: {options}.</translation>
    </message>
    <message>
        <source>It was not changed, and there is a copy of it in the folder “backups”. Send that copy to us.</source>
        <translation>Ni newidiwyd hi, ac mae copi ohoni yn y ffolder “backups”. Anfonwch y copi hwnnw atom.</translation>
    </message>
    <message>
        <source>Join options that are close to each other.</source>
        <translation>Cyfunwch opsiynau sy’n agos at ei gilydd.</translation>
    </message>
    <message>
        <source>Keep an eye on</source>
        <translation>Cadw llygad arnynt</translation>
    </message>
    <message>
        <source>Keep informed</source>
        <translation>Rhoi gwybod iddynt</translation>
    </message>
    <message>
        <source>Keep only the columns that the README names.</source>
        <translation>Cadwch y colofnau y mae’r README yn eu henwi yn unig.</translation>
    </message>
    <message>
        <source>Keep only the rows that belong to this workshop.</source>
        <translation>Cadwch y rhesi sy’n perthyn i’r gweithdy hwn yn unig.</translation>
    </message>
    <message>
        <source>Keep personal data until</source>
        <translation>Cadw data personol tan</translation>
    </message>
    <message>
        <source>Keep satisfied</source>
        <translation>Cadw’n fodlon</translation>
    </message>
    <message>
        <source>Keep the place that was meant and leave the other empty.</source>
        <translation>Cadwch y lle a fwriadwyd a gadewch y llall yn wag.</translation>
    </message>
    <message>
        <source>Keep the place that was meant and take the other out.</source>
        <translation>Cadwch y lle a fwriadwyd a thynnwch y llall.</translation>
    </message>
    <message>
        <source>Keep those who matter for this question.</source>
        <translation>Cadwch y rhai sy’n bwysig i’r cwestiwn hwn.</translation>
    </message>
    <message>
        <source>Kept in {path}</source>
        <translation>Cedwir yn: {path}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Llwybrau byr bysellfwrdd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Language of the handout</source>
        <translation>Iaith y daflen</translation>
    </message>
    <message>
        <source>Large print (18 point)</source>
        <translation>Print bras (18 pwynt)</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Ei adael fel yr oedd</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Gadewch ef allan.</translation>
    </message>
    <message>
        <source>Leave with a few things that will happen, each with one person who answers for it.</source>
        <translation>Gadael gydag ychydig o bethau a fydd yn digwydd, a bod un person yn gyfrifol am bob un.</translation>
    </message>
    <message>
        <source>Let fewer go ahead, or add options.</source>
        <translation>Gadewch i lai fynd ymlaen, neu ychwanegwch opsiynau.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Llyfrgell</translation>
    </message>
    <message>
        <source>Link “{name}” to a priority</source>
        <translation>Cysylltu “{name}” â blaenoriaeth</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Gwrando</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Byw</translation>
    </message>
    <message>
        <source>Load is the number of open actions that one owner answers for; helpers are not counted.</source>
        <translation>Y llwyth yw nifer y camau agored y mae un person neu gorff yn gyfrifol amdanynt; nid yw’r rhai sy’n helpu’n cael eu cyfrif.</translation>
    </message>
    <message>
        <source>Local government</source>
        <translation>Llywodraeth leol</translation>
    </message>
    <message>
        <source>Look at the paper again and correct the cell.</source>
        <translation>Edrychwch ar y papur eto a chywirwch y gell.</translation>
    </message>
    <message>
        <source>Look at the paper again.</source>
        <translation>Edrychwch ar y papur eto.</translation>
    </message>
    <message>
        <source>Look for a cell with a single “"”, or save the file again as “CSV UTF-8”.</source>
        <translation>Chwiliwch am gell ag un “"” yn unig, neu cadwch y ffeil eto fel “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>Look round a finished workshop</source>
        <translation>Edrych o gwmpas gweithdy gorffenedig</translation>
    </message>
    <message>
        <source>Lots are drawn</source>
        <translation>Tynnu un o het</translation>
    </message>
    <message>
        <source>Make the handout</source>
        <translation>Llunio’r daflen</translation>
    </message>
    <message>
        <source>Mark the action as done, or as open again</source>
        <translation>Nodi bod y cam gweithredu wedi’i wneud, neu’n agored eto</translation>
    </message>
    <message>
        <source>Middle answer</source>
        <translation>Ateb canol</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Munudau</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Heb ateb</translation>
    </message>
    <message>
        <source>More about each action</source>
        <translation>Rhagor am bob cam gweithredu</translation>
    </message>
    <message>
        <source>Most on one</source>
        <translation>Y mwyaf ar un</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Symud i lawr</translation>
    </message>
    <message>
        <source>Move in the running order</source>
        <translation>Symud yn nhrefn y cyfarfod</translation>
    </message>
    <message>
        <source>Move the action down</source>
        <translation>Symud y cam gweithredu i lawr</translation>
    </message>
    <message>
        <source>Move the action up</source>
        <translation>Symud y cam gweithredu i fyny</translation>
    </message>
    <message>
        <source>Move the option down</source>
        <translation>Symud yr opsiwn i lawr</translation>
    </message>
    <message>
        <source>Move the option up</source>
        <translation>Symud yr opsiwn i fyny</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Symud i fyny</translation>
    </message>
    <message>
        <source>Move “{name}”</source>
        <translation>Symud “{name}”</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Name a library file, usually library.db, or a folder of tables.</source>
        <translation>Enwch ffeil llyfrgell, library.db fel arfer, neu ffolder o dablau.</translation>
    </message>
    <message>
        <source>Name one with --workshop and part of its title. There are: {titles}.</source>
        <translation>Enwch un â --workshop a rhan o’i deitl. Y rhain sydd ar gael: {titles}.</translation>
    </message>
    <message>
        <source>Name the files participants.csv, stakeholders.csv, options.csv, ballots.csv, trust.csv, actions.csv.</source>
        <translation>Enwch y ffeiliau’n participants.csv, stakeholders.csv, options.csv, ballots.csv, trust.csv, actions.csv.</translation>
    </message>
    <message>
        <source>Name the folder that holds the CSV files, not one of the files.</source>
        <translation>Enwch y ffolder sy’n dal y ffeiliau CSV, nid un o’r ffeiliau.</translation>
    </message>
    <message>
        <source>Name the library file, usually library.db.</source>
        <translation>Enwch ffeil y llyfrgell, library.db fel arfer.</translation>
    </message>
    <message>
        <source>Names of people, groups, organisations and places stand as they were written.</source>
        <translation>Mae enwau pobl, grwpiau, sefydliadau a lleoedd yn ymddangos fel y’u hysgrifennwyd.</translation>
    </message>
    <message>
        <source>Names, with commas</source>
        <translation>Enwau, gyda choma rhyngddynt</translation>
    </message>
    <message>
        <source>National government</source>
        <translation>Y llywodraeth</translation>
    </message>
    <message>
        <source>National or devolved government and politicians</source>
        <translation>Llywodraeth genedlaethol neu ddatganoledig a gwleidyddion</translation>
    </message>
    <message>
        <source>Nearly everybody answered alike; how nearly is not shown.</source>
        <translation>Atebodd bron pawb yr un fath; ni ddangosir pa mor agos.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Next activity</source>
        <translation>Y gweithgaredd nesaf</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Y sleid nesaf</translation>
    </message>
    <message>
        <source>No action serves these priorities yet: {names}.</source>
        <translation>Nid oes cam gweithredu eto i gefnogi’r blaenoriaethau hyn: {names}.</translation>
    </message>
    <message>
        <source>No action serves yet: {names}.</source>
        <translation>Nid oes cam gweithredu eto i gefnogi: {names}.</translation>
    </message>
    <message>
        <source>No actions yet.</source>
        <translation>Dim camau gweithredu eto.</translation>
    </message>
    <message>
        <source>No ballot is in yet. Type the number of one that is in to correct or withdraw it.</source>
        <translation>Nid oes papur pleidleisio i mewn eto. Teipiwch rif un sydd i mewn i’w gywiro neu ei dynnu’n ôl.</translation>
    </message>
    <message>
        <source>No ballot {number} was entered.</source>
        <translation>Ni chofnodwyd papur pleidleisio {number}.</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Dim dyddiad eto</translation>
    </message>
    <message>
        <source>No name goes with an answer. Nobody sees a result before everybody does.</source>
        <translation>Nid oes enw gydag ateb. Nid oes neb yn gweld canlyniad cyn i bawb ei weld.</translation>
    </message>
    <message>
        <source>No options were collected.</source>
        <translation>Ni chasglwyd opsiynau.</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Neb eto</translation>
    </message>
    <message>
        <source>No sector can be shown by itself</source>
        <translation>Ni ellir dangos yr un sector ar ei ben ei hun</translation>
    </message>
    <message>
        <source>No workshop is called that.</source>
        <translation>Nid oes gweithdy â’r enw hwnnw.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Nobody came from: {sectors}. Who could speak for them?</source>
        <translation>Ni ddaeth neb o’r rhain: {sectors}. Pwy allai siarad drostynt?</translation>
    </message>
    <message>
        <source>Nobody has both influence and interest yet</source>
        <translation>Nid oes gan neb ddylanwad a diddordeb eto</translation>
    </message>
    <message>
        <source>Nobody is linked with anybody.</source>
        <translation>Nid oes neb wedi’i gysylltu â neb.</translation>
    </message>
    <message>
        <source>Nobody is linked with {name}.</source>
        <translation>Nid oes neb wedi’i gysylltu â’r canlynol: {name}.</translation>
    </message>
    <message>
        <source>Nobody on the map is from: {sectors}. Who is missing?</source>
        <translation>Nid oes neb ar y map o’r rhain: {sectors}. Pwy sydd ar goll?</translation>
    </message>
    <message>
        <source>Nobody registered yet</source>
        <translation>Neb wedi cofrestru eto</translation>
    </message>
    <message>
        <source>Nobody voted.</source>
        <translation>Ni phleidleisiodd neb.</translation>
    </message>
    <message>
        <source>Nobody was put on the register in this workshop.</source>
        <translation>Ni roddwyd neb ar y gofrestr yn y gweithdy hwn.</translation>
    </message>
    <message>
        <source>Nobody was registered.</source>
        <translation>Ni chofrestrwyd neb.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Heb agor eto</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Heb ei osod eto</translation>
    </message>
    <message numerus="yes">
        <source>Not placed yet ({n})</source>
        <extracomment>Not placed yet ({n})</extracomment>
        <translation>
            <numerusform>Heb eu gosod eto ({n})</numerusform>
            <numerusform>Heb eu gosod eto ({n})</numerusform>
            <numerusform>Heb eu gosod eto ({n})</numerusform>
            <numerusform>Heb eu gosod eto ({n})</numerusform>
            <numerusform>Heb eu gosod eto ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Not placed yet: Enter places at the middle</source>
        <translation>Heb eu gosod eto: mae Enter yn gosod yn y canol</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Heb ei nodi</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Heb ei gadw</translation>
    </message>
    <message>
        <source>Not shown: groups of fewer than {least} people are kept from being worked out.</source>
        <translation>Heb ei ddangos: ni ddylai neb allu cyfrifo atebion grwpiau o lai na {least} o bobl.</translation>
    </message>
    <message>
        <source>Not shown: with fewer than {least} ballots, each could be worked out from the result.</source>
        <translation>Heb ei ddangos: gyda llai na {least} o bapurau pleidleisio, gellid cyfrifo pob un o’r canlyniad.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Nothing agreed yet</source>
        <translation>Dim wedi’i gytuno eto</translation>
    </message>
    <message>
        <source>Nothing fits these letters.</source>
        <translation>Nid oes dim yn cyfateb i’r llythrennau hyn.</translation>
    </message>
    <message>
        <source>Nothing is shown of fewer than {k} people, and only low, middle and high of fewer than {n}.</source>
        <translation>Ni ddangosir dim am lai na {k} o bobl, a dim ond isel, canolig ac uchel am lai na {n}.</translation>
    </message>
    <message>
        <source>Nothing was written to it. Restore the newest backup, or send the file to us.</source>
        <translation>Ni ysgrifennwyd dim iddi. Adferwch y copi wrth gefn diweddaraf, neu anfonwch y ffeil atom.</translation>
    </message>
    <message>
        <source>Nowhere do we fall short of what we hope for.</source>
        <translation>Nid ydym yn syrthio’n fyr o’r hyn rydym yn gobeithio amdano yn unman.</translation>
    </message>
    <message>
        <source>Number on the paper</source>
        <translation>Rhif ar y papur</translation>
    </message>
    <message>
        <source>Number the options: 1 is your first choice. Options may share a number; leave out what you do not rank.</source>
        <translation>Rhifwch yr opsiynau: 1 yw eich dewis cyntaf. Caiff opsiynau rannu rhif; gadewch allan y rhai nad ydych yn eu rhifo.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Rhifau</translation>
    </message>
    <message>
        <source>Numbers and order are forgotten: nobody can tell whose ballot was whose. Reveal when you are ready.</source>
        <translation>Anghofiwyd y rhifau a’r drefn: ni all neb ddweud papur pwy oedd p’un. Datgelwch pan fyddwch yn barod.</translation>
    </message>
    <message>
        <source>Numbers in order: 3 1 4. Level: 1=4</source>
        <translation>Rhifau yn eu trefn: 3 1 4. Cydradd: 1=4</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>On a scale from 1 to {scale}, the mean importance and the mean experience: {told}.</source>
        <translation>Ar raddfa o 1 i {scale}, cymedr y pwysigrwydd a chymedr y profiad: {told}.</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>Ar y llinell</translation>
    </message>
    <message>
        <source>On the map, but nobody of theirs was in the room: {sectors}.</source>
        <translation>Ar y map, ond heb neb yn yr ystafell: {sectors}.</translation>
    </message>
    <message>
        <source>On the stage now</source>
        <translation>Ar sgrin yr ystafell nawr</translation>
    </message>
    <message>
        <source>On the table</source>
        <translation>Ar y bwrdd</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Ar amser</translation>
    </message>
    <message>
        <source>One action a line, one owner each. Enter changes a cell; the fields hold the rest.</source>
        <translation>Un cam gweithredu ar bob llinell, ac un enw yn gyfrifol. Mae Enter yn newid cell; mae’r gweddill isod.</translation>
    </message>
    <message>
        <source>One dot is one person, on a scale from 1 to {scale}.</source>
        <translation>Un dot yw un person, ar raddfa o 1 i {scale}.</translation>
    </message>
    <message>
        <source>One name a line, with the sector.</source>
        <translation>Un enw ar bob llinell, gyda’r sector.</translation>
    </message>
    <message>
        <source>One numbered paper for each person</source>
        <translation>Un papur â rhif i bob person</translation>
    </message>
    <message>
        <source>One option alone has no order.</source>
        <translation>Nid oes trefn i un opsiwn ar ei ben ei hun.</translation>
    </message>
    <message>
        <source>One sentence: what should be different afterwards?</source>
        <translation>Un frawddeg: beth ddylai fod yn wahanol wedyn?</translation>
    </message>
    <message numerus="yes">
        <source>One text has no translation yet; it is marked and listed at the end.</source>
        <extracomment>{n} texts have no translation yet; they are marked and listed at the end.</extracomment>
        <translation>
            <numerusform>Nid oes cyfieithiad o {n} o destunau eto; maent wedi’u marcio a’u rhestru ar y diwedd.</numerusform>
            <numerusform>Nid oes cyfieithiad o un testun eto; mae wedi’i farcio a’i restru ar y diwedd.</numerusform>
            <numerusform>Nid oes cyfieithiad o {n} o destunau eto; maent wedi’u marcio a’u rhestru ar y diwedd.</numerusform>
            <numerusform>Nid oes cyfieithiad o {n} o destunau eto; maent wedi’u marcio a’u rhestru ar y diwedd.</numerusform>
            <numerusform>Nid oes cyfieithiad o {n} o destunau eto; maent wedi’u marcio a’u rhestru ar y diwedd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One value had been changed since and was left as it is.</source>
        <extracomment>{n} values had been changed since and were left as they are.</extracomment>
        <translation>
            <numerusform>Roedd {n} o werthoedd wedi’u newid ers hynny, ac fe’u gadawyd fel y maent.</numerusform>
            <numerusform>Roedd un gwerth wedi’i newid ers hynny, ac fe’i gadawyd fel y mae.</numerusform>
            <numerusform>Roedd {n} o werthoedd wedi’u newid ers hynny, ac fe’u gadawyd fel y maent.</numerusform>
            <numerusform>Roedd {n} o werthoedd wedi’u newid ers hynny, ac fe’u gadawyd fel y maent.</numerusform>
            <numerusform>Roedd {n} o werthoedd wedi’u newid ers hynny, ac fe’u gadawyd fel y maent.</numerusform>
        </translation>
    </message>
    <message>
        <source>One worksheet for each table</source>
        <translation>Un daflen waith i bob bwrdd</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agored</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Camau agored</translation>
    </message>
    <message>
        <source>Open actions by owner</source>
        <translation>Camau agored fesul person neu gorff cyfrifol</translation>
    </message>
    <message>
        <source>Open another round if people should answer again.</source>
        <translation>Agorwch rownd arall os dylai pobl ateb eto.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it again.</source>
        <translation>Agorwch ef yn y rhaglen taenlenni a’i gadw eto.</translation>
    </message>
    <message>
        <source>Open the handout</source>
        <translation>Agor y daflen</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Agor y rownd</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Agor yr enghraifft</translation>
    </message>
    <message>
        <source>Open the stage window</source>
        <translation>Agor ffenestr sgrin yr ystafell</translation>
    </message>
    <message>
        <source>Open: answers are coming in</source>
        <translation>Ar agor: mae atebion yn dod i mewn</translation>
    </message>
    <message>
        <source>Opening the library …</source>
        <translation>Wrthi’n agor y llyfrgell …</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>Bod yn agored</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opsiwn</translation>
    </message>
    <message>
        <source>Option numbers in order of preference</source>
        <translation>Rhifau’r opsiynau yn nhrefn dewis</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opsiynau</translation>
    </message>
    <message>
        <source>Options and their numbers</source>
        <translation>Yr opsiynau a’u rhifau</translation>
    </message>
    <message>
        <source>Order by the Schulze rule: each option is held against each other one, and wins by the strongest chain of majorities, counted in votes for the winner (Schulze 2011).</source>
        <translation>Trefn yn ôl rheol Schulze: cymherir pob opsiwn â phob un arall, ac mae’n ennill yn ôl y gadwyn gryfaf o fwyafrifoedd, wedi’i chyfrif mewn pleidleisiau i’r enillydd (Schulze 2011).</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Arall</translation>
    </message>
    <message>
        <source>Other ways to count</source>
        <translation>Ffyrdd eraill o gyfrif</translation>
    </message>
    <message>
        <source>Overdue: {day}</source>
        <translation>Yn hwyr: {day}</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Yn gyfrifol</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papur</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papurau</translation>
    </message>
    <message>
        <source>Papers typed in</source>
        <translation>Papurau a deipiwyd</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partneriaeth</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Gludo rhestr</translation>
    </message>
    <message>
        <source>Pens</source>
        <translation>Pennau ysgrifennu</translation>
    </message>
    <message>
        <source>Pens that can be read from a distance</source>
        <translation>Pennau ysgrifennu y gellir eu darllen o bell</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>People have voted on these words, so they stay.</source>
        <translation>Mae pobl wedi pleidleisio ar y geiriau hyn, felly maent yn aros.</translation>
    </message>
    <message>
        <source>People in the room</source>
        <translation>Pobl yn yr ystafell</translation>
    </message>
    <message>
        <source>People in the room by sector</source>
        <translation>Pobl yn yr ystafell fesul sector</translation>
    </message>
    <message>
        <source>People who rated above the middle of the scale</source>
        <translation>Pobl a roddodd sgôr uwch na chanol y raddfa</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Llun</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Place them together; disagree aloud</source>
        <translation>Gosodwch nhw gyda’ch gilydd; anghytunwch yn uchel</translation>
    </message>
    <message>
        <source>Place “{name}”</source>
        <translation>Gosod “{name}”</translation>
    </message>
    <message>
        <source>Places by dots, and by the number of people who gave any</source>
        <translation>Lleoedd yn ôl dotiau, ac yn ôl nifer y bobl a roddodd rai</translation>
    </message>
    <message>
        <source>Places by four ways to count the same ballots</source>
        <translation>Lleoedd yn ôl pedair ffordd o gyfrif yr un papurau pleidleisio</translation>
    </message>
    <message>
        <source>Places by the Schulze rule; the bars are Borda points</source>
        <translation>Lleoedd yn ôl rheol Schulze; pwyntiau Borda yw’r barrau</translation>
    </message>
    <message>
        <source>Play the sample</source>
        <translation>Rhedeg yr enghraifft</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Wedi’i baratoi</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Blaenoriaethau</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Blaenoriaeth</translation>
    </message>
    <message>
        <source>Put a number on both sides, as in 1=4.</source>
        <translation>Rhowch rif ar y ddwy ochr, fel yn 1=4.</translation>
    </message>
    <message>
        <source>Put it back, or close LPIP Workshop and open the library again. Nothing was written.</source>
        <translation>Rhowch hi’n ôl, neu caewch LPIP Workshop ac agorwch y llyfrgell eto. Ni ysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>Put one stakeholder in each row beneath the headings.</source>
        <translation>Rhowch un rhanddeiliad ym mhob rhes o dan y penawdau.</translation>
    </message>
    <message>
        <source>Put quotation marks round a cell that holds a comma, as in "Jones, Ann".</source>
        <translation>Rhowch ddyfynodau o amgylch cell sy’n cynnwys coma, fel yn "Jones, Ann".</translation>
    </message>
    <message>
        <source>Put the options in an order that the room can stand behind, and see where it is open.</source>
        <translation>Rhoi’r opsiynau mewn trefn y gall yr ystafell ei chefnogi, a gweld lle mae’n benagored.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Chwarter</translation>
    </message>
    <message>
        <source>Question for the room</source>
        <translation>Cwestiwn i’r ystafell</translation>
    </message>
    <message>
        <source>Question or words for the screen</source>
        <translation>Cwestiwn neu eiriau i’r sgrin</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rhoi mewn trefn</translation>
    </message>
    <message>
        <source>Ranks are whole numbers: 1 is the first choice.</source>
        <translation>Rhifau cyfan yw’r safleoedd: 1 yw’r dewis cyntaf.</translation>
    </message>
    <message>
        <source>Rate each statement twice: how important it is to you, and how far it is so here. No names.</source>
        <translation>Rhowch ddau sgôr i bob gosodiad: pa mor bwysig ydyw i chi, ac i ba raddau y mae’n wir yma. Dim enwau.</translation>
    </message>
    <message>
        <source>Rate each twice: how important it is to you, and how far it is so here.</source>
        <translation>Rhowch ddau sgôr i bob un: pa mor bwysig ydyw i chi, ac i ba raddau y mae’n wir yma.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Sgoriau</translation>
    </message>
    <message>
        <source>Read the list aloud before people leave</source>
        <translation>Darllenwch y rhestr yn uchel cyn i bobl adael</translation>
    </message>
    <message>
        <source>Read the sentence aloud, then talk about what is open.</source>
        <translation>Darllenwch y frawddeg yn uchel, yna trafodwch yr hyn sy’n benagored.</translation>
    </message>
    <message>
        <source>Read the widest gap aloud, then ask what lies behind it.</source>
        <translation>Darllenwch y bwlch mwyaf yn uchel, yna gofynnwch beth sydd y tu ôl iddo.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ailwneud</translation>
    </message>
    <message>
        <source>Redo: {label} Ctrl+Shift+Z</source>
        <translation>Ailwneud: {label} Ctrl+Shift+Z</translation>
    </message>
    <message numerus="yes">
        <source>Register one person</source>
        <extracomment>Register {n} people</extracomment>
        <translation>
            <numerusform>Cofrestru {n} o bobl</numerusform>
            <numerusform>Cofrestru un person</numerusform>
            <numerusform>Cofrestru {n} o bobl</numerusform>
            <numerusform>Cofrestru {n} o bobl</numerusform>
            <numerusform>Cofrestru {n} o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Dibynadwyedd</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation>Tynnu’r cam gweithredu</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Tynnu “{name}”</translation>
    </message>
    <message>
        <source>Restore the newest copy from the folder “backups”; to start a new library, move the empty file away.</source>
        <translation>Adferwch y copi diweddaraf o’r ffolder “backups”; i ddechrau llyfrgell newydd, symudwch y ffeil wag oddi yno.</translation>
    </message>
    <message>
        <source>Reveal the result</source>
        <translation>Datgelu’r canlyniad</translation>
    </message>
    <message>
        <source>Reveal the round first.</source>
        <translation>Datgelwch y rownd yn gyntaf.</translation>
    </message>
    <message>
        <source>Reveal when the last ballot is in; talk about what is open</source>
        <translation>Datgelwch pan fydd y papur olaf i mewn; trafodwch yr hyn sy’n benagored</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Wedi’i ddatgelu</translation>
    </message>
    <message>
        <source>Reword an option</source>
        <translation>Aralleirio opsiwn</translation>
    </message>
    <message>
        <source>Round {number}: {method}</source>
        <translation>Rownd {number}: {method}</translation>
    </message>
    <message>
        <source>Rule agreed at {time}: {rule}</source>
        <translation>Rheol a gytunwyd am {time}: {rule}</translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <translation>Rheol: {rule}</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Trefn y cyfarfod</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Enghraifft</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Save only the sheet with the people, options or answers, and try again.</source>
        <translation>Cadwch y daflen gyda’r bobl, yr opsiynau neu’r atebion yn unig, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Save the ballot</source>
        <translation>Cadw’r papur pleidleisio</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Cadw’r cywiriad</translation>
    </message>
    <message>
        <source>Save the sheet again with its heading row.</source>
        <translation>Cadwch y daflen eto gyda’i rhes benawdau.</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Dywedwch</translation>
    </message>
    <message>
        <source>Say it in one line; details can follow.</source>
        <translation>Dywedwch ef mewn un llinell; gall manylion ddilyn.</translation>
    </message>
    <message>
        <source>Say what makes this one different.</source>
        <translation>Dywedwch beth sy’n gwneud hwn yn wahanol.</translation>
    </message>
    <message>
        <source>Scale from 1 to {scale}, fixed at {time}</source>
        <translation>Graddfa o 1 i {scale}, a bennwyd am {time}</translation>
    </message>
    <message>
        <source>Schulze</source>
        <translation>Schulze</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Yr ail le</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Sector not said</source>
        <translation>Sector heb ei nodi</translation>
    </message>
    <message>
        <source>See where the partnership falls short of what people hope for, without anybody being exposed.</source>
        <translation>Gweld lle mae’r bartneriaeth yn syrthio’n fyr o’r hyn y mae pobl yn gobeithio amdano, heb amlygu neb.</translation>
    </message>
    <message>
        <source>See who can change the outcome, who lives with it, and who is missing from the room.</source>
        <translation>Gweld pwy all newid y canlyniad, pwy sy’n byw gydag ef, a phwy sydd ar goll o’r ystafell.</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis y cyfan</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Yn cefnogi</translation>
    </message>
    <message>
        <source>Serves the priority</source>
        <translation>Yn cefnogi’r flaenoriaeth</translation>
    </message>
    <message>
        <source>Set the smallest group to {least} or more.</source>
        <translation>Gosodwch y grŵp lleiaf yn {least} neu fwy.</translation>
    </message>
    <message>
        <source>Shared purpose</source>
        <translation>Nod cyffredin</translation>
    </message>
    <message>
        <source>Shorten it; a longer remark fits in the note.</source>
        <translation>Gwnewch ef yn fyrrach; mae lle i sylw hirach yn y nodyn.</translation>
    </message>
    <message>
        <source>Shorten it; a missing quotation mark further up is a common cause.</source>
        <translation>Gwnewch hi’n fyrrach; dyfynnod coll yn uwch i fyny yw’r achos yn aml.</translation>
    </message>
    <message>
        <source>Show the grid</source>
        <translation>Dangos y grid</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Dangos y tabl</translation>
    </message>
    <message>
        <source>Show this</source>
        <translation>Dangos hwn</translation>
    </message>
    <message>
        <source>Show this activity to the room</source>
        <translation>Dangos y gweithgaredd hwn i’r ystafell</translation>
    </message>
    <message numerus="yes">
        <source>Showing the newest one.</source>
        <extracomment>Showing the newest {n}.</extracomment>
        <translation>
            <numerusform>Yn dangos y {n} diweddaraf.</numerusform>
            <numerusform>Yn dangos yr un diweddaraf.</numerusform>
            <numerusform>Yn dangos y {n} diweddaraf.</numerusform>
            <numerusform>Yn dangos y {n} diweddaraf.</numerusform>
            <numerusform>Yn dangos y {n} diweddaraf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Six statements of our own, not a validated instrument, each rated for importance and for experience from 1 to {scale}; the structure follows the Partnership Trust Tool of the Centers for Disease Control and Prevention.</source>
        <translation>Chwe gosodiad o’n gwaith ni ein hunain, nid offeryn wedi’i ddilysu; rhoddwyd sgôr o 1 i {scale} i bob un am bwysigrwydd ac am brofiad. Mae’r strwythur yn dilyn y Partnership Trust Tool gan y Centers for Disease Control and Prevention.</translation>
    </message>
    <message>
        <source>Six statements rated twice, 1 to {scale}. No names.</source>
        <translation>Chwe gosodiad, dau sgôr yr un, 1 i {scale}. Dim enwau.</translation>
    </message>
    <message>
        <source>Six statements rated twice, 1 to {scale}; the sector if people like. No names.</source>
        <translation>Chwe gosodiad, dau sgôr yr un, 1 i {scale}; y sector os yw pobl yn dymuno. Dim enwau.</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Neidio i’r cynnwys</translation>
    </message>
    <message>
        <source>Slide before</source>
        <translation>Y sleid flaenorol</translation>
    </message>
    <message>
        <source>So few people answered that anybody’s own answer could be worked out. Let us talk instead.</source>
        <translation>Atebodd cyn lleied fel y gellid cyfrifo ateb unrhyw un. Gadewch inni drafod yn lle hynny.</translation>
    </message>
    <message>
        <source>So here: {band}</source>
        <translation>Yn wir yma: {band}</translation>
    </message>
    <message>
        <source>Something went wrong that is our fault.</source>
        <translation>Aeth rhywbeth o’i le, a ni sydd ar fai.</translation>
    </message>
    <message>
        <source>Something without an exercise</source>
        <translation>Rhywbeth heb ymarfer</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Sgrin yr ystafell</translation>
    </message>
    <message>
        <source>Stage – LPIP Workshop</source>
        <translation>Sgrin yr ystafell – LPIP Workshop</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Rhanddeiliad</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Rhanddeiliaid</translation>
    </message>
    <message>
        <source>Standing between others needs three at least.</source>
        <translation>Mae angen tri o leiaf i neb sefyll rhwng eraill.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Dechrau eto</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Dechrau o dempled</translation>
    </message>
    <message>
        <source>Start one from a template, or open the sample to see where a workshop leads.</source>
        <translation>Dechreuwch un o dempled, neu agorwch yr enghraifft i weld i ble mae gweithdy’n arwain.</translation>
    </message>
    <message>
        <source>Start or finish the activity</source>
        <translation>Dechrau neu orffen y gweithgaredd</translation>
    </message>
    <message>
        <source>Start “{title}”</source>
        <translation>Dechrau “{title}”</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Yn dechrau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>Table of stakeholders</source>
        <translation>Tabl rhanddeiliaid</translation>
    </message>
    <message>
        <source>Table {n}</source>
        <translation>Tabl {n}</translation>
    </message>
    <message>
        <source>Table {n}. {title}</source>
        <translation>Tabl {n}. {title}</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablau</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tablau (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Take a person off the list</source>
        <translation>Tynnu person oddi ar y rhestr</translation>
    </message>
    <message>
        <source>Take it off and choose again.</source>
        <translation>Tynnwch ef a dewiswch eto.</translation>
    </message>
    <message>
        <source>Take the next step of the round</source>
        <translation>Cymryd cam nesaf y rownd</translation>
    </message>
    <message>
        <source>Take this ballot in</source>
        <translation>Derbyn y papur pleidleisio hwn</translation>
    </message>
    <message>
        <source>Take “{name}” off the grid</source>
        <translation>Tynnu “{name}” oddi ar y grid</translation>
    </message>
    <message>
        <source>Talk about next</source>
        <translation>I’w drafod nesaf</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Templed</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templedi</translation>
    </message>
    <message>
        <source>Texts that have no translation yet</source>
        <translation>Testunau heb gyfieithiad eto</translation>
    </message>
    <message>
        <source>That is a large crowd.</source>
        <translation>Mae hynny’n dorf fawr.</translation>
    </message>
    <message numerus="yes">
        <source>That is longer than {n} letter.</source>
        <extracomment>That is longer than {n} letters.</extracomment>
        <translation>
            <numerusform>Mae hynny’n hirach na {n} o lythrennau.</numerusform>
            <numerusform>Mae hynny’n hirach na {n} llythyren.</numerusform>
            <numerusform>Mae hynny’n hirach na {n} o lythrennau.</numerusform>
            <numerusform>Mae hynny’n hirach na {n} o lythrennau.</numerusform>
            <numerusform>Mae hynny’n hirach na {n} o lythrennau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The absence of one person, in fewer than {n} case, would have changed which options go ahead.</source>
        <extracomment>The absence of one person, in fewer than {n} cases, would have changed which options go ahead.</extracomment>
        <translation>
            <numerusform>Byddai absenoldeb un person, mewn llai na {n} o achosion, wedi newid pa opsiynau sy’n mynd ymlaen.</numerusform>
            <numerusform>Byddai absenoldeb un person, mewn llai nag {n} achos, wedi newid pa opsiynau sy’n mynd ymlaen.</numerusform>
            <numerusform>Byddai absenoldeb un person, mewn llai na {n} o achosion, wedi newid pa opsiynau sy’n mynd ymlaen.</numerusform>
            <numerusform>Byddai absenoldeb un person, mewn llai na {n} o achosion, wedi newid pa opsiynau sy’n mynd ymlaen.</numerusform>
            <numerusform>Byddai absenoldeb un person, mewn llai na {n} o achosion, wedi newid pa opsiynau sy’n mynd ymlaen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The absence of one person, in {n} case, would have changed which options go ahead.</source>
        <extracomment>The absence of any one of {n} people would have changed which options go ahead.</extracomment>
        <translation>
            <numerusform>Byddai absenoldeb unrhyw un o {n} o bobl wedi newid pa opsiynau sy’n mynd ymlaen.</numerusform>
            <numerusform>Byddai absenoldeb un person, mewn {n} achos, wedi newid pa opsiynau sy’n mynd ymlaen.</numerusform>
            <numerusform>Byddai absenoldeb unrhyw un o {n} o bobl wedi newid pa opsiynau sy’n mynd ymlaen.</numerusform>
            <numerusform>Byddai absenoldeb unrhyw un o {n} o bobl wedi newid pa opsiynau sy’n mynd ymlaen.</numerusform>
            <numerusform>Byddai absenoldeb unrhyw un o {n} o bobl wedi newid pa opsiynau sy’n mynd ymlaen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The action has no words.</source>
        <translation>Nid oes geiriau i’r cam gweithredu.</translation>
    </message>
    <message>
        <source>The activity has no title.</source>
        <translation>Nid oes teitl i’r gweithgaredd.</translation>
    </message>
    <message>
        <source>The agenda takes {together} minutes, not {said}.</source>
        <translation>Mae trefn y cyfarfod yn cymryd {together} munud, nid {said}.</translation>
    </message>
    <message>
        <source>The answers have not been revealed yet. {turnout}</source>
        <translation>Nid yw’r atebion wedi’u datgelu eto. {turnout}</translation>
    </message>
    <message>
        <source>The clipboard holds no table.</source>
        <translation>Nid oes tabl ar y clipfwrdd.</translation>
    </message>
    <message>
        <source>The code “{code}” is taken.</source>
        <translation>Mae’r cod “{code}” yn cael ei ddefnyddio’n barod.</translation>
    </message>
    <message>
        <source>The column “{column}” is missing.</source>
        <translation>Mae’r golofn “{column}” ar goll.</translation>
    </message>
    <message>
        <source>The date promised to the people in the room.</source>
        <translation>Y dyddiad a addawyd i’r bobl yn yr ystafell.</translation>
    </message>
    <message>
        <source>The disk did not answer while saving.</source>
        <translation>Nid atebodd y ddisg wrth gadw.</translation>
    </message>
    <message>
        <source>The disk is full, so this change could not be saved.</source>
        <translation>Mae’r ddisg yn llawn, felly ni ellid cadw’r newid hwn.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Mae’r ddisg yn llawn.</translation>
    </message>
    <message>
        <source>The facilitator decides</source>
        <translation>Dewis yr hwylusydd</translation>
    </message>
    <message numerus="yes">
        <source>The file has more than one row.</source>
        <extracomment>The file has more than {n} rows.</extracomment>
        <translation>
            <numerusform>Mae mwy na {n} o resi yn y ffeil.</numerusform>
            <numerusform>Mae mwy nag un rhes yn y ffeil.</numerusform>
            <numerusform>Mae mwy na {n} o resi yn y ffeil.</numerusform>
            <numerusform>Mae mwy na {n} o resi yn y ffeil.</numerusform>
            <numerusform>Mae mwy na {n} o resi yn y ffeil.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Mae’r ffeil yn wag.</translation>
    </message>
    <message>
        <source>The file is larger than {n} MB.</source>
        <translation>Mae’r ffeil yn fwy na {n} MB.</translation>
    </message>
    <message>
        <source>The file is not a table of text.</source>
        <translation>Nid tabl o destun yw’r ffeil.</translation>
    </message>
    <message>
        <source>The file is not in the encoding UTF-8: a letter in this cell cannot be read.</source>
        <translation>Nid yw’r ffeil yn yr amgodiad UTF-8: ni ellir darllen llythyren yn y gell hon.</translation>
    </message>
    <message numerus="yes">
        <source>The first goes ahead.</source>
        <extracomment>The top {count} go ahead.</extracomment>
        <translation>
            <numerusform>Bydd {count} opsiwn yn mynd ymlaen.</numerusform>
            <numerusform>Bydd {count} opsiwn yn mynd ymlaen.</numerusform>
            <numerusform>Bydd {count} opsiwn yn mynd ymlaen.</numerusform>
            <numerusform>Bydd {count} opsiwn yn mynd ymlaen.</numerusform>
            <numerusform>Bydd {count} opsiwn yn mynd ymlaen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder “{name}” has no table that is known.</source>
        <translation>Nid oes tabl cyfarwydd yn y ffolder “{name}”.</translation>
    </message>
    <message>
        <source>The grid shows what this group thinks, not what others would say of themselves. After Mendelow (1991) and Eden and Ackermann (1998).</source>
        <translation>Mae’r grid yn dangos barn y grŵp hwn, nid yr hyn y byddai eraill yn ei ddweud amdanynt eu hunain. Yn seiliedig ar Mendelow (1991) ac ar Eden ac Ackermann (1998).</translation>
    </message>
    <message>
        <source>The group placed everybody together, on scales from 0 to 10.</source>
        <translation>Gosododd y grŵp bawb gyda’i gilydd, ar raddfeydd o 0 i 10.</translation>
    </message>
    <message>
        <source>The group talks it through</source>
        <translation>Trafod yn y grŵp</translation>
    </message>
    <message>
        <source>The group that meets; type its name once.</source>
        <translation>Y grŵp sy’n cwrdd; teipiwch ei enw unwaith.</translation>
    </message>
    <message>
        <source>The last place</source>
        <translation>Y lle olaf</translation>
    </message>
    <message>
        <source>The library could not be brought up to date.</source>
        <translation>Ni ellid diweddaru’r llyfrgell.</translation>
    </message>
    <message>
        <source>The library file cannot be opened.</source>
        <translation>Ni ellir agor ffeil y llyfrgell.</translation>
    </message>
    <message>
        <source>The library file cannot be written.</source>
        <translation>Ni ellir ysgrifennu i ffeil y llyfrgell.</translation>
    </message>
    <message>
        <source>The library file is damaged.</source>
        <translation>Mae ffeil y llyfrgell wedi’i difrodi.</translation>
    </message>
    <message>
        <source>The library file was moved or replaced while it was open: {path}</source>
        <translation>Symudwyd neu amnewidiwyd ffeil y llyfrgell tra oedd ar agor: {path}</translation>
    </message>
    <message>
        <source>The line does not divide the options, so there is no lead to lose.</source>
        <translation>Nid yw’r llinell yn rhannu’r opsiynau, felly nid oes mantais i’w cholli.</translation>
    </message>
    <message numerus="yes">
        <source>The line has {n} part.</source>
        <extracomment>The line has {n} parts.</extracomment>
        <translation>
            <numerusform>Mae {n} o rannau yn y llinell.</numerusform>
            <numerusform>Mae {n} rhan yn y llinell.</numerusform>
            <numerusform>Mae {n} o rannau yn y llinell.</numerusform>
            <numerusform>Mae {n} o rannau yn y llinell.</numerusform>
            <numerusform>Mae {n} o rannau yn y llinell.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines stand at 5, the middle of each scale. Whoever is exactly at 5 is on the line and in no quarter. “Affected but unheard” means interest above 5 and influence below 5.</source>
        <translation>Mae’r llinellau ar 5, sef canol pob graddfa. Mae pwy bynnag sydd ar 5 yn union ar y llinell, heb fod mewn chwarter. Ystyr “yn cael eu heffeithio ond heb lais” yw diddordeb uwch na 5 a dylanwad is na 5.</translation>
    </message>
    <message numerus="yes">
        <source>The list has more than {n} row.</source>
        <extracomment>The list has more than {n} rows.</extracomment>
        <translation>
            <numerusform>Mae mwy na {n} o resi yn y rhestr.</numerusform>
            <numerusform>Mae mwy nag {n} rhes yn y rhestr.</numerusform>
            <numerusform>Mae mwy na {n} o resi yn y rhestr.</numerusform>
            <numerusform>Mae mwy na {n} o resi yn y rhestr.</numerusform>
            <numerusform>Mae mwy na {n} o resi yn y rhestr.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is full.</source>
        <translation>Mae’r rhestr yn llawn.</translation>
    </message>
    <message>
        <source>The network is in several parts, so distances between them are not known.</source>
        <translation>Mae’r rhwydwaith mewn sawl rhan, felly ni wyddys y pellter rhyngddynt.</translation>
    </message>
    <message>
        <source>The one who answers for it</source>
        <translation>Yr un sy’n gyfrifol</translation>
    </message>
    <message>
        <source>The options go from 1 to {last}.</source>
        <translation>Mae’r opsiynau’n mynd o 1 i {last}.</translation>
    </message>
    <message>
        <source>The papers can be put away</source>
        <translation>Gellir cadw’r papurau o’r golwg</translation>
    </message>
    <message>
        <source>The priorities on the wall</source>
        <translation>Y blaenoriaethau ar y wal</translation>
    </message>
    <message>
        <source>The quotation marks do not match from this row on.</source>
        <translation>Nid yw’r dyfynodau’n cyfateb o’r rhes hon ymlaen.</translation>
    </message>
    <message>
        <source>The ratings cannot be read.</source>
        <translation>Ni ellir darllen y sgoriau.</translation>
    </message>
    <message>
        <source>The result is not revealed yet.</source>
        <translation>Nid yw’r canlyniad wedi’i ddatgelu eto.</translation>
    </message>
    <message>
        <source>The room sees the question below.</source>
        <translation>Mae’r ystafell yn gweld y cwestiwn isod.</translation>
    </message>
    <message>
        <source>The room sees this in large letters.</source>
        <translation>Mae’r ystafell yn gweld hyn mewn llythrennau mawr.</translation>
    </message>
    <message>
        <source>The room sees when it goes on.</source>
        <translation>Mae’r ystafell yn gweld pryd y bydd yn parhau.</translation>
    </message>
    <message numerus="yes">
        <source>The row has more than one column.</source>
        <extracomment>The row has more than {n} columns.</extracomment>
        <translation>
            <numerusform>Mae mwy na {n} o golofnau yn y rhes.</numerusform>
            <numerusform>Mae mwy nag un golofn yn y rhes.</numerusform>
            <numerusform>Mae mwy na {n} o golofnau yn y rhes.</numerusform>
            <numerusform>Mae mwy na {n} o golofnau yn y rhes.</numerusform>
            <numerusform>Mae mwy na {n} o golofnau yn y rhes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule allows {budget}, and {cap} on one option.</source>
        <translation>Mae’r rheol yn caniatáu {budget}, a {cap} ar un opsiwn.</translation>
    </message>
    <message>
        <source>The same as numbers</source>
        <translation>Yr un peth fel rhifau</translation>
    </message>
    <message>
        <source>The scale and the questions are fixed while a round is under way.</source>
        <translation>Mae’r raddfa a’r cwestiynau wedi’u pennu tra bo rownd ar waith.</translation>
    </message>
    <message>
        <source>The scale runs to 5 or to 7.</source>
        <translation>Mae’r raddfa’n mynd hyd at 5 neu hyd at 7.</translation>
    </message>
    <message>
        <source>The sector is not asked for in this round.</source>
        <translation>Ni ofynnir am y sector yn y rownd hon.</translation>
    </message>
    <message>
        <source>The sector was not asked for</source>
        <translation>Ni ofynnwyd am y sector</translation>
    </message>
    <message>
        <source>The stage is blank</source>
        <translation>Mae sgrin yr ystafell yn wag</translation>
    </message>
    <message>
        <source>The template cannot be read: {why}.</source>
        <translation>Ni ellir darllen y templed: {why}.</translation>
    </message>
    <message>
        <source>The template has no id.</source>
        <translation>Nid oes id gan y templed.</translation>
    </message>
    <message>
        <source>The widest gap comes first. Blank ballots count in the turnout only.</source>
        <translation>Y bwlch mwyaf sy’n dod gyntaf. Dim ond yn nifer yr atebion y mae papurau gwag yn cyfrif.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than {count} MB.</source>
        <translation>Mae’r llyfr gwaith yn dadbacio i fwy na {count} MB.</translation>
    </message>
    <message>
        <source>The workshop has no date, so nothing is counted as overdue.</source>
        <translation>Nid oes dyddiad i’r gweithdy, felly nid oes dim yn cael ei gyfrif yn hwyr.</translation>
    </message>
    <message>
        <source>The workshop has no partnership.</source>
        <translation>Nid oes partneriaeth i’r gweithdy.</translation>
    </message>
    <message>
        <source>The workshop has no title.</source>
        <translation>Nid oes teitl i’r gweithdy.</translation>
    </message>
    <message>
        <source>Their numbers are forgotten. Revealing shows the result to you and to the room at the same moment.</source>
        <translation>Anghofiwyd eu rhifau. Bydd datgelu’n dangos y canlyniad i chi ac i’r ystafell ar yr un pryd.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Wedyn</translation>
    </message>
    <message>
        <source>There are too few answers to show anything, so that nobody’s own can be worked out.</source>
        <translation>Nid oes digon o atebion i ddangos dim, rhag i neb allu cyfrifo ateb rhywun arall.</translation>
    </message>
    <message>
        <source>There is a tie at the line, so there is no lead to lose.</source>
        <translation>Mae’n gydradd wrth y llinell, felly nid oes mantais i’w cholli.</translation>
    </message>
    <message>
        <source>There is no library at “{path}”.</source>
        <translation>Nid oes llyfrgell yn “{path}”.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Nid oes enw.</translation>
    </message>
    <message>
        <source>There is no option {number}.</source>
        <translation>Nid oes opsiwn {number}.</translation>
    </message>
    <message>
        <source>There is no result.</source>
        <translation>Nid oes canlyniad.</translation>
    </message>
    <message>
        <source>There is nobody in this list.</source>
        <translation>Nid oes neb yn y rhestr hon.</translation>
    </message>
    <message>
        <source>There is nothing to choose between yet.</source>
        <translation>Nid oes dim i ddewis rhyngddynt eto.</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Nid oes dim i’w ludo.</translation>
    </message>
    <message>
        <source>These options were collected. They have not been put in order: no result was revealed.</source>
        <translation>Casglwyd yr opsiynau hyn. Nid ydynt wedi’u rhoi mewn trefn: ni ddatgelwyd canlyniad.</translation>
    </message>
    <message>
        <source>They are printed above in the language in which they were written.</source>
        <translation>Maent wedi’u hargraffu uchod yn yr iaith yr ysgrifennwyd hwy ynddi.</translation>
    </message>
    <message>
        <source>They can be chosen again before the next round.</source>
        <translation>Gellir eu dewis eto cyn y rownd nesaf.</translation>
    </message>
    <message>
        <source>Think of everyone who can change this, and everyone who lives with the result.</source>
        <translation>Meddyliwch am bawb a all newid hyn, a phawb sy’n byw gyda’r canlyniad.</translation>
    </message>
    <message>
        <source>Third place</source>
        <translation>Y trydydd lle</translation>
    </message>
    <message>
        <source>This activity already has a round under way.</source>
        <translation>Mae rownd ar waith yn barod yn y gweithgaredd hwn.</translation>
    </message>
    <message>
        <source>This ballot has {given} dots, {most} on one option.</source>
        <translation>Nifer y dotiau ar y papur hwn yw {given}, gyda {most} ar un opsiwn.</translation>
    </message>
    <message>
        <source>This ballot is blank. Press Enter again to take it in as choosing not to vote.</source>
        <translation>Mae’r papur hwn yn wag. Pwyswch Enter eto i’w dderbyn fel dewis peidio â phleidleisio.</translation>
    </message>
    <message>
        <source>This ballot names something that was no option.</source>
        <translation>Mae’r papur pleidleisio hwn yn enwi rhywbeth nad oedd yn opsiwn.</translation>
    </message>
    <message>
        <source>This cell is empty.</source>
        <translation>Mae’r gell hon yn wag.</translation>
    </message>
    <message>
        <source>This file is not a library.</source>
        <translation>Nid llyfrgell yw’r ffeil hon.</translation>
    </message>
    <message>
        <source>This is a break</source>
        <translation>Egwyl yw hon</translation>
    </message>
    <message>
        <source>This is longer than {count} letters.</source>
        <translation>Mae hyn yn hirach na {count} o lythrennau.</translation>
    </message>
    <message>
        <source>This is not a CSV file, whatever its name says.</source>
        <translation>Nid ffeil CSV yw hon, beth bynnag y mae ei henw’n ei ddweud.</translation>
    </message>
    <message>
        <source>This is not a workbook that can be read.</source>
        <translation>Nid llyfr gwaith y gellir ei ddarllen yw hwn.</translation>
    </message>
    <message>
        <source>This library is already open in another window of LPIP Workshop.</source>
        <translation>Mae’r llyfrgell hon eisoes ar agor mewn ffenestr arall o LPIP Workshop.</translation>
    </message>
    <message>
        <source>This round is not closed.</source>
        <translation>Nid yw’r rownd hon wedi’i chau.</translation>
    </message>
    <message>
        <source>This round takes no more answers.</source>
        <translation>Nid yw’r rownd hon yn derbyn rhagor o atebion.</translation>
    </message>
    <message>
        <source>This row has {count} cells, and there are {width} headings.</source>
        <translation>Nifer y celloedd yn y rhes hon yw {count}; nifer y penawdau yw {width}.</translation>
    </message>
    <message>
        <source>This rule asks for all of them; options may be level.</source>
        <translation>Mae’r rheol hon yn gofyn am bob un; caiff opsiynau fod yn gydradd.</translation>
    </message>
    <message>
        <source>This was agreed at {time}, before the first ballot.</source>
        <translation>Cytunwyd ar hyn am {time}, cyn y papur pleidleisio cyntaf.</translation>
    </message>
    <message>
        <source>This was not asked.</source>
        <translation>Ni ofynnwyd hyn.</translation>
    </message>
    <message>
        <source>Tie at the line: {tie}.</source>
        <translation>Os yw’n gydradd wrth y llinell: {tie}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Title of the workshop</source>
        <translation>Teitl y gweithdy</translation>
    </message>
    <message>
        <source>To put a paper right, choose its number</source>
        <translation>I gywiro papur, dewiswch ei rif</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Heddiw, {time}</translation>
    </message>
    <message>
        <source>Too few answered to show anything</source>
        <translation>Atebodd rhy ychydig i ddangos dim</translation>
    </message>
    <message>
        <source>Too few answers to show</source>
        <translation>Rhy ychydig o atebion i’w dangos</translation>
    </message>
    <message>
        <source>Translate an option</source>
        <translation>Cyfieithu opsiwn</translation>
    </message>
    <message>
        <source>Trust results open a conversation; they are no league table.</source>
        <translation>Dechrau sgwrs y mae canlyniadau am ymddiriedaeth; nid tabl cynghrair ydynt.</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>Rhowch gynnig ar lai o lythrennau.</translation>
    </message>
    <message>
        <source>Type 0 for none up to 10 for the most, or leave it empty.</source>
        <translation>Teipiwch rif o 0 (dim) i 10 (y mwyaf), neu gadewch ef yn wag.</translation>
    </message>
    <message>
        <source>Type a day such as 12 December, 12/12/2026 (the day first), Friday, next Friday, +2w or end of month.</source>
        <translation>Teipiwch ddiwrnod, er enghraifft: 12 Rhagfyr, 12/12/2026 (y diwrnod yn gyntaf), dydd Gwener, dydd Gwener nesaf, +2w, diwedd y mis.</translation>
    </message>
    <message>
        <source>Type a name below and press Enter, or say it all in one line: Parish council; local government; 8; 7. A list can be brought in or pasted from a spreadsheet.</source>
        <translation>Teipiwch enw isod a phwyswch Enter, neu dywedwch y cyfan mewn un llinell: Cyngor cymuned; llywodraeth leol; 8; 7. Gellir mewnforio rhestr, neu ei gludo o daenlen.</translation>
    </message>
    <message>
        <source>Type a name; a sector; influence; interest, with semicolons between them.</source>
        <translation>Teipiwch enw; sector; dylanwad; diddordeb, gyda hanner colonau rhyngddynt.</translation>
    </message>
    <message>
        <source>Type a title; it can be changed later.</source>
        <translation>Teipiwch deitl; gellir ei newid wedyn.</translation>
    </message>
    <message>
        <source>Type a whole number, or leave the box empty.</source>
        <translation>Teipiwch rif cyfan, neu gadewch y blwch yn wag.</translation>
    </message>
    <message>
        <source>Type each idea as it is said, one line each. They are numbered on the screen and on paper.</source>
        <translation>Teipiwch bob syniad fel y mae’n cael ei ddweud, un llinell yr un. Maent wedi’u rhifo ar y sgrin ac ar bapur.</translation>
    </message>
    <message>
        <source>Type each paper in. Nobody, you included, sees a result before it is revealed.</source>
        <translation>Teipiwch bob papur. Ni fydd neb, gan eich cynnwys chi, yn gweld canlyniad cyn iddo gael ei ddatgelu.</translation>
    </message>
    <message>
        <source>Type how many dots there are, or leave the box empty.</source>
        <translation>Teipiwch faint o ddotiau sydd, neu gadewch y blwch yn wag.</translation>
    </message>
    <message>
        <source>Type one; it stands in the running order.</source>
        <translation>Teipiwch un; bydd i’w weld yn nhrefn y cyfarfod.</translation>
    </message>
    <message>
        <source>Type the ballot again.</source>
        <translation>Teipiwch y papur pleidleisio eto.</translation>
    </message>
    <message>
        <source>Type the ballots in as they come. Nobody sees a result before the reveal.</source>
        <translation>Teipiwch y papurau pleidleisio fel y dônt. Ni fydd neb yn gweld canlyniad cyn iddo gael ei ddatgelu.</translation>
    </message>
    <message>
        <source>Type the first one below: what will be done; who answers for it; by when. “Fri” or “+2w” will do for a day.</source>
        <translation>Teipiwch yr un cyntaf isod: beth fydd yn cael ei wneud; pwy sy’n gyfrifol; erbyn pryd. Mae “Gwener” neu “+2w” yn ddigon i ddynodi diwrnod.</translation>
    </message>
    <message>
        <source>Type the name of the group that meets.</source>
        <translation>Teipiwch enw’r grŵp sy’n cwrdd.</translation>
    </message>
    <message>
        <source>Type the number of a ballot that is in to correct or withdraw it.</source>
        <translation>Teipiwch rif papur pleidleisio sydd i mewn i’w gywiro neu ei dynnu’n ôl.</translation>
    </message>
    <message>
        <source>Type the number that is printed on the paper.</source>
        <translation>Teipiwch y rhif sydd wedi’i argraffu ar y papur.</translation>
    </message>
    <message>
        <source>Type the papers in, close the round, then reveal it to everybody at once</source>
        <translation>Teipiwch y papurau, caewch y rownd, yna datgelwch y canlyniad i bawb ar unwaith</translation>
    </message>
    <message>
        <source>Type what could be done.</source>
        <translation>Teipiwch beth y gellid ei wneud.</translation>
    </message>
    <message>
        <source>Type what will be done, or remove the action.</source>
        <translation>Teipiwch beth fydd yn cael ei wneud, neu tynnwch y cam gweithredu.</translation>
    </message>
    <message>
        <source>Type what will be done, then a semicolon, then who: what; who; by when.</source>
        <translation>Teipiwch beth fydd yn cael ei wneud, yna hanner colon, yna pwy: beth; pwy; erbyn pryd.</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Teipiwch yr hyn rydych am ei wneud</translation>
    </message>
    <message>
        <source>Type who it is: a person, a group or an organisation.</source>
        <translation>Teipiwch pwy ydyw: person, grŵp neu sefydliad.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Undo: {label} Ctrl+Z</source>
        <translation>Dadwneud: {label} Ctrl+Z</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Prifysgol</translation>
    </message>
    <message>
        <source>University and research</source>
        <translation>Prifysgolion ac ymchwil</translation>
    </message>
    <message>
        <source>Unlink “{name}”</source>
        <translation>Datgysylltu “{name}”</translation>
    </message>
    <message>
        <source>Use 1 to {scale}, or leave it empty.</source>
        <translation>Defnyddiwch 1 i {scale}, neu gadewch ef yn wag.</translation>
    </message>
    <message>
        <source>Use Budget, Cap, Chosen with a number, or Tie with talk, lots or facilitator.</source>
        <translation>Defnyddiwch Budget, Cap neu Chosen gyda rhif, neu Tie gyda talk, lots neu facilitator.</translation>
    </message>
    <message>
        <source>Use a scale to {scale}</source>
        <translation>Defnyddio graddfa hyd at {scale}</translation>
    </message>
    <message>
        <source>Use community, voluntary, local government, government, business, university, health or other.</source>
        <translation>Defnyddiwch un o’r rhain: cymuned, gwirfoddol, llywodraeth leol, llywodraeth, busnes, prifysgol, iechyd, arall.</translation>
    </message>
    <message>
        <source>Use one of these: {known}.</source>
        <translation>Defnyddiwch un o’r rhain: {known}.</translation>
    </message>
    <message>
        <source>Use open or done.</source>
        <translation>Defnyddiwch open (agored) neu done (wedi’i wneud).</translation>
    </message>
    <message>
        <source>Use that window, or close it first.</source>
        <translation>Defnyddiwch y ffenestr honno, neu caewch hi’n gyntaf.</translation>
    </message>
    <message>
        <source>Use these: {known}.</source>
        <translation>Defnyddiwch y rhain: {known}.</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>Y trydydd sector</translation>
    </message>
    <message>
        <source>Voluntary and community organisations</source>
        <translation>Mudiadau gwirfoddol a chymunedol</translation>
    </message>
    <message>
        <source>We decide by</source>
        <translation>Rydym yn penderfynu drwy</translation>
    </message>
    <message>
        <source>We do what we said we would do.</source>
        <translation>Rydym yn cadw at ein gair.</translation>
    </message>
    <message>
        <source>We fall equally short of what we hope for in everything that was asked.</source>
        <translation>Rydym yr un mor bell o’r hyn rydym yn gobeithio amdano ym mhob peth a ofynnwyd.</translation>
    </message>
    <message>
        <source>We go on at {time}</source>
        <translation>Byddwn yn parhau am {time}</translation>
    </message>
    <message>
        <source>We have the skills and the means to do this well.</source>
        <translation>Mae gennym y sgiliau a’r modd i wneud hyn yn dda.</translation>
    </message>
    <message>
        <source>We share what we know, good news and bad.</source>
        <translation>Rydym yn rhannu newyddion da a drwg.</translation>
    </message>
    <message>
        <source>We want the same thing from this.</source>
        <translation>Rydym am gael yr un peth o hyn.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>What could we do?</source>
        <translation>Beth allem ei wneud?</translation>
    </message>
    <message>
        <source>What could we do? One idea at a time.</source>
        <translation>Beth allem ei wneud? Un syniad ar y tro.</translation>
    </message>
    <message>
        <source>What do we hope for from each other, and how far is it so?</source>
        <translation>Beth rydym yn gobeithio amdano gan ein gilydd, ac i ba raddau y mae’n wir?</translation>
    </message>
    <message>
        <source>What does this need first, and who has to be asked?</source>
        <translation>Beth sydd ei angen yn gyntaf, a phwy y mae’n rhaid gofyn iddynt?</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>I ba ddiben</translation>
    </message>
    <message>
        <source>What happens first, this week if possible</source>
        <translation>Beth sy’n digwydd gyntaf, yr wythnos hon os oes modd</translation>
    </message>
    <message>
        <source>What is typed is said here in words.</source>
        <translation>Bydd yr hyn a deipir i’w weld yma mewn geiriau.</translation>
    </message>
    <message>
        <source>What people rate, in importance and in experience</source>
        <translation>Yr hyn y mae pobl yn rhoi sgôr iddo, o ran pwysigrwydd a phrofiad</translation>
    </message>
    <message>
        <source>What people say here is heard and changes things.</source>
        <translation>Mae barn pobl yn cael ei chlywed ac yn newid pethau.</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Yr hyn y mae’r ystafell yn ei weld</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Beth i edrych arno</translation>
    </message>
    <message>
        <source>What was saved is safe, and a report was written to the log beside the library.</source>
        <translation>Mae’r hyn a gadwyd yn ddiogel, ac ysgrifennwyd adroddiad yn y log wrth ochr y llyfrgell.</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>Yr hyn a wnaethom</translation>
    </message>
    <message>
        <source>What we hope for, and what is there</source>
        <translation>Yr hyn rydym yn gobeithio amdano, a’r hyn sydd yno</translation>
    </message>
    <message>
        <source>What we set out to do</source>
        <translation>Beth oedd ein nod</translation>
    </message>
    <message>
        <source>What will be different</source>
        <translation>Beth fydd yn wahanol</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Beth fydd yn cael ei wneud</translation>
    </message>
    <message>
        <source>What will we have done by the next time we meet, and who sees to it that it happens?</source>
        <translation>Beth fyddwn wedi’i wneud erbyn y tro nesaf y byddwn yn cwrdd, a phwy fydd yn gofalu ei fod yn digwydd?</translation>
    </message>
    <message>
        <source>Which round</source>
        <translation>Pa rownd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Who answers for how much</source>
        <translation>Pwy sy’n gyfrifol am faint</translation>
    </message>
    <message>
        <source>Who answers for it (one name), and by when</source>
        <translation>Pwy sy’n gyfrifol (un enw), ac erbyn pryd</translation>
    </message>
    <message>
        <source>Who can change this, and who lives with it?</source>
        <translation>Pwy all newid hyn, a phwy sy’n byw gydag ef?</translation>
    </message>
    <message>
        <source>Who can change this, and who lives with the result?</source>
        <translation>Pwy all newid hyn, a phwy sy’n byw gyda’r canlyniad?</translation>
    </message>
    <message>
        <source>Who does what next</source>
        <translation>Pwy sy’n gwneud beth nesaf</translation>
    </message>
    <message>
        <source>Who does what, by when?</source>
        <translation>Pwy sy’n gwneud beth, ac erbyn pryd?</translation>
    </message>
    <message>
        <source>Who else? Who is affected, but not here?</source>
        <translation>Pwy arall? Pwy sy’n cael eu heffeithio, ond nad ydynt yma?</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Pwy sy’n helpu</translation>
    </message>
    <message>
        <source>Who is in the room</source>
        <translation>Pwy sydd yn yr ystafell</translation>
    </message>
    <message>
        <source>Who matters here?</source>
        <translation>Pwy sy’n bwysig yma?</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Pwy gymerodd ran</translation>
    </message>
    <message>
        <source>With fewer than {k} people, anybody’s own answer could be worked out. Talk about the statements.</source>
        <translation>Gyda llai na {k} o bobl, gellid cyfrifo ateb unrhyw un. Trafodwch y gosodiadau.</translation>
    </message>
    <message>
        <source>With fewer than {n} people only low, middle and high answers are told apart.</source>
        <translation>Gyda llai na {n} o bobl, dim ond atebion isel, canolig ac uchel sy’n cael eu gwahaniaethu.</translation>
    </message>
    <message>
        <source>With {n} to go ahead, every option would.</source>
        <translation>Os bydd {n} yn mynd ymlaen, bydd pob opsiwn yn mynd ymlaen.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tynnu’n ôl</translation>
    </message>
    <message>
        <source>Withdraw ballot {number}</source>
        <translation>Tynnu papur pleidleisio {number} yn ôl</translation>
    </message>
    <message>
        <source>Withdraw this ballot</source>
        <translation>Tynnu’r papur hwn yn ôl</translation>
    </message>
    <message>
        <source>Work closely</source>
        <translation>Cydweithio’n agos</translation>
    </message>
    <message>
        <source>Worksheets and ballots to print, too</source>
        <translation>Taflenni gwaith a phapurau pleidleisio i’w hargraffu hefyd</translation>
    </message>
    <message>
        <source>Worksheets of the workshop</source>
        <translation>Taflenni gwaith y gweithdy</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Gweithdy</translation>
    </message>
    <message>
        <source>Workshop details</source>
        <translation>Manylion y gweithdy</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Gweithdai</translation>
    </message>
    <message>
        <source>Write English or Cymraeg.</source>
        <translation>Ysgrifennwch English neu Cymraeg.</translation>
    </message>
    <message>
        <source>Write each name where you think it belongs: further right for more influence over the outcome, further up for more interest in it.</source>
        <translation>Ysgrifennwch bob enw lle y credwch y dylai fod: ymhellach i’r dde am fwy o ddylanwad dros y canlyniad, yn uwch am fwy o ddiddordeb ynddo.</translation>
    </message>
    <message>
        <source>Write it like this: 13:30.</source>
        <translation>Ysgrifennwch ef fel hyn: 13:30.</translation>
    </message>
    <message>
        <source>Write the action so that a stranger could tell whether it was done</source>
        <translation>Ysgrifennwch y cam gweithredu fel y gallai dieithryn ddweud a gafodd ei wneud</translation>
    </message>
    <message>
        <source>Write the year, month and day like this: 2026-11-12.</source>
        <translation>Ysgrifennwch y flwyddyn, y mis a’r diwrnod fel hyn: 2026-11-12.</translation>
    </message>
    <message>
        <source>Writing the handout …</source>
        <translation>Wrthi’n ysgrifennu’r daflen …</translation>
    </message>
    <message numerus="yes">
        <source>You have {n} dot. Put at most {cap} on one option.</source>
        <extracomment>You have {n} dots. Put at most {cap} on one option.</extracomment>
        <translation>
            <numerusform>Mae gennych {n} o ddotiau. Rhowch {cap} ar y mwyaf ar un opsiwn.</numerusform>
            <numerusform>Mae gennych {n} dot. Rhowch {cap} ar y mwyaf ar un opsiwn.</numerusform>
            <numerusform>Mae gennych {n} o ddotiau. Rhowch {cap} ar y mwyaf ar un opsiwn.</numerusform>
            <numerusform>Mae gennych {n} o ddotiau. Rhowch {cap} ar y mwyaf ar un opsiwn.</numerusform>
            <numerusform>Mae gennych {n} o ddotiau. Rhowch {cap} ar y mwyaf ar un opsiwn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your rank</source>
        <translation>Eich rhif</translation>
    </message>
    <message>
        <source>Your workshops will stand here.</source>
        <translation>Yma y bydd eich gweithdai.</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation>tua {number}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>and {n} more</extracomment>
        <translation>
            <numerusform>a {n} arall</numerusform>
            <numerusform>ac {n} arall</numerusform>
            <numerusform>a {n} arall</numerusform>
            <numerusform>a {n} arall</numerusform>
            <numerusform>a {n} arall</numerusform>
        </translation>
    </message>
    <message>
        <source>ballot {place}</source>
        <translation>papur pleidleisio {place}</translation>
    </message>
    <message>
        <source>ballots are in</source>
        <translation>papur pleidleisio i mewn</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>wyth</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>yn gorffen {time}</translation>
    </message>
    <message numerus="yes">
        <source>fewer than {n} person</source>
        <extracomment>fewer than {n} people</extracomment>
        <translation>
            <numerusform>llai na {n} o bobl</numerusform>
            <numerusform>llai nag {n} person</numerusform>
            <numerusform>llai na {n} o bobl</numerusform>
            <numerusform>llai na {n} o bobl</numerusform>
            <numerusform>llai na {n} o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>five</source>
        <translation>pum</translation>
    </message>
    <message>
        <source>four</source>
        <translation>pedwar</translation>
    </message>
    <message numerus="yes">
        <source>from {n} person</source>
        <extracomment>from {n} people</extracomment>
        <translation>
            <numerusform>gan {n} o bobl</numerusform>
            <numerusform>gan {n} person</numerusform>
            <numerusform>gan {n} o bobl</numerusform>
            <numerusform>gan {n} o bobl</numerusform>
            <numerusform>gan {n} o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>gap about {number}</source>
        <translation>bwlch tua {number}</translation>
    </message>
    <message>
        <source>gap {number}</source>
        <translation>bwlch {number}</translation>
    </message>
    <message>
        <source>lots are drawn</source>
        <translation>tynnir un o het</translation>
    </message>
    <message>
        <source>may swap</source>
        <translation>gallai newid lle</translation>
    </message>
    <message>
        <source>middle answer {category}</source>
        <translation>ateb canol {category}</translation>
    </message>
    <message>
        <source>most dots, the first goes ahead</source>
        <translation>y mwyaf o ddotiau, y cyntaf yn mynd ymlaen</translation>
    </message>
    <message>
        <source>most dots, top {count} go ahead</source>
        <translation>y mwyaf o ddotiau, {count} opsiwn yn mynd ymlaen</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>naw</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>dim atebion</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>heb ei ddangos</translation>
    </message>
    <message>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message numerus="yes">
        <source>one sector</source>
        <extracomment>{n} sectors</extracomment>
        <translation>
            <numerusform>{n} sector</numerusform>
            <numerusform>un sector</numerusform>
            <numerusform>{n} sector</numerusform>
            <numerusform>{n} sector</numerusform>
            <numerusform>{n} sector</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person has answered</source>
        <extracomment>people have answered</extracomment>
        <translation>
            <numerusform>wedi ateb</numerusform>
            <numerusform>wedi ateb</numerusform>
            <numerusform>wedi ateb</numerusform>
            <numerusform>wedi ateb</numerusform>
            <numerusform>wedi ateb</numerusform>
        </translation>
    </message>
    <message>
        <source>place {place}</source>
        <translation>lle {place}</translation>
    </message>
    <message>
        <source>ranking by Schulze, the first goes ahead</source>
        <translation>trefn yn ôl Schulze, y cyntaf yn mynd ymlaen</translation>
    </message>
    <message>
        <source>ranking by Schulze, top {count} go ahead</source>
        <translation>trefn yn ôl Schulze, {count} opsiwn yn mynd ymlaen</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>saith</translation>
    </message>
    <message>
        <source>six</source>
        <translation>chwe</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>yn aros</translation>
    </message>
    <message>
        <source>stays first</source>
        <translation>yn aros yn gyntaf</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>deg</translation>
    </message>
    <message>
        <source>the facilitator decides</source>
        <translation>yr hwylusydd sy’n penderfynu</translation>
    </message>
    <message>
        <source>the group talks it through</source>
        <translation>bydd y grŵp yn ei drafod</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tri</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dau</translation>
    </message>
    <message>
        <source>{actions}: {owners}, {dates}.</source>
        <translation>{actions}: {owners}, {dates}.</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} o {count}</translation>
    </message>
    <message>
        <source>{bars} {found} {rows}.</source>
        <translation>{bars} {found} {rows}.</translation>
    </message>
    <message>
        <source>{bars} {found} {rows}. {more}</source>
        <translation>{bars} {found} {rows}. {more}</translation>
    </message>
    <message>
        <source>{before} {part}</source>
        <translation>{before} {part}</translation>
    </message>
    <message>
        <source>{before} · {after}</source>
        <translation>{before} · {after}</translation>
    </message>
    <message>
        <source>{before}; {place}</source>
        <translation>{before}; {place}</translation>
    </message>
    <message>
        <source>{came} {known}</source>
        <translation>{came} {known}</translation>
    </message>
    <message>
        <source>{came} {known} {filled}</source>
        <translation>{came} {known} {filled}</translation>
    </message>
    <message>
        <source>{complete} of {count} actions have an owner, a date and a first step. Nothing here is estimated: these are counts of what was written down.</source>
        <translation>Camau gweithredu sydd â rhywun yn gyfrifol, dyddiad a cham cyntaf: {complete} o {count}. Nid amcangyfrif yw dim o hyn: cyfrif yr hyn a ysgrifennwyd a wneir.</translation>
    </message>
    <message>
        <source>{count} of {n}</source>
        <translation>{count} o {n}</translation>
    </message>
    <message>
        <source>{count} of {n} ({count} to {most} of all {everybody})</source>
        <translation>{count} o {n} ({count} i {most} o’r {everybody} i gyd)</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} o {total}</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{day} is not the weekday you typed.</source>
        <translation>Nid yw’r diwrnod o’r wythnos a deipiwyd yn cyfateb i’r dyddiad: {day}.</translation>
    </message>
    <message>
        <source>{day} · {venue}</source>
        <translation>{day} · {venue}</translation>
    </message>
    <message>
        <source>{dimension}, experience</source>
        <translation>{dimension}, profiad</translation>
    </message>
    <message>
        <source>{dimension}, importance</source>
        <translation>{dimension}, pwysigrwydd</translation>
    </message>
    <message>
        <source>{dimension}: {side} cannot be {rating}.</source>
        <translation>{dimension}: {side}: ni ellir defnyddio {rating}.</translation>
    </message>
    <message>
        <source>{done} of {count} activities done</source>
        <translation>{done} o {count} gweithgaredd wedi’u gwneud</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} minute</source>
        <extracomment>{done} of {n} minutes</extracomment>
        <translation>
            <numerusform>{done} o {n} munud</numerusform>
            <numerusform>{done} o {n} munud</numerusform>
            <numerusform>{done} o {n} munud</numerusform>
            <numerusform>{done} o {n} munud</numerusform>
            <numerusform>{done} o {n} munud</numerusform>
        </translation>
    </message>
    <message>
        <source>{few}. {turnout}</source>
        <translation>{few}. {turnout}</translation>
    </message>
    <message>
        <source>{file}</source>
        <translation>{file}</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, rhes {row}</translation>
    </message>
    <message>
        <source>{file}, row {row}, column “{column}”</source>
        <translation>{file}, rhes {row}, colofn “{column}”</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} i {last}</translation>
    </message>
    <message>
        <source>{first} {line}</source>
        <translation>{first} {line}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{first} {second} {third}</source>
        <translation>{first} {second} {third}</translation>
    </message>
    <message>
        <source>{gap} ({n})</source>
        <translation>{gap} ({n})</translation>
    </message>
    <message>
        <source>{given} dots were placed; the budget is {budget}.</source>
        <translation>Nifer y dotiau a roddwyd yw {given}; {budget} a ganiateir.</translation>
    </message>
    <message numerus="yes">
        <source>{given} dots, and there is only {n}.</source>
        <extracomment>{given} dots, and there are only {n}.</extracomment>
        <translation>
            <numerusform>Rhoddwyd {given}; dim ond {n} o ddotiau sydd.</numerusform>
            <numerusform>Rhoddwyd {given}; dim ond {n} dot sydd.</numerusform>
            <numerusform>Rhoddwyd {given}; dim ond {n} o ddotiau sydd.</numerusform>
            <numerusform>Rhoddwyd {given}; dim ond {n} o ddotiau sydd.</numerusform>
            <numerusform>Rhoddwyd {given}; dim ond {n} o ddotiau sydd.</numerusform>
        </translation>
    </message>
    <message>
        <source>{given} of {budget} dots</source>
        <translation>{given} o {budget} dot</translation>
    </message>
    <message>
        <source>{minutes}: {titles}</source>
        <translation>{minutes}: {titles}</translation>
    </message>
    <message>
        <source>{more} put “{one}” above “{other}”, {less} the other way round.</source>
        <translation>Rhoddodd {more} “{one}” uwchlaw “{other}”; {less} y ffordd arall.</translation>
    </message>
    <message>
        <source>{named} Nobody has been placed on the grid yet.</source>
        <translation>{named} Nid oes neb wedi’i osod ar y grid eto.</translation>
    </message>
    <message>
        <source>{names} are where we fall shortest of what we hope for.</source>
        <translation>{names} yw’r pethau lle rydym bellaf o’r hyn rydym yn gobeithio amdano.</translation>
    </message>
    <message>
        <source>{names}: people see this in two quite different ways. What lies behind each?</source>
        <translation>{names}: mae pobl yn gweld hyn mewn dwy ffordd wahanol iawn. Beth sydd y tu ôl i’r naill a’r llall?</translation>
    </message>
    <message>
        <source>{name} is where we fall shortest of what we hope for.</source>
        <translation>{name} yw’r peth lle rydym bellaf o’r hyn rydym yn gobeithio amdano.</translation>
    </message>
    <message>
        <source>{name} {importance} and {experience}, gap {gap}</source>
        <translation>{name} {importance} yn erbyn {experience}, bwlch {gap}</translation>
    </message>
    <message>
        <source>{name}: the middle answer is {importance} for how important it is, and {experience} for how far it is so.</source>
        <translation>{name}: yr ateb canol yw {importance} o ran pa mor bwysig ydyw; {experience} o ran i ba raddau y mae’n wir.</translation>
    </message>
    <message>
        <source>{name}: {numbers}</source>
        <translation>{name}: {numbers}</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation>{name}: {number}</translation>
    </message>
    <message>
        <source>{name}: {place}</source>
        <translation>{name}: {place}</translation>
    </message>
    <message>
        <source>{name}: {statement}</source>
        <translation>{name}: {statement}</translation>
    </message>
    <message>
        <source>{name}: “{typed}” is not on the scale. Type 1 to {scale}.</source>
        <translation>{name}: nid yw “{typed}” ar y raddfa. Teipiwch 1 i {scale}.</translation>
    </message>
    <message>
        <source>{number} is not between {low} and {high}.</source>
        <translation>Nid yw {number} rhwng {low} a {high}.</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} o {of}</translation>
    </message>
    <message>
        <source>{number}, “{option}”, is there twice.</source>
        <translation>{number}, “{option}”: mae yno ddwywaith.</translation>
    </message>
    <message>
        <source>{number}.</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>{number}. {option}</source>
        <translation>{number}. {option}</translation>
    </message>
    <message numerus="yes">
        <source>{n} a date</source>
        <extracomment>{n} a date</extracomment>
        <translation>
            <numerusform>dim dyddiad i’r un</numerusform>
            <numerusform>dyddiad i {n}</numerusform>
            <numerusform>dyddiad i {n}</numerusform>
            <numerusform>dyddiad i {n}</numerusform>
            <numerusform>dyddiad i {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} action</source>
        <extracomment>{n} actions</extracomment>
        <translation>
            <numerusform>{n} o gamau gweithredu</numerusform>
            <numerusform>{n} cam gweithredu</numerusform>
            <numerusform>{n} o gamau gweithredu</numerusform>
            <numerusform>{n} o gamau gweithredu</numerusform>
            <numerusform>{n} o gamau gweithredu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} action has no date yet.</source>
        <extracomment>{n} actions have no date yet.</extracomment>
        <translation>
            <numerusform>Nid oes dyddiad i {n} o gamau gweithredu eto.</numerusform>
            <numerusform>Nid oes dyddiad i un cam gweithredu eto.</numerusform>
            <numerusform>Nid oes dyddiad i {n} o gamau gweithredu eto.</numerusform>
            <numerusform>Nid oes dyddiad i {n} o gamau gweithredu eto.</numerusform>
            <numerusform>Nid oes dyddiad i {n} o gamau gweithredu eto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} action has no owner yet.</source>
        <extracomment>{n} actions have no owner yet.</extracomment>
        <translation>
            <numerusform>Nid oes neb yn gyfrifol am {n} o gamau gweithredu eto.</numerusform>
            <numerusform>Nid oes neb yn gyfrifol am un cam gweithredu eto.</numerusform>
            <numerusform>Nid oes neb yn gyfrifol am {n} o gamau gweithredu eto.</numerusform>
            <numerusform>Nid oes neb yn gyfrifol am {n} o gamau gweithredu eto.</numerusform>
            <numerusform>Nid oes neb yn gyfrifol am {n} o gamau gweithredu eto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} action is overdue.</source>
        <extracomment>{n} actions are overdue.</extracomment>
        <translation>
            <numerusform>Mae {n} o gamau gweithredu yn hwyr.</numerusform>
            <numerusform>Mae un cam gweithredu yn hwyr.</numerusform>
            <numerusform>Mae {n} o gamau gweithredu yn hwyr.</numerusform>
            <numerusform>Mae {n} o gamau gweithredu yn hwyr.</numerusform>
            <numerusform>Mae {n} o gamau gweithredu yn hwyr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} activity</source>
        <extracomment>{n} activities</extracomment>
        <translation>
            <numerusform>{n} o weithgareddau</numerusform>
            <numerusform>{n} gweithgaredd</numerusform>
            <numerusform>{n} o weithgareddau</numerusform>
            <numerusform>{n} o weithgareddau</numerusform>
            <numerusform>{n} o weithgareddau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ballot of {people} is in.</source>
        <extracomment>{n} ballots of {people} are in.</extracomment>
        <translation>
            <numerusform>Papurau pleidleisio sydd i mewn: {n} o {people}.</numerusform>
            <numerusform>Papurau pleidleisio sydd i mewn: {n} o {people}.</numerusform>
            <numerusform>Papurau pleidleisio sydd i mewn: {n} o {people}.</numerusform>
            <numerusform>Papurau pleidleisio sydd i mewn: {n} o {people}.</numerusform>
            <numerusform>Papurau pleidleisio sydd i mewn: {n} o {people}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cares much and can change little.</source>
        <extracomment>{n} care much and can change little.</extracomment>
        <translation>
            <numerusform>Nid oes neb sy’n malio llawer heb fawr o ddylanwad.</numerusform>
            <numerusform>Mae {n} yn malio llawer heb fawr o ddylanwad.</numerusform>
            <numerusform>Mae {n} yn malio llawer heb fawr o ddylanwad.</numerusform>
            <numerusform>Mae {n} yn malio llawer heb fawr o ddylanwad.</numerusform>
            <numerusform>Mae {n} yn malio llawer heb fawr o ddylanwad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cares much and can change little: who speaks for them?</source>
        <extracomment>{n} care much and can change little: who speaks for them?</extracomment>
        <translation>
            <numerusform>Mae {n} yn malio llawer heb fawr o ddylanwad: pwy sy’n siarad drostynt?</numerusform>
            <numerusform>Mae {n} yn malio llawer heb fawr o ddylanwad: pwy sy’n siarad drostynt?</numerusform>
            <numerusform>Mae {n} yn malio llawer heb fawr o ddylanwad: pwy sy’n siarad drostynt?</numerusform>
            <numerusform>Mae {n} yn malio llawer heb fawr o ddylanwad: pwy sy’n siarad drostynt?</numerusform>
            <numerusform>Mae {n} yn malio llawer heb fawr o ddylanwad: pwy sy’n siarad drostynt?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chose not to.</source>
        <extracomment>{n} chose not to.</extracomment>
        <translation>
            <numerusform>Dewisodd {n} beidio.</numerusform>
            <numerusform>Dewisodd {n} beidio.</numerusform>
            <numerusform>Dewisodd {n} beidio.</numerusform>
            <numerusform>Dewisodd {n} beidio.</numerusform>
            <numerusform>Dewisodd {n} beidio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} did not answer.</source>
        <extracomment>{n} did not answer.</extracomment>
        <translation>
            <numerusform>Nid atebodd {n}.</numerusform>
            <numerusform>Nid atebodd {n}.</numerusform>
            <numerusform>Nid atebodd {n}.</numerusform>
            <numerusform>Nid atebodd {n}.</numerusform>
            <numerusform>Nid atebodd {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dot</source>
        <extracomment>{n} dots</extracomment>
        <translation>
            <numerusform>{n} o ddotiau</numerusform>
            <numerusform>{n} dot</numerusform>
            <numerusform>{n} o ddotiau</numerusform>
            <numerusform>{n} o ddotiau</numerusform>
            <numerusform>{n} o ddotiau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dot each, at most {cap} on one option.</source>
        <extracomment>{n} dots each, at most {cap} on one option.</extracomment>
        <translation>
            <numerusform>{n} o ddotiau yr un, {cap} ar y mwyaf ar un opsiwn.</numerusform>
            <numerusform>{n} dot yr un, {cap} ar y mwyaf ar un opsiwn.</numerusform>
            <numerusform>{n} o ddotiau yr un, {cap} ar y mwyaf ar un opsiwn.</numerusform>
            <numerusform>{n} o ddotiau yr un, {cap} ar y mwyaf ar un opsiwn.</numerusform>
            <numerusform>{n} o ddotiau yr un, {cap} ar y mwyaf ar un opsiwn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dot too many: {given} of {budget}</source>
        <extracomment>{n} dots too many: {given} of {budget}</extracomment>
        <translation>
            <numerusform>{n} o ddotiau’n ormod: {given} o {budget}</numerusform>
            <numerusform>{n} dot yn ormod: {given} o {budget}</numerusform>
            <numerusform>{n} o ddotiau’n ormod: {given} o {budget}</numerusform>
            <numerusform>{n} o ddotiau’n ormod: {given} o {budget}</numerusform>
            <numerusform>{n} o ddotiau’n ormod: {given} o {budget}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} handed in a blank ballot.</source>
        <extracomment>{n} handed in blank ballots.</extracomment>
        <translation>
            <numerusform>Rhoddodd {n} bapurau gwag i mewn.</numerusform>
            <numerusform>Rhoddodd {n} bapur gwag i mewn.</numerusform>
            <numerusform>Rhoddodd {n} bapurau gwag i mewn.</numerusform>
            <numerusform>Rhoddodd {n} bapurau gwag i mewn.</numerusform>
            <numerusform>Rhoddodd {n} bapurau gwag i mewn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} has an owner</source>
        <extracomment>{n} have an owner</extracomment>
        <translation>
            <numerusform>neb yn gyfrifol am yr un</numerusform>
            <numerusform>rhywun yn gyfrifol am {n}</numerusform>
            <numerusform>rhywun yn gyfrifol am {n}</numerusform>
            <numerusform>rhywun yn gyfrifol am {n}</numerusform>
            <numerusform>rhywun yn gyfrifol am {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} has no date yet.</source>
        <extracomment>{n} have no date yet.</extracomment>
        <translation>
            <numerusform>Nid oes dyddiad i {n} eto.</numerusform>
            <numerusform>Nid oes dyddiad i un eto.</numerusform>
            <numerusform>Nid oes dyddiad i {n} eto.</numerusform>
            <numerusform>Nid oes dyddiad i {n} eto.</numerusform>
            <numerusform>Nid oes dyddiad i {n} eto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} has no owner yet.</source>
        <extracomment>{n} have no owner yet.</extracomment>
        <translation>
            <numerusform>Nid oes neb yn gyfrifol am {n} eto.</numerusform>
            <numerusform>Nid oes neb yn gyfrifol am un eto.</numerusform>
            <numerusform>Nid oes neb yn gyfrifol am {n} eto.</numerusform>
            <numerusform>Nid oes neb yn gyfrifol am {n} eto.</numerusform>
            <numerusform>Nid oes neb yn gyfrifol am {n} eto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} is not placed yet</source>
        <extracomment>{n} are not placed yet</extracomment>
        <translation>
            <numerusform>{n} heb eu gosod eto</numerusform>
            <numerusform>{n} heb ei osod eto</numerusform>
            <numerusform>{n} heb eu gosod eto</numerusform>
            <numerusform>{n} heb eu gosod eto</numerusform>
            <numerusform>{n} heb eu gosod eto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} is to be worked with closely.</source>
        <extracomment>{n} are to be worked with closely.</extracomment>
        <translation>
            <numerusform>Nid oes neb i gydweithio’n agos â nhw.</numerusform>
            <numerusform>Nifer i gydweithio’n agos â nhw: {n}.</numerusform>
            <numerusform>Nifer i gydweithio’n agos â nhw: {n}.</numerusform>
            <numerusform>Nifer i gydweithio’n agos â nhw: {n}.</numerusform>
            <numerusform>Nifer i gydweithio’n agos â nhw: {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute</source>
        <extracomment>{n} minutes</extracomment>
        <translation>
            <numerusform>{n} munud</numerusform>
            <numerusform>{n} munud</numerusform>
            <numerusform>{n} munud</numerusform>
            <numerusform>{n} munud</numerusform>
            <numerusform>{n} munud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute ahead</source>
        <extracomment>{n} minutes ahead</extracomment>
        <translation>
            <numerusform>{n} munud ar y blaen</numerusform>
            <numerusform>{n} munud ar y blaen</numerusform>
            <numerusform>{n} munud ar y blaen</numerusform>
            <numerusform>{n} munud ar y blaen</numerusform>
            <numerusform>{n} munud ar y blaen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute behind</source>
        <extracomment>{n} minutes behind</extracomment>
        <translation>
            <numerusform>{n} munud ar ei hôl hi</numerusform>
            <numerusform>{n} munud ar ei hôl hi</numerusform>
            <numerusform>{n} munud ar ei hôl hi</numerusform>
            <numerusform>{n} munud ar ei hôl hi</numerusform>
            <numerusform>{n} munud ar ei hôl hi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>{n} more</extracomment>
        <translation>
            <numerusform>{n} arall</numerusform>
            <numerusform>{n} arall</numerusform>
            <numerusform>{n} arall</numerusform>
            <numerusform>{n} arall</numerusform>
            <numerusform>{n} arall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more in the table</source>
        <extracomment>{n} more in the table</extracomment>
        <translation>
            <numerusform>{n} arall yn y tabl</numerusform>
            <numerusform>{n} arall yn y tabl</numerusform>
            <numerusform>{n} arall yn y tabl</numerusform>
            <numerusform>{n} arall yn y tabl</numerusform>
            <numerusform>{n} arall yn y tabl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more is in the table.</source>
        <extracomment>{n} more are in the table.</extracomment>
        <translation>
            <numerusform>Mae {n} arall yn y tabl.</numerusform>
            <numerusform>Mae {n} arall yn y tabl.</numerusform>
            <numerusform>Mae {n} arall yn y tabl.</numerusform>
            <numerusform>Mae {n} arall yn y tabl.</numerusform>
            <numerusform>Mae {n} arall yn y tabl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more owner</source>
        <extracomment>{n} more owners</extracomment>
        <translation>
            <numerusform>{n} arall</numerusform>
            <numerusform>{n} person neu gorff arall</numerusform>
            <numerusform>{n} arall</numerusform>
            <numerusform>{n} arall</numerusform>
            <numerusform>{n} arall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} name has no room</source>
        <extracomment>{n} names have no room</extracomment>
        <translation>
            <numerusform>Nid oes lle i {n} enw</numerusform>
            <numerusform>Nid oes lle i {n} enw</numerusform>
            <numerusform>Nid oes lle i {n} enw</numerusform>
            <numerusform>Nid oes lle i {n} enw</numerusform>
            <numerusform>Nid oes lle i {n} enw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} name is only in the table</source>
        <extracomment>{n} names are only in the table</extracomment>
        <translation>
            <numerusform>{n} enw yn y tabl yn unig</numerusform>
            <numerusform>{n} enw yn y tabl yn unig</numerusform>
            <numerusform>{n} enw yn y tabl yn unig</numerusform>
            <numerusform>{n} enw yn y tabl yn unig</numerusform>
            <numerusform>{n} enw yn y tabl yn unig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} named so far</source>
        <extracomment>{n} named so far</extracomment>
        <translation>
            <numerusform>{n} wedi’u henwi hyd yma</numerusform>
            <numerusform>{n} wedi’u henwi hyd yma</numerusform>
            <numerusform>{n} wedi’u henwi hyd yma</numerusform>
            <numerusform>{n} wedi’u henwi hyd yma</numerusform>
            <numerusform>{n} wedi’u henwi hyd yma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of those gained what was empty.</source>
        <extracomment>{n} of those gained what was empty.</extracomment>
        <translation>
            <numerusform>Llenwyd bylchau {n} o’r rheini.</numerusform>
            <numerusform>Llenwyd bylchau {n} o’r rheini.</numerusform>
            <numerusform>Llenwyd bylchau {n} o’r rheini.</numerusform>
            <numerusform>Llenwyd bylchau {n} o’r rheini.</numerusform>
            <numerusform>Llenwyd bylchau {n} o’r rheini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {invited} people gave their dots.</source>
        <extracomment>{n} of {invited} people gave their dots.</extracomment>
        <translation>
            <numerusform>Ni roddodd yr un o’r {invited} o bobl eu dotiau.</numerusform>
            <numerusform>Rhoddodd {n} o’r {invited} o bobl eu dotiau.</numerusform>
            <numerusform>Rhoddodd {n} o’r {invited} o bobl eu dotiau.</numerusform>
            <numerusform>Rhoddodd {n} o’r {invited} o bobl eu dotiau.</numerusform>
            <numerusform>Rhoddodd {n} o’r {invited} o bobl eu dotiau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {invited} people ranked.</source>
        <extracomment>{n} of {invited} people ranked.</extracomment>
        <translation>
            <numerusform>Ni roddodd yr un o’r {invited} o bobl yr opsiynau mewn trefn.</numerusform>
            <numerusform>Rhoddodd {n} o’r {invited} o bobl yr opsiynau mewn trefn.</numerusform>
            <numerusform>Rhoddodd {n} o’r {invited} o bobl yr opsiynau mewn trefn.</numerusform>
            <numerusform>Rhoddodd {n} o’r {invited} o bobl yr opsiynau mewn trefn.</numerusform>
            <numerusform>Rhoddodd {n} o’r {invited} o bobl yr opsiynau mewn trefn.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {people} gave ratings.</source>
        <translation>Rhoddodd {n} o’r {people} o bobl sgoriau.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {people} has answered</source>
        <extracomment>{n} of {people} have answered</extracomment>
        <translation>
            <numerusform>Neb o’r {people} wedi ateb</numerusform>
            <numerusform>{n} o’r {people} wedi ateb</numerusform>
            <numerusform>{n} o’r {people} wedi ateb</numerusform>
            <numerusform>{n} o’r {people} wedi ateb</numerusform>
            <numerusform>{n} o’r {people} wedi ateb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} option has no place.</source>
        <extracomment>{n} options have no place.</extracomment>
        <translation>
            <numerusform>Mae {n} opsiwn heb le.</numerusform>
            <numerusform>Mae {n} opsiwn heb le.</numerusform>
            <numerusform>Mae {n} opsiwn heb le.</numerusform>
            <numerusform>Mae {n} opsiwn heb le.</numerusform>
            <numerusform>Mae {n} opsiwn heb le.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} option shares first place.</source>
        <extracomment>{n} options share first place.</extracomment>
        <translation>
            <numerusform>Mae {n} opsiwn yn rhannu’r lle cyntaf.</numerusform>
            <numerusform>Mae {n} opsiwn yn rhannu’r lle cyntaf.</numerusform>
            <numerusform>Mae {n} opsiwn yn rhannu’r lle cyntaf.</numerusform>
            <numerusform>Mae {n} opsiwn yn rhannu’r lle cyntaf.</numerusform>
            <numerusform>Mae {n} opsiwn yn rhannu’r lle cyntaf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other</source>
        <extracomment>{n} others</extracomment>
        <translation>
            <numerusform>{n} arall</numerusform>
            <numerusform>{n} arall</numerusform>
            <numerusform>{n} arall</numerusform>
            <numerusform>{n} arall</numerusform>
            <numerusform>{n} arall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person</source>
        <extracomment>{n} people</extracomment>
        <translation>
            <numerusform>{n} o bobl</numerusform>
            <numerusform>{n} person</numerusform>
            <numerusform>{n} o bobl</numerusform>
            <numerusform>{n} o bobl</numerusform>
            <numerusform>{n} o bobl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person came in.</source>
        <extracomment>{n} people came in.</extracomment>
        <translation>
            <numerusform>Ychwanegwyd {n} o bobl.</numerusform>
            <numerusform>Ychwanegwyd {n} person.</numerusform>
            <numerusform>Ychwanegwyd {n} o bobl.</numerusform>
            <numerusform>Ychwanegwyd {n} o bobl.</numerusform>
            <numerusform>Ychwanegwyd {n} o bobl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person from {sectors} took part.</source>
        <extracomment>{n} people from {sectors} took part.</extracomment>
        <translation>
            <numerusform>Cymerodd {n} o bobl o {sectors} ran.</numerusform>
            <numerusform>Cymerodd {n} person o {sectors} ran.</numerusform>
            <numerusform>Cymerodd {n} o bobl o {sectors} ran.</numerusform>
            <numerusform>Cymerodd {n} o bobl o {sectors} ran.</numerusform>
            <numerusform>Cymerodd {n} o bobl o {sectors} ran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person here</source>
        <extracomment>{n} people here</extracomment>
        <translation>
            <numerusform>Neb yma</numerusform>
            <numerusform>{n} person yma</numerusform>
            <numerusform>{n} o bobl yma</numerusform>
            <numerusform>{n} o bobl yma</numerusform>
            <numerusform>{n} o bobl yma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person in the room</source>
        <extracomment>{n} people in the room</extracomment>
        <translation>
            <numerusform>{n} o bobl yn yr ystafell</numerusform>
            <numerusform>{n} person yn yr ystafell</numerusform>
            <numerusform>{n} o bobl yn yr ystafell</numerusform>
            <numerusform>{n} o bobl yn yr ystafell</numerusform>
            <numerusform>{n} o bobl yn yr ystafell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person in the room placed everybody together, on scales from 0 to 10.</source>
        <extracomment>{n} people in the room placed everybody together, on scales from 0 to 10.</extracomment>
        <translation>
            <numerusform>Gosododd {n} o bobl yn yr ystafell bawb gyda’i gilydd, ar raddfeydd o 0 i 10.</numerusform>
            <numerusform>Gosododd {n} person yn yr ystafell bawb, ar raddfeydd o 0 i 10.</numerusform>
            <numerusform>Gosododd {n} o bobl yn yr ystafell bawb gyda’i gilydd, ar raddfeydd o 0 i 10.</numerusform>
            <numerusform>Gosododd {n} o bobl yn yr ystafell bawb gyda’i gilydd, ar raddfeydd o 0 i 10.</numerusform>
            <numerusform>Gosododd {n} o bobl yn yr ystafell bawb gyda’i gilydd, ar raddfeydd o 0 i 10.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} place is a toss-up: let us talk.</source>
        <extracomment>{n} places are a toss-up: let us talk.</extracomment>
        <translation>
            <numerusform>Mae {n} o leoedd yn y fantol: gadewch inni drafod.</numerusform>
            <numerusform>Mae {n} lle yn y fantol: gadewch inni drafod.</numerusform>
            <numerusform>Mae {n} o leoedd yn y fantol: gadewch inni drafod.</numerusform>
            <numerusform>Mae {n} o leoedd yn y fantol: gadewch inni drafod.</numerusform>
            <numerusform>Mae {n} o leoedd yn y fantol: gadewch inni drafod.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} place is a toss-up: lots decide.</source>
        <extracomment>{n} places are a toss-up: lots decide.</extracomment>
        <translation>
            <numerusform>Mae {n} o leoedd yn y fantol: fe’u tynnir o het.</numerusform>
            <numerusform>Mae {n} lle yn y fantol: tynnir un o het.</numerusform>
            <numerusform>Mae {n} o leoedd yn y fantol: fe’u tynnir o het.</numerusform>
            <numerusform>Mae {n} o leoedd yn y fantol: fe’u tynnir o het.</numerusform>
            <numerusform>Mae {n} o leoedd yn y fantol: fe’u tynnir o het.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} place is a toss-up: the facilitator decides.</source>
        <extracomment>{n} places are a toss-up: the facilitator decides.</extracomment>
        <translation>
            <numerusform>Mae {n} o leoedd yn y fantol: yr hwylusydd sy’n penderfynu.</numerusform>
            <numerusform>Mae {n} lle yn y fantol: yr hwylusydd sy’n penderfynu.</numerusform>
            <numerusform>Mae {n} o leoedd yn y fantol: yr hwylusydd sy’n penderfynu.</numerusform>
            <numerusform>Mae {n} o leoedd yn y fantol: yr hwylusydd sy’n penderfynu.</numerusform>
            <numerusform>Mae {n} o leoedd yn y fantol: yr hwylusydd sy’n penderfynu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sector</source>
        <extracomment>{n} sectors</extracomment>
        <translation>
            <numerusform>{n} sector</numerusform>
            <numerusform>{n} sector</numerusform>
            <numerusform>{n} sector</numerusform>
            <numerusform>{n} sector</numerusform>
            <numerusform>{n} sector</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stakeholder</source>
        <extracomment>{n} stakeholders</extracomment>
        <translation>
            <numerusform>{n} o randdeiliaid</numerusform>
            <numerusform>{n} rhanddeiliad</numerusform>
            <numerusform>{n} o randdeiliaid</numerusform>
            <numerusform>{n} o randdeiliaid</numerusform>
            <numerusform>{n} o randdeiliaid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stakeholder came in.</source>
        <extracomment>{n} stakeholders came in.</extracomment>
        <translation>
            <numerusform>Mewnforiwyd {n} o randdeiliaid.</numerusform>
            <numerusform>Mewnforiwyd {n} rhanddeiliad.</numerusform>
            <numerusform>Mewnforiwyd {n} o randdeiliaid.</numerusform>
            <numerusform>Mewnforiwyd {n} o randdeiliaid.</numerusform>
            <numerusform>Mewnforiwyd {n} o randdeiliaid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stakeholder from {sectors} was named.</source>
        <extracomment>{n} stakeholders from {sectors} were named.</extracomment>
        <translation>
            <numerusform>Enwyd {n} o randdeiliaid o {sectors}.</numerusform>
            <numerusform>Enwyd {n} rhanddeiliad o {sectors}.</numerusform>
            <numerusform>Enwyd {n} o randdeiliaid o {sectors}.</numerusform>
            <numerusform>Enwyd {n} o randdeiliaid o {sectors}.</numerusform>
            <numerusform>Enwyd {n} o randdeiliaid o {sectors}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stakeholder is not placed yet.</source>
        <extracomment>{n} stakeholders are not placed yet.</extracomment>
        <translation>
            <numerusform>Nid yw {n} o randdeiliaid wedi’u gosod eto.</numerusform>
            <numerusform>Nid yw {n} rhanddeiliad wedi’i osod eto.</numerusform>
            <numerusform>Nid yw {n} o randdeiliaid wedi’u gosod eto.</numerusform>
            <numerusform>Nid yw {n} o randdeiliaid wedi’u gosod eto.</numerusform>
            <numerusform>Nid yw {n} o randdeiliaid wedi’u gosod eto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to work closely with</source>
        <extracomment>{n} to work closely with</extracomment>
        <translation>
            <numerusform>Neb i gydweithio’n agos â nhw</numerusform>
            <numerusform>{n} i gydweithio’n agos â nhw</numerusform>
            <numerusform>{n} i gydweithio’n agos â nhw</numerusform>
            <numerusform>{n} i gydweithio’n agos â nhw</numerusform>
            <numerusform>{n} i gydweithio’n agos â nhw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} was on the register already.</source>
        <extracomment>{n} were on the register already.</extracomment>
        <translation>
            <numerusform>Roedd {n} ar y gofrestr yn barod.</numerusform>
            <numerusform>Roedd {n} ar y gofrestr yn barod.</numerusform>
            <numerusform>Roedd {n} ar y gofrestr yn barod.</numerusform>
            <numerusform>Roedd {n} ar y gofrestr yn barod.</numerusform>
            <numerusform>Roedd {n} ar y gofrestr yn barod.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}nd</source>
        <translation>Lle {n}:</translation>
    </message>
    <message>
        <source>{n}rd</source>
        <translation>Lle {n}:</translation>
    </message>
    <message>
        <source>{n}st</source>
        <translation>Lle {n}:</translation>
    </message>
    <message>
        <source>{n}th</source>
        <translation>Lle {n}:</translation>
    </message>
    <message>
        <source>{one} {two}</source>
        <translation>{one} {two}</translation>
    </message>
    <message numerus="yes">
        <source>{options} goes ahead with it.</source>
        <extracomment>{options} go ahead with it.</extracomment>
        <translation>
            <numerusform>Bydd {options} yn mynd ymlaen hefyd.</numerusform>
            <numerusform>Bydd {options} yn mynd ymlaen hefyd.</numerusform>
            <numerusform>Bydd {options} yn mynd ymlaen hefyd.</numerusform>
            <numerusform>Bydd {options} yn mynd ymlaen hefyd.</numerusform>
            <numerusform>Bydd {options} yn mynd ymlaen hefyd.</numerusform>
        </translation>
    </message>
    <message>
        <source>{options} share first place.</source>
        <translation>{options} sy’n rhannu’r lle cyntaf.</translation>
    </message>
    <message>
        <source>{option}: place {place}</source>
        <translation>{option}: lle {place}</translation>
    </message>
    <message>
        <source>{option}: {dots}</source>
        <translation>{option}: {dots}</translation>
    </message>
    <message>
        <source>{owner} {count}</source>
        <translation>{owner} {count}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} o {pages}</translation>
    </message>
    <message>
        <source>{people} from {sectors}. {hint}</source>
        <translation>{people} o {sectors}. {hint}</translation>
    </message>
    <message>
        <source>{people}, {sectors}</source>
        <translation>{people}, {sectors}</translation>
    </message>
    <message>
        <source>{place}</source>
        <translation>{place}</translation>
    </message>
    <message>
        <source>{place} is a tie: lots decide.</source>
        <translation>{place} sy’n gydradd: tynnir un o het.</translation>
    </message>
    <message>
        <source>{place} is a tie: the facilitator decides.</source>
        <translation>{place} sy’n gydradd: yr hwylusydd sy’n penderfynu.</translation>
    </message>
    <message>
        <source>{place} is a toss-up: let us talk.</source>
        <translation>{place} sydd yn y fantol: gadewch inni drafod.</translation>
    </message>
    <message>
        <source>{place} {options}</source>
        <translation>{place} {options}</translation>
    </message>
    <message>
        <source>{place}, shared</source>
        <translation>{place}, cydradd</translation>
    </message>
    <message>
        <source>{place}: {what} {remedy}</source>
        <translation>{place}: {what} {remedy}</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} pwynt</translation>
    </message>
    <message>
        <source>{quarter}: {names}.</source>
        <translation>{quarter}: {names}.</translation>
    </message>
    <message>
        <source>{rated} {blank}</source>
        <translation>{rated} {blank}</translation>
    </message>
    <message>
        <source>{rule} Fixed at {time}.</source>
        <translation>{rule} Pennwyd am {time}.</translation>
    </message>
    <message>
        <source>{rule} {when}</source>
        <translation>{rule} {when}</translation>
    </message>
    <message>
        <source>{said} {between}</source>
        <translation>{said} {between}</translation>
    </message>
    <message>
        <source>{scale}: very much</source>
        <translation>{scale}: yn fawr iawn</translation>
    </message>
    <message>
        <source>{sector} {count}</source>
        <translation>{sector} {count}</translation>
    </message>
    <message>
        <source>{shown} Type above to find others.</source>
        <translation>{shown} Teipiwch uchod i ddod o hyd i rai eraill.</translation>
    </message>
    <message>
        <source>{stakeholders} · {sectors}</source>
        <translation>{stakeholders} · {sectors}</translation>
    </message>
    <message>
        <source>{title}, done</source>
        <translation>{title}, wedi gorffen</translation>
    </message>
    <message>
        <source>{title}, running, {minutes}</source>
        <translation>{title}, ar waith, {minutes}</translation>
    </message>
    <message>
        <source>{title}, {minutes}</source>
        <translation>{title}, {minutes}</translation>
    </message>
    <message>
        <source>{what} {ahead} {tie}</source>
        <translation>{what} {ahead} {tie}</translation>
    </message>
    <message>
        <source>{what} {remedy}</source>
        <translation>{what} {remedy}</translation>
    </message>
    <message>
        <source>{worked}; {cared}</source>
        <translation>{worked}. {cared}</translation>
    </message>
    <message>
        <source>{x_title} {x} · {y_title} {y}</source>
        <translation>{x_title} {x} · {y_title} {y}</translation>
    </message>
    <message>
        <source>“However we count” means by all three rules, with everybody and with each person’s ballot left out in turn.</source>
        <translation>Ystyr “sut bynnag y cyfrifwn” yw: yn ôl y tair rheol, gyda phawb, a chyda phapur pleidleisio pob person wedi’i adael allan yn ei dro.</translation>
    </message>
    <message>
        <source>“Of all” gives the least and the most there could be, had everybody invited answered: {people} people.</source>
        <translation>Mae “o’r … i gyd” yn rhoi’r lleiaf a’r mwyaf a allai fod, pe bai pawb a wahoddwyd wedi ateb: {people} o bobl.</translation>
    </message>
    <message>
        <source>“agenda” must be a list of tables.</source>
        <translation>Rhaid i “agenda” fod yn rhestr o dablau.</translation>
    </message>
    <message>
        <source>“people” must be two numbers, the fewest and the most.</source>
        <translation>Rhaid i “people” fod yn ddau rif, y lleiaf a’r mwyaf.</translation>
    </message>
    <message>
        <source>“{cell}” is not a whole number from {least} to {most}.</source>
        <translation>Nid yw “{cell}” yn rhif cyfan rhwng {least} a {most}.</translation>
    </message>
    <message>
        <source>“{day}” is not a date.</source>
        <translation>Nid yw “{day}” yn ddyddiad.</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {reason}</source>
        <translation>Nid oedd modd ysgrifennu “{file}”: {reason}</translation>
    </message>
    <message>
        <source>“{key}” is nothing a template has.</source>
        <translation>Nid yw “{key}” yn rhan o dempled.</translation>
    </message>
    <message>
        <source>“{key}” must be a list with something in it.</source>
        <translation>Rhaid i “{key}” fod yn rhestr â rhywbeth ynddi.</translation>
    </message>
    <message>
        <source>“{key}” must be a text.</source>
        <translation>Rhaid i “{key}” fod yn destun.</translation>
    </message>
    <message>
        <source>“{key}” must be a whole number from 1 to 1440.</source>
        <translation>Rhaid i “{key}” fod yn rhif cyfan rhwng 1 a 1440.</translation>
    </message>
    <message>
        <source>“{key}” must be true or false.</source>
        <translation>Rhaid i “{key}” fod yn true neu’n false.</translation>
    </message>
    <message>
        <source>“{key}” must have an English and a Welsh text, en and cy.</source>
        <translation>Rhaid i “{key}” gynnwys testun Saesneg a Chymraeg, en a cy.</translation>
    </message>
    <message>
        <source>“{named}” has two columns.</source>
        <translation>Mae gan “{named}” ddwy golofn.</translation>
    </message>
    <message>
        <source>“{named}” is on this ballot twice.</source>
        <translation>Mae “{named}” ar y papur hwn ddwywaith.</translation>
    </message>
    <message>
        <source>“{names}” looks like more than one owner.</source>
        <translation>Mae “{names}” yn edrych fel mwy nag un enw.</translation>
    </message>
    <message>
        <source>“{name}: {value}” is no part of a rule.</source>
        <translation>Nid yw “{name}: {value}” yn rhan o reol.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>Ni ellir darllen “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” is in the register already.</source>
        <translation>Mae “{name}” ar y gofrestr yn barod.</translation>
    </message>
    <message>
        <source>“{name}” is no exercise.</source>
        <translation>Nid yw “{name}” yn ymarfer.</translation>
    </message>
    <message>
        <source>“{name}” is not a folder.</source>
        <translation>Nid yw “{name}” yn ffolder.</translation>
    </message>
    <message>
        <source>“{name}” is not a library.</source>
        <translation>Nid yw “{name}” yn llyfrgell.</translation>
    </message>
    <message>
        <source>“{name}” is not asked about.</source>
        <translation>Ni ofynnir am “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” is nothing a workshop has.</source>
        <translation>Nid yw “{name}” yn rhan o weithdy.</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>Mae “{name}” yno’n barod.</translation>
    </message>
    <message>
        <source>“{name}” is there, but it is empty: what was in it is gone.</source>
        <translation>Mae “{name}” yno, ond yn wag: mae’r hyn a oedd ynddi wedi mynd.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer LPIP Workshop.</source>
        <translation>Gwnaed “{name}” gan fersiwn mwy newydd o LPIP Workshop.</translation>
    </message>
    <message>
        <source>“{number}” is no number of dots.</source>
        <translation>Nid yw “{number}” yn nifer o ddotiau.</translation>
    </message>
    <message>
        <source>“{option}”</source>
        <translation>“{option}”</translation>
    </message>
    <message>
        <source>“{option}” comes first by the agreed rule, but not by every other way to count.</source>
        <translation>“{option}” sy’n dod gyntaf yn ôl y rheol y cytunwyd arni, ond nid yn ôl pob ffordd arall o gyfrif.</translation>
    </message>
    <message>
        <source>“{option}” comes first however we count.</source>
        <translation>“{option}” sy’n dod gyntaf, sut bynnag y cyfrifwn.</translation>
    </message>
    <message>
        <source>“{option}” comes first, but only just: one person fewer could change that.</source>
        <translation>“{option}” sy’n dod gyntaf, ond o drwch blewyn: gallai un person yn llai newid hynny.</translation>
    </message>
    <message>
        <source>“{option}” has {number}.</source>
        <translation>Mae gan “{option}” {number}.</translation>
    </message>
    <message>
        <source>“{option}” is in the list of options twice.</source>
        <translation>Mae “{option}” ddwywaith yn y rhestr opsiynau.</translation>
    </message>
    <message>
        <source>“{option}” is in the list twice.</source>
        <translation>Mae “{option}” yn y rhestr ddwywaith.</translation>
    </message>
    <message>
        <source>“{option}” is not one of the options.</source>
        <translation>Nid yw “{option}” yn un o’r opsiynau.</translation>
    </message>
    <message>
        <source>“{option}” is on the list already.</source>
        <translation>Mae “{option}” ar y rhestr yn barod.</translation>
    </message>
    <message>
        <source>“{option}” is ranked twice on one ballot.</source>
        <translation>Mae “{option}” ddwywaith ar un papur pleidleisio.</translation>
    </message>
    <message>
        <source>“{option}” was given {number} dots; at most {cap} may go on one option.</source>
        <translation>Nifer y dotiau a roddwyd i “{option}” yw {number}; {cap} ar y mwyaf a ganiateir ar un opsiwn.</translation>
    </message>
    <message>
        <source>“{option}” was given “{number}” dots, which is no whole number of 0 or more.</source>
        <translation>Rhoddwyd “{number}” yn nifer y dotiau i “{option}”; nid yw hynny’n rhif cyfan o 0 neu fwy.</translation>
    </message>
    <message numerus="yes">
        <source>“{option}”: {n} of {counted} people gave it nothing.</source>
        <extracomment>“{option}”: {n} of {counted} people gave it nothing.</extracomment>
        <translation>
            <numerusform>“{option}”: rhoddodd pob un o’r {counted} o bobl rywbeth iddo.</numerusform>
            <numerusform>“{option}”: ni roddodd {n} o’r {counted} o bobl ddim iddo.</numerusform>
            <numerusform>“{option}”: ni roddodd {n} o’r {counted} o bobl ddim iddo.</numerusform>
            <numerusform>“{option}”: ni roddodd {n} o’r {counted} o bobl ddim iddo.</numerusform>
            <numerusform>“{option}”: ni roddodd {n} o’r {counted} o bobl ddim iddo.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” cannot be used: {why}.</source>
        <translation>Ni ellir defnyddio “{path}”: {why}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written.</source>
        <translation>Ni ellir ysgrifennu “{path}”.</translation>
    </message>
    <message>
        <source>“{rank}” is no rank.</source>
        <translation>Nid yw “{rank}” yn safle.</translation>
    </message>
    <message>
        <source>“{statement}” What would we notice if this were so?</source>
        <translation>“{statement}” Beth fyddem yn sylwi arno pe bai hyn yn wir?</translation>
    </message>
    <message>
        <source>“{time}” is not a time.</source>
        <translation>Nid yw “{time}” yn amser.</translation>
    </message>
    <message>
        <source>“{typed}” is neither open nor done.</source>
        <translation>Nid yw “{typed}” yn open nac yn done.</translation>
    </message>
    <message>
        <source>“{typed}” is no language of this app.</source>
        <translation>Nid yw “{typed}” yn un o ieithoedd yr ap hwn.</translation>
    </message>
    <message>
        <source>“{typed}” is not a date.</source>
        <translation>Nid yw “{typed}” yn ddyddiad.</translation>
    </message>
    <message>
        <source>“{typed}” is not a sector.</source>
        <translation>Nid yw “{typed}” yn sector.</translation>
    </message>
    <message>
        <source>“{value}” is not a number from {low} to {high}.</source>
        <translation>Nid yw “{value}” yn rhif rhwng {low} a {high}.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number from {low} to {high}.</source>
        <translation>Nid yw “{value}” yn rhif cyfan rhwng {low} a {high}.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>… and level with it?</source>
        <translation>… a beth sy’n gydradd ag ef?</translation>
    </message>
</context>
</TS>
