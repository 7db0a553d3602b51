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
        <source>({names} and {more} more)</source>
        <translation>({names} a {more} arall)</translation>
    </message>
    <message>
        <source>({names})</source>
        <translation>({names})</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>0 i 10</translation>
    </message>
    <message>
        <source>1 for a tick, 0 or the space bar for none.</source>
        <translation>1 am dic, 0 neu’r bylchwr am ddim tic.</translation>
    </message>
    <message>
        <source>1 low</source>
        <translation>1 isel</translation>
    </message>
    <message>
        <source>1 not at all</source>
        <translation>1 dim o gwbl</translation>
    </message>
    <message>
        <source>1 or 2</source>
        <translation>1 neu 2</translation>
    </message>
    <message>
        <source>1 the first, 2 the second, 0 level; the space bar leaves it empty.</source>
        <translation>1 y cyntaf, 2 yr ail, 0 cydradd; mae’r bylchwr yn ei adael yn wag.</translation>
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
        <source>1 · weak</source>
        <translation>1 · gwan</translation>
    </message>
    <message>
        <source>1, 2 or 0</source>
        <translation>1, 2 neu 0</translation>
    </message>
    <message>
        <source>100 points</source>
        <translation>100 pwynt</translation>
    </message>
    <message>
        <source>15 seconds less for {group}</source>
        <translation>15 eiliad yn llai: {group}</translation>
    </message>
    <message>
        <source>15 seconds more for {group}</source>
        <translation>15 eiliad yn fwy: {group}</translation>
    </message>
    <message>
        <source>1: not at all</source>
        <translation>1: dim o gwbl</translation>
    </message>
    <message>
        <source>1: not at all, {scale}: fully. Empty rows are fine. No name: numbers are forgotten at the end, what you write is parted from what you tick, nothing is shown below {k} forms.</source>
        <translation>1: ddim o gwbl, {scale}: yn llwyr. Mae rhesi gwag yn iawn. Dim enw: anghofir y rhifau ar y diwedd, gwahenir yr hyn a ysgrifennwch oddi wrth yr hyn a diciwch, ac ni ddangosir dim os oes llai na {k} o ffurflenni.</translation>
    </message>
    <message>
        <source>1: not at all, {scale}: very much. Empty rows are fine. No name: numbers are forgotten at the end, no group below {k} is shown.</source>
        <translation>1: dim o gwbl, {scale}: yn fawr iawn. Mae rhesi gwag yn iawn. Dim enw: anghofir y rhifau ar y diwedd, ac ni ddangosir grŵp o lai na {k}.</translation>
    </message>
    <message>
        <source>1: the first is right</source>
        <translation>1: y cyntaf sy’n iawn</translation>
    </message>
    <message>
        <source>1: {one}; 2: {other}</source>
        <translation>1: {one}; 2: {other}</translation>
    </message>
    <message>
        <source>2 a little</source>
        <translation>2 ychydig</translation>
    </message>
    <message>
        <source>2 step-free access, 1 hearing loop, 3 vegetarian</source>
        <translation>2 mynediad heb risiau, 1 dolen sain, 3 llysieuol</translation>
    </message>
    <message>
        <source>2 · middling</source>
        <translation>2 · canolig</translation>
    </message>
    <message>
        <source>2: the second is right</source>
        <translation>2: yr ail sy’n iawn</translation>
    </message>
    <message>
        <source>3 mostly</source>
        <translation>3 gan mwyaf</translation>
    </message>
    <message>
        <source>3 · strong</source>
        <translation>3 · cryf</translation>
    </message>
    <message>
        <source>30 seconds more</source>
        <translation>30 eiliad arall</translation>
    </message>
    <message>
        <source>30 seconds more (F3)</source>
        <translation>30 eiliad arall (F3)</translation>
    </message>
    <message>
        <source>30 seconds more of silence</source>
        <translation>30 eiliad arall o dawelwch</translation>
    </message>
    <message>
        <source>4 fully</source>
        <translation>4 yn llwyr</translation>
    </message>
    <message>
        <source>4 or 5</source>
        <translation>4 neu 5</translation>
    </message>
    <message>
        <source>4 or 5: {share}</source>
        <translation>4 neu 5: {share}</translation>
    </message>
    <message>
        <source>5 high</source>
        <translation>5 uchel</translation>
    </message>
    <message>
        <source>5 steps</source>
        <translation>5 cam</translation>
    </message>
    <message>
        <source>7 steps</source>
        <translation>7 cam</translation>
    </message>
    <message>
        <source>80 % or more stand in the middle</source>
        <translation>Mae 80 % neu fwy yn sefyll yn y canol</translation>
    </message>
    <message>
        <source>80 % or more stand near “{view}”</source>
        <translation>Mae 80 % neu fwy yn sefyll ger “{view}”</translation>
    </message>
    <message>
        <source>80 % or more: {band}</source>
        <translation>80 % neu fwy: {band}</translation>
    </message>
    <message>
        <source>A affected, F affecting, B both, N neither; then 1 least, 2 moderately, 3 most.</source>
        <translation>A: effeithir arnynt, F: yn effeithio, B: y ddau, N: y naill na’r llall; yna 1 lleiaf, 2 cymedrol, 3 mwyaf.</translation>
    </message>
    <message>
        <source>A box for the ballots</source>
        <translation>Blwch i’r papurau pleidleisio</translation>
    </message>
    <message>
        <source>A box or an envelope for the forms</source>
        <translation>Blwch neu amlen ar gyfer y ffurflenni</translation>
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
        <source>A closer look</source>
        <translation>Golwg agosach</translation>
    </message>
    <message>
        <source>A code and a sector are enough; names are for those who want them.</source>
        <translation>Mae cod a sector yn ddigon; mae enwau i’r rhai sydd am eu rhoi.</translation>
    </message>
    <message>
        <source>A code has {least} to {most} letters and digits.</source>
        <translation>Mae gan god {least} i {most} o lythrennau a digidau.</translation>
    </message>
    <message>
        <source>A cost or the budget is below zero.</source>
        <translation>Mae cost neu’r gyllideb islaw sero.</translation>
    </message>
    <message>
        <source>A criterion is there twice.</source>
        <translation>Mae maen prawf yno ddwywaith.</translation>
    </message>
    <message>
        <source>A digit moves on. Enter leaves a box empty, Down a whole row, Backspace goes back.</source>
        <translation>Mae digid yn symud ymlaen. Mae Enter yn gadael blwch yn wag, I lawr yn gadael rhes gyfan, ac mae Backspace yn mynd yn ôl.</translation>
    </message>
    <message>
        <source>A digit moves on. Enter leaves a row empty, Backspace goes back.</source>
        <translation>Mae digid yn symud ymlaen. Mae Enter yn gadael rhes yn wag, mae Backspace yn mynd yn ôl.</translation>
    </message>
    <message>
        <source>A digit moves on; the space bar leaves a cell empty.</source>
        <translation>Mae digid yn symud ymlaen; mae’r bylchwr yn gadael cell yn wag.</translation>
    </message>
    <message>
        <source>A fifth of the time: {left}.</source>
        <translation>Un rhan o bump o’r amser: {left}.</translation>
    </message>
    <message>
        <source>A first step counts as soon when it has words and a day within 14 days of the workshop. Each action should have one who answers for it and at least one who does it (RACI, a common rule of projects).</source>
        <translation>Mae cam cyntaf yn cyfrif fel un buan pan fo ganddo eiriau a diwrnod o fewn 14 diwrnod i’r gweithdy. Dylai fod gan bob cam gweithredu un sy’n gyfrifol ac o leiaf un sy’n ei wneud (RACI, rheol gyffredin mewn prosiectau).</translation>
    </message>
    <message numerus="yes">
        <source>A grid of influence, to the right, and impact, upwards, with {n} stakeholder.</source>
        <extracomment>A grid of influence, to the right, and impact, upwards, with {n} stakeholders.</extracomment>
        <translation>
            <numerusform>Grid o ddylanwad, i’r dde, ac effaith, i fyny, gyda {n} o randdeiliaid.</numerusform>
            <numerusform>Grid o ddylanwad, i’r dde, ac effaith, i fyny, gyda {n} o randdeiliaid.</numerusform>
            <numerusform>Grid o ddylanwad, i’r dde, ac effaith, i fyny, gyda {n} o randdeiliaid.</numerusform>
            <numerusform>Grid o ddylanwad, i’r dde, ac effaith, i fyny, gyda {n} o randdeiliaid.</numerusform>
            <numerusform>Grid o ddylanwad, i’r dde, ac effaith, i fyny, gyda {n} o randdeiliaid.</numerusform>
        </translation>
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
        <source>A guess</source>
        <translation>Dyfaliad</translation>
    </message>
    <message>
        <source>A half-ring: affected on the left, affecting on the right, both between; most in the middle.</source>
        <translation>Hanner cylch: y rhai yr effeithir arnynt ar y chwith, y rhai sy’n effeithio ar y dde, y ddau rhyngddynt; y mwyaf yn y canol.</translation>
    </message>
    <message>
        <source>A line has 5 steps or 7.</source>
        <translation>Mae gan linell 5 cam neu 7.</translation>
    </message>
    <message>
        <source>A line needs a view at each end.</source>
        <translation>Mae angen barn ym mhob pen i linell.</translation>
    </message>
    <message>
        <source>A line needs two views.</source>
        <translation>Mae angen dwy farn ar linell.</translation>
    </message>
    <message>
        <source>A line says how many times more, and not which.</source>
        <translation>Mae llinell yn dweud sawl gwaith yn fwy, ond nid pa un.</translation>
    </message>
    <message>
        <source>A link needs two who can be linked.</source>
        <translation>Mae angen dau y gellir eu cysylltu i gael cysylltiad.</translation>
    </message>
    <message>
        <source>A little left</source>
        <translation>Ychydig ar ôl</translation>
    </message>
    <message>
        <source>A locked rule changes only for a reason.</source>
        <translation>Dim ond am reswm y mae rheol a glowyd yn newid.</translation>
    </message>
    <message>
        <source>A map of {who} and {links}. Rings mark those without whom others would be cut off.</source>
        <translation>Map: {who}, {links}. Mae modrwyau’n marcio’r rhai y byddai eraill yn cael eu torri i ffwrdd hebddynt.</translation>
    </message>
    <message>
        <source>A map of {who}. In {both} pairs both trust, in {one} it is not returned, in {unknown} the other did not answer. Rings mark those who hold mutual trust together. The table names each pair.</source>
        <translation>Map: {who}. Parau lle mae’r ddau’n ymddiried: {both}; lle mae ar un ochr yn unig: {one}; lle nad atebodd y llall: {unknown}. Mae modrwyau’n marcio’r rhai sy’n dal y gyd-ymddiriedaeth ynghyd. Mae’r tabl yn enwi pob pâr.</translation>
    </message>
    <message>
        <source>A middle needs three at least.</source>
        <translation>Mae angen tri o leiaf i gael canol.</translation>
    </message>
    <message>
        <source>A negative alpha means that statements pull against each other: look whether one should be scored in reverse.</source>
        <translation>Mae alpha negyddol yn golygu bod gosodiadau’n tynnu yn erbyn ei gilydd: edrychwch a ddylid sgorio un o chwith.</translation>
    </message>
    <message numerus="yes">
        <source>A network holds up to {n} relationship.</source>
        <extracomment>A network holds up to {n} relationships.</extracomment>
        <translation>
            <numerusform>Mae rhwydwaith yn dal hyd at {n} o berthnasoedd.</numerusform>
            <numerusform>Mae rhwydwaith yn dal hyd at {n} o berthnasoedd.</numerusform>
            <numerusform>Mae rhwydwaith yn dal hyd at {n} o berthnasoedd.</numerusform>
            <numerusform>Mae rhwydwaith yn dal hyd at {n} o berthnasoedd.</numerusform>
            <numerusform>Mae rhwydwaith yn dal hyd at {n} o berthnasoedd.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number and Enter; Enter alone leaves a name out. The arrow keys in the list go back.</source>
        <translation>Rhif ac Enter; mae Enter ar ei ben ei hun yn gadael enw allan. Mae bysellau’r saethau yn y rhestr yn mynd yn ôl.</translation>
    </message>
    <message>
        <source>A number and a sector for each person. A name and an organisation only if you give them.</source>
        <translation>Rhif a sector i bob person. Enw a sefydliad dim ond os rhowch nhw.</translation>
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
    <message>
        <source>A page for each owner (PDF)</source>
        <translation>Tudalen i bob un sy’n gyfrifol (PDF)</translation>
    </message>
    <message>
        <source>A person’s score for an option is the mean of their ratings by weight; the option’s score is the mean over those who rated it on all criteria that count (weighted sum: Keeney &amp; Raiffa 1976). Further criteria follow APEASE (Michie, Atkins &amp; West 2014).</source>
        <translation>Sgôr person am opsiwn yw cymedr ei sgoriau yn ôl pwysau; sgôr yr opsiwn yw’r cymedr dros y rhai a roddodd sgôr iddo ar bob maen prawf sy’n cyfrif (swm pwysol: Keeney a Raiffa 1976). Mae meini prawf eraill yn dilyn APEASE (Michie, Atkins a West 2014).</translation>
    </message>
    <message>
        <source>A photograph of the workshop. Nobody has described it yet.</source>
        <translation>Ffotograff o’r gweithdy. Nid oes neb wedi’i ddisgrifio eto.</translation>
    </message>
    <message>
        <source>A private code is not asked for in this round.</source>
        <translation>Ni ofynnir am god preifat yn y rownd hon.</translation>
    </message>
    <message>
        <source>A private code, so that your answers can be set beside another time’s</source>
        <translation>Cod preifat, fel y gellir gosod eich atebion ochr yn ochr â rhai tro arall</translation>
    </message>
    <message>
        <source>A promise needs a name and words.</source>
        <translation>Mae angen enw a geiriau ar addewid.</translation>
    </message>
    <message>
        <source>A promise needs somebody who makes it.</source>
        <translation>Mae angen rhywun sy’n gwneud yr addewid.</translation>
    </message>
    <message>
        <source>A quiet table for each organisation</source>
        <translation>Bwrdd tawel i bob sefydliad</translation>
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
        <source>A remark has more than {most} letters.</source>
        <translation>Mae sylw’n hirach na {most} o lythrennau.</translation>
    </message>
    <message>
        <source>A round is under way: its lines and how they are asked stay as they were fixed.</source>
        <translation>Mae rownd ar waith: mae ei llinellau, a sut y gofynnir amdanynt, yn aros fel y’u pennwyd.</translation>
    </message>
    <message>
        <source>A round is under way: its options and its rule stay as they were locked.</source>
        <translation>Mae rownd ar waith: mae ei hopsiynau a’i rheol yn aros fel y’u clowyd.</translation>
    </message>
    <message>
        <source>A sample of how many people?</source>
        <translation>Sampl o faint o bobl?</translation>
    </message>
    <message>
        <source>A sample of them</source>
        <translation>Sampl ohonynt</translation>
    </message>
    <message>
        <source>A scale of one category has no room to disagree.</source>
        <translation>Nid oes lle i anghytuno ar raddfa ag un categori yn unig.</translation>
    </message>
    <message numerus="yes">
        <source>A sector has fewer than {n} person.</source>
        <extracomment>A sector has fewer than {n} people.</extracomment>
        <translation>
            <numerusform>Mae gan un sector lai na {n} o bobl.</numerusform>
            <numerusform>Mae gan un sector lai na {n} o bobl.</numerusform>
            <numerusform>Mae gan un sector lai na {n} o bobl.</numerusform>
            <numerusform>Mae gan un sector lai na {n} o bobl.</numerusform>
            <numerusform>Mae gan un sector lai na {n} o bobl.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sector is shown when {k} people or more of it answered, and no other can be worked out from it.</source>
        <translation>Dangosir sector pan fydd {k} o bobl neu fwy ohono wedi ateb, ac na ellir cyfrifo un arall ohono.</translation>
    </message>
    <message>
        <source>A short list protects the actions: say what you decided against, so that nobody waits for it.</source>
        <translation>Mae rhestr fer yn gwarchod y camau gweithredu: dywedwch beth y penderfynwyd peidio â’i wneud, fel nad oes neb yn aros amdano.</translation>
    </message>
    <message>
        <source>A small promise</source>
        <translation>Addewid bach</translation>
    </message>
    <message>
        <source>A soft tone when time is running out</source>
        <translation>Nodyn tawel pan fydd yr amser ar ddod i ben</translation>
    </message>
    <message>
        <source>A soft tone with the clock: on or off</source>
        <translation>Nodyn tawel gyda’r cloc: ymlaen neu i ffwrdd</translation>
    </message>
    <message>
        <source>A statement, or Dimension: statement</source>
        <translation>Gosodiad, neu Dimensiwn: gosodiad</translation>
    </message>
    <message>
        <source>A tagged PDF that screen readers can follow, and the same as a web page.</source>
        <translation>PDF wedi’i dagio y gall darllenwyr sgrin ei ddilyn, a’r un peth fel tudalen we.</translation>
    </message>
    <message>
        <source>A weight is below zero.</source>
        <translation>Mae pwysau islaw sero.</translation>
    </message>
    <message>
        <source>About the template</source>
        <translation>Am y templed</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Amdanoch chi</translation>
    </message>
    <message>
        <source>Acceptable to those affected</source>
        <translation>Derbyniol i’r rhai yr effeithir arnynt</translation>
    </message>
    <message>
        <source>Access and food</source>
        <translation>Mynediad a bwyd</translation>
    </message>
    <message>
        <source>Access and food needs as numbers only.</source>
        <translation>Anghenion mynediad a bwyd fel niferoedd yn unig.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
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
        <source>Actions from last time</source>
        <translation>Camau gweithredu o’r tro diwethaf</translation>
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
        <source>Add a chain: if we …; then …; so that …</source>
        <translation>Ychwanegu cadwyn: os byddwn ni …; yna …; fel bod …</translation>
    </message>
    <message>
        <source>Add a known criterion</source>
        <translation>Ychwanegu maen prawf hysbys</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ychwanegu llinell</translation>
    </message>
    <message>
        <source>Add a line: one view; the other view, then Enter</source>
        <translation>Ychwanegu llinell: un farn; y farn arall, yna Enter</translation>
    </message>
    <message>
        <source>Add a link: who &gt; whom; kind; strength 1–3</source>
        <translation>Ychwanegu cysylltiad: pwy &gt; pwy; math; cryfder 1–3</translation>
    </message>
    <message>
        <source>Add a photograph</source>
        <translation>Ychwanegu ffotograff</translation>
    </message>
    <message>
        <source>Add a promise: who; what; by when</source>
        <translation>Ychwanegu addewid: pwy; beth; erbyn pryd</translation>
    </message>
    <message>
        <source>Add a relationship</source>
        <translation>Ychwanegu perthynas</translation>
    </message>
    <message>
        <source>Add a risk: what went wrong; what we would do</source>
        <translation>Ychwanegu risg: beth aeth o’i le; beth fyddem yn ei wneud</translation>
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
        <source>Add a statement</source>
        <translation>Ychwanegu gosodiad</translation>
    </message>
    <message>
        <source>Add a statement, or go back to the six.</source>
        <translation>Ychwanegwch osodiad, neu ewch yn ôl at y chwech.</translation>
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
        <source>Add an activity first.</source>
        <translation>Ychwanegwch weithgaredd yn gyntaf.</translation>
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
        <source>Add an organisation: name; sector</source>
        <translation>Ychwanegu sefydliad: enw; sector</translation>
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
        <source>Add one at least: two views and what lies between.</source>
        <translation>Ychwanegwch o leiaf un: dwy farn a’r hyn sydd rhyngddynt.</translation>
    </message>
    <message>
        <source>Add people: 8 community, or sector; name; organisation</source>
        <translation>Ychwanegu pobl: 8 cymuned, neu sector; enw; sefydliad</translation>
    </message>
    <message>
        <source>Add photographs</source>
        <translation>Ychwanegu ffotograffau</translation>
    </message>
    <message>
        <source>Add statements.csv with the columns Left and Right.</source>
        <translation>Ychwanegwch statements.csv gyda’r colofnau Left a Right.</translation>
    </message>
    <message>
        <source>Add the line “{name}”</source>
        <translation>Ychwanegu’r llinell “{name}”</translation>
    </message>
    <message>
        <source>Add the new wording as another line.</source>
        <translation>Ychwanegwch y geiriad newydd fel llinell arall.</translation>
    </message>
    <message>
        <source>Add the new wording as another option.</source>
        <translation>Ychwanegwch y geiriad newydd fel opsiwn arall.</translation>
    </message>
    <message>
        <source>Add the people in the room first.</source>
        <translation>Ychwanegwch y bobl yn yr ystafell yn gyntaf.</translation>
    </message>
    <message>
        <source>Add two options at least.</source>
        <translation>Ychwanegwch ddau opsiwn o leiaf.</translation>
    </message>
    <message>
        <source>Add what we will not do; why</source>
        <translation>Ychwanegu beth na fyddwn yn ei wneud; pam</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} organisation</source>
        <extracomment>Add {n} organisations</extracomment>
        <translation>
            <numerusform>Ychwanegu {n} o sefydliadau</numerusform>
            <numerusform>Ychwanegu {n} o sefydliadau</numerusform>
            <numerusform>Ychwanegu {n} o sefydliadau</numerusform>
            <numerusform>Ychwanegu {n} o sefydliadau</numerusform>
            <numerusform>Ychwanegu {n} o sefydliadau</numerusform>
        </translation>
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
        <source>Affected</source>
        <translation>Effeithir arnynt</translation>
    </message>
    <message>
        <source>Affected and affecting</source>
        <translation>Effeithir arnynt ac maent yn effeithio</translation>
    </message>
    <message>
        <source>Affected but unheard</source>
        <translation>Yn cael eu heffeithio ond heb lais</translation>
    </message>
    <message>
        <source>Affected but unheard: {names}</source>
        <translation>Yn cael eu heffeithio ond heb lais: {names}</translation>
    </message>
    <message>
        <source>Affected but unheard: {who}. Who speaks for them, and who will ask them?</source>
        <translation>Yn cael eu heffeithio ond heb lais: {who}. Pwy sy’n siarad drostynt, a phwy fydd yn gofyn iddynt?</translation>
    </message>
    <message>
        <source>Affected, but not in the room: {who}. Who goes to see them before we meet again?</source>
        <translation>Yn cael eu heffeithio, ond heb fod yn yr ystafell: {who}. Pwy sy’n mynd i’w gweld cyn i ni gwrdd eto?</translation>
    </message>
    <message>
        <source>Affecting</source>
        <translation>Yn effeithio</translation>
    </message>
    <message>
        <source>Affordable</source>
        <translation>Fforddiadwy</translation>
    </message>
    <message>
        <source>After the next workshop of this partnership this shows what moved. Where people write a private code, it shows how each moved, as numbers only.</source>
        <translation>Ar ôl gweithdy nesaf y bartneriaeth hon mae hwn yn dangos beth a symudodd. Lle mae pobl yn ysgrifennu cod preifat, mae’n dangos sut y symudodd pob un, fel niferoedd yn unig.</translation>
    </message>
    <message>
        <source>Against the mean</source>
        <translation>O gymharu â’r cymedr</translation>
    </message>
    <message>
        <source>Against the mean of all answers, {mean}</source>
        <translation>O gymharu â chymedr yr holl atebion, {mean}</translation>
    </message>
    <message>
        <source>Agree on two numbers for each, from 0 (none) to 10 (the most), without looking at the other tables. Leave out whom you do not know.</source>
        <translation>Cytunwch ar ddau rif i bob un, o 0 (dim) i 10 (y mwyaf), heb edrych ar y byrddau eraill. Gadewch allan y rhai nad ydych yn eu hadnabod.</translation>
    </message>
    <message>
        <source>Agree on two numbers for each, from 0 to 10</source>
        <translation>Cytunwch ar ddau rif i bob un, o 0 i 10</translation>
    </message>
    <message>
        <source>Agree one thing to keep and one to change, and say who sees to it</source>
        <translation>Cytunwch ar un peth i’w gadw ac un i’w newid, a dywedwch pwy sy’n gofalu amdano</translation>
    </message>
    <message>
        <source>Agree the rule aloud before the first ballot</source>
        <translation>Cytunwch ar y rheol yn uchel cyn y papur pleidleisio cyntaf</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Cytunwyd</translation>
    </message>
    <message>
        <source>Agreed at the workshop of</source>
        <translation>Cytunwyd yn y gweithdy ar</translation>
    </message>
    <message>
        <source>Agreement ({measure}) was {before} before and is {after} now.</source>
        <translation>Roedd y cytundeb ({measure}) yn {before} o’r blaen ac mae’n {after} nawr.</translation>
    </message>
    <message>
        <source>Agreement from 0 to 1: live up to {live}, common ground from {common}.</source>
        <translation>Cytundeb o 0 i 1: byw hyd at {live}, tir cyffredin o {common} ymlaen.</translation>
    </message>
    <message>
        <source>Agreement in each round: Kendall’s W of the orders, corrected for ties (Kendall 1948), or else the mean consensus of all that was asked (Tastle &amp; Wierman 2007); 0 to 1, and the same if it is alike to two decimals.</source>
        <translation>Cytundeb ym mhob rownd: W Kendall o’r trefnau, wedi’i gywiro ar gyfer lleoedd cyfartal (Kendall 1948), neu fel arall gymedr consensws popeth a ofynnwyd (Tastle &amp; Wierman 2007); 0 i 1, a’r un faint os yw’n debyg i ddau le degol.</translation>
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
        <source>Agrees</source>
        <translation>Yn cytuno</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Nod</translation>
    </message>
    <message>
        <source>Aim in English</source>
        <translation>Nod yn Saesneg</translation>
    </message>
    <message>
        <source>Aim in Welsh</source>
        <translation>Nod yn Gymraeg</translation>
    </message>
    <message>
        <source>Airtime</source>
        <translation>Amser siarad</translation>
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
        <source>All kinds</source>
        <translation>Pob math</translation>
    </message>
    <message>
        <source>All names are through: take the sheet in</source>
        <translation>Mae’r enwau i gyd wedi’u gwneud: derbyniwch y daflen</translation>
    </message>
    <message>
        <source>All options came out level.</source>
        <translation>Daeth yr opsiynau i gyd yn gydradd.</translation>
    </message>
    <message>
        <source>All organisations agreed to show this.</source>
        <translation>Cytunodd yr holl sefydliadau i ddangos hwn.</translation>
    </message>
    <message>
        <source>All sheets are in. Nobody has seen them yet.</source>
        <translation>Mae’r taflenni i gyd i mewn. Nid oes neb wedi’u gweld eto.</translation>
    </message>
    <message>
        <source>All statements together</source>
        <translation>Yr holl osodiadau gyda’i gilydd</translation>
    </message>
    <message>
        <source>All this is right for people who are drawn by chance. Who comes to a workshop chooses to come: the ranges do not cover how they differ from those who stayed away.</source>
        <translation>Mae hyn oll yn gywir ar gyfer pobl a ddewisir ar hap. Mae’r rhai sy’n dod i weithdy yn dewis dod: nid yw’r ystodau’n cwmpasu sut maent yn wahanol i’r rhai a gadwodd draw.</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>Y tri i gyd</translation>
    </message>
    <message>
        <source>All three, {step} or more</source>
        <translation>Y tri i gyd, {step} neu fwy</translation>
    </message>
    <message>
        <source>All three: {names}</source>
        <translation>Y tri i gyd: {names}</translation>
    </message>
    <message>
        <source>Alpha = k / (k − 1) × (1 − sum of the variances / variance of the sums) over those who rated everything, from 20 people and 3 statements on (Cronbach 1951), with its 95 % interval (Feldt 1965).</source>
        <translation>Alpha = k / (k − 1) × (1 − swm yr amrywiannau / amrywiant y symiau) dros y rhai a roddodd sgôr i bopeth, o 20 o bobl a 3 gosodiad ymlaen (Cronbach 1951), gyda’i gyfwng 95 % (Feldt 1965).</translation>
    </message>
    <message>
        <source>Alpha needs {n} people or more who rated everything.</source>
        <translation>Mae angen {n} o bobl neu fwy a roddodd sgôr i bopeth ar gyfer alpha.</translation>
    </message>
    <message>
        <source>Alpha needs {n} statements or more.</source>
        <translation>Mae angen {n} o osodiadau neu fwy ar gyfer alpha.</translation>
    </message>
    <message>
        <source>Alpha, experience</source>
        <translation>Alpha, profiad</translation>
    </message>
    <message>
        <source>Alpha, importance</source>
        <translation>Alpha, pwysigrwydd</translation>
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
        <source>An answer between two organisations can be one person’s. So a total is shown only if {k} people or more rated, and if nobody who knows their own row could work out from it how another answered. It is also withheld where fewer than {k} answered differently from a round before.</source>
        <translation>Gall ateb rhwng dau sefydliad fod yn ateb un person. Felly dim ond os rhoddodd {k} o bobl neu fwy sgôr y dangosir cyfanswm, ac os na allai neb sy’n gwybod ei res ei hun gyfrifo ohono sut yr atebodd un arall. Fe’i cedwir yn ôl hefyd lle’r atebodd llai na {k} yn wahanol i rownd flaenorol.</translation>
    </message>
    <message>
        <source>An answer is the mean of three ratings from 1 to 4, in statements of our own, not a validated instrument; of several people of one organisation the median. {step} or more counts as trust.</source>
        <translation>Ateb yw cymedr tri sgôr o 1 i 4, ar osodiadau o’n gwaith ni ein hunain, nid offeryn wedi’i ddilysu; lle mae sawl person o un sefydliad, y canolrif. Mae {step} neu fwy yn cyfrif fel ymddiriedaeth.</translation>
    </message>
    <message>
        <source>An answer is the mean of three ratings; {step} or more counts as trust.</source>
        <translation>Ateb yw cymedr tri sgôr; mae {step} neu fwy yn cyfrif fel ymddiriedaeth.</translation>
    </message>
    <message>
        <source>An answer moved by {points} points on average.</source>
        <translation>Symudodd ateb {points} pwynt ar gyfartaledd.</translation>
    </message>
    <message>
        <source>An earlier workshop</source>
        <translation>Gweithdy cynharach</translation>
    </message>
    <message>
        <source>An empty ballot counts as choosing not to vote.</source>
        <translation>Mae papur gwag yn cyfrif fel dewis peidio â phleidleisio.</translation>
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
        <source>An option is compared with itself.</source>
        <translation>Cymherir opsiwn ag ef ei hun.</translation>
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
        <source>An option’s points are added up (constant sum allocation; Skedgel &amp; Regier 2015). “However we count” means whoever’s points are left out, each person’s in turn (the jackknife: Quenouille 1956), and no more people gave points to the other option.</source>
        <translation>Adir pwyntiau opsiwn at ei gilydd (dyrannu swm cyson; Skedgel a Regier 2015). Ystyr “sut bynnag y cyfrifwn” yw pwyntiau pwy bynnag a adewir allan, rhai pob person yn ei dro (y jackknife: Quenouille 1956), ac ni roddodd mwy o bobl bwyntiau i’r opsiwn arall.</translation>
    </message>
    <message>
        <source>An option’s ticks are counted (approval voting: Brams &amp; Fishburn 1978). “However we count” means whoever is left out, each person in turn.</source>
        <translation>Cyfrifir ticiau opsiwn (pleidleisio drwy gymeradwyo: Brams a Fishburn 1978). Ystyr “sut bynnag y cyfrifwn” yw pwy bynnag a adewir allan, pob person yn ei dro.</translation>
    </message>
    <message>
        <source>And that holds if</source>
        <translation>Ac mae’r ail ran yn dal os</translation>
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
        <source>Answers (A)</source>
        <translation>Yn gyfrifol (A)</translation>
    </message>
    <message numerus="yes">
        <source>Answers for {n} action</source>
        <extracomment>Answers for {n} actions</extracomment>
        <translation>
            <numerusform>Yn gyfrifol am {n} o gamau gweithredu</numerusform>
            <numerusform>Yn gyfrifol am {n} o gamau gweithredu</numerusform>
            <numerusform>Yn gyfrifol am {n} o gamau gweithredu</numerusform>
            <numerusform>Yn gyfrifol am {n} o gamau gweithredu</numerusform>
            <numerusform>Yn gyfrifol am {n} o gamau gweithredu</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers of fewer than {least} people are never shown by themselves.</source>
        <translation>Ni ddangosir atebion llai na {least} o bobl ar eu pen eu hunain fyth.</translation>
    </message>
    <message>
        <source>Answers on ballots and sheets are anonymous: the file does not hold who answered what.</source>
        <translation>Mae’r atebion ar bapurau pleidleisio a thaflenni yn ddienw: nid yw’r ffeil yn dal pwy a atebodd beth.</translation>
    </message>
    <message>
        <source>Answers that speak of trust</source>
        <translation>Atebion sy’n dangos ymddiriedaeth</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Gweithredu</translation>
    </message>
    <message numerus="yes">
        <source>Are you still there? Your answers are cleared in {n} second.</source>
        <extracomment>Are you still there? Your answers are cleared in {n} seconds.</extracomment>
        <translation>
            <numerusform>A ydych chi yno o hyd? Caiff eich atebion eu clirio nawr.</numerusform>
            <numerusform>A ydych chi yno o hyd? Caiff eich atebion eu clirio ymhen {n} eiliad.</numerusform>
            <numerusform>A ydych chi yno o hyd? Caiff eich atebion eu clirio ymhen {n} eiliad.</numerusform>
            <numerusform>A ydych chi yno o hyd? Caiff eich atebion eu clirio ymhen {n} eiliad.</numerusform>
            <numerusform>A ydych chi yno o hyd? Caiff eich atebion eu clirio ymhen {n} eiliad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange afresh</source>
        <translation>Trefnu o’r newydd</translation>
    </message>
    <message>
        <source>Arrange the map afresh</source>
        <translation>Trefnu’r map o’r newydd</translation>
    </message>
    <message>
        <source>Arrow keys move, Ctrl + arrows walk, P pins, L picks a link, Enter adds one, + zooms.</source>
        <translation>Mae’r saethau’n symud, Ctrl + saethau yn cerdded, P yn pinio, L yn dewis cysylltiad, Enter yn ychwanegu un, + yn chwyddo.</translation>
    </message>
    <message>
        <source>Arrows go from card to card; Alt and left or right moves a card.</source>
        <translation>Mae’r saethau’n mynd o gerdyn i gerdyn; mae Alt gyda chwith neu dde yn symud cerdyn.</translation>
    </message>
    <message>
        <source>Arrows show where the group wants to see: {names}.</source>
        <translation>Mae saethau’n dangos ble mae’r grŵp am weld y rhain: {names}.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Fel y mae</translation>
    </message>
    <message>
        <source>As many ballots as came in are drawn from them anew, any of them as often as chance has it, in {draws} draws (bootstrap: Efron 1979; seed {seed}). A range of places leaves out at most 5 per cent of the draws at either end; options that are level hold all the places they share.</source>
        <translation>Tynnir cynifer o bapurau pleidleisio ag a ddaeth i mewn o’u plith o’r newydd, pob un mor aml ag y mynn siawns, mewn {draws} tyniad (bootstrap: Efron 1979; hedyn {seed}). Mae ystod o leoedd yn hepgor 5 y cant o’r tyniadau ar y mwyaf ar y naill ben a’r llall; mae opsiynau cydradd yn dal pob lle y maent yn ei rannu.</translation>
    </message>
    <message>
        <source>As many people moved up as down.</source>
        <translation>Symudodd cynifer o bobl i fyny ag i lawr.</translation>
    </message>
    <message>
        <source>As numbers only: nobody need be named to be catered for.</source>
        <translation>Fel niferoedd yn unig: nid oes rhaid enwi neb er mwyn darparu ar ei gyfer.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Fel y system</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Gofyn eto</translation>
    </message>
    <message>
        <source>Ask again under another rule.</source>
        <translation>Gofynnwch eto o dan reol arall.</translation>
    </message>
    <message>
        <source>Ask before</source>
        <translation>Gofyn ymlaen llaw</translation>
    </message>
    <message>
        <source>Ask each table for one thing it heard and type it below: what was heard; table or sector. Type # and a word for a heading, such as # Getting to work.</source>
        <translation>Gofynnwch i bob bwrdd am un peth a glywodd a’i deipio isod: beth a glywyd; bwrdd neu sector. Teipiwch # a gair ar gyfer pennawd, megis # Teithio i’r gwaith.</translation>
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
        <source>Ask for a private code</source>
        <translation>Gofyn am god preifat</translation>
    </message>
    <message>
        <source>Ask for the sector</source>
        <translation>Gofyn am y sector</translation>
    </message>
    <message>
        <source>Ask how many times more</source>
        <translation>Gofyn sawl gwaith yn fwy</translation>
    </message>
    <message>
        <source>Ask one name to answer for it; everybody else helps</source>
        <translation>Gofynnwch i un enw fod yn gyfrifol; mae pawb arall yn helpu</translation>
    </message>
    <message>
        <source>Ask those who have not, and record what they say.</source>
        <translation>Gofynnwch i’r rhai nad ydynt, a chofnodwch beth maent yn ei ddweud.</translation>
    </message>
    <message>
        <source>Ask where trust runs one way, and what would help it to be returned. It is no league table.</source>
        <translation>Gofynnwch ble mae ymddiriedaeth ar un ochr yn unig, a beth fyddai’n helpu iddi fod ar y ddwy. Nid tabl cynghrair mohono.</translation>
    </message>
    <message>
        <source>Ask which dots were meant, and take the others off.</source>
        <translation>Gofynnwch pa ddotiau a fwriadwyd, a thynnwch y lleill.</translation>
    </message>
    <message>
        <source>Ask why twice before anybody says what to change; a good surprise has its reasons, too</source>
        <translation>Gofynnwch pam ddwywaith cyn i neb ddweud beth i’w newid; mae rhesymau dros syndod da hefyd</translation>
    </message>
    <message>
        <source>Ask: what would make it easier to trust, and who can take the first step?</source>
        <translation>Gofynnwch: beth fyddai’n ei gwneud yn haws ymddiried, a phwy all gymryd y cam cyntaf?</translation>
    </message>
    <message>
        <source>Ask: what would we notice if the widest gap were closed?</source>
        <translation>Gofynnwch: beth fyddem yn sylwi arno pe bai’r bwlch mwyaf yn cael ei gau?</translation>
    </message>
    <message>
        <source>Ask: who is affected, but not here? Mark them with Ctrl+Shift+H</source>
        <translation>Gofynnwch: pwy sy’n cael ei effeithio, ond heb fod yma? Marciwch nhw â Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>Asked before (C)</source>
        <translation>Gofynnir ymlaen llaw (C)</translation>
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
    <message numerus="yes">
        <source>At most {n} person need stay away to undo the line, perhaps fewer: “{kept}” would then no longer stand above “{challenger}”.</source>
        <extracomment>At most {n} people need stay away to undo the line, perhaps fewer: “{kept}” would then no longer stand above “{challenger}”.</extracomment>
        <translation>
            <numerusform>Byddai {n} person yn cadw draw yn ddigon i ddadwneud y llinell, ac efallai lai: ni fyddai “{kept}” wedyn yn sefyll uwchben “{challenger}”.</numerusform>
            <numerusform>Byddai {n} person yn cadw draw yn ddigon i ddadwneud y llinell, ac efallai lai: ni fyddai “{kept}” wedyn yn sefyll uwchben “{challenger}”.</numerusform>
            <numerusform>Byddai {n} person yn cadw draw yn ddigon i ddadwneud y llinell, ac efallai lai: ni fyddai “{kept}” wedyn yn sefyll uwchben “{challenger}”.</numerusform>
            <numerusform>Byddai {n} person yn cadw draw yn ddigon i ddadwneud y llinell, ac efallai lai: ni fyddai “{kept}” wedyn yn sefyll uwchben “{challenger}”.</numerusform>
            <numerusform>Byddai {n} person yn cadw draw yn ddigon i ddadwneud y llinell, ac efallai lai: ni fyddai “{kept}” wedyn yn sefyll uwchben “{challenger}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Ar hap</translation>
    </message>
    <message>
        <source>At the same time as the one before, or not</source>
        <translation>Yr un pryd â’r un o’i flaen, neu beidio</translation>
    </message>
    <message>
        <source>At {occasion}</source>
        <translation>Yn {occasion}</translation>
    </message>
    <message>
        <source>At {time}: {words}</source>
        <translation>Am {time}: {words}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Back to new ballots</source>
        <translation>Yn ôl at bapurau newydd</translation>
    </message>
    <message>
        <source>Back to the grid</source>
        <translation>Yn ôl i’r grid</translation>
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
        <source>Ballot {number} was not checked yet.</source>
        <translation>Ni wiriwyd papur pleidleisio {number} eto.</translation>
    </message>
    <message>
        <source>Ballot {number}: {question}</source>
        <translation>Papur pleidleisio {number}: {question}</translation>
    </message>
    <message>
        <source>Ballots are numbered from 1.</source>
        <translation>Rhifir y papurau pleidleisio o 1 ymlaen.</translation>
    </message>
    <message>
        <source>Bar chart of means: {told}.</source>
        <translation>Siart bar o gymedrau: {told}.</translation>
    </message>
    <message>
        <source>Bar chart of open actions by owner: {told}.</source>
        <translation>Siart bar o’r camau agored fesul person neu gorff cyfrifol: {told}.</translation>
    </message>
    <message>
        <source>Bar chart of the minutes each group spoke: {told}.</source>
        <translation>Siart bar o’r munudau y siaradodd pob grŵp: {told}.</translation>
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
        <source>Bar chart of {pairs}: {told}.</source>
        <translation>Siart bar, {pairs}: {told}.</translation>
    </message>
    <message>
        <source>Bar chart. {told}.</source>
        <translation>Siart bar. {told}.</translation>
    </message>
    <message>
        <source>Bars show how far apart those were placed on whom the placings differ most.</source>
        <translation>Mae barrau’n dangos pa mor bell ar wahân y gosodwyd y rhai y mae’r gosodiadau’n gwahaniaethu fwyaf amdanynt.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>O’r blaen</translation>
    </message>
    <message>
        <source>Before people leave: print it, or send the file.</source>
        <translation>Cyn i bobl adael: argraffwch hi, neu anfonwch y ffeil.</translation>
    </message>
    <message>
        <source>Before you go: a form without a name</source>
        <translation>Cyn ichi fynd: ffurflen heb enw</translation>
    </message>
    <message>
        <source>Before you read much into it</source>
        <translation>Cyn i chi ddarllen gormod i hyn</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Begin a relationship from the chosen stakeholder</source>
        <translation>Dechrau perthynas o’r rhanddeiliad a ddewiswyd</translation>
    </message>
    <message>
        <source>Begin a turn</source>
        <translation>Dechrau tro</translation>
    </message>
    <message>
        <source>Beside it: Borda, a point for each option ranked below and half a point for each level one (Borda 1784; for ties and short ballots as in Emerson 2013), and Copeland, majorities won less majorities lost (Copeland 1951). Options left out of a ballot are level below those on it.</source>
        <translation>Wrth ei hochr: Borda, pwynt am bob opsiwn a roddwyd yn is a hanner pwynt am bob un cydradd (Borda 1784; ar gyfer opsiynau cydradd a phapurau byr fel yn Emerson 2013), a Copeland, y mwyafrifoedd a enillwyd llai’r rhai a gollwyd (Copeland 1951). Mae’r opsiynau a adewir oddi ar bapur pleidleisio yn gydradd â’i gilydd, islaw’r rhai sydd arno.</translation>
    </message>
    <message>
        <source>Between others</source>
        <translation>Rhwng eraill</translation>
    </message>
    <message>
        <source>Between others: the share of the shortest chains of mutual trust that run through an organisation (Freeman 1977). It is named only if it has most at the threshold and one either side, and whichever other organisation had not answered; so are those without whom the network falls into parts.</source>
        <translation>Rhwng eraill: cyfran y cadwyni byrraf o gyd-ymddiriedaeth sy’n rhedeg drwy sefydliad (Freeman 1977). Enwir ef dim ond os mai ganddo ef y mae’r mwyaf ar y trothwy ac ar yr un bob ochr iddo, a pha sefydliad arall bynnag nad oedd wedi ateb; felly hefyd y rhai y mae’r rhwydwaith yn torri’n rhannau hebddynt.</translation>
    </message>
    <message>
        <source>Between the people there is {label} (Kendall’s W {w}; chance alone gives about {chance}).</source>
        <translation>Rhwng y bobl: {label} (W Kendall {w}; mae hap yn unig yn rhoi tua {chance}).</translation>
    </message>
    <message>
        <source>Between “{left}” and “{right}”</source>
        <translation>Rhwng “{left}” a “{right}”</translation>
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
        <source>Board</source>
        <translation>Bwrdd</translation>
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
        <source>Both</source>
        <translation>Y ddwy</translation>
    </message>
    <message>
        <source>Both ends say the same.</source>
        <translation>Mae’r ddau ben yn dweud yr un peth.</translation>
    </message>
    <message>
        <source>Both trust</source>
        <translation>Y ddau’n ymddiried</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Y ddwy ffordd</translation>
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
        <source>Bring back</source>
        <translation>Dod yn ôl</translation>
    </message>
    <message>
        <source>Bring back an activity</source>
        <translation>Dod â gweithgaredd yn ôl</translation>
    </message>
    <message>
        <source>Bring back “{title}”</source>
        <translation>Dod â “{title}” yn ôl</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Mewnforio rhestr</translation>
    </message>
    <message>
        <source>Bring in a list of options</source>
        <translation>Mewnforio rhestr o opsiynau</translation>
    </message>
    <message>
        <source>Bring in a list of relationships</source>
        <translation>Mewnforio rhestr o berthnasoedd</translation>
    </message>
    <message>
        <source>Bring in a table</source>
        <translation>Mewnforio tabl</translation>
    </message>
    <message>
        <source>Bring in a template</source>
        <translation>Mewnforio templed</translation>
    </message>
    <message>
        <source>Bring in statements</source>
        <translation>Mewnforio gosodiadau</translation>
    </message>
    <message numerus="yes">
        <source>Bring in {n} option</source>
        <extracomment>Bring in {n} options</extracomment>
        <translation>
            <numerusform>Mewnforio {n} opsiwn</numerusform>
            <numerusform>Mewnforio {n} opsiwn</numerusform>
            <numerusform>Mewnforio {n} opsiwn</numerusform>
            <numerusform>Mewnforio {n} opsiwn</numerusform>
            <numerusform>Mewnforio {n} opsiwn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in {n} relationship</source>
        <extracomment>Bring in {n} relationships</extracomment>
        <translation>
            <numerusform>Mewnforio {n} o berthnasoedd</numerusform>
            <numerusform>Mewnforio {n} o berthnasoedd</numerusform>
            <numerusform>Mewnforio {n} o berthnasoedd</numerusform>
            <numerusform>Mewnforio {n} o berthnasoedd</numerusform>
            <numerusform>Mewnforio {n} o berthnasoedd</numerusform>
        </translation>
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
        <source>Bring: {things}</source>
        <translation>Dewch â: {things}</translation>
    </message>
    <message>
        <source>Build trust by keeping small promises: modest enough to keep, and looked at together next time.</source>
        <translation>Meithrin ymddiriedaeth drwy gadw addewidion bach: digon cymedrol i’w cadw, ac edrych arnynt gyda’n gilydd y tro nesaf.</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Busnes</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Erbyn y dyddiad</translation>
    </message>
    <message>
        <source>By dots</source>
        <translation>Yn ôl dotiau</translation>
    </message>
    <message>
        <source>By equal shares, {money} pays for {options}.</source>
        <translation>Drwy rannau cyfartal, mae {money} yn talu am y canlynol: {options}.</translation>
    </message>
    <message>
        <source>By most votes it would pay for {options}.</source>
        <translation>Drwy’r nifer mwyaf o bleidleisiau byddai’n talu am y canlynol: {options}.</translation>
    </message>
    <message>
        <source>By next time</source>
        <translation>Erbyn y tro nesaf</translation>
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
        <source>By sector: medians of groups of {k} people or more; of fewer than {n} only the part of the line it lies in. None is shown beside a group that could then be worked out from the total, nor where medians and total together would tell how nearly a whole sector answered; people who did not say their sector are a group too.</source>
        <translation>Fesul sector: canolrifau grwpiau o {k} o bobl neu fwy; o lai na {n} dim ond y rhan o’r llinell y mae ynddi. Ni ddangosir yr un wrth ochr grŵp y gellid wedyn ei gyfrifo o’r cyfanswm, na lle byddai’r canolrifau a’r cyfanswm gyda’i gilydd yn dweud bron sut yr atebodd sector cyfan; mae pobl na ddywedodd eu sector yn grŵp hefyd.</translation>
    </message>
    <message>
        <source>By sector: only groups of {k} people or more, and none beside a group that could then be worked out from the total or from an earlier result; people who did not say their sector are a group too.</source>
        <translation>Fesul sector: dim ond grwpiau o {k} o bobl neu fwy, a dim un wrth ochr grŵp y gellid wedyn ei gyfrifo o’r cyfanswm neu o ganlyniad cynharach; mae pobl na ddywedodd eu sector yn grŵp hefyd.</translation>
    </message>
    <message>
        <source>By table</source>
        <translation>Fesul bwrdd</translation>
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
        <source>Calendar (ICS)</source>
        <translation>Calendr (ICS)</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Can be done here</source>
        <translation>Gellir ei wneud yma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cardiau</translation>
    </message>
    <message>
        <source>Chairs that can be turned</source>
        <translation>Cadeiriau y gellir eu troi</translation>
    </message>
    <message>
        <source>Chance alone gives as much agreement with a probability of {p} (chi-square {chi}, {freedom} degrees of freedom).</source>
        <translation>Mae siawns yn unig yn rhoi cymaint o gytundeb gyda thebygolrwydd o {p} (chi sgwâr {chi}, {freedom} gradd o ryddid).</translation>
    </message>
    <message>
        <source>Chance alone gives as much agreement with a probability of {p} (each ballot shuffled {draws} times).</source>
        <translation>Mae siawns yn unig yn rhoi cymaint o gytundeb gyda thebygolrwydd o {p} (pob papur pleidleisio wedi’i gymysgu {draws} o weithiau).</translation>
    </message>
    <message>
        <source>Chance to beat an average option</source>
        <translation>Tebygolrwydd o guro opsiwn cyffredin</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Change a relationship</source>
        <translation>Newid perthynas</translation>
    </message>
    <message>
        <source>Change since an earlier workshop compares each organisation with itself, with an exact test that flips the signs of whole raters (Fisher 1935); how alike the two patterns are is Pearson’s correlation, tested by shuffling rows and columns together (Krackhardt 1988).</source>
        <translation>Mae’r newid ers gweithdy cynharach yn cymharu pob sefydliad ag ef ei hun, â phrawf union sy’n troi arwyddion atebwyr cyfan (Fisher 1935); cydberthyniad Pearson yw pa mor debyg yw’r ddau batrwm, wedi’i brofi drwy gymysgu rhesi a cholofnau gyda’i gilydd (Krackhardt 1988).</translation>
    </message>
    <message>
        <source>Change something, or leave it as it is.</source>
        <translation>Newidiwch rywbeth, neu gadewch hi fel y mae.</translation>
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
        <source>Change the locked rule</source>
        <translation>Newid y rheol a glowyd</translation>
    </message>
    <message>
        <source>Change the relationship that is there, or add one of another kind.</source>
        <translation>Newidiwch y berthynas sydd yno, neu ychwanegwch un o fath arall.</translation>
    </message>
    <message>
        <source>Change the sector of “{name}”</source>
        <translation>Newid sector “{name}”</translation>
    </message>
    <message>
        <source>Change the stage</source>
        <translation>Newid sgrin yr ystafell</translation>
    </message>
    <message>
        <source>Change whose turn it is</source>
        <translation>Newid pwy sydd â’r tro</translation>
    </message>
    <message>
        <source>Change “{name}”</source>
        <translation>Newid “{name}”</translation>
    </message>
    <message>
        <source>Change: {name}</source>
        <translation>Newid: {name}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Wedi newid</translation>
    </message>
    <message>
        <source>Changed (C)</source>
        <translation>Wedi newid (C)</translation>
    </message>
    <message>
        <source>Changed: “{name}”</source>
        <translation>Wedi newid: “{name}”</translation>
    </message>
    <message>
        <source>Chatham House Rule</source>
        <translation>Rheol Chatham House</translation>
    </message>
    <message>
        <source>Check ballot {number}</source>
        <translation>Gwirio papur pleidleisio {number}</translation>
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
        <source>Check the ballot</source>
        <translation>Gwirio’r papur pleidleisio</translation>
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
        <source>Check the sheet</source>
        <translation>Gwirio’r daflen</translation>
    </message>
    <message>
        <source>Check: type the papers a second time</source>
        <translation>Gwirio: teipio’r papurau yr eildro</translation>
    </message>
    <message>
        <source>Choose 2, 3 or 4.</source>
        <translation>Dewiswch 2, 3 neu 4.</translation>
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
        <source>Choose a number for each question, or leave it out.</source>
        <translation>Dewiswch rif ar gyfer pob cwestiwn, neu gadewch ef allan.</translation>
    </message>
    <message>
        <source>Choose a number for each, or leave it out.</source>
        <translation>Dewiswch rif ar gyfer pob un, neu gadewch ef allan.</translation>
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
        <source>Choose digits that you will remember.</source>
        <translation>Dewiswch ddigidau y byddwch yn eu cofio.</translation>
    </message>
    <message>
        <source>Choose how it is asked, hand out the papers, then open the round.</source>
        <translation>Dewiswch sut i ofyn, dosbarthwch y papurau, yna agorwch y rownd.</translation>
    </message>
    <message>
        <source>Choose one criterion at least, with a weight above 0.</source>
        <translation>Dewiswch un maen prawf o leiaf, â phwysau uwch na 0.</translation>
    </message>
    <message>
        <source>Choose one for each option.</source>
        <translation>Dewiswch un ar gyfer pob opsiwn.</translation>
    </message>
    <message>
        <source>Choose one of the two, or that they are level.</source>
        <translation>Dewiswch un o’r ddau, neu eu bod yn gydradd.</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>Dewiswch un o’r ddwy.</translation>
    </message>
    <message>
        <source>Choose one on the left. It goes on stage, and its clock runs.</source>
        <translation>Dewiswch un ar y chwith. Aiff i sgrin yr ystafell, a bydd ei gloc yn rhedeg.</translation>
    </message>
    <message>
        <source>Choose one that is offered.</source>
        <translation>Dewiswch un a gynigir.</translation>
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
        <source>Choose the organisation that filled it in.</source>
        <translation>Dewiswch y sefydliad a’i llenwodd.</translation>
    </message>
    <message>
        <source>Choose the photographs</source>
        <translation>Dewis y ffotograffau</translation>
    </message>
    <message>
        <source>Choose the same idea</source>
        <translation>Dewiswch yr un syniad</translation>
    </message>
    <message>
        <source>Choose the template</source>
        <translation>Dewis y templed</translation>
    </message>
    <message>
        <source>Choose two different options to join.</source>
        <translation>Dewiswch ddau opsiwn gwahanol i’w huno.</translation>
    </message>
    <message>
        <source>Choose two numbers, or go on if you do not know them.</source>
        <translation>Dewiswch ddau rif, neu ewch ymlaen os nad ydych yn eu hadnabod.</translation>
    </message>
    <message>
        <source>Choose two rows first: hold Shift or Ctrl for the second.</source>
        <translation>Dewiswch ddwy res yn gyntaf: daliwch Shift neu Ctrl ar gyfer yr ail.</translation>
    </message>
    <message>
        <source>Choose two stakeholders to merge.</source>
        <translation>Dewiswch ddau randdeiliad i’w cyfuno.</translation>
    </message>
    <message>
        <source>Choose who sees what</source>
        <translation>Dewis pwy sy’n gweld beth</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Dosbarth</translation>
    </message>
    <message>
        <source>Cliff’s delta</source>
        <translation>Delta Cliff</translation>
    </message>
    <message>
        <source>Cliff’s delta = (pairings where the later answer is higher − where it is lower) / all pairings (Cliff 1993); of 100 pairings the later is higher in 50 × (delta + 1), ties counted half (Vargha &amp; Delaney 2000). p: the labels then and now dealt out anew, all ways counted, or 9,999 draws where the groups are large. Worked out from the categories or bands that are shown.</source>
        <translation>Delta Cliff = (pariadau lle mae’r ateb diweddarach yn uwch − lle mae’n is) / pob pariad (Cliff 1993); o 100 pariad mae’r diweddarach yn uwch mewn 50 × (delta + 1), gan gyfrif rhai cydradd yn hanner (Vargha a Delaney 2000). p: ail-rannu’r labeli bryd hynny a nawr, gan gyfrif pob ffordd, neu 9,999 tyniad lle mae’r grwpiau’n fawr. Fe’i cyfrifir o’r categorïau neu’r bandiau a ddangosir.</translation>
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
        <source>Close and reveal</source>
        <translation>Cau a datgelu</translation>
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
        <source>Close the round and reveal it; without a round, finish with F8.</source>
        <translation>Caewch y rownd a’i datgelu; heb rownd, gorffennwch gydag F8.</translation>
    </message>
    <message>
        <source>Close the round now?</source>
        <translation>Cau’r rownd nawr?</translation>
    </message>
    <message>
        <source>Close the stage window</source>
        <translation>Cau ffenestr sgrin yr ystafell</translation>
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
        <source>Code to come back</source>
        <translation>Cod i ddod yn ôl</translation>
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
        <source>Common ground</source>
        <translation>Tir cyffredin</translation>
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
        <source>Connect the projector</source>
        <translation>Cysylltu’r taflunydd</translation>
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
        <source>Consensus = 1 + Σ p log₂(1 − |x − mean| / (K − 1)), where p is the share on step x of K: 1 is all alike, 0 half at each end (Tastle &amp; Wierman 2007). From {common} we call it common ground, up to {live} a live difference; these two are ours.</source>
        <translation>Consensws = 1 + Σ p log₂(1 − |x − cymedr| / (K − 1)), lle p yw’r gyfran ar gam x o K: 1 yw pawb yr un fath, 0 yw hanner ym mhob pen (Tastle a Wierman 2007). O {common} ymlaen fe’i galwn yn dir cyffredin, a hyd at {live} yn wahaniaeth byw; ein rhai ni yw’r ddau hyn.</translation>
    </message>
    <message>
        <source>Consent and privacy</source>
        <translation>Cydsyniad a phreifatrwydd</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Cyfyngiad</translation>
    </message>
    <message>
        <source>Constraint: how far an organisation’s contacts know each other anyway; low means a broker (Burt 1992).</source>
        <translation>Cyfyngiad: i ba raddau y mae cysylltiadau sefydliad yn adnabod ei gilydd beth bynnag; mae isel yn golygu brocer (Burt 1992).</translation>
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
        <source>Copy the heading row, too, with a column “Option”.</source>
        <translation>Copïwch y rhes benawdau hefyd, gyda cholofn “Opsiwn”.</translation>
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
        <source>Correct sheet {number}</source>
        <translation>Cywiro taflen {number}</translation>
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
        <source>Correct the time of {group}</source>
        <translation>Cywiro amser y grŵp: {group}</translation>
    </message>
    <message>
        <source>Correct the two numbers.</source>
        <translation>Cywirwch y ddau rif.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Cost of “{name}”</source>
        <translation>Cost “{name}”</translation>
    </message>
    <message>
        <source>Cost, £</source>
        <translation>Cost, £</translation>
    </message>
    <message>
        <source>Could</source>
        <translation>Gellid</translation>
    </message>
    <message>
        <source>Count another way</source>
        <translation>Cyfrif mewn ffordd arall</translation>
    </message>
    <message>
        <source>Count only these</source>
        <translation>Cyfrif y rhain yn unig</translation>
    </message>
    <message>
        <source>Count people in by sector; names can wait.</source>
        <translation>Cyfrwch bobl fesul sector; gall enwau aros.</translation>
    </message>
    <message>
        <source>Count {group}</source>
        <translation>Cyfrif y grŵp: {group}</translation>
    </message>
    <message>
        <source>Count {threshold} or more as trust</source>
        <translation>Cyfrif {threshold} neu fwy fel ymddiriedaeth</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Wedi’u cyfrif</translation>
    </message>
    <message>
        <source>Counted by {rule}, “{option}” would come first.</source>
        <translation>O gyfrif yn ôl {rule}, “{option}” fyddai’n dod gyntaf.</translation>
    </message>
    <message>
        <source>Counted for</source>
        <translation>Wedi’i gyfrif ar gyfer</translation>
    </message>
    <message>
        <source>Counting the ballots …</source>
        <translation>Yn cyfrif y papurau pleidleisio …</translation>
    </message>
    <message>
        <source>Counting {group}.</source>
        <translation>Yn cyfrif: {group}.</translation>
    </message>
    <message>
        <source>Create “{title}”</source>
        <translation>Creu “{title}”</translation>
    </message>
    <message>
        <source>Criteria, with a weight behind those that count more</source>
        <translation>Meini prawf, gyda phwysau y tu ôl i’r rhai sy’n cyfrif mwy</translation>
    </message>
    <message>
        <source>Criteria; a number behind one is its weight</source>
        <translation>Meini prawf; rhif y tu ôl i un yw ei bwysau</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>Cut along the dashed lines. One idea a card, written alone and in silence, without a name.</source>
        <translation>Torrwch ar hyd y llinellau toredig. Un syniad i bob cerdyn, wedi’i ysgrifennu ar eich pen eich hun ac mewn tawelwch, heb enw.</translation>
    </message>
    <message>
        <source>Cut along the dashed lines. One promise a card, small enough to be kept.</source>
        <translation>Torrwch ar hyd y llinellau toredig. Un addewid ar bob cerdyn, digon bach i’w gadw.</translation>
    </message>
    <message>
        <source>Dangerous</source>
        <translation>Peryglus</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dyddiadau</translation>
    </message>
    <message>
        <source>Definitive</source>
        <translation>Diffiniol</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Gradd</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Dileu’r digid olaf</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Cyflawnadwy</translation>
    </message>
    <message>
        <source>Demanding</source>
        <translation>Mynnus</translation>
    </message>
    <message>
        <source>Density = answers that are trust / answers given, without the diagonal (Wasserman &amp; Faust 1994). Blanks and organisations that did not answer are unknown and count for nothing.</source>
        <translation>Dwysedd = atebion sy’n ymddiriedaeth / atebion a roddwyd, heb y groeslin (Wasserman a Faust 1994). Mae bylchau a sefydliadau na atebodd yn anhysbys, ac nid ydynt yn cyfrif at ddim.</translation>
    </message>
    <message>
        <source>Dependent</source>
        <translation>Dibynnol</translation>
    </message>
    <message>
        <source>Describe the photograph</source>
        <translation>Disgrifio’r ffotograff</translation>
    </message>
    <message>
        <source>Describe “{name}”</source>
        <translation>Disgrifio “{name}”</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Gwahaniaethau</translation>
    </message>
    <message>
        <source>Different people: {after} now, {before} at {occasion}</source>
        <translation>Gwahanol bobl: {after} nawr, {before} y tro cynt ({occasion})</translation>
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
        <source>Discretionary</source>
        <translation>Dewisol</translation>
    </message>
    <message>
        <source>Do first</source>
        <translation>Gwneud gyntaf</translation>
    </message>
    <message>
        <source>Do not ask for a private code</source>
        <translation>Peidio â gofyn am god preifat</translation>
    </message>
    <message>
        <source>Do not ask for the sector</source>
        <translation>Peidio â gofyn am y sector</translation>
    </message>
    <message>
        <source>Does (R)</source>
        <translation>Yn gwneud (R)</translation>
    </message>
    <message>
        <source>Dominant</source>
        <translation>Trechol</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi’i wneud</translation>
    </message>
    <message>
        <source>Done (D)</source>
        <translation>Wedi’i wneud (D)</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>I’w wneud erbyn</translation>
    </message>
    <message>
        <source>Done or stopped</source>
        <translation>Wedi’i wneud neu wedi’i atal</translation>
    </message>
    <message>
        <source>Done so far is the number done of all that were agreed at earlier workshops, not of those looked at. At best also those not stopped get done: the truth lies between the two.</source>
        <translation>Y nifer a wnaed hyd yma yw’r nifer a wnaed o’r cyfan y cytunwyd arnynt mewn gweithdai cynharach, nid o’r rhai yr edrychwyd arnynt. Ar y gorau gwneir hefyd y rhai nad ydynt wedi’u hatal: mae’r gwir rhwng y ddau.</translation>
    </message>
    <message>
        <source>Done: {file} is in the folder above.</source>
        <translation>Wedi gorffen: mae {file} yn y ffolder uchod.</translation>
    </message>
    <message>
        <source>Done: {step}. Next: {after}.</source>
        <translation>Wedi’i wneud: {step}. Nesaf: {after}.</translation>
    </message>
    <message>
        <source>Done: {step}. These were all the first steps.</source>
        <translation>Wedi’i wneud: {step}. Dyna’r camau cyntaf i gyd.</translation>
    </message>
    <message>
        <source>Done: “{name}”</source>
        <translation>Wedi’i wneud: “{name}”</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Cwsg</translation>
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
        <source>Dots, one a promise, by workshop: {told}.</source>
        <translation>Dotiau, un i bob addewid, fesul gweithdy: {told}.</translation>
    </message>
    <message>
        <source>Dots, one an action, by workshop: {told}.</source>
        <translation>Dotiau, un i bob cam gweithredu, fesul gweithdy: {told}.</translation>
    </message>
    <message>
        <source>Drawing anew from the ballots</source>
        <translation>Tynnu o’r papurau o’r newydd</translation>
    </message>
    <message>
        <source>Drawing anew from the ballots …</source>
        <translation>Tynnu o’r papurau o’r newydd …</translation>
    </message>
    <message>
        <source>Drop the activity</source>
        <translation>Tynnu’r gweithgaredd allan</translation>
    </message>
    <message>
        <source>Drop what lets us end on time</source>
        <translation>Tynnu allan yr hyn sy’n gadael inni orffen mewn pryd</translation>
    </message>
    <message numerus="yes">
        <source>Drop {n} activity</source>
        <extracomment>Drop {n} activities</extracomment>
        <translation>
            <numerusform>Tynnu {n} gweithgaredd allan</numerusform>
            <numerusform>Tynnu {n} gweithgaredd allan</numerusform>
            <numerusform>Tynnu {n} weithgaredd allan</numerusform>
            <numerusform>Tynnu {n} gweithgaredd allan</numerusform>
            <numerusform>Tynnu {n} gweithgaredd allan</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop {titles} to end on time</source>
        <translation>Tynnu {titles} allan i orffen mewn pryd</translation>
    </message>
    <message>
        <source>Drop “{title}”</source>
        <translation>Tynnu “{title}” allan</translation>
    </message>
    <message>
        <source>Each line runs from one view to another. Mark where you stand; both ends are held by good people.</source>
        <translation>Mae pob llinell yn rhedeg o un farn i un arall. Marciwch ble rydych chi’n sefyll; mae pobl dda yn y ddau ben.</translation>
    </message>
    <message>
        <source>Each option before and after</source>
        <translation>Pob opsiwn cynt ac wedyn</translation>
    </message>
    <message>
        <source>Each pair needs one number above 0, and the other way round its inverse.</source>
        <translation>Mae angen un rhif uwch na 0 ar bob pâr, a’i wrthdro y ffordd arall.</translation>
    </message>
    <message>
        <source>Each person places everybody blind, on a numbered sheet. Nothing is shown of whom fewer than five people placed.</source>
        <translation>Mae pob person yn gosod pawb yn ddall, ar daflen â rhif. Ni ddangosir dim am y rhai a osodwyd gan lai na phump o bobl.</translation>
    </message>
    <message>
        <source>Each stakeholder’s place in the network</source>
        <translation>Lle pob rhanddeiliad yn y rhwydwaith</translation>
    </message>
    <message>
        <source>Each table places everybody blind, on one numbered sheet. The medians are shown when all are in.</source>
        <translation>Mae pob bwrdd yn gosod pawb yn ddall, ar un daflen â rhif. Dangosir y canolrifau pan fydd pob un i mewn.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Golygu</translation>
    </message>
    <message>
        <source>Edit consent and privacy</source>
        <translation>Golygu cydsyniad a phreifatrwydd</translation>
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
        <source>Edit the statements</source>
        <translation>Golygu’r gosodiadau</translation>
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
        <source>Effect</source>
        <translation>Effaith</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Ymdrech</translation>
    </message>
    <message>
        <source>Effort (median)</source>
        <translation>Ymdrech (canolrif)</translation>
    </message>
    <message>
        <source>Either answer is fine, and either can be changed. Unless all say yes, nobody’s ratings are shown.</source>
        <translation>Mae’r naill ateb a’r llall yn iawn, a gellir newid y naill a’r llall. Oni bai fod pawb yn cytuno, ni ddangosir sgoriau neb.</translation>
    </message>
    <message>
        <source>Empty unless they agreed</source>
        <translation>Gwag oni bai iddynt gytuno</translation>
    </message>
    <message>
        <source>End (F4)</source>
        <translation>Gorffen (F4)</translation>
    </message>
    <message>
        <source>End on the common ground: what does it let us do?</source>
        <translation>Gorffennwch ar y tir cyffredin: beth mae hwnnw’n gadael i ni ei wneud?</translation>
    </message>
    <message>
        <source>End the gathering</source>
        <translation>Gorffen y casglu</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Gorffen y rownd</translation>
    </message>
    <message>
        <source>End the turns</source>
        <translation>Gorffen y troeon</translation>
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
        <source>Enter a sheet</source>
        <translation>Rhoi taflen i mewn</translation>
    </message>
    <message>
        <source>Enter ballots</source>
        <translation>Cofnodi papurau pleidleisio</translation>
    </message>
    <message>
        <source>Enter edits a cell. Three statements or more of one dimension make a scale. Scored in reverse: a statement that says the opposite of trust. Use another instrument only where you may.</source>
        <translation>Mae Enter yn golygu cell. Mae tri gosodiad neu fwy o un dimensiwn yn gwneud graddfa. Sgorio o chwith: gosodiad sy’n dweud y gwrthwyneb i ymddiriedaeth. Defnyddiwch offeryn arall dim ond lle y cewch.</translation>
    </message>
    <message>
        <source>Equal time for everybody, and what was heard is said back before anybody answers.</source>
        <translation>Yr un faint o amser i bawb, ac ailadroddir yr hyn a glywyd cyn i neb ateb.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Dileu</translation>
    </message>
    <message numerus="yes">
        <source>Erase the name of {n} person?</source>
        <extracomment>Erase the names of {n} people?</extracomment>
        <translation>
            <numerusform>Dileu enwau {n} person?</numerusform>
            <numerusform>Dileu enw {n} person?</numerusform>
            <numerusform>Dileu enwau {n} o bobl?</numerusform>
            <numerusform>Dileu enwau {n} o bobl?</numerusform>
            <numerusform>Dileu enwau {n} o bobl?</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase the names now</source>
        <translation>Dileu’r enwau nawr</translation>
    </message>
    <message>
        <source>Erase the names of people</source>
        <translation>Dileu enwau pobl</translation>
    </message>
    <message>
        <source>Erase the photographs</source>
        <translation>Dileu’r ffotograffau</translation>
    </message>
    <message>
        <source>Erased. Backups made before still hold the names; delete them, too.</source>
        <translation>Dilëwyd. Mae copïau wrth gefn a wnaed o’r blaen yn dal i gynnwys yr enwau; dilëwch nhw hefyd.</translation>
    </message>
    <message>
        <source>Even where we differ most, we are not far apart. Which line is missing?</source>
        <translation>Hyd yn oed lle rydym yn gwahaniaethu fwyaf, nid ydym ymhell oddi wrth ein gilydd. Pa linell sydd ar goll?</translation>
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
        <source>Every choice counts at once.</source>
        <translation>Mae pob dewis yn cyfrif ar unwaith.</translation>
    </message>
    <message>
        <source>Every option keeps its place whichever way we count and whoever is missing.</source>
        <translation>Mae pob opsiwn yn cadw ei le sut bynnag y cyfrifwn a phwy bynnag sydd ar goll.</translation>
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
        <source>Every sheet is in. Reveal the result when the room is ready to talk about it.</source>
        <translation>Mae pob taflen i mewn. Datgelwch y canlyniad pan fydd yr ystafell yn barod i siarad amdano.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Everybody compares the options two at a time and says how many times more one matters.</source>
        <translation>Mae pawb yn cymharu’r opsiynau fesul dau ac yn dweud sawl gwaith yn bwysicach yw un.</translation>
    </message>
    <message>
        <source>Everybody compares the options two at a time.</source>
        <translation>Mae pawb yn cymharu’r opsiynau fesul dau.</translation>
    </message>
    <message>
        <source>Everybody concerned</source>
        <translation>Pawb y mae a wnelo hyn â nhw</translation>
    </message>
    <message>
        <source>Everybody gave the same rating, then and now.</source>
        <translation>Rhoddodd pawb yr un sgôr, bryd hynny a nawr.</translation>
    </message>
    <message>
        <source>Everybody gets a table anew. Change single people in the list.</source>
        <translation>Caiff pawb fwrdd o’r newydd. Newidiwch bobl unigol yn y rhestr.</translation>
    </message>
    <message>
        <source>Everybody handed in a blank ballot.</source>
        <translation>Rhoddodd pawb bapur pleidleisio gwag i mewn.</translation>
    </message>
    <message>
        <source>Everybody has placed them. Here is what we found, in a moment.</source>
        <translation>Mae pawb wedi gosod pob un. Cewch weld y canlyniad mewn munud.</translation>
    </message>
    <message>
        <source>Everybody is heard once, for the same time, before anybody argues.</source>
        <translation>Mae pawb yn cael eu clywed unwaith, am yr un faint o amser, cyn i neb ddadlau.</translation>
    </message>
    <message>
        <source>Everybody is linked with everybody: all ties are returned, whatever anybody wishes.</source>
        <translation>Mae pawb wedi’u cysylltu â phawb: mae pob cysylltiad yn mynd y ddwy ffordd, beth bynnag a ddymunir.</translation>
    </message>
    <message>
        <source>Everybody may see it</source>
        <translation>Caiff pawb ei gweld</translation>
    </message>
    <message>
        <source>Everybody now</source>
        <translation>Pawb nawr</translation>
    </message>
    <message>
        <source>Everybody on the register</source>
        <translation>Pawb ar y gofrestr</translation>
    </message>
    <message>
        <source>Everybody places each option by impact and effort, from 1 to {most}.</source>
        <translation>Mae pawb yn gosod pob opsiwn yn ôl effaith ac ymdrech, o 1 i {most}.</translation>
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
    <message numerus="yes">
        <source>Everybody rates each option from 1 to {most} on {n} criterion.</source>
        <extracomment>Everybody rates each option from 1 to {most} on {n} criteria.</extracomment>
        <translation>
            <numerusform>Mae pawb yn rhoi sgôr i bob opsiwn o 1 i {most} yn ôl {n} o feini prawf.</numerusform>
            <numerusform>Mae pawb yn rhoi sgôr i bob opsiwn o 1 i {most} yn ôl {n} o feini prawf.</numerusform>
            <numerusform>Mae pawb yn rhoi sgôr i bob opsiwn o 1 i {most} yn ôl {n} o feini prawf.</numerusform>
            <numerusform>Mae pawb yn rhoi sgôr i bob opsiwn o 1 i {most} yn ôl {n} o feini prawf.</numerusform>
            <numerusform>Mae pawb yn rhoi sgôr i bob opsiwn o 1 i {most} yn ôl {n} o feini prawf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody sorts the options into must, should, could and won’t this time.</source>
        <translation>Mae pawb yn didoli’r opsiynau yn rhaid, dylid, gellid a ddim y tro hwn.</translation>
    </message>
    <message>
        <source>Everybody stands at the median of the placings, unless the group moved them afterwards. A bar shows the middle half from 8 placings on, before that from the least to the greatest.</source>
        <translation>Mae pawb yn sefyll ar ganolrif y gosodiadau, oni bai fod y grŵp wedi’u symud wedyn. Mae bar yn dangos yr hanner canol o 8 gosodiad ymlaen, a chyn hynny o’r lleiaf i’r mwyaf.</translation>
    </message>
    <message>
        <source>Everybody stands at the median of the placings, unless the group moved them afterwards. Nothing is shown of whom fewer than {least} people placed; the middle half is shown from 8 placings on.</source>
        <translation>Mae pawb yn sefyll ar ganolrif y gosodiadau, oni bai fod y grŵp wedi’u symud wedyn. Ni ddangosir dim am y rhai a osodwyd gan lai na {least} o bobl; dangosir yr hanner canol o 8 gosodiad ymlaen.</translation>
    </message>
    <message>
        <source>Everybody then</source>
        <translation>Pawb bryd hynny</translation>
    </message>
    <message>
        <source>Everybody ticks what they could support.</source>
        <translation>Mae pawb yn ticio’r hyn y gallent ei gefnogi.</translation>
    </message>
    <message>
        <source>Everybody ticks what they could support; there is {money} to spend.</source>
        <translation>Mae pawb yn ticio’r hyn y gallent ei gefnogi; mae {money} i’w wario.</translation>
    </message>
    <message>
        <source>Everybody writes alone first, so that nobody follows the loudest. Then each says one idea, until all have passed.</source>
        <translation>Mae pawb yn ysgrifennu ar eu pen eu hunain yn gyntaf, fel na fydd neb yn dilyn y llais uchaf. Yna mae pob un yn dweud un syniad, nes i bawb basio.</translation>
    </message>
    <message>
        <source>Everybody’s ratings add up to the same.</source>
        <translation>Mae sgoriau pawb yn dod i’r un cyfanswm.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Popeth</translation>
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
        <source>Everything is shown to everybody, with names, if every organisation agrees. Else only totals are.</source>
        <translation>Dangosir popeth i bawb, gydag enwau, os yw pob sefydliad yn cytuno. Fel arall dim ond cyfansymiau a ddangosir.</translation>
    </message>
    <message>
        <source>Everything that is known. Type into any cell; choose two rows to merge them.</source>
        <translation>Popeth sy’n hysbys. Teipiwch yn unrhyw gell; dewiswch ddwy res i’w cyfuno.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Evidence and its source</source>
        <translation>Tystiolaeth a’i ffynhonnell</translation>
    </message>
    <message>
        <source>Evidence for it</source>
        <translation>Tystiolaeth dros hynny</translation>
    </message>
    <message>
        <source>Evidence for that</source>
        <translation>Tystiolaeth dros yr ail ran</translation>
    </message>
    <message>
        <source>Evidence: {words}</source>
        <translation>Tystiolaeth: {words}</translation>
    </message>
    <message>
        <source>Exit form</source>
        <translation>Ffurflen adael</translation>
    </message>
    <message>
        <source>Exit form {number}</source>
        <translation>Ffurflen adael {number}</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Disgwyl</translation>
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
        <source>Export actions: {kind}</source>
        <translation>Allforio camau gweithredu: {kind}</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Allforio’r rhestr</translation>
    </message>
    <message>
        <source>F4 starts a turn and goes on; F3 gives half a minute more</source>
        <translation>Mae F4 yn dechrau tro ac yn mynd ymlaen; mae F3 yn rhoi hanner munud arall</translation>
    </message>
    <message>
        <source>Facilitator only</source>
        <translation>Yr hwylusydd yn unig</translation>
    </message>
    <message>
        <source>Fair to everybody</source>
        <translation>Teg i bawb</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Tegwch</translation>
    </message>
    <message>
        <source>Felt heard: {before} of {then} last time, {after} of {now} now.</source>
        <translation>Cael gwrandawiad: {before} allan o {then} y tro diwethaf, {after} allan o {now} nawr.</translation>
    </message>
    <message>
        <source>Fewer than {k} pairs: nothing. Fewer than {n}: no mean. Where all, or all but one, did the same, only that 80 % or more did. Where fewer than {k} people are in no pair, some pairs, by lot, are left out, so that nobody’s answer can be had by taking the pairs from everybody.</source>
        <translation>Llai na {k} o barau: dim. Llai na {n}: dim cymedr. Lle gwnaeth pawb, neu bawb ond un, yr un peth, dim ond bod 80 % neu fwy wedi’i wneud. Lle mae llai na {k} o bobl heb fod mewn pâr, gadewir rhai parau allan, drwy dynnu o het, fel na ellir cael ateb neb drwy dynnu’r parau o bawb.</translation>
    </message>
    <message>
        <source>Fewer than {k} people: nothing is shown, remarks neither. Fewer than {n}: only low, middle and high. Where all, or all but one, rated alike, only that 80 % or more did. What would tell, beside an earlier handout, what a few people answered is not shown.</source>
        <translation>Llai na {k} o bobl: ni ddangosir dim, na sylwadau chwaith. Llai na {n}: dim ond isel, canol ac uchel. Lle rhoddodd pawb, neu bawb ond un, yr un sgôr, dim ond bod 80 % neu fwy wedi gwneud hynny. Ni ddangosir yr hyn a fyddai, wrth ochr taflen gynharach, yn datgelu beth atebodd ychydig o bobl.</translation>
    </message>
    <message>
        <source>Fewer than {k} people: nothing is shown. Fewer than {n}: low, middle and high only, and means taken as if each answer stood in the middle of its band (“about”). Where all, or all but one, answered alike, only that 80 % or more did. What would tell, beside a result shown before, what fewer than {k} people answered is not shown either.</source>
        <translation>Llai na {k} o bobl: ni ddangosir dim. Llai na {n}: isel, canol ac uchel yn unig, a chymedrau a gymerir fel pe bai pob ateb yn sefyll yng nghanol ei fand (“tua”). Lle atebodd pawb, neu bawb ond un, yr un fath, dim ond bod 80 % neu fwy wedi gwneud hynny. Ni ddangosir chwaith yr hyn a fyddai’n dweud, wrth ochr canlyniad a ddangoswyd o’r blaen, beth a atebodd llai na {k} o bobl.</translation>
    </message>
    <message>
        <source>Fewer than {k} people: nothing is shown. Fewer than {n}: three parts of the line only, and what follows from them (“about”). Where all, or all but one, stand alike, only that 80 % or more do.</source>
        <translation>Llai na {k} o bobl: ni ddangosir dim. Llai na {n}: dim ond tair rhan o’r llinell, a’r hyn sy’n dilyn ohonynt (“tua”). Lle mae pawb, neu bawb ond un, yn sefyll yr un fath, dim ond bod 80 % neu fwy yn gwneud hynny.</translation>
    </message>
    <message>
        <source>Fewest people</source>
        <translation>Lleiaf o bobl</translation>
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
        <source>Fill in</source>
        <translation>Llenwi bylchau</translation>
    </message>
    <message>
        <source>Fill in both, or leave both empty.</source>
        <translation>Llenwch y ddau, neu gadewch y ddau’n wag.</translation>
    </message>
    <message>
        <source>Fill it in, or take the row out.</source>
        <translation>Llenwch hi, neu tynnwch y rhes.</translation>
    </message>
    <message>
        <source>Find a partner you know little.</source>
        <translation>Dewch o hyd i bartner nad ydych yn ei adnabod yn dda.</translation>
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
        <source>Find two others you know little.</source>
        <translation>Dewch o hyd i ddau arall nad ydych yn eu hadnabod yn dda.</translation>
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
        <source>Finished: {title}.</source>
        <translation>Wedi gorffen: {title}.</translation>
    </message>
    <message>
        <source>First choices</source>
        <translation>Dewisiadau cyntaf</translation>
    </message>
    <message numerus="yes">
        <source>First everybody wrote ideas alone and in silence, for {n} minute.</source>
        <extracomment>First everybody wrote ideas alone and in silence, for {n} minutes.</extracomment>
        <translation>
            <numerusform>Yn gyntaf ysgrifennodd pawb syniadau ar eu pen eu hunain ac mewn tawelwch, am {n} munud.</numerusform>
            <numerusform>Yn gyntaf ysgrifennodd pawb syniadau ar eu pen eu hunain ac mewn tawelwch, am {n} munud.</numerusform>
            <numerusform>Yn gyntaf ysgrifennodd pawb syniadau ar eu pen eu hunain ac mewn tawelwch, am {n} munud.</numerusform>
            <numerusform>Yn gyntaf ysgrifennodd pawb syniadau ar eu pen eu hunain ac mewn tawelwch, am {n} munud.</numerusform>
            <numerusform>Yn gyntaf ysgrifennodd pawb syniadau ar eu pen eu hunain ac mewn tawelwch, am {n} munud.</numerusform>
        </translation>
    </message>
    <message>
        <source>First look at last time’s promises, one by one, without blame: kept, late, let go or still open</source>
        <translation>Yn gyntaf edrychwch ar addewidion y tro diwethaf, fesul un, heb fai: wedi’i gadw, yn hwyr, wedi’i ollwng neu’n dal yn agored</translation>
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
        <source>First step by</source>
        <translation>Cam cyntaf erbyn</translation>
    </message>
    <message>
        <source>First step later than 14 days: {day}</source>
        <translation>Y cam cyntaf yn hwyrach na 14 diwrnod: {day}</translation>
    </message>
    <message>
        <source>First step, and on which day within two weeks</source>
        <translation>Y cam cyntaf, ac ar ba ddiwrnod o fewn pythefnos</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Camau cyntaf</translation>
    </message>
    <message>
        <source>First steps: all done</source>
        <translation>Camau cyntaf: pob un wedi’i wneud</translation>
    </message>
    <message>
        <source>First steps: {done} of {count}</source>
        <translation>Camau cyntaf: {done} o {count}</translation>
    </message>
    <message>
        <source>First two letters of your mother’s first name and the day you were born. Only if you agree; it is kept scrambled and never shown.</source>
        <translation>Dwy lythyren gyntaf enw cyntaf eich mam a’r diwrnod y cawsoch eich geni. Dim ond os cytunwch; fe’i cedwir wedi’i sgramblo ac ni chaiff ei ddangos byth.</translation>
    </message>
    <message>
        <source>First we agree how we decide. Then everybody answers for themselves, and we look together.</source>
        <translation>Yn gyntaf rydym yn cytuno sut i benderfynu. Yna mae pawb yn ateb drostynt eu hunain, ac rydym yn edrych gyda’n gilydd.</translation>
    </message>
    <message>
        <source>First what became of last time’s, one key each; then new ones, small enough to keep.</source>
        <translation>Yn gyntaf beth ddaeth o rai’r tro diwethaf, un fysell yr un; yna rhai newydd, digon bach i’w cadw.</translation>
    </message>
    <message>
        <source>First worded as “{words}”</source>
        <translation>Geiriad cyntaf: “{words}”</translation>
    </message>
    <message>
        <source>First: how many answered.</source>
        <translation>Yn gyntaf: faint a atebodd.</translation>
    </message>
    <message>
        <source>Fit for purpose</source>
        <translation>Addas i’r diben</translation>
    </message>
    <message>
        <source>Fit for purpose; Practical 2; in your own words</source>
        <translation>Addas i’r diben; Ymarferol 2; yn eich geiriau eich hun</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ffolder</translation>
    </message>
    <message>
        <source>For</source>
        <translation>I bwy</translation>
    </message>
    <message>
        <source>For a sample, results also say how far chance could go.</source>
        <translation>Ar gyfer sampl, mae’r canlyniadau hefyd yn dweud pa mor bell y gallai siawns fynd.</translation>
    </message>
    <message>
        <source>For each option write its impact and its effort, from 1 (small) to {most} (large).</source>
        <translation>Ar gyfer pob opsiwn ysgrifennwch ei effaith a’i ymdrech, o 1 (bach) i {most} (mawr).</translation>
    </message>
    <message>
        <source>For the facilitator</source>
        <translation>I’r hwylusydd</translation>
    </message>
    <message>
        <source>For this way to answer no ranges of places are worked out.</source>
        <translation>Ar gyfer y ffordd hon o ateb ni chyfrifir ystodau o leoedd.</translation>
    </message>
    <message>
        <source>For those who do not see it: what is on it?</source>
        <translation>I’r rhai nad ydynt yn ei weld: beth sydd arno?</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>I bwy</translation>
    </message>
    <message>
        <source>For whom do you speak?</source>
        <translation>Dros bwy yr ydych yn siarad?</translation>
    </message>
    <message>
        <source>For {name} only</source>
        <translation>Ar gyfer {name} yn unig</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Ffurflenni</translation>
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
        <source>From</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>From 1, not at all, to 5, fully. Leave empty what you like.</source>
        <translation>O 1, ddim o gwbl, i 5, yn llwyr. Gadewch yn wag beth bynnag a fynnwch.</translation>
    </message>
    <message>
        <source>From a folder of spreadsheet tables</source>
        <translation>O ffolder o dablau taenlen</translation>
    </message>
    <message>
        <source>From last time</source>
        <translation>O’r tro diwethaf</translation>
    </message>
    <message>
        <source>From last time: not looked at yet</source>
        <translation>O’r tro diwethaf: heb edrych arno eto</translation>
    </message>
    <message>
        <source>From last time: {state}</source>
        <translation>Ers y tro diwethaf: {state}</translation>
    </message>
    <message>
        <source>From the listening cards</source>
        <translation>O’r cardiau gwrando</translation>
    </message>
    <message>
        <source>From the next meeting of this partnership on, this page tells whether people feel heard more.</source>
        <translation>O gyfarfod nesaf y bartneriaeth hon ymlaen, bydd y dudalen hon yn dweud a yw pobl yn teimlo bod mwy o wrando arnynt.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Bwlch</translation>
    </message>
    <message>
        <source>Gap = mean of (importance − experience) over the people who rated both. Each statement counts these people only, so that the rating of somebody who gave one cannot be had by subtraction; the others are counted as missing.</source>
        <translation>Bwlch = cymedr (pwysigrwydd − profiad) dros y bobl a roddodd sgôr i’r ddau. Mae pob gosodiad yn cyfrif y bobl hyn yn unig, fel na ellir cael sgôr rhywun a roddodd un drwy dynnu; cyfrifir y lleill fel rhai coll.</translation>
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
        <source>Gather ideas in silence and in turn</source>
        <translation>Casglu syniadau mewn tawelwch ac yn eu tro</translation>
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
        <source>Give every option a cost, 0 where it is free.</source>
        <translation>Rhowch gost i bob opsiwn, 0 lle mae am ddim.</translation>
    </message>
    <message>
        <source>Give every option a number: 1 is your first choice. Options may share a number.</source>
        <translation>Rhowch rif i bob opsiwn: 1 yw eich dewis cyntaf. Caiff opsiynau rannu rhif.</translation>
    </message>
    <message>
        <source>Give it a name of its own.</source>
        <translation>Rhowch ei enw ei hun iddo.</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>Rhoi mwy o amser</translation>
    </message>
    <message>
        <source>Give one of them a weight above 0.</source>
        <translation>Rhowch bwysau uwch na 0 i un ohonynt.</translation>
    </message>
    <message>
        <source>Give people five quiet minutes; an empty row is fine</source>
        <translation>Rhowch bum munud tawel i bobl; mae rhes wag yn iawn</translation>
    </message>
    <message>
        <source>Give the activity more time first.</source>
        <translation>Rhowch fwy o amser i’r gweithgaredd yn gyntaf.</translation>
    </message>
    <message numerus="yes">
        <source>Give “{title}” {n} minute</source>
        <extracomment>Give “{title}” {n} minutes</extracomment>
        <translation>
            <numerusform>Rhoi {n} munud i “{title}”</numerusform>
            <numerusform>Rhoi {n} munud i “{title}”</numerusform>
            <numerusform>Rhoi {n} munud i “{title}”</numerusform>
            <numerusform>Rhoi {n} munud i “{title}”</numerusform>
            <numerusform>Rhoi {n} munud i “{title}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Given and received</source>
        <translation>Rhoi a derbyn</translation>
    </message>
    <message>
        <source>Given, not shown</source>
        <translation>Wedi’i roi, heb ei ddangos</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Yn rhoi</translation>
    </message>
    <message>
        <source>Gives more or less</source>
        <translation>Yn rhoi mwy neu lai</translation>
    </message>
    <message>
        <source>Giving and receiving go together at {r} (from −1 to 1).</source>
        <translation>Mae rhoi a derbyn yn mynd gyda’i gilydd ar lefel {r} (o −1 i 1).</translation>
    </message>
    <message>
        <source>Go ahead</source>
        <translation>Yn mynd ymlaen</translation>
    </message>
    <message>
        <source>Go back to what was promised</source>
        <translation>Mynd yn ôl i’r hyn a addawyd</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>Go round (F4)</source>
        <translation>Mynd o gwmpas (F4)</translation>
    </message>
    <message>
        <source>Go round at once</source>
        <translation>Mynd o gwmpas ar unwaith</translation>
    </message>
    <message>
        <source>Go round for ideas</source>
        <translation>Mynd o gwmpas am syniadau</translation>
    </message>
    <message>
        <source>Go round for ideas first.</source>
        <translation>Ewch o gwmpas am syniadau yn gyntaf.</translation>
    </message>
    <message>
        <source>Go round once more</source>
        <translation>Mynd o gwmpas unwaith eto</translation>
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
        <source>Group {number} speaks</source>
        <translation>Grŵp {number} yn siarad</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Canllaw</translation>
    </message>
    <message>
        <source>Hand out the exit forms face down; leave the table while people write</source>
        <translation>Rhannwch y ffurflenni gadael â’u hwyneb i lawr; gadewch y bwrdd tra bydd pobl yn ysgrifennu</translation>
    </message>
    <message>
        <source>Hand out the forms, give two quiet minutes, type them in, close, then reveal.</source>
        <translation>Rhannwch y ffurflenni, rhowch ddau funud tawel, teipiwch nhw i mewn, caewch, yna datgelwch.</translation>
    </message>
    <message>
        <source>Hand out the numbered papers face down, and give five quiet minutes</source>
        <translation>Dosbarthwch y papurau â rhifau â’u hwynebau i lawr, a rhowch bum munud tawel</translation>
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
        <source>Happened</source>
        <translation>Digwydd</translation>
    </message>
    <message>
        <source>Head the column with the number of a line in statements.csv, or with the view at its left.</source>
        <translation>Rhowch rif llinell yn statements.csv, neu’r farn ar ei chwith, yn bennawd i’r golofn.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Pennawd</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Penawdau</translation>
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
        <source>Helpers are named, but nobody answers for it yet.</source>
        <translation>Mae helpwyr wedi’u henwi, ond nid oes neb yn gyfrifol eto.</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Yn helpu gyda</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Yma</translation>
    </message>
    <message>
        <source>Here or not here</source>
        <translation>Yma neu ddim yma</translation>
    </message>
    <message>
        <source>Here we stand close together. What does that let us do?</source>
        <translation>Yma rydym yn sefyll yn agos at ein gilydd. Beth mae hynny’n gadael i ni ei wneud?</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Uwch</translation>
    </message>
    <message>
        <source>Higher now</source>
        <translation>Uwch nawr</translation>
    </message>
    <message>
        <source>Higher now, of 100</source>
        <translation>Uwch nawr, o 100</translation>
    </message>
    <message>
        <source>Hold others</source>
        <translation>Dal eraill</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Sut</translation>
    </message>
    <message>
        <source>How change was counted</source>
        <translation>Sut y cyfrifwyd newid</translation>
    </message>
    <message>
        <source>How far can we count on each of the organisations we work with?</source>
        <translation>I ba raddau y gallwn ddibynnu ar bob un o’r sefydliadau rydym yn gweithio gyda nhw?</translation>
    </message>
    <message>
        <source>How far chance could move them: places in nine of ten draws, support with 95 per cent confidence</source>
        <translation>Pa mor bell y gallai siawns eu symud: lleoedd mewn naw o bob deg tyniad, cefnogaeth gyda hyder o 95 y cant</translation>
    </message>
    <message>
        <source>How far chance goes</source>
        <translation>Pa mor bell y mae siawns yn mynd</translation>
    </message>
    <message>
        <source>How far do we trust each other?</source>
        <translation>I ba raddau rydym yn ymddiried yn ein gilydd?</translation>
    </message>
    <message>
        <source>How far each is trusted</source>
        <translation>Faint o ymddiriedaeth sydd ym mhob un</translation>
    </message>
    <message>
        <source>How far each is trusted is shown only with {n} organisations or more, each rated by {k} others or more, none of them almost alike. What each gives is never shown.</source>
        <translation>Dangosir faint o ymddiriedaeth sydd ym mhob un dim ond lle mae {n} o sefydliadau neu fwy, pob un â sgôr gan {k} o’r lleill neu fwy, a’r un ohonynt bron yr un fath. Ni ddangosir byth beth mae pob un yn ei roi.</translation>
    </message>
    <message>
        <source>How far each trusts each other</source>
        <translation>I ba raddau y mae pob un yn ymddiried ym mhob un arall</translation>
    </message>
    <message>
        <source>How far each trusts each other, from 1 to {scale}; a dot is no answer</source>
        <translation>I ba raddau y mae pob un yn ymddiried ym mhob un arall, o 1 i {scale}; mae dot yn golygu dim ateb</translation>
    </message>
    <message>
        <source>How far is it so in this partnership?</source>
        <translation>I ba raddau y mae’n wir am y bartneriaeth hon?</translation>
    </message>
    <message>
        <source>How far is it so? From 1, not at all, to {most}, fully.</source>
        <translation>I ba raddau y mae’n wir? O 1, ddim o gwbl, i {most}, yn llwyr.</translation>
    </message>
    <message>
        <source>How far is it so? Leave it out if you do not work with them.</source>
        <translation>I ba raddau y mae’n wir? Gadewch ef allan os nad ydych yn gweithio gyda nhw.</translation>
    </message>
    <message>
        <source>How far is it so? Write 1 not at all, 2 a little, 3 mostly or 4 fully in each box. Leave out those you do not work with.</source>
        <translation>I ba raddau y mae’n wir? Ysgrifennwch 1 dim o gwbl, 2 ychydig, 3 gan mwyaf neu 4 yn llwyr ym mhob blwch. Gadewch allan y rhai nad ydych yn gweithio gyda nhw.</translation>
    </message>
    <message>
        <source>How far it is so</source>
        <translation>I ba raddau y mae’n wir</translation>
    </message>
    <message>
        <source>How far it is so now</source>
        <translation>I ba raddau y mae’n wir nawr</translation>
    </message>
    <message>
        <source>How far it is so, answer by answer</source>
        <translation>I ba raddau y mae’n wir, fesul ateb</translation>
    </message>
    <message>
        <source>How far it was so then</source>
        <translation>I ba raddau yr oedd yn wir bryd hynny</translation>
    </message>
    <message>
        <source>How far the others trust each organisation</source>
        <translation>I ba raddau y mae’r lleill yn ymddiried ym mhob sefydliad</translation>
    </message>
    <message>
        <source>How far the others trust each organisation, from 1 to {scale}</source>
        <translation>I ba raddau y mae’r lleill yn ymddiried ym mhob sefydliad, o 1 i {scale}</translation>
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
        <source>How it was for us</source>
        <translation>Sut oedd hi i ni</translation>
    </message>
    <message>
        <source>How likely each option is preferred to an average one</source>
        <translation>Pa mor debygol yw hi y dewisir pob opsiwn o flaen un cyffredin</translation>
    </message>
    <message>
        <source>How long each group spoke</source>
        <translation>Am ba hyd y siaradodd pob grŵp</translation>
    </message>
    <message>
        <source>How many dots</source>
        <translation>Faint o ddotiau</translation>
    </message>
    <message>
        <source>How many go ahead was changed from {before} to {after}: {why}.</source>
        <translation>Newidiwyd faint sy’n mynd ymlaen o {before} i {after}: {why}.</translation>
    </message>
    <message>
        <source>How many of {n} people rated it lower, the same or higher: {told}.</source>
        <translation>Faint o’r {n} o bobl a roddodd sgôr is, yr un sgôr neu sgôr uwch: {told}.</translation>
    </message>
    <message>
        <source>How many people chose each part of a scale from 1 to {scale}: {told}.</source>
        <translation>Faint o bobl a ddewisodd bob rhan o raddfa o 1 i {scale}: {told}.</translation>
    </message>
    <message>
        <source>How many people could support each option</source>
        <translation>Faint o bobl allai gefnogi pob opsiwn</translation>
    </message>
    <message>
        <source>How many put it above</source>
        <translation>Faint a’i rhoddodd yn uwch</translation>
    </message>
    <message>
        <source>How many sheets</source>
        <translation>Sawl taflen</translation>
    </message>
    <message>
        <source>How many stand on each side; up to, had everybody invited answered</source>
        <translation>Faint sy’n sefyll ar bob ochr; hyd at, pe bai pawb a wahoddwyd wedi ateb</translation>
    </message>
    <message>
        <source>How many times more does it matter?</source>
        <translation>Sawl gwaith yn fwy y mae’n bwysig?</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Faint</translation>
    </message>
    <message>
        <source>How much trust is there?</source>
        <translation>Faint o ymddiriedaeth sydd?</translation>
    </message>
    <message>
        <source>How much trust there was, and is</source>
        <translation>Faint o ymddiriedaeth oedd yna, ac sydd</translation>
    </message>
    <message>
        <source>How much would it change, and how much work is it?</source>
        <translation>Faint fyddai’n newid, a faint o waith yw ef?</translation>
    </message>
    <message>
        <source>How often chance alone would move them as far: exact permutation p {p}.</source>
        <translation>Pa mor aml y byddai siawns yn unig yn eu symud mor bell: p trynewid union {p}.</translation>
    </message>
    <message>
        <source>How people listen</source>
        <translation>Sut mae pobl yn gwrando</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Pa mor sicr</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>Pa mor sicr yw hyn?</translation>
    </message>
    <message>
        <source>How the ideas were gathered</source>
        <translation>Sut y casglwyd y syniadau</translation>
    </message>
    <message>
        <source>How the network was counted</source>
        <translation>Sut y cyfrifwyd y rhwydwaith</translation>
    </message>
    <message>
        <source>How the others see you</source>
        <translation>Sut mae’r lleill yn eich gweld</translation>
    </message>
    <message>
        <source>How the result is shown</source>
        <translation>Sut y dangosir y canlyniad</translation>
    </message>
    <message>
        <source>How the room changed, not how anybody did.</source>
        <translation>Sut y newidiodd yr ystafell, nid sut y newidiodd neb.</translation>
    </message>
    <message>
        <source>How the room is set</source>
        <translation>Sut mae’r ystafell wedi’i gosod</translation>
    </message>
    <message>
        <source>How this was compared</source>
        <translation>Sut y cymharwyd hyn</translation>
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
        <source>How to see relationships</source>
        <translation>Sut i weld perthnasoedd</translation>
    </message>
    <message>
        <source>How two sectors stand to each other</source>
        <translation>Sut mae dau sector yn sefyll o’u cymharu</translation>
    </message>
    <message>
        <source>How we decide</source>
        <translation>Sut rydym yn penderfynu</translation>
    </message>
    <message>
        <source>How we will know</source>
        <translation>Sut y byddwn yn gwybod</translation>
    </message>
    <message>
        <source>How we will know: {sign}</source>
        <translation>Sut y byddwn yn gwybod: {sign}</translation>
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
        <source>I am still here</source>
        <translation>Rwy’n dal yma</translation>
    </message>
    <message>
        <source>I could follow</source>
        <translation>Gallwn ddilyn</translation>
    </message>
    <message>
        <source>I could follow how we came to what we agreed.</source>
        <translation>Gallwn ddilyn sut y daethom at yr hyn y cytunwyd arno.</translation>
    </message>
    <message>
        <source>I could support it</source>
        <translation>Gallwn i ei gefnogi</translation>
    </message>
    <message>
        <source>I know what this workshop is for and that I can leave or stay silent at any time. What I say may be written down without my name. My name is kept only on this laptop, only if I give it, and only until the day below.</source>
        <translation>Rwy’n gwybod beth yw diben y gweithdy hwn ac y caf adael neu aros yn dawel ar unrhyw adeg. Caniateir ysgrifennu’r hyn a ddywedaf heb fy enw. Dim ond ar y gliniadur hwn y cedwir fy enw, dim ond os rhoddaf ef, a dim ond tan y dyddiad isod.</translation>
    </message>
    <message>
        <source>I speak for</source>
        <translation>Rwy’n siarad dros</translation>
    </message>
    <message>
        <source>I speak for (circle, if you like): {sectors}.</source>
        <translation>Cylchwch eich sector, os mynnwch: {sectors}.</translation>
    </message>
    <message>
        <source>I was heard</source>
        <translation>Cefais wrandawiad</translation>
    </message>
    <message>
        <source>I was heard.</source>
        <translation>Cefais wrandawiad.</translation>
    </message>
    <message>
        <source>I will</source>
        <translation>Byddaf yn</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Syniad</translation>
    </message>
    <message>
        <source>Idea cards</source>
        <translation>Cardiau syniadau</translation>
    </message>
    <message>
        <source>Idea of the speaker</source>
        <translation>Syniad y siaradwr</translation>
    </message>
    <message>
        <source>Idea of {speaker}</source>
        <translation>Syniad {speaker}</translation>
    </message>
    <message>
        <source>Ideas so far</source>
        <translation>Syniadau hyd yma</translation>
    </message>
    <message>
        <source>If every sector counted the same, {options} would come first.</source>
        <translation>Pe bai pob sector yn cyfrif yr un fath, yn gyntaf y byddai: {options}.</translation>
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
        <source>If we</source>
        <translation>Os byddwn ni</translation>
    </message>
    <message>
        <source>If we do this, then that happens, so that … Each arrow holds only if something is so. Do we know?</source>
        <translation>Os gwnawn hyn, bydd hynny’n digwydd, fel bod … Nid yw’r un saeth yn dal oni bai fod rhywbeth yn wir. Ydyn ni’n gwybod?</translation>
    </message>
    <message>
        <source>If we … then: that holds if</source>
        <translation>Os byddwn ni … yna: mae hynny’n dal os</translation>
    </message>
    <message>
        <source>If {name} is not there, mutual trust falls into {n} parts: {parts}.</source>
        <translation>Os nad yw {name} yno, mae’r gyd-ymddiriedaeth yn torri’n rhannau, {n} ohonynt: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>If {name} leaves, {who} is cut off from the rest.</source>
        <extracomment>If {name} leaves, {who} are cut off from the rest.</extracomment>
        <translation>
            <numerusform>Os bydd {name} yn gadael, torrir y canlynol i ffwrdd o’r gweddill: {who}.</numerusform>
            <numerusform>Os bydd {name} yn gadael, torrir y canlynol i ffwrdd o’r gweddill: {who}.</numerusform>
            <numerusform>Os bydd {name} yn gadael, torrir y canlynol i ffwrdd o’r gweddill: {who}.</numerusform>
            <numerusform>Os bydd {name} yn gadael, torrir y canlynol i ffwrdd o’r gweddill: {who}.</numerusform>
            <numerusform>Os bydd {name} yn gadael, torrir y canlynol i ffwrdd o’r gweddill: {who}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If {name} leaves, {who} loses its only link.</source>
        <extracomment>If {name} leaves, {n} stakeholders lose their only link: {who}.</extracomment>
        <translation>
            <numerusform>Os bydd {name} yn gadael, collir yr unig gysylltiad sydd gan y canlynol: {who}.</numerusform>
            <numerusform>Os bydd {name} yn gadael, collir yr unig gysylltiad sydd gan y canlynol: {who}.</numerusform>
            <numerusform>Os bydd {name} yn gadael, collir yr unig gysylltiad sydd gan y canlynol: {who}.</numerusform>
            <numerusform>Os bydd {name} yn gadael, collir yr unig gysylltiad sydd gan y canlynol: {who}.</numerusform>
            <numerusform>Os bydd {name} yn gadael, collir yr unig gysylltiad sydd gan y canlynol: {who}.</numerusform>
        </translation>
    </message>
    <message>
        <source>If {step} or more counted</source>
        <translation>Pe cyfrifid {step} neu fwy</translation>
    </message>
    <message>
        <source>Imagine that a year has passed and it failed. What happened? Then: how likely, how bad, what would we do?</source>
        <translation>Dychmygwch fod blwyddyn wedi mynd heibio a bod hyn wedi methu. Beth ddigwyddodd? Yna: pa mor debygol, pa mor ddrwg, beth fyddem yn ei wneud?</translation>
    </message>
    <message>
        <source>Imagine that it failed: why?</source>
        <translation>Dychmygwch ei fod wedi methu: pam?</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Effaith</translation>
    </message>
    <message>
        <source>Impact (median)</source>
        <translation>Effaith (canolrif)</translation>
    </message>
    <message>
        <source>Impact and effort</source>
        <translation>Effaith ac ymdrech</translation>
    </message>
    <message>
        <source>Impact and effort of each option, medians</source>
        <translation>Effaith ac ymdrech pob opsiwn, canolrifau</translation>
    </message>
    <message>
        <source>Impact: how much the outcome touches them, from 0 to 10. Those with interest or impact above 5 and influence below 5 are affected but unheard. After the interest, influence and impact (3i) framework of Reed and others (2025).</source>
        <translation>Effaith: faint y mae’r canlyniad yn effeithio arnynt, o 0 i 10. Mae’r rhai â diddordeb neu effaith uwch na 5 a dylanwad is na 5 yn cael eu heffeithio ond heb lais. Ar ôl fframwaith diddordeb, dylanwad ac effaith (3i) Reed ac eraill (2025).</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Mewnforio tabl</translation>
    </message>
    <message>
        <source>Import actions from a table</source>
        <translation>Mewnforio camau gweithredu o dabl</translation>
    </message>
    <message>
        <source>Import cards from a table</source>
        <translation>Mewnforio cardiau o dabl</translation>
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
    <message numerus="yes">
        <source>Import one card</source>
        <extracomment>Import {n} cards</extracomment>
        <translation>
            <numerusform>Mewnforio {n} o gardiau</numerusform>
            <numerusform>Mewnforio {n} o gardiau</numerusform>
            <numerusform>Mewnforio {n} o gardiau</numerusform>
            <numerusform>Mewnforio {n} o gardiau</numerusform>
            <numerusform>Mewnforio {n} o gardiau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import one promise</source>
        <extracomment>Import {n} promises</extracomment>
        <translation>
            <numerusform>Mewnforio {n} o addewidion</numerusform>
            <numerusform>Mewnforio {n} o addewidion</numerusform>
            <numerusform>Mewnforio {n} o addewidion</numerusform>
            <numerusform>Mewnforio {n} o addewidion</numerusform>
            <numerusform>Mewnforio {n} o addewidion</numerusform>
        </translation>
    </message>
    <message>
        <source>Import promises from a table</source>
        <translation>Mewnforio addewidion o dabl</translation>
    </message>
    <message>
        <source>Import what stands around the actions</source>
        <translation>Mewnforio’r hyn sydd o gwmpas y camau gweithredu</translation>
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
        <source>In between</source>
        <translation>Rhyngddynt</translation>
    </message>
    <message>
        <source>In brackets: how many people. What is not shown protects a small group.</source>
        <translation>Mewn cromfachau: faint o bobl. Mae’r hyn na ddangosir yn gwarchod grŵp bach.</translation>
    </message>
    <message>
        <source>In brackets: p allowing for the number of statements (Holm 1979). Statements worded otherwise are left out.</source>
        <translation>Mewn cromfachau: p gan ganiatáu ar gyfer nifer y gosodiadau (Holm 1979). Gadewir allan osodiadau â geiriad gwahanol.</translation>
    </message>
    <message>
        <source>In each pair, circle the one that matters more and write how many times more: 1 level, 9 far more.</source>
        <translation>Ym mhob pâr, rhowch gylch o amgylch yr un sydd bwysicaf ac ysgrifennwch sawl gwaith yn bwysicaf ydyw: 1 cydradd, 9 llawer mwy.</translation>
    </message>
    <message>
        <source>In each pair, tick the one that should come first; tick both if they are level.</source>
        <translation>Ym mhob pâr, ticiwch yr un a ddylai ddod gyntaf; ticiwch y ddau os ydynt yn gydradd.</translation>
    </message>
    <message>
        <source>In no pair have both answered.</source>
        <translation>Nid atebodd y ddau yn yr un pâr.</translation>
    </message>
    <message>
        <source>In no pair that answered does anybody trust.</source>
        <translation>Yn y parau a atebodd nid oes neb yn ymddiried.</translation>
    </message>
    <message>
        <source>In none of the {pairs} pairs that answered does anybody trust yet.</source>
        <translation>Yn y parau a atebodd, {pairs} ohonynt, nid oes neb yn ymddiried eto.</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>Mewn rhifau</translation>
    </message>
    <message>
        <source>In our own words</source>
        <translation>Yn ein geiriau ein hunain</translation>
    </message>
    <message>
        <source>In people’s own words; shown only from five forms on, shuffled</source>
        <translation>Yng ngeiriau pobl eu hunain; dim ond o bum ffurflen ymlaen y’u dangosir, wedi’u cymysgu</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Ar waith</translation>
    </message>
    <message>
        <source>In reverse</source>
        <translation>O chwith</translation>
    </message>
    <message>
        <source>In so far: {numbers}. Type one of these numbers above to correct or withdraw it.</source>
        <translation>I mewn hyd yma: {numbers}. Teipiwch un o’r rhifau hyn uchod i’w gywiro neu ei dynnu’n ôl.</translation>
    </message>
    <message>
        <source>In so far: {numbers}. Type one of these numbers to correct or withdraw that sheet.</source>
        <translation>I mewn hyd yma: {numbers}. Teipiwch un o’r rhifau hyn i gywiro’r daflen honno neu ei thynnu’n ôl.</translation>
    </message>
    <message>
        <source>In tension: {pairs}.</source>
        <translation>Mewn tensiwn: {pairs}.</translation>
    </message>
    <message>
        <source>In the first three</source>
        <translation>Yn y tri cyntaf</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Yn y canol</translation>
    </message>
    <message>
        <source>In the network of pairs that trust each other</source>
        <translation>Yn rhwydwaith y parau sy’n ymddiried yn ei gilydd</translation>
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
        <source>In {count} of 100 random pairings of {left} and {right}, {right} stands nearer to “{view}”</source>
        <translation>Mewn {count} o 100 pariad ar hap ({left}, {right}), mae {right} yn sefyll yn nes at “{view}”</translation>
    </message>
    <message numerus="yes">
        <source>In {mutual} of the {n} pair that answered, both trust each other.</source>
        <extracomment>In {mutual} of the {n} pairs that answered, both trust each other.</extracomment>
        <translation>
            <numerusform>Mewn {mutual} o’r {n} o barau a atebodd, mae’r ddau’n ymddiried yn ei gilydd.</numerusform>
            <numerusform>Mewn {mutual} o’r {n} o barau a atebodd, mae’r ddau’n ymddiried yn ei gilydd.</numerusform>
            <numerusform>Mewn {mutual} o’r {n} o barau a atebodd, mae’r ddau’n ymddiried yn ei gilydd.</numerusform>
            <numerusform>Mewn {mutual} o’r {n} o barau a atebodd, mae’r ddau’n ymddiried yn ei gilydd.</numerusform>
            <numerusform>Mewn {mutual} o’r {n} o barau a atebodd, mae’r ddau’n ymddiried yn ei gilydd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {n} pair one trusts the other and is not trusted back.</source>
        <extracomment>In {n} pairs one trusts the other and is not trusted back.</extracomment>
        <translation>
            <numerusform>Mewn {n} o barau mae un yn ymddiried yn y llall heb fod y llall yn ymddiried yn ôl.</numerusform>
            <numerusform>Mewn {n} o barau mae un yn ymddiried yn y llall heb fod y llall yn ymddiried yn ôl.</numerusform>
            <numerusform>Mewn {n} o barau mae un yn ymddiried yn y llall heb fod y llall yn ymddiried yn ôl.</numerusform>
            <numerusform>Mewn {n} o barau mae un yn ymddiried yn y llall heb fod y llall yn ymddiried yn ôl.</numerusform>
            <numerusform>Mewn {n} o barau mae un yn ymddiried yn y llall heb fod y llall yn ymddiried yn ôl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Dylanwad</translation>
    </message>
    <message>
        <source>Influence over the outcome, and how much it touches them. Drag, or use the arrow keys.</source>
        <translation>Dylanwad ar y canlyniad, a faint y mae’n effeithio arnynt. Llusgwch, neu defnyddiwch fysellau’r saethau.</translation>
    </message>
    <message>
        <source>Influence over the outcome, and interest in it</source>
        <translation>Dylanwad dros y canlyniad, a diddordeb ynddo</translation>
    </message>
    <message>
        <source>Influence over the outcome, and interest in it. Drag or use arrow keys; with Alt, where they should be.</source>
        <translation>Dylanwad ar y canlyniad, a diddordeb ynddo. Llusgwch neu defnyddiwch y saethau; gydag Alt, lle y dylent fod.</translation>
    </message>
    <message>
        <source>Influence over the outcome, and its impact on them</source>
        <translation>Dylanwad ar y canlyniad, a’i effaith arnynt</translation>
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
        <source>Interest, influence and impact</source>
        <translation>Diddordeb, dylanwad ac effaith</translation>
    </message>
    <message>
        <source>Is asked before</source>
        <translation>Gofynnir iddynt ymlaen llaw</translation>
    </message>
    <message>
        <source>Is it returned?</source>
        <translation>A yw ar y ddwy ochr?</translation>
    </message>
    <message>
        <source>Is that “{name}”, who is on the register?</source>
        <translation>Ai’r “{name}” sydd ar y gofrestr yw hwn?</translation>
    </message>
    <message>
        <source>Is this what you mean?</source>
        <translation>Ai dyma yr ydych yn ei feddwl?</translation>
    </message>
    <message>
        <source>Is told</source>
        <translation>Rhoddir gwybod iddynt</translation>
    </message>
    <message>
        <source>Is trust returned?</source>
        <translation>A yw’r ymddiriedaeth ar y ddwy ochr?</translation>
    </message>
    <message>
        <source>Is trusted more or less</source>
        <translation>Yn cael mwy neu lai o ymddiriedaeth</translation>
    </message>
    <message>
        <source>It can be asked for in the next round.</source>
        <translation>Gellir gofyn amdano yn y rownd nesaf.</translation>
    </message>
    <message>
        <source>It is nobody’s turn.</source>
        <translation>Nid tro neb yw hi.</translation>
    </message>
    <message>
        <source>It is not clear which workshop is meant.</source>
        <translation>Nid yw’n glir pa weithdy sydd dan sylw.</translation>
    </message>
    <message>
        <source>It is not said whose sheet this is.</source>
        <translation>Ni ddywedir taflen pwy yw hon.</translation>
    </message>
    <message>
        <source>It is open between {options}.</source>
        <translation>Mae’n benagored rhwng yr opsiynau hyn: {options}.</translation>
    </message>
    <message>
        <source>It may be chance.</source>
        <translation>Gall mai hap yw hyn.</translation>
    </message>
    <message>
        <source>It takes three options to go round in a circle.</source>
        <translation>Mae angen tri opsiwn i fynd mewn cylch.</translation>
    </message>
    <message>
        <source>It takes two options to compare.</source>
        <translation>Mae angen dau opsiwn i gymharu.</translation>
    </message>
    <message>
        <source>It takes two organisations to trust each other.</source>
        <translation>Mae angen dau sefydliad i ymddiried yn ei gilydd.</translation>
    </message>
    <message numerus="yes">
        <source>It takes {n} person staying away to undo the line: “{challenger}” would then be level with “{kept}”.</source>
        <extracomment>It takes {n} people staying away to undo the line: “{challenger}” would then be level with “{kept}”.</extracomment>
        <translation>
            <numerusform>Byddai {n} person yn cadw draw yn ddigon i ddadwneud y llinell, a dim llai: byddai “{challenger}” wedyn yn gydradd â “{kept}”.</numerusform>
            <numerusform>Byddai {n} person yn cadw draw yn ddigon i ddadwneud y llinell, a dim llai: byddai “{challenger}” wedyn yn gydradd â “{kept}”.</numerusform>
            <numerusform>Byddai {n} person yn cadw draw yn ddigon i ddadwneud y llinell, a dim llai: byddai “{challenger}” wedyn yn gydradd â “{kept}”.</numerusform>
            <numerusform>Byddai {n} person yn cadw draw yn ddigon i ddadwneud y llinell, a dim llai: byddai “{challenger}” wedyn yn gydradd â “{kept}”.</numerusform>
            <numerusform>Byddai {n} person yn cadw draw yn ddigon i ddadwneud y llinell, a dim llai: byddai “{challenger}” wedyn yn gydradd â “{kept}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was agreed at {time}, before the first ballot, and changed since.</source>
        <translation>Cytunwyd arni am {time}, cyn y papur pleidleisio cyntaf, a’i newid ers hynny.</translation>
    </message>
    <message>
        <source>It was asked on another scale then.</source>
        <translation>Gofynnwyd ar raddfa arall bryd hynny.</translation>
    </message>
    <message>
        <source>It was not changed, and there is a copy of it in the folder “backups”. Send that copy to us.</source>
        <translation>Ni newidiwyd hi, ac mae copi ohoni yn y ffolder “backups”. Anfonwch y copi hwnnw atom.</translation>
    </message>
    <message>
        <source>It will show again when more people have answered, or more of them otherwise.</source>
        <translation>Bydd yn dangos eto pan fydd mwy o bobl wedi ateb, neu fwy ohonynt yn wahanol.</translation>
    </message>
    <message>
        <source>Its promises kept</source>
        <translation>Ei addewidion a gadwyd</translation>
    </message>
    <message>
        <source>Join and group them (F4)</source>
        <translation>Eu huno a’u grwpio (F4)</translation>
    </message>
    <message>
        <source>Join options that are close to each other.</source>
        <translation>Cyfunwch opsiynau sy’n agos at ei gilydd.</translation>
    </message>
    <message>
        <source>Join with</source>
        <translation>Uno gyda</translation>
    </message>
    <message>
        <source>Join with “{name}”</source>
        <translation>Uno gyda “{name}”</translation>
    </message>
    <message>
        <source>Joined from: {options}</source>
        <translation>Unwyd o: {options}</translation>
    </message>
    <message>
        <source>Judgements fit each other least between “{one}”, “{other}” and “{third}”.</source>
        <translation>Rhwng “{one}”, “{other}” a “{third}” y mae’r dyfarniadau’n cyd-fynd leiaf.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cadw</translation>
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
        <source>Keep one of the two rows.</source>
        <translation>Cadwch un o’r ddwy res.</translation>
    </message>
    <message>
        <source>Keep one.</source>
        <translation>Cadwch un.</translation>
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
        <source>Keep the answer that was meant.</source>
        <translation>Cadwch yr ateb a fwriadwyd.</translation>
    </message>
    <message>
        <source>Keep the lines that matter most for the choice ahead.</source>
        <translation>Cadwch y llinellau sydd bwysicaf i’r dewis sydd o’n blaenau.</translation>
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
        <source>Keep them</source>
        <translation>Eu cadw</translation>
    </message>
    <message>
        <source>Keep those that matter for this question.</source>
        <translation>Cadwch y rhai sydd o bwys i’r cwestiwn hwn.</translation>
    </message>
    <message>
        <source>Keep those that matter most.</source>
        <translation>Cadwch y rhai sydd bwysicaf.</translation>
    </message>
    <message>
        <source>Keep those who matter for this question.</source>
        <translation>Cadwch y rhai sy’n bwysig i’r cwestiwn hwn.</translation>
    </message>
    <message>
        <source>Kendall’s W</source>
        <translation>W Kendall</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Wedi’i gadw</translation>
    </message>
    <message>
        <source>Kept (K)</source>
        <translation>Wedi’i gadw (K)</translation>
    </message>
    <message>
        <source>Kept as it was typed</source>
        <translation>Wedi’i gadw fel y’i teipiwyd</translation>
    </message>
    <message>
        <source>Kept in {path}</source>
        <translation>Cedwir yn: {path}</translation>
    </message>
    <message>
        <source>Kept so far</source>
        <translation>Wedi’u cadw hyd yma</translation>
    </message>
    <message>
        <source>Kept so far is the number kept of all that were made, not of those looked at. Trust grows where modest aims are met and then raised (Vangen and Huxham 2003). Standing beside the trust pulse does not mean that one caused the other.</source>
        <translation>Y nifer a gadwyd hyd yma yw’r nifer a gadwyd o’r cyfan a wnaed, nid o’r rhai yr edrychwyd arnynt. Mae ymddiriedaeth yn tyfu lle cyrhaeddir nodau cymedrol a’u codi wedyn (Vangen a Huxham 2003). Nid yw sefyll wrth ochr y pwls ymddiriedaeth yn golygu bod y naill wedi achosi’r llall.</translation>
    </message>
    <message>
        <source>Kept, late, let go or still open?</source>
        <translation>Wedi’i gadw, yn hwyr, wedi’i ollwng neu’n dal yn agored?</translation>
    </message>
    <message>
        <source>Kept: done as promised. Late: its day has passed and it is still meant. Let go: it will not be done, and this was said. Still open: not due yet, or not looked at. Each promise counts once, at the workshop where it was made, as it stood at the end of this one.</source>
        <translation>Wedi’i gadw: wedi’i wneud fel yr addawyd. Yn hwyr: mae ei ddiwrnod wedi mynd heibio ac fe’i bwriedir o hyd. Wedi’i ollwng: ni fydd yn cael ei wneud, a dywedwyd hynny. Yn dal yn agored: nid yw ei ddiwrnod wedi dod eto, neu nid edrychwyd arno. Mae pob addewid yn cyfrif unwaith, yn y gweithdy lle y’i gwnaed, fel yr oedd ar ddiwedd yr un hwn.</translation>
    </message>
    <message>
        <source>Kept: “{name}”</source>
        <translation>Wedi’i gadw: “{name}”</translation>
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
        <source>Kind of relationship shown</source>
        <translation>Y math o berthynas a ddangosir</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
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
        <source>Last time</source>
        <translation>Y tro diwethaf</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>Geiriau olaf</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Late (L)</source>
        <translation>Yn hwyr (L)</translation>
    </message>
    <message>
        <source>Late: “{name}”</source>
        <translation>Yn hwyr: “{name}”</translation>
    </message>
    <message>
        <source>Learn from the meeting itself while everybody still remembers, and hear what nobody says aloud.</source>
        <translation>Dysgu o’r cyfarfod ei hun tra bydd pawb yn dal i gofio, a chlywed yr hyn nad oes neb yn ei ddweud yn uchel.</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Lleiaf</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>Gadael am y tro</translation>
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
        <source>Leave that row empty, or choose who wrote it.</source>
        <translation>Gadewch y rhes honno’n wag, neu dewiswch pwy a’i hysgrifennodd.</translation>
    </message>
    <message>
        <source>Leave the Chatham House Rule</source>
        <translation>Rhoi’r gorau i Reol Chatham House</translation>
    </message>
    <message>
        <source>Leave with a few things that will happen, each with one person who answers for it.</source>
        <translation>Gadael gydag ychydig o bethau a fydd yn digwydd, a bod un person yn gyfrifol am bob un.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Chwith</translation>
    </message>
    <message>
        <source>Left empty, these words of ours are used.</source>
        <translation>Os gadewir ef yn wag, defnyddir y geiriau hyn gennym ni.</translation>
    </message>
    <message>
        <source>Left in English</source>
        <translation>Chwith yn Saesneg</translation>
    </message>
    <message>
        <source>Left in Welsh</source>
        <translation>Chwith yn Gymraeg</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Heb ei ateb</translation>
    </message>
    <message>
        <source>Legitimacy</source>
        <translation>Dilysrwydd</translation>
    </message>
    <message>
        <source>Length of the lines</source>
        <translation>Hyd y llinellau</translation>
    </message>
    <message>
        <source>Less what chance would give, that is {number} (0 is chance, 1 is all).</source>
        <translation>Heb yr hyn a roddai hap, dyna {number} (0 yw hap, 1 yw’r cyfan).</translation>
    </message>
    <message>
        <source>Let fewer go ahead, or add options.</source>
        <translation>Gadewch i lai fynd ymlaen, neu ychwanegwch opsiynau.</translation>
    </message>
    <message>
        <source>Let fewer go ahead.</source>
        <translation>Gadewch i lai fynd ymlaen.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Wedi’i ollwng</translation>
    </message>
    <message>
        <source>Let go (G)</source>
        <translation>Wedi’i ollwng (G)</translation>
    </message>
    <message>
        <source>Let go of “{name}”</source>
        <translation>Gollwng “{name}”</translation>
    </message>
    <message>
        <source>Let us talk.</source>
        <translation>Gadewch inni siarad.</translation>
    </message>
    <message>
        <source>Let “{name}” stay</source>
        <translation>Gadael i “{name}” aros</translation>
    </message>
    <message>
        <source>Letting a promise go aloud is fine: it is better than silence</source>
        <translation>Mae gollwng addewid yn agored yn iawn: mae’n well na thawelwch</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cydradd</translation>
    </message>
    <message>
        <source>Level with the one before</source>
        <translation>Cydradd â’r un o’i flaen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Llyfrgell</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Tebygolrwydd</translation>
    </message>
    <message>
        <source>Likelihood and impact go from 1 (low) to 5 (high) and stand side by side: multiplied, a rare disaster would look like a frequent nuisance. Looking back from a failure finds more reasons than asking for risks (pre-mortem, Klein 2007).</source>
        <translation>Mae tebygolrwydd ac effaith yn mynd o 1 (isel) i 5 (uchel) ac yn sefyll ochr yn ochr: o’u lluosi, byddai trychineb prin yn edrych fel niwsans cyson. Mae edrych yn ôl o fethiant yn dod o hyd i fwy o resymau na gofyn am risgiau (pre-mortem, Klein 2007).</translation>
    </message>
    <message>
        <source>Likely to work</source>
        <translation>Yn debygol o weithio</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Llinell</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Llinell {number}</translation>
    </message>
    <message>
        <source>Line {number} has two columns.</source>
        <translation>Mae gan linell {number} ddwy golofn.</translation>
    </message>
    <message>
        <source>Line {number} of {many}</source>
        <translation>Llinell {number} o {many}</translation>
    </message>
    <message>
        <source>Line {number}: {place} is no place on it.</source>
        <translation>Llinell {number}: nid yw {place} yn lle arni.</translation>
    </message>
    <message>
        <source>Line {number}: “{typed}” is not on it. Type 1 to {scale}.</source>
        <translation>Llinell {number}: nid yw “{typed}” arni. Teipiwch 1 i {scale}.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Llinellau</translation>
    </message>
    <message>
        <source>Lines from 1 at the left to {scale} at the right, with the number of people on each: {told}.</source>
        <translation>Llinellau o 1 ar y chwith i {scale} ar y dde, gyda nifer y bobl ar bob un: {told}.</translation>
    </message>
    <message>
        <source>Lines from one view to another of {scale} steps, after the semantic differential (Osgood, Suci &amp; Tannenbaum 1957); the views are the partnership’s own. Of an empty line nothing is assumed.</source>
        <translation>Llinellau o un farn i un arall â {scale} cam, ar ôl y gwahaniaethwr semantig (Osgood, Suci a Tannenbaum 1957); barnau’r bartneriaeth ei hun ydynt. Ni thybir dim am linell wag.</translation>
    </message>
    <message>
        <source>Lines from one view to another: {names}.</source>
        <translation>Llinellau o un farn i un arall: {names}.</translation>
    </message>
    <message>
        <source>Lines of</source>
        <translation>Llinellau â</translation>
    </message>
    <message>
        <source>Lines of {scale} steps, fixed at {time}</source>
        <translation>Llinellau â {scale} cam, a bennwyd am {time}</translation>
    </message>
    <message>
        <source>Link “{name}” to a priority</source>
        <translation>Cysylltu “{name}” â blaenoriaeth</translation>
    </message>
    <message>
        <source>Link “{one}” with “{other}”</source>
        <translation>Cysylltu “{one}” â “{other}”</translation>
    </message>
    <message>
        <source>Linked only among themselves: {sectors}.</source>
        <translation>Wedi’u cysylltu ymhlith ei gilydd yn unig: {sectors}.</translation>
    </message>
    <message>
        <source>Linked only with other sectors: {sectors}.</source>
        <translation>Wedi’u cysylltu â sectorau eraill yn unig: {sectors}.</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>Cysylltiadau</translation>
    </message>
    <message>
        <source>Linked with nobody</source>
        <translation>Heb eu cysylltu â neb</translation>
    </message>
    <message>
        <source>Links are spread: {value} on a scale from 0, all alike, to 1, everything through one.</source>
        <translation>Mae’r cysylltiadau ar wasgar: {value} ar raddfa o 0, pawb yr un fath, i 1, popeth drwy un.</translation>
    </message>
    <message>
        <source>Links gather on few: {value} on a scale from 0, all alike, to 1, everything through one.</source>
        <translation>Mae cysylltiadau’n crynhoi ar ychydig: {value} ar raddfa o 0, pawb yr un fath, i 1, popeth drwy un.</translation>
    </message>
    <message>
        <source>Links gather somewhat: {value} on a scale from 0, all alike, to 1, all through one.</source>
        <translation>Mae cysylltiadau’n crynhoi i raddau: {value} ar raddfa o 0, pawb yr un fath, i 1, y cyfan drwy un.</translation>
    </message>
    <message>
        <source>Links, one a row</source>
        <translation>Cysylltiadau, un i bob rhes</translation>
    </message>
    <message>
        <source>Listen and lend a voice</source>
        <translation>Gwrando a rhoi llais</translation>
    </message>
    <message>
        <source>Listen in another way</source>
        <translation>Gwrando mewn ffordd arall</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Gwrando</translation>
    </message>
    <message>
        <source>Listening round</source>
        <translation>Rownd wrando</translation>
    </message>
    <message>
        <source>Listening sheets, one a pair or table</source>
        <translation>Taflenni gwrando, un i bob pâr neu fwrdd</translation>
    </message>
    <message>
        <source>Little touched</source>
        <translation>Ychydig o effaith arnynt</translation>
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
        <source>Look</source>
        <translation>Golwg</translation>
    </message>
    <message>
        <source>Look at the list again on</source>
        <translation>Edrych ar y rhestr eto ar</translation>
    </message>
    <message>
        <source>Look at the paper again and correct the cell.</source>
        <translation>Edrychwch ar y papur eto a chywirwch y gell.</translation>
    </message>
    <message>
        <source>Look at the paper again, or give it back to be put right.</source>
        <translation>Edrychwch ar y papur eto, neu rhowch ef yn ôl i’w gywiro.</translation>
    </message>
    <message>
        <source>Look at the paper again, or leave the box empty.</source>
        <translation>Edrychwch ar y papur eto, neu gadewch y blwch yn wag.</translation>
    </message>
    <message>
        <source>Look at the paper again.</source>
        <translation>Edrychwch ar y papur eto.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Edrych arnynt</translation>
    </message>
    <message>
        <source>Look at “{name}” again</source>
        <translation>Edrych ar “{name}” eto</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Edrych yn ôl</translation>
    </message>
    <message>
        <source>Look back: {title}</source>
        <translation>Edrych yn ôl: {title}</translation>
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
        <source>Looking back</source>
        <translation>Edrych yn ôl</translation>
    </message>
    <message>
        <source>Lots are drawn</source>
        <translation>Tynnu un o het</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>Lower now</source>
        <translation>Is nawr</translation>
    </message>
    <message>
        <source>M S C W</source>
        <translation>M S C W</translation>
    </message>
    <message>
        <source>M must, S should, C could, W won’t; a letter moves on.</source>
        <translation>M rhaid, S dylid, C gellid, W ddim y tro hwn; mae llythyren yn symud ymlaen.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gwnaed</translation>
    </message>
    <message>
        <source>Made at the workshop of</source>
        <translation>Gwnaed yn y gweithdy ar</translation>
    </message>
    <message>
        <source>Majorities won less lost</source>
        <translation>Mwyafrifoedd a enillwyd llai’r rhai a gollwyd</translation>
    </message>
    <message>
        <source>Make the handout</source>
        <translation>Llunio’r daflen</translation>
    </message>
    <message>
        <source>Many of us stand at each end. What matters to people at each, behind where they stand?</source>
        <translation>Mae llawer ohonom yn sefyll ym mhob pen. Beth sy’n bwysig i bobl yn y naill a’r llall, y tu ôl i’r fan lle safant?</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Map of influence and impact</source>
        <translation>Map o ddylanwad ac effaith</translation>
    </message>
    <message>
        <source>Mark as here, or not here</source>
        <translation>Marcio fel yma, neu ddim yma</translation>
    </message>
    <message>
        <source>Mark the action as done, or as open again</source>
        <translation>Nodi bod y cam gweithredu wedi’i wneud, neu’n agored eto</translation>
    </message>
    <message>
        <source>Mark the place on each line that is nearest to where you stand.</source>
        <translation>Marciwch y lle ar bob llinell sydd agosaf at ble rydych chi’n sefyll.</translation>
    </message>
    <message>
        <source>Materials and print list</source>
        <translation>Rhestr deunyddiau ac argraffu</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrics</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Cymedr</translation>
    </message>
    <message>
        <source>Mean change</source>
        <translation>Newid cymedrig</translation>
    </message>
    <message>
        <source>Mean experience: who came back, and who did not</source>
        <translation>Cymedr y profiad: pwy ddaeth yn ôl, a phwy na ddaeth</translation>
    </message>
    <message>
        <source>Mean now</source>
        <translation>Cymedr nawr</translation>
    </message>
    <message>
        <source>Mean rating of each option over all criteria, by weight</source>
        <translation>Sgôr cymedrig pob opsiwn dros yr holl feini prawf, yn ôl pwysau</translation>
    </message>
    <message>
        <source>Mean then</source>
        <translation>Cymedr bryd hynny</translation>
    </message>
    <message>
        <source>Means of a few answers move easily. Ask one partner you trust what they would like more of.</source>
        <translation>Mae cymedrau ychydig o atebion yn symud yn hawdd. Gofynnwch i un partner rydych yn ymddiried ynddo beth yr hoffai gael mwy ohono.</translation>
    </message>
    <message>
        <source>Means of what the others wrote</source>
        <translation>Cymedrau’r hyn a ysgrifennodd y lleill</translation>
    </message>
    <message>
        <source>Meanwhile the widest gap of the trust pulse went from {before} points ({first}) to {gap} points ({name}).</source>
        <translation>Yn y cyfamser aeth bwlch mwyaf y pwls ymddiriedaeth o {before} o bwyntiau ({first}) i {gap} o bwyntiau ({name}).</translation>
    </message>
    <message>
        <source>Measures count all {links}.</source>
        <translation>Mae’r mesurau’n cyfrif y cyfan: {links}.</translation>
    </message>
    <message>
        <source>Measures do not follow the filter: they count all {links}.</source>
        <translation>Nid yw’r mesurau’n dilyn yr hidlydd: maent yn cyfrif y cyfan, {links}.</translation>
    </message>
    <message>
        <source>Measures follow the filter: they count only “{kind}”, {links}.</source>
        <translation>Mae’r mesurau’n dilyn yr hidlydd: maent yn cyfrif “{kind}” yn unig, {links}.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Canolrif</translation>
    </message>
    <message>
        <source>Meet under the Chatham House Rule</source>
        <translation>Cyfarfod o dan Reol Chatham House</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Menus open at once, and the cursor does not blink.</source>
        <translation>Mae dewislenni’n agor ar unwaith, ac nid yw’r cyrchwr yn fflachio.</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>Cyfuno’r ddau</translation>
    </message>
    <message>
        <source>Merge two stakeholders</source>
        <translation>Cyfuno dau randdeiliad</translation>
    </message>
    <message>
        <source>Merge “{gone}” into “{kept}”</source>
        <translation>Cyfuno “{gone}” â “{kept}”</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Dull</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Canol</translation>
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
        <source>Minutes each</source>
        <translation>Munudau yr un</translation>
    </message>
    <message>
        <source>Minutes of silence</source>
        <translation>Munudau o dawelwch</translation>
    </message>
    <message>
        <source>Minutes to say back</source>
        <translation>Munudau i ailadrodd</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Heb ateb</translation>
    </message>
    <message>
        <source>Mixed by sector</source>
        <translation>Wedi’u cymysgu yn ôl sector</translation>
    </message>
    <message>
        <source>MoSCoW (Clegg &amp; Barker 1994). An option stands in the highest category that more than half of those who placed it give or exceed, and inside a category by how many do (as in majority judgement: Balinski &amp; Laraki 2011). “However we count” means whoever is left out, each person in turn.</source>
        <translation>MoSCoW (Clegg a Barker 1994). Mae opsiwn yn y categori uchaf y mae mwy na hanner y rhai a’i gosododd yn ei roi neu’n mynd y tu hwnt iddo, ac o fewn categori yn ôl faint sy’n gwneud hynny (fel mewn barn y mwyafrif: Balinski a Laraki 2011). Ystyr “sut bynnag y cyfrifwn” yw pwy bynnag a adewir allan, pob person yn ei dro.</translation>
    </message>
    <message>
        <source>Moderately</source>
        <translation>Cymedrol</translation>
    </message>
    <message>
        <source>Money to spend</source>
        <translation>Arian i’w wario</translation>
    </message>
    <message>
        <source>Money, time, a room …</source>
        <translation>Arian, amser, ystafell …</translation>
    </message>
    <message>
        <source>More about each action</source>
        <translation>Rhagor am bob cam gweithredu</translation>
    </message>
    <message>
        <source>More people rated low than high: {names}. What would make it better?</source>
        <translation>Rhoddodd mwy o bobl sgôr isel nag uchel: {names}. Beth fyddai’n ei wella?</translation>
    </message>
    <message>
        <source>More than {n} statements tire people out.</source>
        <translation>Mae mwy na {n} o osodiadau yn blino pobl.</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Mwyaf</translation>
    </message>
    <message>
        <source>Most on one</source>
        <translation>Y mwyaf ar un</translation>
    </message>
    <message>
        <source>Most people</source>
        <translation>Mwyaf o bobl</translation>
    </message>
    <message>
        <source>Move a statement</source>
        <translation>Symud gosodiad</translation>
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
        <source>Move it down the running order first.</source>
        <translation>Symudwch ef i lawr trefn y cyfarfod yn gyntaf.</translation>
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
        <source>Move the activity down</source>
        <translation>Symud y gweithgaredd i lawr</translation>
    </message>
    <message>
        <source>Move the activity up</source>
        <translation>Symud y gweithgaredd i fyny</translation>
    </message>
    <message>
        <source>Move the card down</source>
        <translation>Symud y cerdyn i lawr</translation>
    </message>
    <message>
        <source>Move the card up</source>
        <translation>Symud y cerdyn i fyny</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>Symud y llinell i lawr</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>Symud y llinell i fyny</translation>
    </message>
    <message>
        <source>Move the line “{name}”</source>
        <translation>Symud y llinell “{name}”</translation>
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
        <source>Move the statement down</source>
        <translation>Symud y gosodiad i lawr</translation>
    </message>
    <message>
        <source>Move the statement up</source>
        <translation>Symud y gosodiad i fyny</translation>
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
        <source>Move “{name}” on the map</source>
        <translation>Symud “{name}” ar y map</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Symudodd</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Symudiad</translation>
    </message>
    <message>
        <source>Movement needs two revealed rounds that were answered in the same way.</source>
        <translation>I weld symudiad mae angen dwy rownd a ddatgelwyd ac a atebwyd yn yr un ffordd.</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Rhaid</translation>
    </message>
    <message>
        <source>Must, should, could</source>
        <translation>Rhaid, dylid, gellid</translation>
    </message>
    <message numerus="yes">
        <source>Mutual trust falls into {n} part with no link between them.</source>
        <extracomment>Mutual trust falls into {n} parts with no link between them.</extracomment>
        <translation>
            <numerusform>Mae’r gyd-ymddiriedaeth yn torri’n rhannau heb gysylltiad rhyngddynt, {n} ohonynt.</numerusform>
            <numerusform>Mae’r gyd-ymddiriedaeth yn torri’n rhannau heb gysylltiad rhyngddynt, {n} ohonynt.</numerusform>
            <numerusform>Mae’r gyd-ymddiriedaeth yn torri’n rhannau heb gysylltiad rhyngddynt, {n} ohonynt.</numerusform>
            <numerusform>Mae’r gyd-ymddiriedaeth yn torri’n rhannau heb gysylltiad rhyngddynt, {n} ohonynt.</numerusform>
            <numerusform>Mae’r gyd-ymddiriedaeth yn torri’n rhannau heb gysylltiad rhyngddynt, {n} ohonynt.</numerusform>
        </translation>
    </message>
    <message>
        <source>My time here was well spent.</source>
        <translation>Treuliais fy amser yma’n dda.</translation>
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
        <source>Name of the table</source>
        <translation>Enw’r bwrdd</translation>
    </message>
    <message numerus="yes">
        <source>Name one at least and {n} at most.</source>
        <extracomment>Name one at least and {n} at most.</extracomment>
        <translation>
            <numerusform>Enwch un o leiaf a {n} ar y mwyaf.</numerusform>
            <numerusform>Enwch un o leiaf a {n} ar y mwyaf.</numerusform>
            <numerusform>Enwch un o leiaf a {n} ar y mwyaf.</numerusform>
            <numerusform>Enwch un o leiaf a {n} ar y mwyaf.</numerusform>
            <numerusform>Enwch un o leiaf a {n} ar y mwyaf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one of them, or = for level.</source>
        <translation>Enwch un ohonynt, neu = am gydradd.</translation>
    </message>
    <message>
        <source>Name one thing you had not heard before. Let the speaker mend it.</source>
        <translation>Enwch un peth nad oeddech wedi’i glywed o’r blaen. Gadewch i’r siaradwr ei gywiro.</translation>
    </message>
    <message>
        <source>Name one with --workshop and part of its title. There are: {titles}.</source>
        <translation>Enwch un â --workshop a rhan o’i deitl. Y rhain sydd ar gael: {titles}.</translation>
    </message>
    <message>
        <source>Name the dimension of a statement</source>
        <translation>Enwi dimensiwn gosodiad</translation>
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
        <source>Name two options.</source>
        <translation>Enwch ddau opsiwn.</translation>
    </message>
    <message>
        <source>Name two stakeholders.</source>
        <translation>Enwch ddau randdeiliad.</translation>
    </message>
    <message>
        <source>Names of people in the room are kept until: {day}.</source>
        <translation>Cedwir enwau’r bobl yn yr ystafell tan: {day}.</translation>
    </message>
    <message>
        <source>Names of people, and of organisations that rate each other, are left out of everything that leaves this laptop, and the Rule is printed.</source>
        <translation>Hepgorir enwau pobl, ac enwau sefydliadau sy’n sgorio ei gilydd, o bopeth sy’n gadael y gliniadur hwn, ac argreffir y Rheol.</translation>
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
        <source>Nearer the left</source>
        <translation>Yn nes at y chwith</translation>
    </message>
    <message>
        <source>Nearer the right</source>
        <translation>Yn nes at y dde</translation>
    </message>
    <message>
        <source>Nearly everybody answered alike; how nearly is not shown.</source>
        <translation>Atebodd bron pawb yr un fath; ni ddangosir pa mor agos.</translation>
    </message>
    <message>
        <source>Nearly everybody did not feel heard. What was in the way?</source>
        <translation>Nid oedd bron neb yn teimlo iddynt gael gwrandawiad. Beth oedd yn y ffordd?</translation>
    </message>
    <message>
        <source>Nearly everybody felt heard.</source>
        <translation>Roedd bron pawb yn teimlo iddynt gael gwrandawiad.</translation>
    </message>
    <message>
        <source>Nearly everybody moved the same way.</source>
        <translation>Symudodd bron pawb yr un ffordd.</translation>
    </message>
    <message>
        <source>Nearly everybody stands alike; how nearly is not shown.</source>
        <translation>Mae bron pawb yn sefyll yr un fath; ni ddangosir pa mor agos at bawb.</translation>
    </message>
    <message>
        <source>Nearly everybody was undecided whether they were heard.</source>
        <translation>Roedd bron pawb yn ansicr a gawsant wrandawiad.</translation>
    </message>
    <message>
        <source>Nearly out of time: {left}.</source>
        <translation>Bron â rhedeg allan o amser: {left}.</translation>
    </message>
    <message>
        <source>Nearness</source>
        <translation>Agosrwydd</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Y naill na’r llall</translation>
    </message>
    <message>
        <source>Neither trusting nor trusted so far: {names}. Who could invite them in?</source>
        <translation>Heb ymddiried nac ennyn ymddiriedaeth hyd yma: {names}. Pwy allai eu gwahodd i mewn?</translation>
    </message>
    <message>
        <source>Neither trusts</source>
        <translation>Y naill na’r llall yn ymddiried</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rhwydwaith</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>New cards go under</source>
        <translation>Mae cardiau newydd yn mynd o dan</translation>
    </message>
    <message>
        <source>New cards go under the heading at left. On a card, a number puts it under that heading.</source>
        <translation>Mae cardiau newydd yn mynd o dan y pennawd ar y chwith. Ar gerdyn, mae rhif yn ei roi o dan y pennawd hwnnw.</translation>
    </message>
    <message>
        <source>New cards go under “{question}”</source>
        <translation>Rhoi cardiau newydd o dan “{question}”</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Next (F4)</source>
        <translation>Nesaf (F4)</translation>
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
        <source>Next turn (F4)</source>
        <translation>Tro nesaf (F4)</translation>
    </message>
    <message>
        <source>Next: {speaker}</source>
        <translation>Nesaf: {speaker}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
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
        <source>No actions from earlier workshops.</source>
        <translation>Dim camau gweithredu o weithdai cynharach.</translation>
    </message>
    <message>
        <source>No actions yet.</source>
        <translation>Dim camau gweithredu eto.</translation>
    </message>
    <message>
        <source>No activity of this workshop needs paper.</source>
        <translation>Nid oes angen papur ar unrhyw weithgaredd yn y gweithdy hwn.</translation>
    </message>
    <message>
        <source>No answer back</source>
        <translation>Dim ateb yn ôl</translation>
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
        <source>No change can be told</source>
        <translation>Ni ellir dweud am newid</translation>
    </message>
    <message>
        <source>No change can be told from the time before. {why}</source>
        <translation>Ni ellir dweud am newid ers y tro blaenorol. {why}</translation>
    </message>
    <message>
        <source>No criterion counts.</source>
        <translation>Nid oes maen prawf yn cyfrif.</translation>
    </message>
    <message>
        <source>No criterion has a weight.</source>
        <translation>Nid oes pwysau i unrhyw faen prawf.</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Dim dyddiad eto</translation>
    </message>
    <message>
        <source>No day yet for the first step</source>
        <translation>Dim diwrnod eto ar gyfer y cam cyntaf</translation>
    </message>
    <message>
        <source>No first step yet</source>
        <translation>Dim cam cyntaf eto</translation>
    </message>
    <message>
        <source>No impact yet: Enter places at the middle</source>
        <translation>Dim effaith eto: mae Enter yn eu gosod yn y canol</translation>
    </message>
    <message>
        <source>No line is right or wrong: this map is where a talk begins.</source>
        <translation>Nid oes llinell gywir na llinell anghywir: o’r map hwn y mae sgwrs yn dechrau.</translation>
    </message>
    <message>
        <source>No longer planned</source>
        <translation>Heb ei gynllunio mwyach</translation>
    </message>
    <message>
        <source>No name goes with an answer. Nobody sees a result before everybody does.</source>
        <translation>Nid oes enw gydag ateb. Nid oes neb yn gweld canlyniad cyn i bawb ei weld.</translation>
    </message>
    <message>
        <source>No name is kept, and no group below {k} is shown.</source>
        <translation>Ni chedwir enw, ac ni ddangosir grŵp o lai na {k}.</translation>
    </message>
    <message>
        <source>No name is kept, and what you write is parted from what you rate. Nothing is shown below {k} forms.</source>
        <translation>Ni chedwir enw, a gwahenir yr hyn a ysgrifennwch oddi wrth eich sgoriau. Ni ddangosir dim o dan {k} o ffurflenni.</translation>
    </message>
    <message>
        <source>No name leaves this laptop.</source>
        <translation>Nid oes unrhyw enw’n gadael y gliniadur hwn.</translation>
    </message>
    <message>
        <source>No new promises yet.</source>
        <translation>Dim addewidion newydd eto.</translation>
    </message>
    <message>
        <source>No option can be told from the others: the order may turn when one person is missing.</source>
        <translation>Ni ellir gwahaniaethu rhwng yr un opsiwn a’r lleill: gall y drefn newid pan fo un person ar goll.</translation>
    </message>
    <message>
        <source>No option changed its place.</source>
        <translation>Ni newidiodd unrhyw opsiwn ei le.</translation>
    </message>
    <message>
        <source>No option changed its place; {agreed}.</source>
        <translation>Ni newidiodd unrhyw opsiwn ei le; {agreed}.</translation>
    </message>
    <message>
        <source>No options were collected.</source>
        <translation>Ni chasglwyd opsiynau.</translation>
    </message>
    <message>
        <source>No organisation steadily stands between the others.</source>
        <translation>Nid oes yr un sefydliad yn sefyll yn gyson rhwng y lleill.</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Neb eto</translation>
    </message>
    <message>
        <source>No photograph yet. Take one of each flipchart, then add them here.</source>
        <translation>Dim ffotograff eto. Tynnwch un o bob siart troi, yna ychwanegwch nhw yma.</translation>
    </message>
    <message>
        <source>No promises from earlier workshops.</source>
        <translation>Dim addewidion o weithdai cynharach.</translation>
    </message>
    <message>
        <source>No promises yet</source>
        <translation>Dim addewidion eto</translation>
    </message>
    <message>
        <source>No reasons yet</source>
        <translation>Dim rhesymau eto</translation>
    </message>
    <message>
        <source>No risks yet</source>
        <translation>Dim risgiau eto</translation>
    </message>
    <message>
        <source>No sector can be shown by itself</source>
        <translation>Ni ellir dangos yr un sector ar ei ben ei hun</translation>
    </message>
    <message>
        <source>No sector here has five people, and the time of few would be a person’s: count by table.</source>
        <translation>Nid oes pump o bobl mewn unrhyw sector yma, ac amser rhywun fyddai amser ychydig: cyfrifwch fesul bwrdd.</translation>
    </message>
    <message>
        <source>No sheet is in yet.</source>
        <translation>Nid oes taflen i mewn eto.</translation>
    </message>
    <message>
        <source>No sheet of this organisation is in.</source>
        <translation>Nid oes taflen gan y sefydliad hwn i mewn.</translation>
    </message>
    <message>
        <source>No single stakeholder holds others to the network: everybody could be reached without anyone.</source>
        <translation>Nid oes un rhanddeiliad yn dal eraill wrth y rhwydwaith: gellid cyrraedd pawb heb unrhyw un ohonynt.</translation>
    </message>
    <message>
        <source>No test is made: it could not tell change from chance.</source>
        <translation>Ni wneir prawf: ni allai wahaniaethu rhwng newid a hap.</translation>
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
        <source>Nobody answers for it yet, and nobody does it.</source>
        <translation>Nid oes neb yn gyfrifol eto, ac nid oes neb yn ei wneud.</translation>
    </message>
    <message>
        <source>Nobody came from: {sectors}. Who could speak for them?</source>
        <translation>Ni ddaeth neb o’r rhain: {sectors}. Pwy allai siarad drostynt?</translation>
    </message>
    <message>
        <source>Nobody compared every pair, so there are no weights.</source>
        <translation>Ni chymharodd neb bob pâr, felly nid oes pwysau.</translation>
    </message>
    <message>
        <source>Nobody has answered about anybody.</source>
        <translation>Nid oes neb wedi ateb am neb.</translation>
    </message>
    <message>
        <source>Nobody has both influence and interest yet</source>
        <translation>Nid oes gan neb ddylanwad a diddordeb eto</translation>
    </message>
    <message>
        <source>Nobody has looked back yet.</source>
        <translation>Nid oes neb wedi edrych yn ôl eto.</translation>
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
        <source>Nobody is on the register yet.</source>
        <translation>Nid oes neb ar y gofrestr eto.</translation>
    </message>
    <message>
        <source>Nobody is placed on this sheet.</source>
        <translation>Nid oes neb wedi’i osod ar y daflen hon.</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>Does neb wedi’i gofrestru eto.</translation>
    </message>
    <message>
        <source>Nobody on the map is from: {sectors}. Who is missing?</source>
        <translation>Nid oes neb ar y map o’r rhain: {sectors}. Pwy sydd ar goll?</translation>
    </message>
    <message>
        <source>Nobody rated the same organisation both times.</source>
        <translation>Ni sgoriodd neb yr un sefydliad y ddau dro.</translation>
    </message>
    <message>
        <source>Nobody rated “{name}”.</source>
        <translation>Ni roddodd neb sgôr i “{name}”.</translation>
    </message>
    <message>
        <source>Nobody registered yet</source>
        <translation>Neb wedi cofrestru eto</translation>
    </message>
    <message>
        <source>Nobody sees a result before it is revealed.</source>
        <translation>Nid oes neb yn gweld canlyniad cyn iddo gael ei ddatgelu.</translation>
    </message>
    <message>
        <source>Nobody sees where the others placed them before everybody has. Collect the sheets, type them in, reveal.</source>
        <translation>Nid oes neb yn gweld ble gosododd y lleill bob un cyn i bawb orffen. Casglwch y taflenni, teipiwch nhw, datgelwch.</translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <translation>Neb yn siarad</translation>
    </message>
    <message>
        <source>Nobody speaks (0)</source>
        <translation>Neb yn siarad (0)</translation>
    </message>
    <message>
        <source>Nobody spoke clearly more than the others.</source>
        <translation>Ni siaradodd neb yn amlwg yn fwy na’r lleill.</translation>
    </message>
    <message>
        <source>Nobody stands between two others.</source>
        <translation>Nid oes neb yn sefyll rhwng dau arall.</translation>
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
        <source>Nobody would place anybody.</source>
        <translation>Ni fyddai neb yn gosod neb.</translation>
    </message>
    <message>
        <source>Nobody wrote anything here.</source>
        <translation>Nid ysgrifennodd neb ddim yma.</translation>
    </message>
    <message>
        <source>Nobody’s rating changed.</source>
        <translation>Ni newidiodd sgôr neb.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>None of the three</source>
        <translation>Dim un o’r tri</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Heb ofyn eto</translation>
    </message>
    <message>
        <source>Not every organisation has agreed that everybody sees its ratings.</source>
        <translation>Nid yw pob sefydliad wedi cytuno bod pawb yn gweld ei sgoriau.</translation>
    </message>
    <message>
        <source>Not every pair was decided, so circles cannot be counted.</source>
        <translation>Ni phenderfynwyd pob pâr, felly ni ellir cyfrif cylchoedd.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Heb ei graddio</translation>
    </message>
    <message>
        <source>Not in the room</source>
        <translation>Ddim yn yr ystafell</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Heb edrych arno eto</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ddim nawr</translation>
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
        <source>Not returned</source>
        <translation>Ar un ochr yn unig</translation>
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
        <source>Not shown</source>
        <translation>Heb eu dangos</translation>
    </message>
    <message>
        <source>Not shown, so it cannot be compared.</source>
        <translation>Nis dangosir, felly ni ellir ei gymharu.</translation>
    </message>
    <message>
        <source>Not shown: beside what was shown before, it would tell what a few people answered.</source>
        <translation>Heb ei ddangos: wrth ochr yr hyn a ddangoswyd o’r blaen, byddai’n dweud beth a atebodd ychydig o bobl.</translation>
    </message>
    <message>
        <source>Not shown: groups of fewer than {least} people are kept from being worked out.</source>
        <translation>Heb ei ddangos: ni ddylai neb allu cyfrifo atebion grwpiau o lai na {least} o bobl.</translation>
    </message>
    <message>
        <source>Not shown: how answers changed is told only where all agreed, both times, that everybody sees them.</source>
        <translation>Heb ei ddangos: dim ond lle cytunodd pawb, y ddau dro, fod pawb yn eu gweld y dywedir sut y newidiodd atebion.</translation>
    </message>
    <message>
        <source>Not shown: it needs six organisations, each rated by five others or more, and not all alike.</source>
        <translation>Heb ei ddangos: mae angen chwe sefydliad, pob un â sgôr gan bump arall neu fwy, ac nid y cyfan yr un fath.</translation>
    </message>
    <message>
        <source>Not shown: one of the statements is not shown in full.</source>
        <translation>Heb ei ddangos: ni ddangosir un o’r gosodiadau yn llawn.</translation>
    </message>
    <message>
        <source>Not shown: one of the two results is not shown in full.</source>
        <translation>Heb ei ddangos: ni ddangosir un o’r ddau ganlyniad yn llawn.</translation>
    </message>
    <message>
        <source>Not shown: only the facilitator may see the answers of the time before.</source>
        <translation>Heb ei ddangos: dim ond yr hwylusydd a gaiff weld atebion y tro blaenorol.</translation>
    </message>
    <message>
        <source>Not shown: only the facilitator sees this result.</source>
        <translation>Heb ei ddangos: dim ond yr hwylusydd sy’n gweld y canlyniad hwn.</translation>
    </message>
    <message>
        <source>Not shown: so few answered differently from the round before that it would tell what they changed.</source>
        <translation>Heb ei ddangos: atebodd cyn lleied yn wahanol i’r rownd flaenorol fel y byddai’n dweud beth a newidiwyd ganddynt.</translation>
    </message>
    <message>
        <source>Not shown: the answers are so alike that one organisation could work out how another answered.</source>
        <translation>Heb ei ddangos: mae’r atebion mor debyg fel y gallai un sefydliad gyfrifo sut yr atebodd un arall.</translation>
    </message>
    <message>
        <source>Not shown: with fewer than {least} ballots, each could be worked out from the result.</source>
        <translation>Heb ei ddangos: gyda llai na {least} o bapurau pleidleisio, gellid cyfrifo pob un o’r canlyniad.</translation>
    </message>
    <message>
        <source>Not sorted yet</source>
        <translation>Heb eu didoli eto</translation>
    </message>
    <message>
        <source>Not weighed yet</source>
        <translation>Heb eu pwyso eto</translation>
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
        <source>Nothing can be answered here now.</source>
        <translation>Ni ellir ateb dim byd yma nawr.</translation>
    </message>
    <message>
        <source>Nothing can be shown by itself</source>
        <translation>Ni ellir dangos dim ar ei ben ei hun</translation>
    </message>
    <message>
        <source>Nothing comes before this activity.</source>
        <translation>Does dim yn dod o flaen y gweithgaredd hwn.</translation>
    </message>
    <message>
        <source>Nothing fits these letters.</source>
        <translation>Nid oes dim yn cyfateb i’r llythrennau hyn.</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>Nid oes dim wedi’i gyfrif eto.</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>Nid oes dim wedi’i ysgrifennu eto.</translation>
    </message>
    <message>
        <source>Nothing is answered. An empty form counts as choosing not to answer.</source>
        <translation>Nid oes dim wedi’i ateb. Mae ffurflen wag yn cyfrif fel dewis peidio ag ateb.</translation>
    </message>
    <message>
        <source>Nothing is shown of fewer than {k} people, and only low, middle and high of fewer than {n}.</source>
        <translation>Ni ddangosir dim am lai na {k} o bobl, a dim ond isel, canolig ac uchel am lai na {n}.</translation>
    </message>
    <message>
        <source>Nothing is shown of fewer than {k} people, and only three parts of a line of fewer than {n}.</source>
        <translation>Ni ddangosir dim am lai na {k} o bobl, a dim ond tair rhan o linell am lai na {n}.</translation>
    </message>
    <message>
        <source>Nothing ruled out yet</source>
        <translation>Dim wedi’i ddiystyru eto</translation>
    </message>
    <message>
        <source>Nothing was written to it. Restore the newest backup, or send the file to us.</source>
        <translation>Ni ysgrifennwyd dim iddi. Adferwch y copi wrth gefn diweddaraf, neu anfonwch y ffeil atom.</translation>
    </message>
    <message>
        <source>Nothing written down yet</source>
        <translation>Dim wedi’i ysgrifennu eto</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>Now shown: {mode}</source>
        <translation>Yn cael ei ddangos nawr: {mode}</translation>
    </message>
    <message>
        <source>Now: {title}</source>
        <translation>Nawr: {title}</translation>
    </message>
    <message>
        <source>Nowhere are we far apart on what was asked.</source>
        <translation>Nid ydym ymhell oddi wrth ein gilydd yn unman ar yr hyn a ofynnwyd.</translation>
    </message>
    <message>
        <source>Nowhere do we fall short of what we hope for.</source>
        <translation>Nid ydym yn syrthio’n fyr o’r hyn rydym yn gobeithio amdano yn unman.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nifer</translation>
    </message>
    <message>
        <source>Number by heading</source>
        <translation>Rhifo yn ôl pennawd</translation>
    </message>
    <message>
        <source>Number of tables</source>
        <translation>Nifer y byrddau</translation>
    </message>
    <message>
        <source>Number on the paper</source>
        <translation>Rhif ar y papur</translation>
    </message>
    <message>
        <source>Number the options by heading</source>
        <translation>Rhifo’r opsiynau yn ôl pennawd</translation>
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
        <source>Of</source>
        <translation>Allan o</translation>
    </message>
    <message>
        <source>Of the windows. Each workshop has a language of its own.</source>
        <translation>Iaith y ffenestri. Mae gan bob gweithdy ei iaith ei hun.</translation>
    </message>
    <message>
        <source>Of these not here</source>
        <translation>O’r rhain, ddim yma</translation>
    </message>
    <message>
        <source>Of these, in pairs</source>
        <translation>O’r rhain, mewn parau</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} relationship, {both} is confirmed by both sides and {single} told by one side only.</source>
        <extracomment>Of {n} relationships, {both} are confirmed by both sides and {single} told by one side only.</extracomment>
        <translation>
            <numerusform>O’r {n} o berthnasoedd, cadarnhawyd {both} gan y ddwy ochr a dywedwyd {single} gan un ochr yn unig.</numerusform>
            <numerusform>O’r {n} o berthnasoedd, cadarnhawyd {both} gan y ddwy ochr a dywedwyd {single} gan un ochr yn unig.</numerusform>
            <numerusform>O’r {n} o berthnasoedd, cadarnhawyd {both} gan y ddwy ochr a dywedwyd {single} gan un ochr yn unig.</numerusform>
            <numerusform>O’r {n} o berthnasoedd, cadarnhawyd {both} gan y ddwy ochr a dywedwyd {single} gan un ochr yn unig.</numerusform>
            <numerusform>O’r {n} o berthnasoedd, cadarnhawyd {both} gan y ddwy ochr a dywedwyd {single} gan un ochr yn unig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {of} answers that speak of trust, {count} are returned (2M of 2M + A).</source>
        <translation>O’r {of} o atebion sy’n dangos ymddiriedaeth, dychwelir {count} (2M o 2M + A).</translation>
    </message>
    <message>
        <source>Of {of} pairs in which somebody trusts, both do in {count} (M of M + A).</source>
        <translation>O’r {of} o barau lle mae rhywun yn ymddiried, mae’r ddau’n gwneud hynny mewn {count} (M o M + A).</translation>
    </message>
    <message>
        <source>Of {population} people {n} answered, which makes the ranges {factor} times as wide (finite population factor √((N − n)/(N − 1)): Cochran 1977; for the draws as in Rao &amp; Wu 1988).</source>
        <translation>O blith {population} o bobl atebodd {n}, sy’n gwneud yr ystodau {factor} gwaith mor llydan (ffactor poblogaeth feidraidd √((N − n)/(N − 1)): Cochran 1977; ar gyfer y tyniadau fel yn Rao a Wu 1988).</translation>
    </message>
    <message>
        <source>On a card, 1 to 5 puts it under another question.</source>
        <translation>Ar gerdyn, mae 1 i 5 yn ei roi o dan gwestiwn arall.</translation>
    </message>
    <message>
        <source>On a scale from 1 to {scale}, the mean experience then and now, of different people: {told}.</source>
        <translation>Ar raddfa o 1 i {scale}, cymedr y profiad bryd hynny a nawr, gan wahanol bobl: {told}.</translation>
    </message>
    <message>
        <source>On a scale from 1 to {scale}, the mean importance and the mean experience: {told}.</source>
        <translation>Ar raddfa o 1 i {scale}, cymedr y pwysigrwydd a chymedr y profiad: {told}.</translation>
    </message>
    <message>
        <source>On no line do we stand close together yet.</source>
        <translation>Nid ydym yn sefyll yn agos at ein gilydd ar yr un llinell eto.</translation>
    </message>
    <message>
        <source>On no line do we stand close together yet. Which one could we move closer on?</source>
        <translation>Nid ydym yn sefyll yn agos at ein gilydd ar yr un llinell eto. Ar ba un y gallem symud yn nes?</translation>
    </message>
    <message>
        <source>On one laptop, in one file. Nothing is sent over the internet.</source>
        <translation>Ar un gliniadur, mewn un ffeil. Ni anfonir dim dros y rhyngrwyd.</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>Ar y llinell</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Ar y map</translation>
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
        <source>On the way</source>
        <translation>Ar y gweill</translation>
    </message>
    <message>
        <source>On the way (W)</source>
        <translation>Ar y gweill (W)</translation>
    </message>
    <message>
        <source>On the way: “{name}”</source>
        <translation>Ar y gweill: “{name}”</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Ar amser</translation>
    </message>
    <message numerus="yes">
        <source>On {n} we stand close together.</source>
        <extracomment>On {n} we stand close together.</extracomment>
        <translation>
            <numerusform>Rydym yn sefyll yn agos at ein gilydd ar {n}.</numerusform>
            <numerusform>Rydym yn sefyll yn agos at ein gilydd ar {n}.</numerusform>
            <numerusform>Rydym yn sefyll yn agos at ein gilydd ar {n}.</numerusform>
            <numerusform>Rydym yn sefyll yn agos at ein gilydd ar {n}.</numerusform>
            <numerusform>Rydym yn sefyll yn agos at ein gilydd ar {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>One action a line, one owner each. Enter changes a cell; the fields hold the rest.</source>
        <translation>Un cam gweithredu ar bob llinell, ac un enw yn gyfrifol. Mae Enter yn newid cell; mae’r gweddill isod.</translation>
    </message>
    <message>
        <source>One answer for each table. Only what was placed is shown, all tables together.</source>
        <translation>Un ateb i bob bwrdd. Dim ond yr hyn a osodwyd a ddangosir, y byrddau i gyd gyda’i gilydd.</translation>
    </message>
    <message>
        <source>One dot is one person, on a scale from 1 to {scale}.</source>
        <translation>Un dot yw un person, ar raddfa o 1 i {scale}.</translation>
    </message>
    <message>
        <source>One dot is one person. The sign of a sector stands at its median.</source>
        <translation>Un dot yw un person. Mae arwydd sector yn sefyll ar ei ganolrif.</translation>
    </message>
    <message>
        <source>One exit form for each person</source>
        <translation>Un ffurflen adael i bob person</translation>
    </message>
    <message>
        <source>One idea in their words, then Enter</source>
        <translation>Un syniad yn eu geiriau nhw, yna Enter</translation>
    </message>
    <message>
        <source>One less for {option}</source>
        <translation>Un yn llai i {option}</translation>
    </message>
    <message>
        <source>One line, then Enter. Or open a round for answers.</source>
        <translation>Un llinell, yna Enter. Neu agorwch rownd i gael atebion.</translation>
    </message>
    <message>
        <source>One link more or less could change that.</source>
        <translation>Gallai un cysylltiad yn fwy neu’n llai newid hynny.</translation>
    </message>
    <message>
        <source>One minute cannot be split.</source>
        <translation>Ni ellir rhannu un munud.</translation>
    </message>
    <message>
        <source>One more for {option}</source>
        <translation>Un yn fwy i {option}</translation>
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
        <source>One of the two is the same throughout.</source>
        <translation>Mae un o’r ddau yr un fath drwyddi draw.</translation>
    </message>
    <message>
        <source>One option alone has no order.</source>
        <translation>Nid oes trefn i un opsiwn ar ei ben ei hun.</translation>
    </message>
    <message numerus="yes">
        <source>One promise was late or let go: what got in the way, and what would help?</source>
        <extracomment>{n} promises were late or let go: what got in the way, and what would help?</extracomment>
        <translation>
            <numerusform>Roedd {n} o addewidion yn hwyr neu wedi’u gollwng: beth aeth yn y ffordd, a beth fyddai’n helpu?</numerusform>
            <numerusform>Roedd {n} o addewidion yn hwyr neu wedi’u gollwng: beth aeth yn y ffordd, a beth fyddai’n helpu?</numerusform>
            <numerusform>Roedd {n} o addewidion yn hwyr neu wedi’u gollwng: beth aeth yn y ffordd, a beth fyddai’n helpu?</numerusform>
            <numerusform>Roedd {n} o addewidion yn hwyr neu wedi’u gollwng: beth aeth yn y ffordd, a beth fyddai’n helpu?</numerusform>
            <numerusform>Roedd {n} o addewidion yn hwyr neu wedi’u gollwng: beth aeth yn y ffordd, a beth fyddai’n helpu?</numerusform>
        </translation>
    </message>
    <message>
        <source>One sentence: what should be different afterwards?</source>
        <translation>Un frawddeg: beth ddylai fod yn wahanol wedyn?</translation>
    </message>
    <message>
        <source>One sheet for each organisation</source>
        <translation>Un daflen i bob sefydliad</translation>
    </message>
    <message>
        <source>One sheet for each organisation; leave out those you do not work with</source>
        <translation>Un daflen i bob sefydliad; gadewch allan y rhai nad ydych yn gweithio gyda nhw</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Un ochr</translation>
    </message>
    <message numerus="yes">
        <source>One small promise was made.</source>
        <extracomment>{n} small promises were made.</extracomment>
        <translation>
            <numerusform>Gwnaed {n} o addewidion bach.</numerusform>
            <numerusform>Gwnaed un addewid bach.</numerusform>
            <numerusform>Gwnaed {n} o addewidion bach.</numerusform>
            <numerusform>Gwnaed {n} o addewidion bach.</numerusform>
            <numerusform>Gwnaed {n} o addewidion bach.</numerusform>
        </translation>
    </message>
    <message>
        <source>One speaks, the others only listen. Then say back what you heard before you say what you think.</source>
        <translation>Mae un yn siarad, a’r lleill yn gwrando’n unig. Yna ailadroddwch yr hyn a glywsoch cyn dweud eich barn.</translation>
    </message>
    <message>
        <source>One speaks. The other listens and says nothing.</source>
        <translation>Mae un yn siarad. Mae’r llall yn gwrando heb ddweud dim.</translation>
    </message>
    <message>
        <source>One speaks. The table listens and says nothing.</source>
        <translation>Mae un yn siarad. Mae’r bwrdd yn gwrando heb ddweud dim.</translation>
    </message>
    <message>
        <source>One speaks. Two listen and say nothing.</source>
        <translation>Mae un yn siarad. Mae dau’n gwrando heb ddweud dim.</translation>
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
    <message>
        <source>One thing a card, in the words of the room. # and a word makes a heading.</source>
        <translation>Un peth ar bob cerdyn, yng ngeiriau’r ystafell. Mae # a gair yn gwneud pennawd.</translation>
    </message>
    <message>
        <source>One thing a card, in the words of the room: what happened, not who did it.</source>
        <translation>Un peth i bob cerdyn, yng ngeiriau’r ystafell: beth ddigwyddodd, nid pwy a’i gwnaeth.</translation>
    </message>
    <message>
        <source>One thing a line</source>
        <translation>Un peth i bob llinell</translation>
    </message>
    <message>
        <source>One trusts, not the other</source>
        <translation>Un yn ymddiried, nid y llall</translation>
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
        <source>Only if you agree to be compared with another time, first two letters of your mother’s first name and day you were born:  ___ ___ ___ ___  Kept scrambled, never shown.</source>
        <translation>Dim ond os ydych yn cytuno i gael eich cymharu â thro arall, dwy lythyren gyntaf enw cyntaf eich mam a’r diwrnod y’ch ganwyd:  ___ ___ ___ ___  Fe’i cedwir wedi’i sgramblo, ac nis dangosir byth.</translation>
    </message>
    <message>
        <source>Only if you like. Everything here may be left out.</source>
        <translation>Dim ond os mynnwch. Gellir gadael popeth yma allan.</translation>
    </message>
    <message>
        <source>Only one of the two numbers is there.</source>
        <translation>Dim ond un o’r ddau rif sydd yno.</translation>
    </message>
    <message>
        <source>Only places are compared where a round has too few ballots, or where fewer than five people came, left or changed their ballots.</source>
        <translation>Dim ond lleoedd a gymherir lle mae gan rownd rhy ychydig o bapurau pleidleisio, neu lle daeth, gadawodd neu newidiodd llai na phump o bobl eu papurau.</translation>
    </message>
    <message>
        <source>Only places are compared: the two rounds had different scales.</source>
        <translation>Dim ond lleoedd a gymherir: roedd gan y ddwy rownd raddfeydd gwahanol.</translation>
    </message>
    <message>
        <source>Only the middle of what was placed is shown, of nobody whom fewer than {k} placed.</source>
        <translation>Dim ond canol yr hyn a osodwyd a ddangosir, a neb a osodwyd gan lai na {k}.</translation>
    </message>
    <message>
        <source>Only the order is shown: beside the numbers of an earlier round, these would tell what a few people answered.</source>
        <translation>Dim ond y drefn a ddangosir: ochr yn ochr â rhifau rownd gynharach, byddai’r rhain yn dangos beth a atebodd ychydig o bobl.</translation>
    </message>
    <message>
        <source>Only the places are compared.</source>
        <translation>Dim ond y lleoedd a gymherir.</translation>
    </message>
    <message>
        <source>Only totals are shown, and none from which one organisation’s answer could be worked out.</source>
        <translation>Dim ond cyfansymiau a ddangosir, a dim un y gellid cyfrifo ateb un sefydliad ohono.</translation>
    </message>
    <message>
        <source>Only with the support of {share} %: people who {support}.</source>
        <translation>Dim ond gyda chefnogaeth {share} %: pobl {support}.</translation>
    </message>
    <message>
        <source>Only you see this</source>
        <translation>Dim ond chi sy’n gweld hwn</translation>
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
        <source>Open the next meeting with what you changed because of the forms</source>
        <translation>Agorwch y cyfarfod nesaf gyda’r hyn a newidiwyd gennych oherwydd y ffurflenni</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Agor y rownd</translation>
    </message>
    <message>
        <source>Open the round first; then pass the laptop round.</source>
        <translation>Agorwch y rownd yn gyntaf; yna pasiwch y gliniadur o gwmpas.</translation>
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
        <source>Open the stakeholder in the table</source>
        <translation>Agor y rhanddeiliad yn y tabl</translation>
    </message>
    <message>
        <source>Open: answers are coming in</source>
        <translation>Ar agor: mae atebion yn dod i mewn</translation>
    </message>
    <message>
        <source>Open: “{name}”</source>
        <translation>Agored: “{name}”</translation>
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
        <source>Order by majorities won less majorities lost (Copeland 1951). The bars are abilities after Bradley &amp; Terry (1952), told as the chance to be preferred to an average option.</source>
        <translation>Y drefn yw’r mwyafrifoedd a enillwyd llai’r mwyafrifoedd a gollwyd (Copeland 1951). Galluoedd yn ôl Bradley a Terry (1952) yw’r barrau, wedi’u dweud fel y tebygolrwydd o gael eu dewis o flaen opsiwn cyffredin.</translation>
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
        <source>Organisation by organisation</source>
        <translation>Fesul sefydliad</translation>
    </message>
    <message>
        <source>Organisations that take part</source>
        <translation>Sefydliadau sy’n cymryd rhan</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Arall</translation>
    </message>
    <message>
        <source>Other people may have answered then.</source>
        <translation>Efallai mai pobl eraill a atebodd bryd hynny.</translation>
    </message>
    <message>
        <source>Other statements were asked then.</source>
        <translation>Gofynnwyd am osodiadau eraill bryd hynny.</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Ffyrdd eraill</translation>
    </message>
    <message>
        <source>Other ways to count</source>
        <translation>Ffyrdd eraill o gyfrif</translation>
    </message>
    <message>
        <source>Others hang on {who}. What second link would help, and who can make it?</source>
        <translation>Mae eraill yn dibynnu ar y rhain: {who}. Pa ail gysylltiad fyddai’n helpu, a phwy all ei wneud?</translation>
    </message>
    <message>
        <source>Out of turn</source>
        <translation>Allan o’u tro</translation>
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
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>P power, L legitimate claim, U urgent claim: a key ticks or unticks. N: none of the three.</source>
        <translation>P pŵer, L hawl ddilys, U hawl ar frys: mae bysell yn ticio neu’n dad-dicio. N: dim un o’r tri.</translation>
    </message>
    <message>
        <source>Pages of the close</source>
        <translation>Tudalennau’r cloi</translation>
    </message>
    <message>
        <source>Pages of the round</source>
        <translation>Tudalennau’r rownd</translation>
    </message>
    <message>
        <source>Paid by equal shares</source>
        <translation>Talwyd drwy rannau cyfartal</translation>
    </message>
    <message>
        <source>Paid by most votes</source>
        <translation>Talwyd drwy’r nifer mwyaf o bleidleisiau</translation>
    </message>
    <message>
        <source>Pair {number} of {many}</source>
        <translation>Pâr {number} o {many}</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Parau</translation>
    </message>
    <message>
        <source>Pairs are people who wrote the same private code both times; a code used twice pairs nobody. Effect = (higher − lower) / pairs (Cliff 1993). p is the share of the patterns of signs, out of 2 for each pair multiplied, whose sum is as far from 0 or further (Fisher 1935); there is no test below six pairs.</source>
        <translation>Parau yw pobl a ysgrifennodd yr un cod preifat y ddau dro; nid yw cod a ddefnyddiwyd ddwywaith yn paru neb. Effaith = (uwch − is) / parau (Cliff 1993). p yw cyfran y patrymau o arwyddion, o 2 am bob pâr wedi’u lluosi, y mae eu swm mor bell oddi wrth 0 neu’n bellach (Fisher 1935); nid oes prawf islaw chwe phâr.</translation>
    </message>
    <message>
        <source>Pairs count where both answered. A blank is no answer, and not no trust.</source>
        <translation>Mae parau’n cyfrif lle’r atebodd y ddau. Mae bwlch yn golygu dim ateb, nid dim ymddiriedaeth.</translation>
    </message>
    <message>
        <source>Pairs in which both answered</source>
        <translation>Parau lle’r atebodd y ddau</translation>
    </message>
    <message>
        <source>Pairs in which both answered are mutual (M), one-sided (A) or neither (N) (Holland &amp; Leinhardt 1970). Reciprocity has several definitions: M / (M + A) of pairs, 2M / (2M + A) of answers, and (r − d) / (1 − d) beyond chance, r being the second and d the density of these pairs (Garlaschelli &amp; Loffredo 2004).</source>
        <translation>Mae parau lle’r atebodd y ddau yn gydfuddiannol (M), yn unochrog (A) neu’r naill na’r llall (N) (Holland a Leinhardt 1970). Mae sawl diffiniad o ddwyochredd: M / (M + A) o’r parau, 2M / (2M + A) o’r atebion, ac (r − d) / (1 − d) y tu hwnt i hap, lle r yw’r ail a d yw dwysedd y parau hyn (Garlaschelli a Loffredo 2004).</translation>
    </message>
    <message>
        <source>Pairs in which somebody trusts</source>
        <translation>Parau lle mae rhywun yn ymddiried</translation>
    </message>
    <message>
        <source>Pairs linked</source>
        <translation>Parau a gysylltwyd</translation>
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
        <source>Papers read in two ways: 1 keeps the first reading, 2 the second</source>
        <translation>Papurau a ddarllenwyd mewn dwy ffordd: mae 1 yn cadw’r darlleniad cyntaf, 2 yr ail</translation>
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
        <source>Parts to look at again</source>
        <translation>Rhannau i edrych arnynt eto</translation>
    </message>
    <message>
        <source>Pass (F4)</source>
        <translation>Pasio (F4)</translation>
    </message>
    <message>
        <source>Pass the laptop round</source>
        <translation>Pasio’r gliniadur o gwmpas</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Gludo rhestr</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Oedi</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Oedi neu fynd ymlaen</translation>
    </message>
    <message>
        <source>Pause the turn, or go on</source>
        <translation>Oedi’r tro, neu fynd ymlaen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wedi’i oedi</translation>
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
        <source>People and means</source>
        <translation>Pobl a modd</translation>
    </message>
    <message>
        <source>People answer on this laptop one after the other. Only your code leads back here; what was done before the first answer can no longer be undone.</source>
        <translation>Mae pobl yn ateb ar y gliniadur hwn un ar ôl y llall. Dim ond eich cod chi sy’n arwain yn ôl yma; ni ellir dadwneud mwyach yr hyn a wnaed cyn yr ateb cyntaf.</translation>
    </message>
    <message>
        <source>People have answered these words, so they stay.</source>
        <translation>Mae pobl wedi ateb y geiriau hyn, felly maent yn aros.</translation>
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
        <source>People who agree write a code that only they know, so that the next workshop can show who moved up and who down, as numbers. It is kept scrambled and shown nowhere.</source>
        <translation>Mae pobl sy’n cytuno yn ysgrifennu cod na ŵyr neb ond hwy, fel y gall y gweithdy nesaf ddangos pwy symudodd i fyny a phwy i lawr, fel niferoedd. Cedwir ef wedi’i sgramblo ac ni ddangosir ef yn unman.</translation>
    </message>
    <message>
        <source>People who gave a code both times, and how their rating moved</source>
        <translation>Pobl a roddodd god y ddau dro, a sut y symudodd eu sgôr</translation>
    </message>
    <message>
        <source>People who rated 4 or 5, meeting by meeting</source>
        <translation>Pobl a roddodd 4 neu 5, fesul cyfarfod</translation>
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
        <source>Person by person</source>
        <translation>Fesul person</translation>
    </message>
    <message>
        <source>Person {code}</source>
        <translation>Person {code}</translation>
    </message>
    <message>
        <source>Photograph {number}: not described yet</source>
        <translation>Ffotograff {number}: heb ei ddisgrifio eto</translation>
    </message>
    <message>
        <source>Photograph {number}: {title}</source>
        <translation>Ffotograff {number}: {title}</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Ffotograffau</translation>
    </message>
    <message>
        <source>Photographs (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Ffotograffau (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>Photographs go, too; codes and sectors stay. Undo cannot bring back what is erased.</source>
        <translation>Mae’r ffotograffau’n mynd hefyd; mae’r codau a’r sectorau’n aros. Ni all dadwneud ddod â’r hyn a ddilëwyd yn ôl.</translation>
    </message>
    <message>
        <source>Photographs of the activity</source>
        <translation>Ffotograffau’r gweithgaredd</translation>
    </message>
    <message>
        <source>Photographs of this activity</source>
        <translation>Ffotograffau’r gweithgaredd hwn</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Llun</translation>
    </message>
    <message>
        <source>Pin “{name}”</source>
        <translation>Pinio “{name}”</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Place (Borda)</source>
        <translation>Lle (Borda)</translation>
    </message>
    <message>
        <source>Place (Schulze)</source>
        <translation>Lle (Schulze)</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Lle o’r blaen</translation>
    </message>
    <message>
        <source>Place blind by table</source>
        <translation>Gosod yn ddall fesul bwrdd</translation>
    </message>
    <message>
        <source>Place everybody at the median</source>
        <translation>Gosod pawb ar y canolrif</translation>
    </message>
    <message>
        <source>Place now</source>
        <translation>Lle nawr</translation>
    </message>
    <message>
        <source>Place the stakeholder in the middle of the grid</source>
        <translation>Gosod y rhanddeiliad yng nghanol y grid</translation>
    </message>
    <message>
        <source>Place them together, or blind by table; disagree aloud</source>
        <translation>Gosodwch nhw gyda’ch gilydd, neu’n ddall fesul bwrdd; anghytunwch yn uchel</translation>
    </message>
    <message>
        <source>Place “{name}”</source>
        <translation>Gosod “{name}”</translation>
    </message>
    <message>
        <source>Placed furthest apart: {who}. What do some of us know that others do not?</source>
        <translation>Gosodwyd bellaf ar wahân: {who}. Beth a ŵyr rhai ohonom nad yw eraill yn ei wybod?</translation>
    </message>
    <message>
        <source>Placed in</source>
        <translation>Lle gosodwyd</translation>
    </message>
    <message>
        <source>Placed there by</source>
        <translation>Gosodwyd yno gan</translation>
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
        <source>Plan the gathering</source>
        <translation>Cynllunio’r casglu</translation>
    </message>
    <message>
        <source>Plan well</source>
        <translation>Cynllunio’n dda</translation>
    </message>
    <message>
        <source>Play the sample</source>
        <translation>Rhedeg yr enghraifft</translation>
    </message>
    <message>
        <source>Please give the laptop back.</source>
        <translation>Rhowch y gliniadur yn ôl, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pwyntiau</translation>
    </message>
    <message>
        <source>Points given to each option, and by how many people</source>
        <translation>Pwyntiau a roddwyd i bob opsiwn, a chan faint o bobl</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Pŵer</translation>
    </message>
    <message>
        <source>Power, legitimacy and urgency</source>
        <translation>Pŵer, dilysrwydd a brys</translation>
    </message>
    <message>
        <source>Practical</source>
        <translation>Ymarferol</translation>
    </message>
    <message>
        <source>Prepare private codes</source>
        <translation>Paratoi codau preifat</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Wedi’i baratoi</translation>
    </message>
    <message>
        <source>Press all the options in your order, best first. Press one again to take it out.</source>
        <translation>Pwyswch yr opsiynau i gyd yn eich trefn chi, y gorau yn gyntaf. Pwyswch un eto i’w dynnu allan.</translation>
    </message>
    <message>
        <source>Press the number of the group when one of them begins to speak: 1 to 8, or Alt and the number.</source>
        <translation>Pwyswch rif y grŵp pan fydd un ohonynt yn dechrau siarad: 1 i 8, neu Alt a’r rhif.</translation>
    </message>
    <message>
        <source>Press the options in your order, best first. Press one again to take it out.</source>
        <translation>Pwyswch yr opsiynau yn eich trefn chi, y gorau yn gyntaf. Pwyswch un eto i’w dynnu allan.</translation>
    </message>
    <message>
        <source>Print the numbered forms with the worksheets, from Handout at the top right.</source>
        <translation>Argraffwch y ffurflenni wedi’u rhifo gyda’r taflenni gwaith, o’r botwm Taflen ar y dde uchaf.</translation>
    </message>
    <message>
        <source>Print two or three more of each: somebody always comes unannounced.</source>
        <translation>Argraffwch ddau neu dri yn fwy o bob un: mae rhywun bob amser yn dod yn ddirybudd.</translation>
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
        <source>Privacy notice of the workshop</source>
        <translation>Hysbysiad preifatrwydd y gweithdy</translation>
    </message>
    <message>
        <source>Privacy notice to print</source>
        <translation>Hysbysiad preifatrwydd i’w argraffu</translation>
    </message>
    <message>
        <source>Private code</source>
        <translation>Cod preifat</translation>
    </message>
    <message>
        <source>Private sheets</source>
        <translation>Taflenni preifat</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Addewid</translation>
    </message>
    <message>
        <source>Promise cards, cut apart</source>
        <translation>Cardiau addewid, wedi’u torri ar wahân</translation>
    </message>
    <message>
        <source>Promised at an earlier workshop</source>
        <translation>Addawyd mewn gweithdy cynharach</translation>
    </message>
    <message>
        <source>Promised on {day}</source>
        <translation>Addawyd: {day}</translation>
    </message>
    <message>
        <source>Promised on {day}, for {due}</source>
        <translation>Addawyd: {day}, erbyn {due}</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Addewidion</translation>
    </message>
    <message>
        <source>Promises from last time</source>
        <translation>Addewidion o’r tro diwethaf</translation>
    </message>
    <message>
        <source>Promises from last time: kept, late, let go, and why</source>
        <translation>Addewidion o’r tro diwethaf: wedi’u cadw, yn hwyr, wedi’u gollwng, a pham</translation>
    </message>
    <message>
        <source>Promises kept and the trust pulse, side by side</source>
        <translation>Addewidion a gadwyd a’r pwls ymddiriedaeth, ochr yn ochr</translation>
    </message>
    <message>
        <source>Promises made</source>
        <translation>Addewidion a wnaed</translation>
    </message>
    <message>
        <source>Put a number on both sides, as in 1=4.</source>
        <translation>Rhowch rif ar y ddwy ochr, fel yn 1=4.</translation>
    </message>
    <message>
        <source>Put an answer in the box</source>
        <translation>Rhoi ateb yn y blwch</translation>
    </message>
    <message>
        <source>Put it back, or close LPIP Workshop and open the library again. Nothing was written.</source>
        <translation>Rhowch hi’n ôl, neu caewch LPIP Workshop ac agorwch y llyfrgell eto. Ni ysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>Put it in the box</source>
        <translation>Ei roi yn y blwch</translation>
    </message>
    <message>
        <source>Put it on the list first.</source>
        <translation>Rhowch ef ar y rhestr yn gyntaf.</translation>
    </message>
    <message>
        <source>Put names on the register first.</source>
        <translation>Rhowch enwau ar y gofrestr yn gyntaf.</translation>
    </message>
    <message>
        <source>Put one option in each row beneath the headings.</source>
        <translation>Rhowch un opsiwn ym mhob rhes o dan y penawdau.</translation>
    </message>
    <message>
        <source>Put one relationship in each row beneath the headings.</source>
        <translation>Rhowch un berthynas ym mhob rhes o dan y penawdau.</translation>
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
        <source>Put the first steps away</source>
        <translation>Rhoi’r camau cyntaf o’r neilltu</translation>
    </message>
    <message>
        <source>Put the options in an order that the room can stand behind, and see where it is open.</source>
        <translation>Rhoi’r opsiynau mewn trefn y gall yr ystafell ei chefnogi, a gweld lle mae’n benagored.</translation>
    </message>
    <message>
        <source>Put them on the list first.</source>
        <translation>Rhowch nhw ar y rhestr yn gyntaf.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Chwarter</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Question for the room</source>
        <translation>Cwestiwn i’r ystafell</translation>
    </message>
    <message>
        <source>Question in English</source>
        <translation>Cwestiwn yn Saesneg</translation>
    </message>
    <message>
        <source>Question in Welsh</source>
        <translation>Cwestiwn yn Gymraeg</translation>
    </message>
    <message>
        <source>Question or words for the screen</source>
        <translation>Cwestiwn neu eiriau i’r sgrin</translation>
    </message>
    <message>
        <source>Questions about data to</source>
        <translation>Cwestiynau am ddata i</translation>
    </message>
    <message>
        <source>Questions to</source>
        <translation>Cwestiynau i</translation>
    </message>
    <message>
        <source>Rainbow</source>
        <translation>Enfys</translation>
    </message>
    <message>
        <source>Rainbow: the group said who is affected, who affects the outcome, and how much; the more, the nearer to the middle. After Chevalier and Buckles (2008).</source>
        <translation>Enfys: dywedodd y grŵp pwy yr effeithir arno, pwy sy’n effeithio ar y canlyniad, a faint; po fwyaf, nesaf at y canol. Ar ôl Chevalier a Buckles (2008).</translation>
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
        <source>Rate each option from 1 (not at all) to {most} (fully). Leave out what you cannot judge.</source>
        <translation>Rhowch sgôr i bob opsiwn o 1 (dim o gwbl) i {most} (yn llwyr). Gadewch allan yr hyn na allwch ei farnu.</translation>
    </message>
    <message>
        <source>Rate each organisation you work with on three things. Your organisation’s name stays with what you write: the paper says who will see it, and asks you.</source>
        <translation>Rhowch sgôr i bob sefydliad rydych yn gweithio gydag ef ar dri pheth. Mae enw’ch sefydliad yn aros gyda’r hyn a ysgrifennwch: mae’r papur yn dweud pwy fydd yn ei weld, ac yn gofyn i chi.</translation>
    </message>
    <message>
        <source>Rate each organisation you work with: 1 not at all, 2 a little, 3 mostly, 4 fully.</source>
        <translation>Rhowch sgôr i bob sefydliad rydych yn gweithio gydag ef: 1 dim o gwbl, 2 ychydig, 3 gan mwyaf, 4 yn llwyr.</translation>
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
        <source>Rated 4 or 5, of 100 who answered</source>
        <translation>Rhoddodd 4 neu 5, o bob 100 a atebodd</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation>Sgôr gan</translation>
    </message>
    <message>
        <source>Rated from 1, not at all, to 5, fully</source>
        <translation>Sgôr o 1, ddim o gwbl, i 5, yn llwyr</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Sgoriau</translation>
    </message>
    <message>
        <source>Ratings that were near an end of the scale tend to come back from it by themselves.</source>
        <translation>Mae sgoriau a oedd yn agos at ben y raddfa yn tueddu i ddod yn ôl oddi yno ohonynt eu hunain.</translation>
    </message>
    <message>
        <source>Read out the aim. What did we expect, and what happened instead?</source>
        <translation>Darllenwch y nod yn uchel. Beth oeddem yn ei ddisgwyl, a beth ddigwyddodd yn lle hynny?</translation>
    </message>
    <message>
        <source>Read the box at the foot of the sheet aloud: agreeing is a choice, and so is not agreeing</source>
        <translation>Darllenwch y blwch ar waelod y daflen yn uchel: dewis yw cytuno, ac felly hefyd beidio â chytuno</translation>
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
        <source>Reading {file} …</source>
        <translation>Wrthi’n darllen {file} …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Yn barod</translation>
    </message>
    <message>
        <source>Ready for the next person</source>
        <translation>Yn barod i’r person nesaf</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Yn derbyn</translation>
    </message>
    <message>
        <source>Record the change</source>
        <translation>Cofnodi’r newid</translation>
    </message>
    <message>
        <source>Record what “{name}” agreed to</source>
        <translation>Cofnodi beth y cytunodd “{name}” iddo</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Cofnodwyd</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ailwneud</translation>
    </message>
    <message>
        <source>Redo: {label} Ctrl+Shift+Z</source>
        <translation>Ailwneud: {label} Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Llai o symudiad</translation>
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
        <source>Relationship</source>
        <translation>Perthynas</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Perthnasoedd</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Dibynadwyedd</translation>
    </message>
    <message>
        <source>Reliability: {first} Shared purpose: {second} Openness: {third}</source>
        <translation>Dibynadwyedd: {first} Diben cyffredin: {second} Bod yn agored: {third}</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Sylwadau</translation>
    </message>
    <message>
        <source>Remarks are parted from ratings and shuffled when the round is closed; not even the file knows what belongs together.</source>
        <translation>Gwahenir sylwadau oddi wrth sgoriau a’u cymysgu pan gaeir y rownd; ni ŵyr y ffeil, hyd yn oed, beth sy’n perthyn i’w gilydd.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Remove a statement</source>
        <translation>Tynnu gosodiad</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Tynnwch un yn gyntaf.</translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation>Tynnu’r cam gweithredu</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <translation>Tynnu’r cerdyn</translation>
    </message>
    <message>
        <source>Remove the line “{name}”</source>
        <translation>Tynnu’r llinell “{name}”</translation>
    </message>
    <message>
        <source>Remove the photograph</source>
        <translation>Tynnu’r ffotograff</translation>
    </message>
    <message>
        <source>Remove the promise</source>
        <translation>Tynnu’r addewid</translation>
    </message>
    <message>
        <source>Remove the statement</source>
        <translation>Tynnu’r gosodiad</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Tynnu “{name}”</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>Ailenwi “{name}”</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Adnoddau</translation>
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
        <source>Revealed: {result}</source>
        <translation>Wedi’i ddatgelu: {result}</translation>
    </message>
    <message>
        <source>Revealing shows what was promised, and no more, to you and to the room at the same moment.</source>
        <translation>Mae datgelu’n dangos yr hyn a addawyd, a dim mwy, i chi ac i’r ystafell ar yr un pryd.</translation>
    </message>
    <message>
        <source>Reword a line</source>
        <translation>Aileirio llinell</translation>
    </message>
    <message>
        <source>Reword a statement</source>
        <translation>Aileirio gosodiad</translation>
    </message>
    <message>
        <source>Reword an option</source>
        <translation>Aralleirio opsiwn</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Right in English</source>
        <translation>De yn Saesneg</translation>
    </message>
    <message>
        <source>Right in Welsh</source>
        <translation>De yn Gymraeg</translation>
    </message>
    <message>
        <source>Ringed as affected but unheard</source>
        <translation>Mae modrwy am y rhai yr effeithir arnynt ond sydd heb lais</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risgiau</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Roles of everybody on the register</source>
        <translation>Rolau pawb ar y gofrestr</translation>
    </message>
    <message>
        <source>Room: {words}</source>
        <translation>Ystafell: {words}</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rownd</translation>
    </message>
    <message>
        <source>Round {number}: {method}</source>
        <translation>Rownd {number}: {method}</translation>
    </message>
    <message>
        <source>Rows rate columns, from 1 to 4. Darker is more; bold counts as trust; a dot is no answer.</source>
        <translation>Y rhesi sy’n rhoi sgôr i’r colofnau, o 1 i 4. Mae tywyllach yn fwy; mae trwm yn cyfrif fel ymddiriedaeth; mae dot yn golygu dim ateb.</translation>
    </message>
    <message>
        <source>Rule agreed at {time}: {rule}</source>
        <translation>Rheol a gytunwyd am {time}: {rule}</translation>
    </message>
    <message>
        <source>Rule changed after {time}: {rule}</source>
        <translation>Newidiwyd y rheol ar ôl {time}: {rule}</translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <translation>Rheol: {rule}</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Trefnir gan</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Trefn y cyfarfod</translation>
    </message>
    <message>
        <source>Safe, without bad side effects</source>
        <translation>Diogel, heb sgil-effeithiau drwg</translation>
    </message>
    <message>
        <source>Salience</source>
        <translation>Amlygrwydd</translation>
    </message>
    <message>
        <source>Salience of everybody on the register</source>
        <translation>Amlygrwydd pawb ar y gofrestr</translation>
    </message>
    <message>
        <source>Salience: one of power, legitimacy and urgency makes a stakeholder dormant, discretionary or demanding; two make it dominant, dangerous or dependent; all three definitive. After Mitchell, Agle and Wood (1997).</source>
        <translation>Amlygrwydd: mae un o bŵer, dilysrwydd a brys yn gwneud rhanddeiliad yn gwsg, yn ddewisol neu’n fynnus; mae dau yn ei wneud yn drechol, yn beryglus neu’n ddibynnol; mae’r tri i gyd yn ei wneud yn ddiffiniol. Ar ôl Mitchell, Agle a Wood (1997).</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Yr un fath</translation>
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
        <source>Save as a file</source>
        <translation>Cadw fel ffeil</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Cadw fel templed</translation>
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
        <source>Save the sheet</source>
        <translation>Cadw’r daflen</translation>
    </message>
    <message>
        <source>Save the sheet again with its heading row.</source>
        <translation>Cadwch y daflen eto gyda’i rhes benawdau.</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Cadw’r templed</translation>
    </message>
    <message>
        <source>Save the template as a file</source>
        <translation>Cadw’r templed fel ffeil</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Dywedwch</translation>
    </message>
    <message>
        <source>Say back (F4)</source>
        <translation>Ailadrodd (F4)</translation>
    </message>
    <message>
        <source>Say back what was heard</source>
        <translation>Ailadrodd yr hyn a glywyd</translation>
    </message>
    <message>
        <source>Say back what you heard</source>
        <translation>Ailadroddwch yr hyn a glywsoch</translation>
    </message>
    <message>
        <source>Say back what you heard, in your own words. Then ask: is that it?</source>
        <translation>Ailadroddwch yr hyn a glywsoch, yn eich geiriau eich hun. Yna gofynnwch: ai dyna ydyw?</translation>
    </message>
    <message>
        <source>Say first who will see what; it is fixed when the round opens</source>
        <translation>Dywedwch yn gyntaf pwy fydd yn gweld beth; fe’i pennir pan fydd y rownd yn agor</translation>
    </message>
    <message>
        <source>Say how many tables there are, 1 or more.</source>
        <translation>Dywedwch sawl bwrdd sydd, 1 neu fwy.</translation>
    </message>
    <message>
        <source>Say in one sentence what should not be lost. The speaker nods or corrects.</source>
        <translation>Dywedwch mewn un frawddeg beth na ddylid ei golli. Mae’r siaradwr yn nodio neu’n cywiro.</translation>
    </message>
    <message>
        <source>Say it in one line.</source>
        <translation>Dywedwch hynny mewn un llinell.</translation>
    </message>
    <message>
        <source>Say it in one line; details can follow.</source>
        <translation>Dywedwch ef mewn un llinell; gall manylion ddilyn.</translation>
    </message>
    <message>
        <source>Say it in one line; the talk comes after.</source>
        <translation>Dywedwch hynny mewn un llinell; daw’r sgwrs wedyn.</translation>
    </message>
    <message>
        <source>Say it more shortly.</source>
        <translation>Dywedwch ef yn fyrrach.</translation>
    </message>
    <message>
        <source>Say that the room is a sample, or take the number out.</source>
        <translation>Dywedwch mai sampl yw’r ystafell, neu tynnwch y rhif allan.</translation>
    </message>
    <message>
        <source>Say the kind of relationship in a word or two, such as “lends tools to”.</source>
        <translation>Rhowch y math o berthynas mewn gair neu ddau, megis “yn benthyg offer i”.</translation>
    </message>
    <message>
        <source>Say what makes this line different.</source>
        <translation>Dywedwch beth sy’n gwneud y llinell hon yn wahanol.</translation>
    </message>
    <message>
        <source>Say what makes this one different.</source>
        <translation>Dywedwch beth sy’n gwneud hwn yn wahanol.</translation>
    </message>
    <message>
        <source>Say where “{name}” should move</source>
        <translation>Dweud i ble y dylai “{name}” symud</translation>
    </message>
    <message>
        <source>Say who is here</source>
        <translation>Dweud pwy sydd yma</translation>
    </message>
    <message>
        <source>Say who will see what, list the organisations, print their sheets, then open the round.</source>
        <translation>Dywedwch pwy fydd yn gweld beth, rhestrwch y sefydliadau, argraffwch eu taflenni, yna agorwch y rownd.</translation>
    </message>
    <message>
        <source>Say why: “{name}”</source>
        <translation>Dweud pam: “{name}”</translation>
    </message>
    <message>
        <source>Say why; it is shown with the result.</source>
        <translation>Dywedwch pam; fe’i dangosir gyda’r canlyniad.</translation>
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
        <source>Score</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>Score a statement in reverse</source>
        <translation>Sgorio gosodiad o chwith</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Sgorio</translation>
    </message>
    <message>
        <source>Seat person {code}</source>
        <translation>Rhoi person {code} wrth fwrdd</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Yr ail le</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>Yr eildro</translation>
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
        <source>Sectors are then shown where five people or more of them answered and nobody’s answer can be worked out.</source>
        <translation>Dangosir sectorau wedyn lle bu i bump o bobl neu fwy ohonynt ateb ac na ellir cyfrifo ateb neb.</translation>
    </message>
    <message>
        <source>Sectors of fewer than five people are counted together as Other: the time of few would be a person’s.</source>
        <translation>Cyfrifir sectorau o lai na phump o bobl gyda’i gilydd fel Arall: amser rhywun fyddai amser ychydig.</translation>
    </message>
    <message>
        <source>See the table</source>
        <translation>Gweld y tabl</translation>
    </message>
    <message>
        <source>See where the partnership falls short of what people hope for, without anybody being exposed.</source>
        <translation>Gweld lle mae’r bartneriaeth yn syrthio’n fyr o’r hyn y mae pobl yn gobeithio amdano, heb amlygu neb.</translation>
    </message>
    <message>
        <source>See where trust is returned and where it runs one way, without putting anybody on the spot.</source>
        <translation>Gweld ble mae ymddiriedaeth ar y ddwy ochr a ble mae ar un ochr yn unig, heb roi neb mewn lle cas.</translation>
    </message>
    <message>
        <source>See where views and sectors differ, and where they do not, before anybody votes.</source>
        <translation>Gweld ble mae barn pobl a sectorau’n gwahaniaethu, a ble nad ydynt, cyn i neb bleidleisio.</translation>
    </message>
    <message>
        <source>See who can change the outcome, who lives with it, and who is missing from the room.</source>
        <translation>Gweld pwy all newid y canlyniad, pwy sy’n byw gydag ef, a phwy sydd ar goll o’r ystafell.</translation>
    </message>
    <message>
        <source>Seen here</source>
        <translation>Wedi’i weld yma</translation>
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
        <source>Set the number of tables</source>
        <translation>Gosod nifer y byrddau</translation>
    </message>
    <message>
        <source>Set the review day</source>
        <translation>Gosod diwrnod yr adolygiad</translation>
    </message>
    <message>
        <source>Set the smallest group to {least} or more.</source>
        <translation>Gosodwch y grŵp lleiaf yn {least} neu fwy.</translation>
    </message>
    <message>
        <source>Set the turns</source>
        <translation>Gosod y troeon</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Settle ballot {number}</source>
        <translation>Setlo papur pleidleisio {number}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cyfran</translation>
    </message>
    <message>
        <source>Share at {occasion}</source>
        <translation>Cyfran yn {occasion}</translation>
    </message>
    <message>
        <source>Share out</source>
        <translation>Rhannu</translation>
    </message>
    <message numerus="yes">
        <source>Share people out to one table</source>
        <extracomment>Share people out to {n} tables</extracomment>
        <translation>
            <numerusform>Rhannu pobl rhwng {n} bwrdd</numerusform>
            <numerusform>Rhannu pobl i un bwrdd</numerusform>
            <numerusform>Rhannu pobl rhwng {n} bwrdd</numerusform>
            <numerusform>Rhannu pobl rhwng {n} bwrdd</numerusform>
            <numerusform>Rhannu pobl rhwng {n} bwrdd</numerusform>
        </translation>
    </message>
    <message>
        <source>Share people out to tables</source>
        <translation>Rhannu pobl rhwng byrddau</translation>
    </message>
    <message>
        <source>Share today</source>
        <translation>Cyfran heddiw</translation>
    </message>
    <message>
        <source>Shared purpose</source>
        <translation>Nod cyffredin</translation>
    </message>
    <message>
        <source>Shares of the answers given each time; today {count} of {of} possible ones.</source>
        <translation>Cyfrannau o’r atebion a roddwyd bob tro; heddiw {count} o {of} rhai posibl.</translation>
    </message>
    <message>
        <source>Shares then and now: {told}.</source>
        <translation>Cyfrannau bryd hynny a nawr: {told}.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Taflen</translation>
    </message>
    <message>
        <source>Sheet number</source>
        <translation>Rhif y daflen</translation>
    </message>
    <message>
        <source>Sheet of</source>
        <translation>Taflen</translation>
    </message>
    <message>
        <source>Sheet of: ……………………………</source>
        <translation>Taflen: ……………………………</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>Taflen {number}</translation>
    </message>
    <message>
        <source>Sheet {number} is corrected.</source>
        <translation>Mae taflen {number} wedi’i chywiro.</translation>
    </message>
    <message>
        <source>Sheet {number} is in.</source>
        <translation>Mae taflen {number} i mewn.</translation>
    </message>
    <message>
        <source>Sheet {number} is withdrawn.</source>
        <translation>Mae taflen {number} wedi’i thynnu’n ôl.</translation>
    </message>
    <message>
        <source>Sheet {number}: {name}</source>
        <translation>Taflen {number}: {name}</translation>
    </message>
    <message>
        <source>Sheets typed in</source>
        <translation>Taflenni a deipiwyd</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Cwtogwch ef.</translation>
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
        <source>Should</source>
        <translation>Dylid</translation>
    </message>
    <message>
        <source>Show everything to everybody</source>
        <translation>Dangos popeth i bawb</translation>
    </message>
    <message>
        <source>Show how we decide</source>
        <translation>Dangos sut rydym yn penderfynu</translation>
    </message>
    <message>
        <source>Show or hide the guide</source>
        <translation>Dangos neu guddio’r canllaw</translation>
    </message>
    <message>
        <source>Show the activity’s own slides</source>
        <translation>Dangos sleidiau’r gweithgaredd ei hun</translation>
    </message>
    <message>
        <source>Show the clock of the round</source>
        <translation>Dangos cloc y rownd</translation>
    </message>
    <message>
        <source>Show the clock to the room</source>
        <translation>Dangos y cloc i’r ystafell</translation>
    </message>
    <message>
        <source>Show the exit forms</source>
        <translation>Dangos y ffurflenni gadael</translation>
    </message>
    <message>
        <source>Show the first steps again</source>
        <translation>Dangos y camau cyntaf eto</translation>
    </message>
    <message>
        <source>Show the grid</source>
        <translation>Dangos y grid</translation>
    </message>
    <message>
        <source>Show the guide</source>
        <translation>Dangos y canllaw</translation>
    </message>
    <message>
        <source>Show the impact</source>
        <translation>Dangos yr effaith</translation>
    </message>
    <message>
        <source>Show the look back</source>
        <translation>Dangos yr edrych yn ôl</translation>
    </message>
    <message>
        <source>Show the map of relationships</source>
        <translation>Dangos y map o berthnasoedd</translation>
    </message>
    <message>
        <source>Show the network</source>
        <translation>Dangos y rhwydwaith</translation>
    </message>
    <message>
        <source>Show the options</source>
        <translation>Dangos yr opsiynau</translation>
    </message>
    <message>
        <source>Show the question to the room</source>
        <translation>Dangos y cwestiwn i’r ystafell</translation>
    </message>
    <message>
        <source>Show the rainbow</source>
        <translation>Dangos yr enfys</translation>
    </message>
    <message>
        <source>Show the running order</source>
        <translation>Dangos trefn y cyfarfod</translation>
    </message>
    <message>
        <source>Show the running order to the room</source>
        <translation>Dangos trefn y cyfarfod i’r ystafell</translation>
    </message>
    <message>
        <source>Show the salience</source>
        <translation>Dangos yr amlygrwydd</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Dangos y tabl</translation>
    </message>
    <message>
        <source>Show the table of relationships</source>
        <translation>Dangos y tabl o berthnasoedd</translation>
    </message>
    <message>
        <source>Show this</source>
        <translation>Dangos hwn</translation>
    </message>
    <message>
        <source>Show this activity to the room</source>
        <translation>Dangos y gweithgaredd hwn i’r ystafell</translation>
    </message>
    <message>
        <source>Show this view to the room</source>
        <translation>Dangos yr olwg hon i’r ystafell</translation>
    </message>
    <message>
        <source>Show totals only</source>
        <translation>Dangos cyfansymiau’n unig</translation>
    </message>
    <message>
        <source>Show what we heard</source>
        <translation>Dangos beth a glywsom</translation>
    </message>
    <message>
        <source>Show who spoke how long</source>
        <translation>Dangos pwy siaradodd am ba hyd</translation>
    </message>
    <message>
        <source>Show “Thank you” to the room</source>
        <translation>Dangos “Diolch” i’r ystafell</translation>
    </message>
    <message>
        <source>Show: {page}</source>
        <translation>Dangos: {page}</translation>
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
        <source>Shuffled: nothing says who wrote what.</source>
        <translation>Wedi’u cymysgu: does dim yn dweud pwy ysgrifennodd beth.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Arwydd</translation>
    </message>
    <message>
        <source>Silent ideas and turns</source>
        <translation>Syniadau tawel a throeon</translation>
    </message>
    <message>
        <source>Silent ideas, then one from each in turn</source>
        <translation>Syniadau tawel, yna un gan bob un yn ei dro</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Ers y tro diwethaf</translation>
    </message>
    <message>
        <source>Since last time: forms carry no code, so people cannot be paired. Of all pairings of a person then and one now, in how many the later rating is higher, ties counted half: (delta + 1) / 2 of Cliff’s delta (Cliff 1993). p: exact permutation of the labels, or 9,999 draws where there are too many, adjusted for several statements (Holm 1979). Those who come again may not be those who left.</source>
        <translation>Ers y tro diwethaf: nid oes cod ar y ffurflenni, felly ni ellir paru pobl. O bob pariad o berson bryd hynny ac un nawr, ym mha faint y mae’r sgôr ddiweddarach yn uwch, gyda sgoriau cyfartal yn cyfrif yn hanner: (delta + 1) / 2 o delta Cliff (Cliff 1993). p: trynewid y labeli’n union, neu 9,999 o dyniadau lle mae gormod, wedi’i addasu ar gyfer sawl gosodiad (Holm 1979). Efallai nad y rhai sy’n dod eto yw’r rhai a adawodd.</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Ers hynny</translation>
    </message>
    <message>
        <source>Six statements of our own, not a validated instrument, each rated for importance and for experience from 1 to {scale}; the structure follows the Partnership Trust Tool of the Centers for Disease Control and Prevention.</source>
        <translation>Chwe gosodiad o’n gwaith ni ein hunain, nid offeryn wedi’i ddilysu; rhoddwyd sgôr o 1 i {scale} i bob un am bwysigrwydd ac am brofiad. Mae’r strwythur yn dilyn y Partnership Trust Tool gan y Centers for Disease Control and Prevention.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Maint y testun</translation>
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
        <source>Small promises</source>
        <translation>Addewidion bach</translation>
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
        <source>So many take part that they are not listed here: write the names of those you work with.</source>
        <translation>Mae cynifer yn cymryd rhan fel nad ydynt wedi’u rhestru yma: ysgrifennwch enwau’r rhai rydych yn gweithio gyda nhw.</translation>
    </message>
    <message>
        <source>So names of people, of organisations that rated each other, and photographs are left out here.</source>
        <translation>Felly hepgorir yma enwau pobl, enwau sefydliadau a sgoriodd ei gilydd, a ffotograffau.</translation>
    </message>
    <message>
        <source>So that</source>
        <translation>Fel bod</translation>
    </message>
    <message>
        <source>So these sheets carry numbers in place of names: the screen in the room shows which is which.</source>
        <translation>Felly mae rhifau ar y taflenni hyn yn lle enwau: mae sgrin yr ystafell yn dangos pa un yw pa un.</translation>
    </message>
    <message>
        <source>Some options never lost or never met: half a win and half a loss against an average option were added for each.</source>
        <translation>Ni chollodd rhai opsiynau erioed, neu ni chyfarfuant erioed: ychwanegwyd hanner buddugoliaeth a hanner colled yn erbyn opsiwn cyffredin i bob un.</translation>
    </message>
    <message>
        <source>Some relationships were told by one side only. What would the other side say?</source>
        <translation>Dim ond un ochr a ddywedodd am rai perthnasoedd. Beth fyddai’r ochr arall yn ei ddweud?</translation>
    </message>
    <message>
        <source>Somebody holds others to the network if it would fall apart without them (Hopcroft and Tarjan 1973). Links across sectors are those of Krackhardt and Stern (1988): (across − inside) / (across + inside). A link that nobody wrote down would change such results: this map is what the people in the room know.</source>
        <translation>Mae rhywun yn dal eraill wrth y rhwydwaith os byddai’n torri’n rhannau hebddynt (Hopcroft a Tarjan 1973). Rhai Krackhardt a Stern (1988) yw’r cysylltiadau ar draws sectorau: (ar draws − o fewn) / (ar draws + o fewn). Byddai cysylltiad na ysgrifennodd neb yn newid canlyniadau o’r fath: y map hwn yw’r hyn a ŵyr y bobl yn yr ystafell.</translation>
    </message>
    <message>
        <source>Somebody is rated who is not on the list.</source>
        <translation>Rhoddwyd sgôr i rywun nad yw ar y rhestr.</translation>
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
        <source>Sort “{name}”</source>
        <translation>Didoli “{name}”</translation>
    </message>
    <message>
        <source>Split the activity in two</source>
        <translation>Rhannu’r gweithgaredd yn ddau</translation>
    </message>
    <message>
        <source>Split “{title}”</source>
        <translation>Rhannu “{title}”</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Taenlen (XLSX)</translation>
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
        <source>Stands between</source>
        <translation>Saif rhwng</translation>
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
        <source>Start another round (F4)</source>
        <translation>Dechrau rownd arall (F4)</translation>
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
        <source>Start over</source>
        <translation>Dechrau o’r newydd</translation>
    </message>
    <message>
        <source>Start the activity</source>
        <translation>Dechrau’r gweithgaredd</translation>
    </message>
    <message>
        <source>Start the first turn (F4)</source>
        <translation>Dechrau’r tro cyntaf (F4)</translation>
    </message>
    <message>
        <source>Start the round over</source>
        <translation>Dechrau’r rownd o’r newydd</translation>
    </message>
    <message>
        <source>Start the turn, or go on to the next step</source>
        <translation>Dechrau’r tro, neu fynd ymlaen i’r cam nesaf</translation>
    </message>
    <message>
        <source>Start “{title}”</source>
        <translation>Dechrau “{title}”</translation>
    </message>
    <message>
        <source>Started: {title}.</source>
        <translation>Wedi dechrau: {title}.</translation>
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
        <source>Statement</source>
        <translation>Gosodiad</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Statements taken together, and whether they hang together</source>
        <translation>Gosodiadau gyda’i gilydd, ac a ydynt yn dal at ei gilydd</translation>
    </message>
    <message>
        <source>Statements that say the opposite of trust are scored in reverse: experience counts as {top} − the rating, importance as it was rated.</source>
        <translation>Sgorir o chwith osodiadau sy’n dweud y gwrthwyneb i ymddiriedaeth: mae profiad yn cyfrif fel {top} − y sgôr, a phwysigrwydd fel y rhoddwyd y sgôr.</translation>
    </message>
    <message>
        <source>Statements together</source>
        <translation>Gosodiadau gyda’i gilydd</translation>
    </message>
    <message>
        <source>Steady: at least two thirds placed them in that quarter, and leaving out any one placing does not change it. Widest apart: the mean distance from the median, both axes added. Quartiles after Hyndman and Fan (1996).</source>
        <translation>Sefydlog: gosododd o leiaf ddwy ran o dair nhw yn y chwarter hwnnw, ac nid yw gadael unrhyw un gosodiad allan yn newid hynny. Mwyaf ar wahân: y pellter cymedrig oddi wrth y canolrif, gan adio’r ddwy echelin. Chwartelau ar ôl Hyndman a Fan (1996).</translation>
    </message>
    <message>
        <source>Still going</source>
        <translation>Yn dal i fynd</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Yn dal yn agored</translation>
    </message>
    <message>
        <source>Still open (O)</source>
        <translation>Yn dal yn agored (O)</translation>
    </message>
    <message>
        <source>Still open from last time: {what}. Begin with them.</source>
        <translation>Yn dal yn agored ers y tro diwethaf: {what}. Dechreuwch gyda nhw.</translation>
    </message>
    <message>
        <source>Still open: “{name}”</source>
        <translation>Yn dal yn agored: “{name}”</translation>
    </message>
    <message>
        <source>Stop and clear my answers</source>
        <translation>Stopio a chlirio fy atebion</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Peidio â chyfrif</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Wedi’i atal</translation>
    </message>
    <message>
        <source>Stopped (S)</source>
        <translation>Wedi’i atal (S)</translation>
    </message>
    <message>
        <source>Stopped: “{name}”</source>
        <translation>Wedi’i atal: “{name}”</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Cryfder</translation>
    </message>
    <message>
        <source>Strength (1–3)</source>
        <translation>Cryfder (1–3)</translation>
    </message>
    <message>
        <source>Studied elsewhere</source>
        <translation>Wedi’i astudio mewn man arall</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Cefnogaeth</translation>
    </message>
    <message>
        <source>Support is the share of people who {support}, with its score interval (Wilson 1927).</source>
        <translation>Cefnogaeth yw cyfran y bobl {support}, gyda’i chyfwng sgôr (Wilson 1927).</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation>Cefnogaeth sydd ei hangen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabl (CSV)</translation>
    </message>
    <message>
        <source>Table by table</source>
        <translation>Fesul bwrdd</translation>
    </message>
    <message>
        <source>Table of relationships</source>
        <translation>Tabl o berthnasoedd</translation>
    </message>
    <message>
        <source>Table of stakeholders</source>
        <translation>Tabl rhanddeiliaid</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Bwrdd {number}</translation>
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
        <source>Take a JPEG, PNG or WebP photograph, as telephones make them.</source>
        <translation>Defnyddiwch ffotograff JPEG, PNG neu WebP, fel y mae ffonau’n eu gwneud.</translation>
    </message>
    <message>
        <source>Take a person off the list</source>
        <translation>Tynnu person oddi ar y rhestr</translation>
    </message>
    <message>
        <source>Take in who was unheard last time</source>
        <translation>Derbyn y rhai heb lais y tro diwethaf</translation>
    </message>
    <message>
        <source>Take it off and choose again.</source>
        <translation>Tynnwch ef a dewiswch eto.</translation>
    </message>
    <message>
        <source>Take one difference and ask each end what it sees. End on the common ground.</source>
        <translation>Cymerwch un gwahaniaeth a gofynnwch i bob pen beth mae’n ei weld. Gorffennwch ar y tir cyffredin.</translation>
    </message>
    <message>
        <source>Take one difference: ask each end what it sees that the other does not</source>
        <translation>Cymerwch un gwahaniaeth: gofynnwch i bob pen beth mae’n ei weld nad yw’r llall yn ei weld</translation>
    </message>
    <message>
        <source>Take one of the two rows out, or name the raters.</source>
        <translation>Tynnwch un o’r ddwy res, neu enwch y rhai sy’n rhoi’r sgoriau.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Tynnwch un ohonynt.</translation>
    </message>
    <message>
        <source>Take the next step of the forms</source>
        <translation>Cymryd cam nesaf y ffurflenni</translation>
    </message>
    <message>
        <source>Take the next step of the round</source>
        <translation>Cymryd cam nesaf y rownd</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Eu derbyn</translation>
    </message>
    <message>
        <source>Take this ballot in</source>
        <translation>Derbyn y papur pleidleisio hwn</translation>
    </message>
    <message>
        <source>Take this sheet in</source>
        <translation>Derbyn y daflen hon</translation>
    </message>
    <message>
        <source>Take those in the room</source>
        <translation>Cymryd y rhai yn yr ystafell</translation>
    </message>
    <message numerus="yes">
        <source>Take {n} from the room</source>
        <extracomment>Take {n} from the room</extracomment>
        <translation>
            <numerusform>Cymryd {n} o’r ystafell</numerusform>
            <numerusform>Cymryd {n} o’r ystafell</numerusform>
            <numerusform>Cymryd {n} o’r ystafell</numerusform>
            <numerusform>Cymryd {n} o’r ystafell</numerusform>
            <numerusform>Cymryd {n} o’r ystafell</numerusform>
        </translation>
    </message>
    <message>
        <source>Take “{name}” off</source>
        <translation>Tynnu “{name}”</translation>
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
        <source>Talk next</source>
        <translation>I’w drafod nesaf</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Rhoi gwybod</translation>
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
        <source>Templates (*.toml)</source>
        <translation>Templedi (*.toml)</translation>
    </message>
    <message>
        <source>Texts that have no translation yet</source>
        <translation>Testunau heb gyfieithiad eto</translation>
    </message>
    <message>
        <source>Thank people for what was kept; for the rest ask what got in the way, not who</source>
        <translation>Diolchwch i bobl am yr hyn a gadwyd; am y gweddill gofynnwch beth aeth yn y ffordd, nid pwy</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Diolch</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Diolch.</translation>
    </message>
    <message>
        <source>Thank you. What you wrote stays with the facilitator.</source>
        <translation>Diolch. Mae’r hyn a ysgrifennwyd gennych yn aros gyda’r hwylusydd.</translation>
    </message>
    <message>
        <source>That holds if</source>
        <translation>Mae hynny’n dal os</translation>
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
    <message>
        <source>That is more than chance.</source>
        <translation>Mae hynny’n fwy na siawns.</translation>
    </message>
    <message>
        <source>That is no length and no number of tables.</source>
        <translation>Nid yw hynny’n hyd nac yn nifer o fyrddau.</translation>
    </message>
    <message>
        <source>That is no length for a turn.</source>
        <translation>Nid yw hynny’n hyd i dro.</translation>
    </message>
    <message>
        <source>That is no number of tables.</source>
        <translation>Nid yw hwnnw’n nifer o fyrddau.</translation>
    </message>
    <message>
        <source>That is not on the scale.</source>
        <translation>Nid yw hynny ar y raddfa.</translation>
    </message>
    <message>
        <source>That is not the code.</source>
        <translation>Nid hwnnw yw’r cod.</translation>
    </message>
    <message>
        <source>That is one and the same option.</source>
        <translation>Yr un opsiwn yw hwnnw.</translation>
    </message>
    <message>
        <source>That is one and the same.</source>
        <translation>Un a’r un yw’r ddau.</translation>
    </message>
    <message>
        <source>That organisation is not on the list.</source>
        <translation>Nid yw’r sefydliad hwnnw ar y rhestr.</translation>
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
        <source>The action</source>
        <translation>Y cam gweithredu</translation>
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
        <source>The answers are too few or too alike to show any, so that nobody’s own can be worked out.</source>
        <translation>Mae’r atebion yn rhy brin neu’n rhy debyg i ddangos dim, rhag i neb allu cyfrifo ateb un arall.</translation>
    </message>
    <message>
        <source>The answers have not been revealed yet.</source>
        <translation>Nid yw’r atebion wedi’u datgelu eto.</translation>
    </message>
    <message>
        <source>The answers have not been revealed yet. {turnout}</source>
        <translation>Nid yw’r atebion wedi’u datgelu eto. {turnout}</translation>
    </message>
    <message>
        <source>The blanks leave somebody without enough answers.</source>
        <translation>Mae’r bylchau’n gadael rhywun heb ddigon o atebion.</translation>
    </message>
    <message>
        <source>The card has no words.</source>
        <translation>Nid oes geiriau ar y cerdyn.</translation>
    </message>
    <message>
        <source>The clipboard holds no table.</source>
        <translation>Nid oes tabl ar y clipfwrdd.</translation>
    </message>
    <message>
        <source>The code has {least} to {most} digits.</source>
        <translation>Mae gan y cod rhwng {least} a {most} o ddigidau.</translation>
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
        <source>The evidence for each arrow is graded by the group: a guess, seen here, studied elsewhere, or well studied. A guess is worth testing first.</source>
        <translation>Y grŵp sy’n graddio’r dystiolaeth dros bob saeth: dyfaliad, wedi’i weld yma, wedi’i astudio mewn man arall, neu wedi’i astudio’n dda. Mae’n werth profi dyfaliad yn gyntaf.</translation>
    </message>
    <message>
        <source>The facilitator decides</source>
        <translation>Dewis yr hwylusydd</translation>
    </message>
    <message>
        <source>The facilitator sees the answers. Nothing of them is shown, printed or passed on.</source>
        <translation>Mae’r hwylusydd yn gweld yr atebion. Ni ddangosir, argreffir na throsglwyddir dim ohonynt.</translation>
    </message>
    <message>
        <source>The facilitator’s code</source>
        <translation>Cod yr hwylusydd</translation>
    </message>
    <message>
        <source>The fewest people are more than the most.</source>
        <translation>Mae’r lleiaf o bobl yn fwy na’r mwyaf.</translation>
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
        <source>The file is larger than {most} megabytes.</source>
        <translation>Mae’r ffeil yn fwy na {most} megabeit.</translation>
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
    <message>
        <source>The file is too large for a template.</source>
        <translation>Mae’r ffeil yn rhy fawr i fod yn dempled.</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Y cyntaf</translation>
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
        <source>The first stays first without any one of the sectors that can be told.</source>
        <translation>Mae’r cyntaf yn aros yn gyntaf heb unrhyw un o’r sectorau y gellir dweud amdanynt.</translation>
    </message>
    <message>
        <source>The first time this was asked</source>
        <translation>Y tro cyntaf i hyn gael ei ofyn</translation>
    </message>
    <message>
        <source>The folder “{name}” has no table that is known.</source>
        <translation>Nid oes tabl cyfarwydd yn y ffolder “{name}”.</translation>
    </message>
    <message>
        <source>The form cannot be read.</source>
        <translation>Ni ellir darllen y ffurflen.</translation>
    </message>
    <message>
        <source>The forms can be put away</source>
        <translation>Gellir rhoi’r ffurflenni heibio</translation>
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
        <source>The handout is ready: take one home, or ask for the file.</source>
        <translation>Mae’r daflen yn barod: ewch ag un adref, neu gofynnwch am y ffeil.</translation>
    </message>
    <message>
        <source>The heading has no words.</source>
        <translation>Nid oes geiriau yn y pennawd.</translation>
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
    <message>
        <source>The line does not say who is linked with whom.</source>
        <translation>Nid yw’r llinell yn dweud pwy sydd wedi’i gysylltu â phwy.</translation>
    </message>
    <message>
        <source>The line has no words.</source>
        <translation>Nid oes geiriau yn y llinell.</translation>
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
    <message>
        <source>The lines we stand on</source>
        <translation>Y llinellau rydym yn sefyll arnynt</translation>
    </message>
    <message>
        <source>The list from last time</source>
        <translation>Y rhestr o’r tro diwethaf</translation>
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
        <source>The look back is an after-action review (US Army, Training Circular 25-20, 1993; Darling, Parry &amp; Moore 2005): what was expected, what happened, why, and what to keep or change. Cards are what people said aloud to the room, and are not counted as votes.</source>
        <translation>Adolygiad ar ôl gweithredu yw’r edrych yn ôl (US Army, Training Circular 25-20, 1993; Darling, Parry &amp; Moore 2005): beth a ddisgwylid, beth ddigwyddodd, pam, a beth i’w gadw neu ei newid. Yr hyn a ddywedodd pobl yn uchel wrth yr ystafell sydd ar y cardiau, ac nid ydynt yn cael eu cyfrif fel pleidleisiau.</translation>
    </message>
    <message>
        <source>The map and the room</source>
        <translation>Y map a’r ystafell</translation>
    </message>
    <message>
        <source>The measures follow the filter</source>
        <translation>Mae’r mesurau’n dilyn yr hidlydd</translation>
    </message>
    <message>
        <source>The median of impact and of effort places each option; the lines are in the middle of the scale (action priority matrix, after Covey, Merrill &amp; Merrill 1994). High impact comes before low, and then low effort before high; options of one quarter are level. “However we count” means whoever is left out.</source>
        <translation>Canolrif yr effaith a chanolrif yr ymdrech sy’n gosod pob opsiwn; mae’r llinellau yng nghanol y raddfa (matrics blaenoriaeth gweithredu, ar ôl Covey, Merrill a Merrill 1994). Daw effaith uchel cyn isel, ac yna ymdrech isel cyn uchel; mae opsiynau o’r un chwarter yn gydradd. Ystyr “sut bynnag y cyfrifwn” yw pwy bynnag a adewir allan.</translation>
    </message>
    <message>
        <source>The network is in several parts, so distances between them are not known.</source>
        <translation>Mae’r rhwydwaith mewn sawl rhan, felly ni wyddys y pellter rhyngddynt.</translation>
    </message>
    <message>
        <source>The network is in {n} parts without a link between them; the largest has {many}.</source>
        <translation>Mae’r rhwydwaith mewn rhannau heb gysylltiad rhyngddynt, {n} ohonynt; mae’r fwyaf yn cynnwys {many}.</translation>
    </message>
    <message>
        <source>The network is too large to try it without each of its links.</source>
        <translation>Mae’r rhwydwaith yn rhy fawr i roi cynnig arno heb bob un o’i gysylltiadau.</translation>
    </message>
    <message>
        <source>The network of each kind of relationship</source>
        <translation>Rhwydwaith pob math o berthynas</translation>
    </message>
    <message>
        <source>The numbers on the sheets</source>
        <translation>Y rhifau ar y taflenni</translation>
    </message>
    <message>
        <source>The one who answers for it</source>
        <translation>Yr un sy’n gyfrifol</translation>
    </message>
    <message>
        <source>The one whose birthday comes next speaks first</source>
        <translation>Yr un sydd â’r pen-blwydd nesaf sy’n siarad gyntaf</translation>
    </message>
    <message>
        <source>The options by heading</source>
        <translation>Yr opsiynau yn ôl pennawd</translation>
    </message>
    <message>
        <source>The options go from 1 to {last}.</source>
        <translation>Mae’r opsiynau’n mynd o 1 i {last}.</translation>
    </message>
    <message>
        <source>The order of the options; the bars follow the places</source>
        <translation>Trefn yr opsiynau; mae’r barrau’n dilyn y safleoedd</translation>
    </message>
    <message>
        <source>The order: how far we differ is 1 − consensus, or, where sectors stand far apart, their difference if it is larger.</source>
        <translation>Y drefn: i ba raddau y gwahaniaethwn yw 1 − consensws, neu, lle mae sectorau’n sefyll ymhell oddi wrth ei gilydd, eu gwahaniaeth os yw’n fwy.</translation>
    </message>
    <message>
        <source>The organisations rated each other. What they wrote stays with the facilitator.</source>
        <translation>Rhoddodd y sefydliadau sgôr i’w gilydd. Mae’r hyn a ysgrifennwyd ganddynt yn aros gyda’r hwylusydd.</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Y lleill</translation>
    </message>
    <message>
        <source>The papers can be put away</source>
        <translation>Gellir cadw’r papurau o’r golwg</translation>
    </message>
    <message>
        <source>The picture has more than {most} million pixels.</source>
        <translation>Mae gan y llun fwy na {most} miliwn o bicseli.</translation>
    </message>
    <message>
        <source>The places cannot be read.</source>
        <translation>Ni ellir darllen y lleoedd.</translation>
    </message>
    <message numerus="yes">
        <source>The population is said to be {n} person, and as many answered: nothing is left to chance.</source>
        <extracomment>The population is said to be {n} people, and as many answered: nothing is left to chance.</extracomment>
        <translation>
            <numerusform>Dywedir bod y boblogaeth yn {n} o bobl, ac atebodd cynifer â hynny: nid oes dim ar ôl i siawns.</numerusform>
            <numerusform>Dywedir bod y boblogaeth yn {n} o bobl, ac atebodd cynifer â hynny: nid oes dim ar ôl i siawns.</numerusform>
            <numerusform>Dywedir bod y boblogaeth yn {n} o bobl, ac atebodd cynifer â hynny: nid oes dim ar ôl i siawns.</numerusform>
            <numerusform>Dywedir bod y boblogaeth yn {n} o bobl, ac atebodd cynifer â hynny: nid oes dim ar ôl i siawns.</numerusform>
            <numerusform>Dywedir bod y boblogaeth yn {n} o bobl, ac atebodd cynifer â hynny: nid oes dim ar ôl i siawns.</numerusform>
        </translation>
    </message>
    <message>
        <source>The priorities on the wall</source>
        <translation>Y blaenoriaethau ar y wal</translation>
    </message>
    <message>
        <source>The projector is back, and the room sees the same picture.</source>
        <translation>Mae’r taflunydd yn ôl, ac mae’r ystafell yn gweld yr un llun.</translation>
    </message>
    <message>
        <source>The projector is not connected. The picture comes back as soon as it is.</source>
        <translation>Nid yw’r taflunydd wedi’i gysylltu. Daw’r llun yn ôl cyn gynted ag y bydd.</translation>
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
        <source>The relationships</source>
        <translation>Y perthnasoedd</translation>
    </message>
    <message>
        <source>The result is not revealed yet.</source>
        <translation>Nid yw’r canlyniad wedi’i ddatgelu eto.</translation>
    </message>
    <message>
        <source>The result is revealed: its rule stays.</source>
        <translation>Datgelwyd y canlyniad: mae ei reol yn aros.</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>Yr ystafell</translation>
    </message>
    <message>
        <source>The room is a sample. How far places could move is not said. {why}</source>
        <translation>Sampl yw’r ystafell. Ni ddywedir pa mor bell y gallai lleoedd symud. {why}</translation>
    </message>
    <message>
        <source>The room is a sample: in nine of ten draws like it, {option} is at place {place}.</source>
        <translation>Sampl yw’r ystafell: mewn naw o bob deg tyniad tebyg iddi, lle {place} sydd gan {option}.</translation>
    </message>
    <message>
        <source>The room is a sample: in nine of ten draws like it, {option} is between place {best} and place {worst}.</source>
        <translation>Sampl yw’r ystafell: mewn naw o bob deg tyniad tebyg iddi, mae {option} rhwng lle {best} a lle {worst}.</translation>
    </message>
    <message>
        <source>The room sees the question below.</source>
        <translation>Mae’r ystafell yn gweld y cwestiwn isod.</translation>
    </message>
    <message>
        <source>The room sees the stage, you keep this window.</source>
        <translation>Mae’r ystafell yn gweld ei sgrin; chi piau’r ffenestr hon.</translation>
    </message>
    <message>
        <source>The room sees this in large letters.</source>
        <translation>Mae’r ystafell yn gweld hyn mewn llythrennau mawr.</translation>
    </message>
    <message>
        <source>The room sees when it goes on.</source>
        <translation>Mae’r ystafell yn gweld pryd y bydd yn parhau.</translation>
    </message>
    <message>
        <source>The room stands where it stood.</source>
        <translation>Mae’r ystafell yn sefyll lle’r oedd.</translation>
    </message>
    <message>
        <source>The round is closed: {count}.</source>
        <translation>Mae’r rownd wedi cau: {count}.</translation>
    </message>
    <message>
        <source>The round is open.</source>
        <translation>Mae’r rownd ar agor.</translation>
    </message>
    <message>
        <source>The round is over</source>
        <translation>Mae’r rownd ar ben</translation>
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
        <source>The rule is like that already.</source>
        <translation>Mae’r rheol felly eisoes.</translation>
    </message>
    <message>
        <source>The running order is empty.</source>
        <translation>Mae trefn y cyfarfod yn wag.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Yr un fath</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Yr un cod eto</translation>
    </message>
    <message>
        <source>The same as numbers</source>
        <translation>Yr un peth fel rhifau</translation>
    </message>
    <message>
        <source>The same options answered again after talking, as in a Delphi (Dalkey &amp; Helmer 1963). Places are among the options of both rounds.</source>
        <translation>Yr un opsiynau wedi’u hateb eto ar ôl siarad, fel mewn Delphi (Dalkey &amp; Helmer 1963). Lleoedd ymhlith opsiynau’r ddwy rownd yw’r rhain.</translation>
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
        <source>The second</source>
        <translation>Yr ail</translation>
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
        <source>The sectors are too large to be weighed exactly.</source>
        <translation>Mae’r sectorau’n rhy fawr i’w pwyso’n union.</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>Y daflen</translation>
    </message>
    <message>
        <source>The sheet is withdrawn.</source>
        <translation>Mae’r daflen wedi’i thynnu’n ôl.</translation>
    </message>
    <message>
        <source>The sheet of {name}</source>
        <translation>Taflen {name}</translation>
    </message>
    <message>
        <source>The sheet of {name} is in.</source>
        <translation>Mae taflen {name} i mewn.</translation>
    </message>
    <message>
        <source>The sheet of {name} is in: blank, an abstention.</source>
        <translation>Mae taflen {name} i mewn: gwag, sef ymatal.</translation>
    </message>
    <message>
        <source>The sheets can be put away</source>
        <translation>Gellir rhoi’r taflenni i gadw</translation>
    </message>
    <message>
        <source>The size of the population is given, but the room is no sample.</source>
        <translation>Rhoddir maint y boblogaeth, ond nid sampl yw’r ystafell.</translation>
    </message>
    <message>
        <source>The stage follows; paper stays as it is.</source>
        <translation>Mae sgrin yr ystafell yn dilyn; mae’r papur yn aros fel y mae.</translation>
    </message>
    <message>
        <source>The stage is blank</source>
        <translation>Mae sgrin yr ystafell yn wag</translation>
    </message>
    <message>
        <source>The stage is frozen</source>
        <translation>Mae sgrin yr ystafell wedi’i rhewi</translation>
    </message>
    <message>
        <source>The statement has no words.</source>
        <translation>Nid oes geiriau yn y gosodiad.</translation>
    </message>
    <message>
        <source>The statements</source>
        <translation>Y gosodiadau</translation>
    </message>
    <message>
        <source>The statements of the exit form are our own words, rated from 1 (not at all) to 5 (fully); what was left empty counts nowhere. Consensus is that of Tastle &amp; Wierman (2007). After the comma: those who did not answer counted first as low, then as high, of all {people} invited.</source>
        <translation>Ein geiriau ni yw gosodiadau’r ffurflen adael, gyda sgôr o 1 (ddim o gwbl) i 5 (yn llwyr); nid yw’r hyn a adawyd yn wag yn cyfrif yn unman. Consensws Tastle &amp; Wierman (2007) a ddefnyddir. Ar ôl y coma: cyfrifir y rhai nad atebodd yn gyntaf fel isel, yna fel uchel, o’r {people} a wahoddwyd.</translation>
    </message>
    <message>
        <source>The support needed was changed from {before} % to {after} %: {why}.</source>
        <translation>Newidiwyd y gefnogaeth sydd ei hangen o {before} % i {after} %: {why}.</translation>
    </message>
    <message>
        <source>The template cannot be read: {why}.</source>
        <translation>Ni ellir darllen y templed: {why}.</translation>
    </message>
    <message>
        <source>The template does not say how the room is set.</source>
        <translation>Nid yw’r templed yn dweud sut mae’r ystafell wedi’i gosod.</translation>
    </message>
    <message>
        <source>The template does not say what it is for.</source>
        <translation>Nid yw’r templed yn dweud beth yw ei ddiben.</translation>
    </message>
    <message>
        <source>The template does not say what to bring.</source>
        <translation>Nid yw’r templed yn dweud beth i ddod ag ef.</translation>
    </message>
    <message>
        <source>The template has no id.</source>
        <translation>Nid oes id gan y templed.</translation>
    </message>
    <message>
        <source>The template has no title.</source>
        <translation>Nid oes teitl i’r templed.</translation>
    </message>
    <message>
        <source>The template is kept. It stands in the list when you start a workshop.</source>
        <translation>Mae’r templed wedi’i gadw. Bydd yn y rhestr pan fyddwch yn dechrau gweithdy.</translation>
    </message>
    <message>
        <source>The time is over.</source>
        <translation>Mae’r amser ar ben.</translation>
    </message>
    <message>
        <source>The two answers of a pair lie {points} points apart on average.</source>
        <translation>Mae dau ateb pâr {points} o bwyntiau ar wahân ar gyfartaledd.</translation>
    </message>
    <message>
        <source>The two codes are not the same.</source>
        <translation>Nid yw’r ddau god yr un fath.</translation>
    </message>
    <message>
        <source>The two rounds have fewer than two options in common.</source>
        <translation>Mae gan y ddwy rownd lai na dau opsiwn yn gyffredin.</translation>
    </message>
    <message>
        <source>The way of mapping follows Net-Map (Schiffer and Hauck 2010).</source>
        <translation>Mae’r ffordd o fapio yn dilyn Net-Map (Schiffer a Hauck 2010).</translation>
    </message>
    <message>
        <source>The widest gap comes first. Blank ballots count in the turnout only.</source>
        <translation>Y bwlch mwyaf sy’n dod gyntaf. Dim ond yn nifer yr atebion y mae papurau gwag yn cyfrif.</translation>
    </message>
    <message>
        <source>The widest gap of the trust pulse is {name}, {gap} points.</source>
        <translation>Bwlch mwyaf y pwls ymddiriedaeth yw {name}, {gap} o bwyntiau.</translation>
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
    <message numerus="yes">
        <source>The {n} stakeholder with most links</source>
        <extracomment>The {n} stakeholders with most links</extracomment>
        <translation>
            <numerusform>Y {n} o randdeiliaid â’r nifer mwyaf o gysylltiadau</numerusform>
            <numerusform>Y {n} o randdeiliaid â’r nifer mwyaf o gysylltiadau</numerusform>
            <numerusform>Y {n} o randdeiliaid â’r nifer mwyaf o gysylltiadau</numerusform>
            <numerusform>Y {n} o randdeiliaid â’r nifer mwyaf o gysylltiadau</numerusform>
            <numerusform>Y {n} o randdeiliaid â’r nifer mwyaf o gysylltiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>Their numbers are forgotten, and ratings are parted from remarks. Revealing shows them to everybody.</source>
        <translation>Anghofir eu rhifau, a gwahenir sgoriau oddi wrth sylwadau. Mae datgelu’n eu dangos i bawb.</translation>
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
        <source>Then ask each table for one thing it heard, and type it in</source>
        <translation>Yna gofynnwch i bob bwrdd am un peth a glywodd, a theipiwch ef</translation>
    </message>
    <message>
        <source>Then ask for new ones: small, by name, by a day</source>
        <translation>Yna gofynnwch am rai newydd: bach, gydag enw, erbyn diwrnod</translation>
    </message>
    <message>
        <source>Then each person in turn said one idea, until nothing new came.</source>
        <translation>Yna dywedodd pob person un syniad yn ei dro, nes na ddaeth dim newydd.</translation>
    </message>
    <message>
        <source>Then each table in turn said one idea, until nothing new came.</source>
        <translation>Yna dywedodd pob bwrdd un syniad yn ei dro, nes na ddaeth dim newydd.</translation>
    </message>
    <message>
        <source>Then … so that: that holds if</source>
        <translation>Yna … fel bod: mae hynny’n dal os</translation>
    </message>
    <message>
        <source>There are answers on lines, but no table of the lines.</source>
        <translation>Mae atebion ar linellau, ond dim tabl o’r llinellau.</translation>
    </message>
    <message>
        <source>There are many of them. You can go on with something else.</source>
        <translation>Mae llawer ohonynt. Gallwch fynd ymlaen â rhywbeth arall.</translation>
    </message>
    <message>
        <source>There are more than {most} lines.</source>
        <translation>Mae mwy na {most} o linellau.</translation>
    </message>
    <message>
        <source>There are no weights.</source>
        <translation>Nid oes pwysau.</translation>
    </message>
    <message>
        <source>There are too few answers to show anything, so that nobody’s own can be worked out.</source>
        <translation>Nid oes digon o atebion i ddangos dim, rhag i neb allu cyfrifo ateb rhywun arall.</translation>
    </message>
    <message>
        <source>There are too few or too many things to compare in this way.</source>
        <translation>Mae rhy ychydig neu ormod o bethau i’w cymharu fel hyn.</translation>
    </message>
    <message>
        <source>There are {n} criteria.</source>
        <translation>Nifer y meini prawf: {n}.</translation>
    </message>
    <message>
        <source>There is a tie at the line, so there is no lead to lose.</source>
        <translation>Mae’n gydradd wrth y llinell, felly nid oes mantais i’w cholli.</translation>
    </message>
    <message>
        <source>There is no difference to compare.</source>
        <translation>Nid oes gwahaniaeth i’w gymharu.</translation>
    </message>
    <message>
        <source>There is no library at “{path}”.</source>
        <translation>Nid oes llyfrgell yn “{path}”.</translation>
    </message>
    <message>
        <source>There is no line to stand on yet.</source>
        <translation>Nid oes llinell i sefyll arni eto.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Nid oes enw.</translation>
    </message>
    <message>
        <source>There is no option in this list.</source>
        <translation>Nid oes opsiwn yn y rhestr hon.</translation>
    </message>
    <message>
        <source>There is no option {number}.</source>
        <translation>Nid oes opsiwn {number}.</translation>
    </message>
    <message>
        <source>There is no relationship in this list.</source>
        <translation>Nid oes perthynas yn y rhestr hon.</translation>
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
        <source>There is nobody to place yet.</source>
        <translation>Nid oes neb i’w osod eto.</translation>
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
        <source>There is nothing to rate yet.</source>
        <translation>Nid oes dim i roi sgôr iddo eto.</translation>
    </message>
    <message>
        <source>There is nothing to rate yet. Add a statement.</source>
        <translation>Nid oes dim i roi sgôr iddo eto. Ychwanegwch osodiad.</translation>
    </message>
    <message>
        <source>These answers are counted in one way.</source>
        <translation>Cyfrifir yr atebion hyn mewn un ffordd.</translation>
    </message>
    <message>
        <source>These answers are no orders of the options.</source>
        <translation>Nid yw’r atebion hyn yn rhoi’r opsiynau mewn trefn.</translation>
    </message>
    <message>
        <source>These answers are so close to those shown before that they would tell what a few people said.</source>
        <translation>Mae’r atebion hyn mor agos at y rhai a ddangoswyd o’r blaen fel y byddent yn dweud beth a ddywedodd ychydig o bobl.</translation>
    </message>
    <message>
        <source>These are the sentences on the paper. They are fixed once the round is open.</source>
        <translation>Dyma’r brawddegau ar y papur. Fe’u pennir unwaith y bydd y rownd ar agor.</translation>
    </message>
    <message>
        <source>These can be brought in: {known}.</source>
        <translation>Gellir dod â’r rhain i mewn: {known}.</translation>
    </message>
    <message>
        <source>These cells have no headings, so nobody can tell what they say.</source>
        <translation>Nid oes penawdau i’r celloedd hyn, felly ni all neb ddweud beth y maent yn ei olygu.</translation>
    </message>
    <message>
        <source>These judgements contradict each other or are not complete.</source>
        <translation>Mae’r dyfarniadau hyn yn gwrth-ddweud ei gilydd neu’n anghyflawn.</translation>
    </message>
    <message>
        <source>These lines are ready:</source>
        <translation>Mae’r llinellau hyn yn barod:</translation>
    </message>
    <message>
        <source>These options were collected. They have not been put in order: no result was revealed.</source>
        <translation>Casglwyd yr opsiynau hyn. Nid ydynt wedi’u rhoi mewn trefn: ni ddatgelwyd canlyniad.</translation>
    </message>
    <message>
        <source>They are asked before, so they will know: {names}.</source>
        <translation>Gofynnir iddynt ymlaen llaw, felly byddant yn gwybod: {names}.</translation>
    </message>
    <message>
        <source>They are made small, and where they were taken is left out. They stand at the end of the handout.</source>
        <translation>Cânt eu gwneud yn fach, a gadewir allan ble y’u tynnwyd. Maent ar ddiwedd y daflen.</translation>
    </message>
    <message>
        <source>They are on the unheard list that goes to the next workshop.</source>
        <translation>Maent ar y rhestr o’r rhai heb lais sy’n mynd i’r gweithdy nesaf.</translation>
    </message>
    <message>
        <source>They are printed above in the language in which they were written.</source>
        <translation>Maent wedi’u hargraffu uchod yn yr iaith yr ysgrifennwyd hwy ynddi.</translation>
    </message>
    <message>
        <source>They can be changed again after the reveal, for the next round.</source>
        <translation>Gellir eu newid eto ar ôl y datgelu, ar gyfer y rownd nesaf.</translation>
    </message>
    <message>
        <source>They can be chosen again before the next round.</source>
        <translation>Gellir eu dewis eto cyn y rownd nesaf.</translation>
    </message>
    <message>
        <source>They do it, so they need not be asked or told as well: {names}.</source>
        <translation>Hwy sy’n ei wneud, felly nid oes angen gofyn iddynt na rhoi gwybod iddynt hefyd: {names}.</translation>
    </message>
    <message>
        <source>They do what they said they would.</source>
        <translation>Maent yn gwneud yr hyn y dywedasant y byddent yn ei wneud.</translation>
    </message>
    <message>
        <source>They tell us what we need to know, bad news too.</source>
        <translation>Maent yn dweud wrthym yr hyn y mae angen i ni ei wybod, newyddion drwg hefyd.</translation>
    </message>
    <message>
        <source>They want what we want from this partnership.</source>
        <translation>Maent am gael yr hyn rydym ni am ei gael o’r bartneriaeth hon.</translation>
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
        <source>This activity has {most} photographs already.</source>
        <translation>Mae gan y gweithgaredd hwn {most} ffotograff yn barod.</translation>
    </message>
    <message>
        <source>This answer is there twice.</source>
        <translation>Mae’r ateb hwn yno ddwywaith.</translation>
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
        <source>This holds whichever single link is left out.</source>
        <translation>Mae hyn yn dal pa un cysylltiad bynnag a adewir allan.</translation>
    </message>
    <message>
        <source>This is a break</source>
        <translation>Egwyl yw hon</translation>
    </message>
    <message>
        <source>This is a drawing (SVG), which can carry more than a picture.</source>
        <translation>Lluniad yw hwn (SVG), a all gario mwy na llun.</translation>
    </message>
    <message>
        <source>This is hardly chance.</source>
        <translation>Prin mai hap yw hyn.</translation>
    </message>
    <message>
        <source>This is longer than {count} letters.</source>
        <translation>Mae hyn yn hirach na {count} o lythrennau.</translation>
    </message>
    <message>
        <source>This is no amount of money.</source>
        <translation>Nid yw hwn yn swm o arian.</translation>
    </message>
    <message>
        <source>This is no photograph that can be read, or it is damaged.</source>
        <translation>Nid yw hwn yn ffotograff y gellir ei ddarllen, neu mae wedi’i ddifrodi.</translation>
    </message>
    <message>
        <source>This is none of the four.</source>
        <translation>Nid yw hwn yn un o’r pedwar.</translation>
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
        <source>This is the nominal group technique (Delbecq and Van de Ven 1971, Journal of Applied Behavioral Science 7(4): 466–492): writing alone keeps loud voices from steering, and turns give everybody the same say.</source>
        <translation>Dyma’r dechneg grŵp enwol (Delbecq a Van de Ven 1971, Journal of Applied Behavioral Science 7(4): 466–492): mae ysgrifennu ar eich pen eich hun yn atal lleisiau uchel rhag llywio, ac mae troeon yn rhoi’r un llais i bawb.</translation>
    </message>
    <message>
        <source>This library is already open in another window of LPIP Workshop.</source>
        <translation>Mae’r llyfrgell hon eisoes ar agor mewn ffenestr arall o LPIP Workshop.</translation>
    </message>
    <message>
        <source>This measure needs ratings from 1 to 9.</source>
        <translation>Mae angen sgoriau o 1 i 9 ar y mesur hwn.</translation>
    </message>
    <message numerus="yes">
        <source>This needs {n} person at least.</source>
        <extracomment>This needs {n} people at least.</extracomment>
        <translation>
            <numerusform>Mae angen o leiaf {n} o bobl ar gyfer hyn.</numerusform>
            <numerusform>Mae angen o leiaf {n} o bobl ar gyfer hyn.</numerusform>
            <numerusform>Mae angen o leiaf {n} o bobl ar gyfer hyn.</numerusform>
            <numerusform>Mae angen o leiaf {n} o bobl ar gyfer hyn.</numerusform>
            <numerusform>Mae angen o leiaf {n} o bobl ar gyfer hyn.</numerusform>
        </translation>
    </message>
    <message>
        <source>This one rates …</source>
        <translation>Mae hwn yn rhoi sgôr …</translation>
    </message>
    <message>
        <source>This one trusts …</source>
        <translation>Mae hwn yn ymddiried …</translation>
    </message>
    <message>
        <source>This opens a conversation; it is no league table.</source>
        <translation>Mae hyn yn agor sgwrs; nid tabl cynghrair mohono.</translation>
    </message>
    <message>
        <source>This pair is on the ballot twice.</source>
        <translation>Mae’r pâr hwn ar y papur pleidleisio ddwywaith.</translation>
    </message>
    <message>
        <source>This person has answered this before.</source>
        <translation>Mae’r person hwn wedi ateb hwn o’r blaen.</translation>
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
        <source>This sheet</source>
        <translation>Y daflen hon</translation>
    </message>
    <message>
        <source>This takes answers in four fifths of the matrix.</source>
        <translation>Mae angen atebion mewn pedair rhan o bump o’r matrics ar gyfer hyn.</translation>
    </message>
    <message>
        <source>This takes eight organisations or more.</source>
        <translation>Mae angen wyth sefydliad neu fwy ar gyfer hyn.</translation>
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
        <source>This was the first time</source>
        <translation>Hwn oedd y tro cyntaf</translation>
    </message>
    <message>
        <source>This workshop has no listening cards yet.</source>
        <translation>Nid oes cardiau gwrando yn y gweithdy hwn eto.</translation>
    </message>
    <message numerus="yes">
        <source>Three overlapping circles for power, legitimacy and urgency, with {n} stakeholder.</source>
        <extracomment>Three overlapping circles for power, legitimacy and urgency, with {n} stakeholders.</extracomment>
        <translation>
            <numerusform>Tri chylch sy’n gorgyffwrdd ar gyfer pŵer, dilysrwydd a brys, gyda {n} o randdeiliaid.</numerusform>
            <numerusform>Tri chylch sy’n gorgyffwrdd ar gyfer pŵer, dilysrwydd a brys, gyda {n} o randdeiliaid.</numerusform>
            <numerusform>Tri chylch sy’n gorgyffwrdd ar gyfer pŵer, dilysrwydd a brys, gyda {n} o randdeiliaid.</numerusform>
            <numerusform>Tri chylch sy’n gorgyffwrdd ar gyfer pŵer, dilysrwydd a brys, gyda {n} o randdeiliaid.</numerusform>
            <numerusform>Tri chylch sy’n gorgyffwrdd ar gyfer pŵer, dilysrwydd a brys, gyda {n} o randdeiliaid.</numerusform>
        </translation>
    </message>
    <message>
        <source>Three statements from 1 to 5 and two remarks. No names.</source>
        <translation>Tri gosodiad o 1 i 5 a dau sylw. Dim enwau.</translation>
    </message>
    <message>
        <source>Threes</source>
        <translation>Trioedd</translation>
    </message>
    <message>
        <source>Tick every option that you could support, as many as you like.</source>
        <translation>Ticiwch bob opsiwn y gallech ei gefnogi, cynifer ag y mynnwch.</translation>
    </message>
    <message>
        <source>Tick one box on each line; leave a line empty where you like. No name: numbers are forgotten at the end, no group below {k} is shown.</source>
        <translation>Ticiwch un blwch ar bob llinell; gadewch linell yn wag lle y mynnwch. Dim enw: anghofir y rhifau ar y diwedd, ac ni ddangosir grŵp o lai na {k}.</translation>
    </message>
    <message>
        <source>Tick one for each option: must, should, could, or won’t this time.</source>
        <translation>Ticiwch un ar gyfer pob opsiwn: rhaid, dylid, gellid, neu ddim y tro hwn.</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Ticiwyd</translation>
    </message>
    <message>
        <source>Ticks and costs</source>
        <translation>Ticiau a chostau</translation>
    </message>
    <message>
        <source>Tie at the line: {tie}.</source>
        <translation>Os yw’n gydradd wrth y llinell: {tie}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Time of each group</source>
        <translation>Amser pob grŵp</translation>
    </message>
    <message>
        <source>Time was counted by hand for groups, never for people, while the room talked together: the share is the seconds of a group out of all seconds counted. Sectors of fewer than five people are taken together as Other. Groups in which turns were shared out evenly did better at joint tasks (Woolley and others 2010); how much is right for whom is for the room to say.</source>
        <translation>Cyfrifwyd yr amser â llaw ar gyfer grwpiau, byth ar gyfer pobl, wrth i’r ystafell siarad gyda’i gilydd: y gyfran yw eiliadau grŵp allan o’r holl eiliadau a gyfrifwyd. Cymerir sectorau o lai na phump o bobl gyda’i gilydd fel Arall. Gwnaeth grwpiau lle rhannwyd y troeon yn gyfartal yn well ar dasgau ar y cyd (Woolley ac eraill 2010); yr ystafell sydd i ddweud faint sy’n iawn i bwy.</translation>
    </message>
    <message>
        <source>Time well spent</source>
        <translation>Amser da</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Sawl gwaith</translation>
    </message>
    <message>
        <source>Times more</source>
        <translation>Sawl gwaith yn fwy</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Teitl yn Saesneg</translation>
    </message>
    <message>
        <source>Title in Welsh</source>
        <translation>Teitl yn Gymraeg</translation>
    </message>
    <message>
        <source>Title of the workshop</source>
        <translation>Teitl y gweithdy</translation>
    </message>
    <message>
        <source>Titles, times, questions and what to say are kept; people, places, dates and answers are not.</source>
        <translation>Cedwir teitlau, amserau, cwestiynau a’r hyn i’w ddweud; ni chedwir pobl, lleoedd, dyddiadau nac atebion.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>At</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>I ddod gyda chi</translation>
    </message>
    <message>
        <source>To cater for: {needs}</source>
        <translation>I ddarparu ar gyfer: {needs}</translation>
    </message>
    <message>
        <source>To end on time:</source>
        <translation>I orffen mewn pryd:</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>I’w hargraffu</translation>
    </message>
    <message>
        <source>To put a paper right, choose its number</source>
        <translation>I gywiro papur, dewiswch ei rif</translation>
    </message>
    <message>
        <source>To put a sheet right</source>
        <translation>I gywiro taflen</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>I’w drafod</translation>
    </message>
    <message>
        <source>To write up this workshop, to follow up what was agreed, and to prepare the next one.</source>
        <translation>I ysgrifennu am y gweithdy hwn, i ddilyn yr hyn y cytunwyd arno, ac i baratoi’r un nesaf.</translation>
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
        <source>Told (I)</source>
        <translation>Rhoddir gwybod (I)</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Dywedwyd gan</translation>
    </message>
    <message>
        <source>Too close to what was shown before</source>
        <translation>Rhy agos at yr hyn a ddangoswyd o’r blaen</translation>
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
        <source>Too few forms to show remarks</source>
        <translation>Rhy ychydig o ffurflenni i ddangos sylwadau</translation>
    </message>
    <message>
        <source>Too few people can be compared.</source>
        <translation>Mae rhy ychydig o bobl y gellir eu cymharu.</translation>
    </message>
    <message>
        <source>Too few people stand on these lines to show any.</source>
        <translation>Mae rhy ychydig o bobl yn sefyll ar y llinellau hyn i ddangos yr un.</translation>
    </message>
    <message>
        <source>Too few rated you, or too much alike, to show it without telling how one of them answered.</source>
        <translation>Rhoddodd rhy ychydig sgôr i chi, neu roedd y sgoriau’n rhy debyg, i’w dangos heb ddweud sut yr atebodd un ohonynt.</translation>
    </message>
    <message>
        <source>Too little of one of the two results may be shown to compare them.</source>
        <translation>Mae rhy ychydig o un o’r ddau ganlyniad y gellir ei ddangos i’w cymharu.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Cyfansymiau</translation>
    </message>
    <message>
        <source>Totals are shown to all; each organisation gets a sheet of its own on how the others see it.</source>
        <translation>Dangosir cyfansymiau i bawb; caiff pob sefydliad ei daflen ei hun ar sut mae’r lleill yn ei weld.</translation>
    </message>
    <message>
        <source>Totals of two workshops stand side by side as each was told. How each organisation’s own answers moved is tested only where all agreed both times that everybody sees them.</source>
        <translation>Mae cyfansymiau dau weithdy’n sefyll ochr yn ochr fel y dangoswyd pob un. Profir sut y symudodd atebion pob sefydliad dim ond lle cytunodd pawb y ddau dro fod pawb yn eu gweld.</translation>
    </message>
    <message>
        <source>Totals only</source>
        <translation>Cyfansymiau’n unig</translation>
    </message>
    <message>
        <source>Translate a line</source>
        <translation>Cyfieithu llinell</translation>
    </message>
    <message>
        <source>Translate a statement</source>
        <translation>Cyfieithu gosodiad</translation>
    </message>
    <message>
        <source>Translate an option</source>
        <translation>Cyfieithu opsiwn</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Ymddiriedaeth</translation>
    </message>
    <message>
        <source>Trust given and received, means from 1 to {scale}</source>
        <translation>Ymddiriedaeth a roddir ac a dderbynnir, cymedrau o 1 i {scale}</translation>
    </message>
    <message>
        <source>Trust is</source>
        <translation>Ymddiriedaeth yw</translation>
    </message>
    <message>
        <source>Trust results open a conversation; they are no league table.</source>
        <translation>Dechrau sgwrs y mae canlyniadau am ymddiriedaeth; nid tabl cynghrair ydynt.</translation>
    </message>
    <message>
        <source>Trust that is not returned: {pairs}.</source>
        <translation>Ymddiriedaeth ar un ochr yn unig: {pairs}.</translation>
    </message>
    <message>
        <source>Trust: {step} or more, from 1 to 4</source>
        <translation>Ymddiriedaeth: {step} neu fwy, o 1 i 4</translation>
    </message>
    <message numerus="yes">
        <source>Try again in {n} second.</source>
        <extracomment>Try again in {n} seconds.</extracomment>
        <translation>
            <numerusform>Rhowch gynnig arall nawr.</numerusform>
            <numerusform>Rhowch gynnig arall ymhen {n} eiliad.</numerusform>
            <numerusform>Rhowch gynnig arall ymhen {n} eiliad.</numerusform>
            <numerusform>Rhowch gynnig arall ymhen {n} eiliad.</numerusform>
            <numerusform>Rhowch gynnig arall ymhen {n} eiliad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>Rhowch gynnig ar lai o lythrennau.</translation>
    </message>
    <message>
        <source>Turn to your table.</source>
        <translation>Trowch at eich bwrdd.</translation>
    </message>
    <message>
        <source>Turn {turn} of {turns}</source>
        <translation>Tro {turn} o {turns}</translation>
    </message>
    <message>
        <source>Turn {turn} of {turns}, {length}</source>
        <translation>Tro {turn} o {turns}, {length}</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Troeon</translation>
    </message>
    <message>
        <source>Two at a time</source>
        <translation>Fesul dau</translation>
    </message>
    <message>
        <source>Two camps: agreement A is below zero (van der Eijk 2001) and {k} people or more stand on each side; this is a live difference too.</source>
        <translation>Dau wersyll: mae cytundeb A islaw sero (van der Eijk 2001) ac mae {k} o bobl neu fwy yn sefyll ar bob ochr; mae hwn hefyd yn wahaniaeth byw.</translation>
    </message>
    <message>
        <source>Two rooms of different people</source>
        <translation>Dwy ystafell o wahanol bobl</translation>
    </message>
    <message>
        <source>Two sectors</source>
        <translation>Dau sector</translation>
    </message>
    <message>
        <source>Two sectors: of all pairings of a person of each, in how many one stands further right, ties counted half; this is (delta + 1) / 2 of Cliff’s delta (Cliff 1993). Far apart: a delta of 0.474 or more (Romano et al. 2006) and medians one step apart or more. No number is given where nearly all of one of them stand alike; then far apart means medians on different sides of the middle.</source>
        <translation>Dau sector: o bob pariad o berson o’r naill a’r llall, ym mha nifer y mae un yn sefyll ymhellach i’r dde, gan gyfrif rhai cydradd yn hanner; hyn yw (delta + 1) / 2 o delta Cliff (Cliff 1993). Ymhell oddi wrth ei gilydd: delta o 0.474 neu fwy (Romano ac eraill 2006) a chanolrifau un cam neu fwy ar wahân. Ni roddir rhif lle mae bron pawb o un ohonynt yn sefyll yr un fath; yna ystyr ymhell oddi wrth ei gilydd yw canolrifau ar wahanol ochrau i’r canol.</translation>
    </message>
    <message>
        <source>Type # and then the heading.</source>
        <translation>Teipiwch # ac yna’r pennawd.</translation>
    </message>
    <message>
        <source>Type 0 for none up to 10 for the most, or leave it empty.</source>
        <translation>Teipiwch rif o 0 (dim) i 10 (y mwyaf), neu gadewch ef yn wag.</translation>
    </message>
    <message>
        <source>Type 1 for weak, 2 for middling or 3 for strong, or leave it empty.</source>
        <translation>Teipiwch 1 am wan, 2 am ganolig neu 3 am gryf, neu gadewch ef yn wag.</translation>
    </message>
    <message>
        <source>Type 1 or 2 before it.</source>
        <translation>Teipiwch 1 neu 2 o’i blaen.</translation>
    </message>
    <message>
        <source>Type a day such as 12 December, 12/12/2026 (the day first), Friday, next Friday, +2w or end of month.</source>
        <translation>Teipiwch ddiwrnod, er enghraifft: 12 Rhagfyr, 12/12/2026 (y diwrnod yn gyntaf), dydd Gwener, dydd Gwener nesaf, +2w, diwedd y mis.</translation>
    </message>
    <message>
        <source>Type a few words: others will choose by them.</source>
        <translation>Teipiwch ychydig eiriau: bydd eraill yn dewis wrthynt.</translation>
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
        <source>Type a number from 1 to {most}.</source>
        <translation>Teipiwch rif o 1 i {most}.</translation>
    </message>
    <message>
        <source>Type a sentence that people can rate.</source>
        <translation>Teipiwch frawddeg y gall pobl roi sgôr iddi.</translation>
    </message>
    <message>
        <source>Type a table such as “table 2”, or a sector such as “business”; no names.</source>
        <translation>Teipiwch fwrdd megis “bwrdd 2”, neu sector megis “busnes”; dim enwau.</translation>
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
        <source>Type both with a semicolon between: More paths first; More buses first</source>
        <translation>Teipiwch y ddwy gyda hanner colon rhyngddynt: Mwy o lwybrau yn gyntaf; Mwy o fysiau yn gyntaf</translation>
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
        <source>Type each sheet in, with what it says at the foot. Nobody sees a result before it is revealed.</source>
        <translation>Teipiwch bob taflen, gyda’r hyn a ddywed ar ei gwaelod. Nid oes neb yn gweld canlyniad cyn iddo gael ei ddatgelu.</translation>
    </message>
    <message>
        <source>Type how many dots there are, or leave the box empty.</source>
        <translation>Teipiwch faint o ddotiau sydd, neu gadewch y blwch yn wag.</translation>
    </message>
    <message>
        <source>Type how many people the sample is of, such as 1,200; leave it empty where nobody knows.</source>
        <translation>Teipiwch faint o bobl y mae’r sampl yn eu cynrychioli, megis 1,200; gadewch ef yn wag lle nad oes neb yn gwybod.</translation>
    </message>
    <message>
        <source>Type influence and interest for one or more.</source>
        <translation>Teipiwch ddylanwad a diddordeb ar gyfer un neu fwy.</translation>
    </message>
    <message>
        <source>Type it a second time, then choose.</source>
        <translation>Teipiwch ef yr eildro, yna dewiswch.</translation>
    </message>
    <message>
        <source>Type it as it stands on the paper, or leave it empty.</source>
        <translation>Teipiwch ef fel y mae ar y papur, neu gadewch ef yn wag.</translation>
    </message>
    <message>
        <source>Type one a line below, or take those of the people in the room. It takes two; totals need five.</source>
        <translation>Teipiwch un ar bob llinell isod, neu cymerwch rai’r bobl yn yr ystafell. Mae angen dau; mae angen pump ar gyfer cyfansymiau.</translation>
    </message>
    <message>
        <source>Type one thing a line, such as “Pens”.</source>
        <translation>Teipiwch un peth i bob llinell, megis “Pennau ysgrifennu”.</translation>
    </message>
    <message>
        <source>Type one; it stands in the running order.</source>
        <translation>Teipiwch un; bydd i’w weld yn nhrefn y cyfarfod.</translation>
    </message>
    <message>
        <source>Type something before the semicolon.</source>
        <translation>Teipiwch rywbeth cyn yr hanner colon.</translation>
    </message>
    <message>
        <source>Type something, or remove the card.</source>
        <translation>Teipiwch rywbeth, neu tynnwch y cerdyn.</translation>
    </message>
    <message>
        <source>Type something, or remove the heading.</source>
        <translation>Teipiwch rywbeth, neu tynnwch y pennawd.</translation>
    </message>
    <message>
        <source>Type something, or remove the line.</source>
        <translation>Teipiwch rywbeth, neu tynnwch y llinell.</translation>
    </message>
    <message>
        <source>Type something, or remove the promise.</source>
        <translation>Teipiwch rywbeth, neu tynnwch yr addewid.</translation>
    </message>
    <message>
        <source>Type the ballot again.</source>
        <translation>Teipiwch y papur pleidleisio eto.</translation>
    </message>
    <message>
        <source>Type the ballots a second time</source>
        <translation>Teipio’r papurau pleidleisio yr eildro</translation>
    </message>
    <message>
        <source>Type the ballots in as they come. Nobody sees a result before the reveal.</source>
        <translation>Teipiwch y papurau pleidleisio fel y dônt. Ni fydd neb yn gweld canlyniad cyn iddo gael ei ddatgelu.</translation>
    </message>
    <message>
        <source>Type the code twice.</source>
        <translation>Teipiwch y cod ddwywaith.</translation>
    </message>
    <message>
        <source>Type the first one below: what will be done; who answers for it; by when. “Fri” or “+2w” will do for a day.</source>
        <translation>Teipiwch yr un cyntaf isod: beth fydd yn cael ei wneud; pwy sy’n gyfrifol; erbyn pryd. Mae “Gwener” neu “+2w” yn ddigon i ddynodi diwrnod.</translation>
    </message>
    <message>
        <source>Type the first one below: who promises; what; by when. Next time this partnership meets, it comes up here first: kept, late, let go or still open.</source>
        <translation>Teipiwch yr un cyntaf isod: pwy sy’n addo; beth; erbyn pryd. Y tro nesaf y bydd y bartneriaeth hon yn cwrdd, daw i fyny yma gyntaf: wedi’i gadw, yn hwyr, wedi’i ollwng neu’n dal yn agored.</translation>
    </message>
    <message>
        <source>Type the form again.</source>
        <translation>Teipiwch y ffurflen eto.</translation>
    </message>
    <message>
        <source>Type the name of a stakeholder as it stands there.</source>
        <translation>Teipiwch enw rhanddeiliad fel y mae yno.</translation>
    </message>
    <message>
        <source>Type the name of an organisation.</source>
        <translation>Teipiwch enw sefydliad.</translation>
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
        <source>Type the number of a table, or nothing.</source>
        <translation>Teipiwch rif bwrdd, neu ddim byd.</translation>
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
        <source>Type the points and press Enter for the next option; when all are given, Enter takes the ballot in.</source>
        <translation>Teipiwch y pwyntiau a phwyswch Enter ar gyfer yr opsiwn nesaf; pan fydd y cyfan wedi’u rhoi, mae Enter yn derbyn y papur pleidleisio.</translation>
    </message>
    <message>
        <source>Type the sheet again.</source>
        <translation>Teipiwch y daflen eto.</translation>
    </message>
    <message>
        <source>Type the view that somebody else might hold.</source>
        <translation>Teipiwch y farn a allai fod gan rywun arall.</translation>
    </message>
    <message>
        <source>Type two views that good people hold, with a semicolon between. Each pair becomes a line to stand on.</source>
        <translation>Teipiwch ddwy farn sydd gan bobl dda, gyda hanner colon rhyngddynt. Daw pob pâr yn llinell i sefyll arni.</translation>
    </message>
    <message>
        <source>Type what could be done.</source>
        <translation>Teipiwch beth y gellid ei wneud.</translation>
    </message>
    <message>
        <source>Type what matters most of it.</source>
        <translation>Teipiwch yr hyn sydd bwysicaf ohono.</translation>
    </message>
    <message>
        <source>Type what somebody at that end would say.</source>
        <translation>Teipiwch beth fyddai rhywun yn y pen hwnnw yn ei ddweud.</translation>
    </message>
    <message>
        <source>Type what the room says</source>
        <translation>Teipio’r hyn a ddywedir</translation>
    </message>
    <message>
        <source>Type what the room says, one thing a line. Alt+1 to Alt+5 choose the question it goes under.</source>
        <translation>Teipiwch yr hyn y mae’r ystafell yn ei ddweud, un peth ar bob llinell. Mae Alt+1 i Alt+5 yn dewis y cwestiwn y mae’n mynd oddi tano.</translation>
    </message>
    <message>
        <source>Type what was heard; then a semicolon and the table if you like.</source>
        <translation>Teipiwch yr hyn a glywyd; yna hanner colon a’r bwrdd os mynnwch.</translation>
    </message>
    <message>
        <source>Type what was said, or remove the card.</source>
        <translation>Teipiwch yr hyn a ddywedwyd, neu tynnwch y cerdyn.</translation>
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
        <source>Type who &gt; whom; the kind; the strength, such as: Parish council &gt; Food bank; funds; 2.</source>
        <translation>Teipiwch pwy &gt; pwy; y math; y cryfder, megis: Cyngor cymuned &gt; Banc bwyd; yn ariannu; 2.</translation>
    </message>
    <message>
        <source>Type who &gt; whom; the kind; the strength. “=” links both ways: Parish council = Food bank; works with; 3.</source>
        <translation>Teipiwch pwy &gt; pwy; y math; y cryfder. Mae “=” yn cysylltu’r ddwy ffordd: Cyngor cymuned = Banc bwyd; yn gweithio gyda; 3.</translation>
    </message>
    <message>
        <source>Type who it is: a person, a group or an organisation.</source>
        <translation>Teipiwch pwy ydyw: person, grŵp neu sefydliad.</translation>
    </message>
    <message>
        <source>Type who, a semicolon, then what; and by when if there is a day: Siân; ring the school; next fri.</source>
        <translation>Teipiwch pwy, hanner colon, yna beth; ac erbyn pryd os oes diwrnod: Siân; ffonio’r ysgol; next fri.</translation>
    </message>
    <message>
        <source>Type whole pounds, or leave it empty.</source>
        <translation>Teipiwch bunnoedd cyfan, neu gadewch ef yn wag.</translation>
    </message>
    <message>
        <source>Type whole pounds, such as 1,200.</source>
        <translation>Teipiwch bunnoedd cyfan, megis 1,200.</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
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
        <source>Unheard last time</source>
        <translation>Heb lais y tro diwethaf</translation>
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
        <source>Unlink “{one}” and “{other}”</source>
        <translation>Datgysylltu “{one}” a “{other}”</translation>
    </message>
    <message>
        <source>Unpin “{name}”</source>
        <translation>Dadbinio “{name}”</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Brys</translation>
    </message>
    <message>
        <source>Use 0 for a criterion that should not count.</source>
        <translation>Defnyddiwch 0 ar gyfer maen prawf na ddylai gyfrif.</translation>
    </message>
    <message>
        <source>Use 1 to {scale}, or leave it empty.</source>
        <translation>Defnyddiwch 1 i {scale}, neu gadewch ef yn wag.</translation>
    </message>
    <message>
        <source>Use Budget, Cap, Chosen, Threshold, Scale or Money with a number, or Tie with talk, lots or facilitator.</source>
        <translation>Defnyddiwch Budget, Cap, Chosen, Threshold, Scale neu Money gyda rhif, neu Tie gyda talk, lots neu facilitator.</translation>
    </message>
    <message>
        <source>Use Chosen, Threshold or Tie.</source>
        <translation>Defnyddiwch Chosen, Threshold neu Tie.</translation>
    </message>
    <message>
        <source>Use Mode and Threshold.</source>
        <translation>Defnyddiwch Mode a Threshold.</translation>
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
        <source>Use guess, seen here, studied or well studied.</source>
        <translation>Defnyddiwch guess, seen here, studied neu well studied.</translation>
    </message>
    <message>
        <source>Use kept, late, let go or open.</source>
        <translation>Defnyddiwch kept, late, let go neu open.</translation>
    </message>
    <message>
        <source>Use lines of {scale} steps</source>
        <translation>Defnyddio llinellau â {scale} cam</translation>
    </message>
    <message>
        <source>Use must, should, could or won’t.</source>
        <translation>Defnyddiwch must, should, could neu won’t.</translation>
    </message>
    <message>
        <source>Use one of these: {known}.</source>
        <translation>Defnyddiwch un o’r rhain: {known}.</translation>
    </message>
    <message>
        <source>Use one of these: {known}. Leave it empty where nobody said.</source>
        <translation>Defnyddiwch un o’r rhain: {known}. Gadewch ef yn wag lle na ddywedodd neb.</translation>
    </message>
    <message>
        <source>Use open, on the way, changed, stopped or done.</source>
        <translation>Defnyddiwch open, on the way, changed, stopped neu done.</translation>
    </message>
    <message>
        <source>Use that window, or close it first.</source>
        <translation>Defnyddiwch y ffenestr honno, neu caewch hi’n gyntaf.</translation>
    </message>
    <message>
        <source>Use the six again</source>
        <translation>Defnyddio’r chwech eto</translation>
    </message>
    <message>
        <source>Use the six statements</source>
        <translation>Defnyddio’r chwe gosodiad</translation>
    </message>
    <message>
        <source>Use these: {known}.</source>
        <translation>Defnyddiwch y rhain: {known}.</translation>
    </message>
    <message>
        <source>Use up to an hour and up to 40 tables.</source>
        <translation>Defnyddiwch hyd at awr a hyd at 40 bwrdd.</translation>
    </message>
    <message>
        <source>Use up to an hour, and up to twelve turns.</source>
        <translation>Defnyddiwch hyd at awr, a hyd at ddeuddeg tro.</translation>
    </message>
    <message>
        <source>Use whole amounts of 0 or more.</source>
        <translation>Defnyddiwch symiau cyfan o 0 neu fwy.</translation>
    </message>
    <message>
        <source>Use {letters} letters and a weight of {most} at most.</source>
        <translation>Defnyddiwch {letters} o lythrennau a phwysau o {most} ar y mwyaf.</translation>
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
        <source>Wait</source>
        <translation>Aros</translation>
    </message>
    <message>
        <source>Wait for them</source>
        <translation>Aros amdanynt</translation>
    </message>
    <message>
        <source>Wanted influence</source>
        <translation>Y dylanwad a ddymunir</translation>
    </message>
    <message>
        <source>Wanted interest</source>
        <translation>Y diddordeb a ddymunir</translation>
    </message>
    <message>
        <source>We agree that everybody in the partnership sees our ratings, with our name.</source>
        <translation>Rydym yn cytuno bod pawb yn y bartneriaeth yn gweld ein sgoriau, gyda’n henw.</translation>
    </message>
    <message numerus="yes">
        <source>We agreed {n} action.</source>
        <extracomment>We agreed {n} actions.</extracomment>
        <translation>
            <numerusform>Cytunwyd ar {n} o gamau gweithredu.</numerusform>
            <numerusform>Cytunwyd ar {n} cam gweithredu.</numerusform>
            <numerusform>Cytunwyd ar {n} o gamau gweithredu.</numerusform>
            <numerusform>Cytunwyd ar {n} o gamau gweithredu.</numerusform>
            <numerusform>Cytunwyd ar {n} o gamau gweithredu.</numerusform>
        </translation>
    </message>
    <message>
        <source>We asked: {question}</source>
        <translation>Gofynnwyd: {question}</translation>
    </message>
    <message>
        <source>We could</source>
        <translation>Gallem</translation>
    </message>
    <message>
        <source>We could not</source>
        <translation>Ni allem ni</translation>
    </message>
    <message>
        <source>We decide by</source>
        <translation>Rydym yn penderfynu drwy</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>Fe wnaethom ni</translation>
    </message>
    <message numerus="yes">
        <source>We differ on {n} line of {all}.</source>
        <extracomment>We differ on {n} lines of {all}.</extracomment>
        <translation>
            <numerusform>Rydym yn gwahaniaethu ar {n} o’r {all} o linellau.</numerusform>
            <numerusform>Rydym yn gwahaniaethu ar {n} o’r {all} o linellau.</numerusform>
            <numerusform>Rydym yn gwahaniaethu ar {n} o’r {all} o linellau.</numerusform>
            <numerusform>Rydym yn gwahaniaethu ar {n} o’r {all} o linellau.</numerusform>
            <numerusform>Rydym yn gwahaniaethu ar {n} o’r {all} o linellau.</numerusform>
        </translation>
    </message>
    <message>
        <source>We do what we said we would do.</source>
        <translation>Rydym yn cadw at ein gair.</translation>
    </message>
    <message>
        <source>We end at {time}</source>
        <translation>Byddwn yn gorffen am {time}</translation>
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
        <source>We look at the list again on {day}.</source>
        <translation>Byddwn yn edrych ar y rhestr eto: {day}.</translation>
    </message>
    <message>
        <source>We look at what happened, not at who did it.</source>
        <translation>Edrychwn ar yr hyn a ddigwyddodd, nid ar bwy a’i gwnaeth.</translation>
    </message>
    <message>
        <source>We look at what happened, not at who did it. Whoever runs the meeting speaks last.</source>
        <translation>Edrychwn ar yr hyn a ddigwyddodd, nid ar bwy a’i gwnaeth. Yr un sy’n rhedeg y cyfarfod sy’n siarad olaf.</translation>
    </message>
    <message>
        <source>We look at what happened, not at who did it. Write what was said, not who said it.</source>
        <translation>Edrychwn ar yr hyn a ddigwyddodd, nid ar bwy a’i gwnaeth. Ysgrifennwch yr hyn a ddywedwyd, nid pwy a’i dywedodd.</translation>
    </message>
    <message>
        <source>We meet again on {day} at {time}.</source>
        <translation>Byddwn yn cwrdd eto ar {day} am {time}.</translation>
    </message>
    <message>
        <source>We meet again on {day}.</source>
        <translation>Byddwn yn cwrdd eto ar {day}.</translation>
    </message>
    <message>
        <source>We placed these furthest apart</source>
        <translation>Gosodwyd y rhain bellaf ar wahân</translation>
    </message>
    <message>
        <source>We share what we know, good news and bad.</source>
        <translation>Rydym yn rhannu newyddion da a drwg.</translation>
    </message>
    <message>
        <source>We stand all along this line. What lies behind the places we chose?</source>
        <translation>Rydym yn sefyll ar hyd y llinell hon i gyd. Beth sydd y tu ôl i’r lleoedd a ddewiswyd?</translation>
    </message>
    <message>
        <source>We want the same thing from this.</source>
        <translation>Rydym am gael yr un peth o hyn.</translation>
    </message>
    <message>
        <source>We will not</source>
        <translation>Ni fyddwn</translation>
    </message>
    <message numerus="yes">
        <source>We wrote down {n} thing that was heard</source>
        <extracomment>We wrote down {n} things that were heard</extracomment>
        <translation>
            <numerusform>Ysgrifennwyd {n} o bethau a glywyd</numerusform>
            <numerusform>Ysgrifennwyd {n} o bethau a glywyd</numerusform>
            <numerusform>Ysgrifennwyd {n} o bethau a glywyd</numerusform>
            <numerusform>Ysgrifennwyd {n} o bethau a glywyd</numerusform>
            <numerusform>Ysgrifennwyd {n} o bethau a glywyd</numerusform>
        </translation>
    </message>
    <message>
        <source>Weigh “{name}”</source>
        <translation>Pwyso “{name}”</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pwysau</translation>
    </message>
    <message numerus="yes">
        <source>Weights need {n} option or fewer.</source>
        <extracomment>Weights need {n} options or fewer.</extracomment>
        <translation>
            <numerusform>Mae angen {n} opsiwn neu lai ar gyfer pwysau.</numerusform>
            <numerusform>Mae angen {n} opsiwn neu lai ar gyfer pwysau.</numerusform>
            <numerusform>Mae angen {n} opsiwn neu lai ar gyfer pwysau.</numerusform>
            <numerusform>Mae angen {n} opsiwn neu lai ar gyfer pwysau.</numerusform>
            <numerusform>Mae angen {n} opsiwn neu lai ar gyfer pwysau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Well studied</source>
        <translation>Wedi’i astudio’n dda</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>What I heard</source>
        <translation>Beth a glywais</translation>
    </message>
    <message>
        <source>What a sample can say</source>
        <translation>Yr hyn y gall sampl ei ddweud</translation>
    </message>
    <message>
        <source>What all of us should know</source>
        <translation>Beth ddylai pob un ohonom ei wybod</translation>
    </message>
    <message>
        <source>What became of earlier actions</source>
        <translation>Beth ddaeth o gamau gweithredu cynharach</translation>
    </message>
    <message>
        <source>What became of earlier promises</source>
        <translation>Beth ddaeth o addewidion cynharach</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Beth ddaeth ohono</translation>
    </message>
    <message>
        <source>What became of what was agreed</source>
        <translation>Beth ddaeth o’r hyn y cytunwyd arno</translation>
    </message>
    <message>
        <source>What could go wrong</source>
        <translation>Beth allai fynd o’i le</translation>
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
        <source>What did we expect, and what happened?</source>
        <translation>Beth oeddem yn ei ddisgwyl, a beth ddigwyddodd?</translation>
    </message>
    <message>
        <source>What did we expect, what happened, and why? What do we keep, what do we change?</source>
        <translation>Beth oeddem yn ei ddisgwyl, beth ddigwyddodd, a pham? Beth ydym yn ei gadw, beth ydym yn ei newid?</translation>
    </message>
    <message>
        <source>What did we expect?</source>
        <translation>Beth oeddem yn ei ddisgwyl?</translation>
    </message>
    <message>
        <source>What did you hear that all of us should know?</source>
        <translation>Beth a glywsoch y dylai pob un ohonom ei wybod?</translation>
    </message>
    <message>
        <source>What do some of us know that others do not?</source>
        <translation>Beth a ŵyr rhai ohonom nad yw eraill yn ei wybod?</translation>
    </message>
    <message>
        <source>What do we change because of these forms, and when will we say so?</source>
        <translation>Beth ydym yn ei newid oherwydd y ffurflenni hyn, a phryd y byddwn yn dweud hynny?</translation>
    </message>
    <message>
        <source>What do we change?</source>
        <translation>Beth ydym yn ei newid?</translation>
    </message>
    <message>
        <source>What do we hope for from each other, and how far is it so?</source>
        <translation>Beth rydym yn gobeithio amdano gan ein gilydd, ac i ba raddau y mae’n wir?</translation>
    </message>
    <message>
        <source>What do we keep?</source>
        <translation>Beth ydym yn ei gadw?</translation>
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
        <source>What happened?</source>
        <translation>Beth ddigwyddodd?</translation>
    </message>
    <message>
        <source>What happens first</source>
        <translation>Beth sy’n digwydd gyntaf</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Beth sydd i’w wneud</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Beth sy’n hysbys</translation>
    </message>
    <message>
        <source>What is known of the options</source>
        <translation>Beth sy’n hysbys am yr opsiynau</translation>
    </message>
    <message>
        <source>What is on the ballot</source>
        <translation>Beth sydd ar y papur pleidleisio</translation>
    </message>
    <message>
        <source>What is prepared</source>
        <translation>Yr hyn sy’n cael ei baratoi</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Beth a ddangosir</translation>
    </message>
    <message>
        <source>What is shown of the action</source>
        <translation>Beth a ddangosir o’r cam gweithredu</translation>
    </message>
    <message>
        <source>What is special to a pair is returned at {r} (from −1 to 1).</source>
        <translation>Dychwelir yr hyn sy’n arbennig i bâr ar lefel {r} (o −1 i 1).</translation>
    </message>
    <message>
        <source>What is typed is said here in words.</source>
        <translation>Bydd yr hyn a deipir i’w weld yma mewn geiriau.</translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation>Beth sy’n cael ei ysgrifennu</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Beth yw ei ddiben</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Beth a ddywed</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Beth mae’n ei ddangos</translation>
    </message>
    <message>
        <source>What mattered most to the one who spoke? Say that back before anything of your own.</source>
        <translation>Beth oedd bwysicaf i’r un a siaradodd? Dywedwch hynny’n ôl cyn dim o’ch eiddo chi.</translation>
    </message>
    <message>
        <source>What moved between the rounds</source>
        <translation>Beth symudodd rhwng y rowndiau</translation>
    </message>
    <message>
        <source>What moved from round {before} to round {after}</source>
        <translation>Beth symudodd: rownd {before}, yna rownd {after}</translation>
    </message>
    <message>
        <source>What people are asked to agree to</source>
        <translation>Yr hyn y gofynnir i bobl gytuno iddo</translation>
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
        <source>What settles a tie was changed from “{before}” to “{after}”: {why}.</source>
        <translation>Newidiwyd yr hyn sy’n setlo canlyniad cydradd o “{before}” i “{after}”: {why}.</translation>
    </message>
    <message>
        <source>What should we change next time?</source>
        <translation>Beth ddylem ei newid y tro nesaf?</translation>
    </message>
    <message>
        <source>What small thing will you do before we meet again?</source>
        <translation>Pa beth bach a wnewch chi cyn i ni gwrdd eto?</translation>
    </message>
    <message>
        <source>What small thing will you do for somebody in this room before we meet again?</source>
        <translation>Pa beth bach a wnewch chi dros rywun yn yr ystafell hon cyn i ni gwrdd eto?</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Beth sydd o’i blaid</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Beth sy’n sefyll allan</translation>
    </message>
    <message>
        <source>What the form asks</source>
        <translation>Beth mae’r ffurflen yn ei ofyn</translation>
    </message>
    <message>
        <source>What the group says and decides, without who said it. Actions and promises carry a name if you agree.</source>
        <translation>Yr hyn y mae’r grŵp yn ei ddweud ac yn ei benderfynu, heb nodi pwy a’i dywedodd. Rhoddir enw wrth gamau gweithredu ac addewidion os cytunwch.</translation>
    </message>
    <message>
        <source>What the map says</source>
        <translation>Beth a ddywed y map</translation>
    </message>
    <message>
        <source>What the network says</source>
        <translation>Beth a ddywed y rhwydwaith</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Yr hyn y mae’r ystafell yn ei weld</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Beth i ddod ag ef</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Beth i edrych arno</translation>
    </message>
    <message>
        <source>What to print and to bring, as a list</source>
        <translation>Beth i’w argraffu a beth i ddod ag ef, fel rhestr</translation>
    </message>
    <message>
        <source>What was dropped</source>
        <translation>Yr hyn a dynnwyd allan</translation>
    </message>
    <message>
        <source>What was heard; table or sector – or # and a heading</source>
        <translation>Beth a glywyd; bwrdd neu sector – neu # a phennawd</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Beth a ddywedwyd</translation>
    </message>
    <message>
        <source>What was said – or a question first, such as keep: the cake</source>
        <translation>Beth a ddywedwyd – neu gwestiwn yn gyntaf, er enghraifft cadw: y gacen</translation>
    </message>
    <message>
        <source>What was saved is safe, and a report was written to the log beside the library.</source>
        <translation>Mae’r hyn a gadwyd yn ddiogel, ac ysgrifennwyd adroddiad yn y log wrth ochr y llyfrgell.</translation>
    </message>
    <message>
        <source>What was shown cannot be compared.</source>
        <translation>Ni ellir cymharu’r hyn a ddangoswyd.</translation>
    </message>
    <message>
        <source>What we ask you to agree to</source>
        <translation>Yr hyn y gofynnwn i chi gytuno iddo</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>Yr hyn a wnaethom</translation>
    </message>
    <message>
        <source>What we do today</source>
        <translation>Beth wnawn ni heddiw</translation>
    </message>
    <message>
        <source>What we heard</source>
        <translation>Beth a glywsom</translation>
    </message>
    <message>
        <source>What we hope for, and what is there</source>
        <translation>Yr hyn rydym yn gobeithio amdano, a’r hyn sydd yno</translation>
    </message>
    <message>
        <source>What we keep of you</source>
        <translation>Yr hyn a gadwn amdanoch</translation>
    </message>
    <message>
        <source>What we said and agreed is written down: ask for the handout.</source>
        <translation>Mae’r hyn a ddywedwyd ac y cytunwyd arno wedi’i gofnodi: gofynnwch am y daflen.</translation>
    </message>
    <message>
        <source>What we set out to do</source>
        <translation>Beth oedd ein nod</translation>
    </message>
    <message>
        <source>What we will do now</source>
        <translation>Beth wnawn ni nawr</translation>
    </message>
    <message>
        <source>What we will not do</source>
        <translation>Beth na fyddwn yn ei wneud</translation>
    </message>
    <message>
        <source>What we would do</source>
        <translation>Beth fyddem yn ei wneud</translation>
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
        <source>What worked well today?</source>
        <translation>Beth weithiodd yn dda heddiw?</translation>
    </message>
    <message>
        <source>What worry or hope did you hear beneath the words? Ask whether you heard right.</source>
        <translation>Pa bryder neu obaith a glywsoch dan y geiriau? Gofynnwch a glywsoch yn iawn.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Yr hyn y gallwch ei wneud</translation>
    </message>
    <message>
        <source>What {money} pays for</source>
        <translation>Am beth y mae {money} yn talu</translation>
    </message>
    <message>
        <source>What {names} would say is not known: no answer is not the same as no trust.</source>
        <translation>Nid yw’n hysbys beth fyddai’r rhain yn ei ddweud: {names}. Nid yw dim ateb yr un peth â dim ymddiriedaeth.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>When a meeting, or part thereof, is held under the Chatham House Rule, participants are free to use the information received, but neither the identity nor the affiliation of the speaker(s), nor that of any other participant, may be revealed.</source>
        <translation>Pan gynhelir cyfarfod, neu ran ohono, o dan Reol Chatham House, mae’r rhai sy’n cymryd rhan yn rhydd i ddefnyddio’r wybodaeth a gafwyd, ond ni cheir datgelu pwy oedd y siaradwyr nac unrhyw un arall oedd yno, na’r cyrff y maent yn perthyn iddynt.</translation>
    </message>
    <message>
        <source>When the room talks together: who has had how much of the time? Groups only, never people.</source>
        <translation>Pan fydd yr ystafell yn siarad gyda’i gilydd: pwy gafodd faint o’r amser? Grwpiau’n unig, byth bobl.</translation>
    </message>
    <message>
        <source>When the time is up let people finish their sentence</source>
        <translation>Pan ddaw’r amser i ben gadewch i bobl orffen eu brawddeg</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Where do we differ?</source>
        <translation>Ble rydym yn gwahaniaethu?</translation>
    </message>
    <message>
        <source>Where do you stand between the two?</source>
        <translation>Ble rydych chi’n sefyll rhwng y ddau?</translation>
    </message>
    <message>
        <source>Where everybody trusts everybody, nothing is left to compare with chance.</source>
        <translation>Lle mae pawb yn ymddiried ym mhawb, nid oes dim ar ôl i’w gymharu â hap.</translation>
    </message>
    <message>
        <source>Where many of the same people came, such a comparison errs on the side of seeing no change.</source>
        <translation>Lle daeth llawer o’r un bobl, mae cymhariaeth o’r fath yn cyfeiliorni tuag at beidio â gweld newid.</translation>
    </message>
    <message>
        <source>Where most people place each option, and how many say must</source>
        <translation>Ble mae’r rhan fwyaf o bobl yn gosod pob opsiwn, a faint sy’n dweud rhaid</translation>
    </message>
    <message>
        <source>Where options have a cost: by equal shares everybody has the same part of the money and pays only for what they ticked (Method of Equal Shares: Peters &amp; Skowron 2020), completed by giving out more in small steps while the true budget holds, then by votes. Beside it, most votes first while the money lasts.</source>
        <translation>Lle mae costau i’r opsiynau: drwy rannau cyfartal mae gan bawb yr un gyfran o’r arian ac maent yn talu dim ond am yr hyn a diciwyd ganddynt (Dull y Rhannau Cyfartal: Peters a Skowron 2020), a gwblheir drwy roi mwy mewn camau bach tra bo’r gyllideb wirioneddol yn dal, ac yna drwy bleidleisiau. Wrth ei ochr, y nifer mwyaf o bleidleisiau yn gyntaf tra pery’r arian.</translation>
    </message>
    <message>
        <source>Where people said how many times more: weights by the principal eigenvector of the geometric means of their judgements (Saaty 1980; Aczél &amp; Saaty 1983), with Saaty’s consistency ratio on his random index.</source>
        <translation>Lle dywedodd pobl sawl gwaith yn fwy: pwysau drwy brif eigenfector cymedrau geometrig eu dyfarniadau (Saaty 1980; Aczél a Saaty 1983), gyda chymhareb gysondeb Saaty ar ei fynegai hap.</translation>
    </message>
    <message>
        <source>Where the middle of each sector stands, and how many people it is</source>
        <translation>Ble mae canol pob sector, a faint o bobl ydyw</translation>
    </message>
    <message>
        <source>Where the ratings lie far apart</source>
        <translation>Lle mae’r sgoriau ymhell oddi wrth ei gilydd</translation>
    </message>
    <message>
        <source>Where there is tension: what is it about, and who do both sides trust?</source>
        <translation>Lle mae tensiwn: am beth y mae, ac ym mhwy y mae’r ddwy ochr yn ymddiried?</translation>
    </message>
    <message>
        <source>Where they were placed, widest apart first</source>
        <translation>Ble y’u gosodwyd, y rhai mwyaf ar wahân yn gyntaf</translation>
    </message>
    <message>
        <source>Where we differ</source>
        <translation>Ble rydym yn gwahaniaethu</translation>
    </message>
    <message>
        <source>Where we differ most</source>
        <translation>Ble rydym yn gwahaniaethu fwyaf</translation>
    </message>
    <message>
        <source>Where we placed them</source>
        <translation>Ble y gosodwyd nhw</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Ble rydym yn sefyll</translation>
    </message>
    <message>
        <source>Where “{option}” belongs is not settled: what do we know of it?</source>
        <translation>Nid yw’n glir ble mae “{option}” yn perthyn: beth a wyddom amdano?</translation>
    </message>
    <message>
        <source>Which idea is unclear? We make clear, we do not judge yet.</source>
        <translation>Pa syniad sy’n aneglur? Egluro yr ydym, nid barnu eto.</translation>
    </message>
    <message>
        <source>Which organisations rate each other?</source>
        <translation>Pa sefydliadau sy’n rhoi sgôr i’w gilydd?</translation>
    </message>
    <message>
        <source>Which round</source>
        <translation>Pa rownd</translation>
    </message>
    <message>
        <source>Which should come first?</source>
        <translation>Pa un ddylai ddod yn gyntaf?</translation>
    </message>
    <message>
        <source>Which table are you?</source>
        <translation>Pa fwrdd ydych chi?</translation>
    </message>
    <message>
        <source>Which views meet here?</source>
        <translation>Pa farnau sy’n cwrdd yma?</translation>
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
        <source>Who answers for it: {owner}</source>
        <translation>Yn gyfrifol: {owner}</translation>
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
        <source>Who else?</source>
        <translation>Pwy arall?</translation>
    </message>
    <message>
        <source>Who else? Who is affected, but not here?</source>
        <translation>Pwy arall? Pwy sy’n cael eu heffeithio, ond nad ydynt yma?</translation>
    </message>
    <message>
        <source>Who gets attention</source>
        <translation>Pwy sy’n cael sylw</translation>
    </message>
    <message>
        <source>Who gives freely and who is trusted widely: answer = mean + giving + receiving + what is special to the pair (Warner, Kenny &amp; Stoto 1979), by least squares; from eight organisations and four fifths of the answers on.</source>
        <translation>Pwy sy’n rhoi’n hael ac ym mhwy y mae ymddiriedaeth eang: ateb = cymedr + rhoi + derbyn + yr hyn sy’n arbennig i’r pâr (Warner, Kenny a Stoto 1979), drwy’r sgwariau lleiaf; o wyth sefydliad a phedair rhan o bump o’r atebion ymlaen.</translation>
    </message>
    <message>
        <source>Who gives freely, who is trusted widely</source>
        <translation>Pwy sy’n rhoi’n hael, ac ym mhwy y mae ymddiriedaeth eang</translation>
    </message>
    <message>
        <source>Who has not been heard yet, and what would make it easier for them to speak?</source>
        <translation>Pwy sydd heb gael eu clywed eto, a beth fyddai’n ei gwneud yn haws iddynt siarad?</translation>
    </message>
    <message>
        <source>Who has power, who has a legitimate claim, and whose claim is urgent?</source>
        <translation>Pwy sydd â phŵer, pwy sydd â hawl ddilys, a hawl pwy sydd ar frys?</translation>
    </message>
    <message>
        <source>Who has which part</source>
        <translation>Pwy sydd â pha ran</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Pwy sy’n helpu</translation>
    </message>
    <message>
        <source>Who helps: {names}</source>
        <translation>Pwy sy’n helpu: {names}</translation>
    </message>
    <message>
        <source>Who is affected, who affects</source>
        <translation>Pwy yr effeithir arno, pwy sy’n effeithio</translation>
    </message>
    <message>
        <source>Who is affected, who affects the outcome, and how much?</source>
        <translation>Pwy yr effeithir arno, pwy sy’n effeithio ar y canlyniad, a faint?</translation>
    </message>
    <message>
        <source>Who is ahead is settled for {settled} of {pairs} pairs of options, whatever those who did not answer would have said.</source>
        <translation>Mae’n sicr pa un sydd ar y blaen mewn {settled} o’r {pairs} pâr o opsiynau, beth bynnag fyddai ateb y rhai nad atebodd.</translation>
    </message>
    <message>
        <source>Who is in the room</source>
        <translation>Pwy sydd yn yr ystafell</translation>
    </message>
    <message>
        <source>Who is in the room?</source>
        <translation>Pwy sydd yn yr ystafell?</translation>
    </message>
    <message>
        <source>Who is linked with whom</source>
        <translation>Pwy sydd wedi’i gysylltu â phwy</translation>
    </message>
    <message>
        <source>Who is not in the room</source>
        <translation>Pwy sydd ddim yn yr ystafell</translation>
    </message>
    <message>
        <source>Who is touched by it</source>
        <translation>Ar bwy y mae’n effeithio</translation>
    </message>
    <message>
        <source>Who matters here?</source>
        <translation>Pwy sy’n bwysig yma?</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Pwy gaiff ei weld</translation>
    </message>
    <message>
        <source>Who moved since last time</source>
        <translation>Pwy symudodd ers y tro diwethaf</translation>
    </message>
    <message>
        <source>Who must agree or advise</source>
        <translation>Pwy sydd i gytuno neu gynghori</translation>
    </message>
    <message>
        <source>Who must know</source>
        <translation>Pwy sydd i gael gwybod</translation>
    </message>
    <message>
        <source>Who places</source>
        <translation>Pwy sy’n gosod</translation>
    </message>
    <message>
        <source>Who rated 4 or 5, last time and now: {told}.</source>
        <translation>Pwy a roddodd 4 neu 5, y tro diwethaf a nawr: {told}.</translation>
    </message>
    <message>
        <source>Who sees the result</source>
        <translation>Pwy sy’n gweld y canlyniad</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Pwy sy’n gweld beth</translation>
    </message>
    <message>
        <source>Who sees what: {promise}</source>
        <translation>Pwy sy’n gweld beth: {promise}</translation>
    </message>
    <message>
        <source>Who sits together</source>
        <translation>Pwy sy’n eistedd gyda’i gilydd</translation>
    </message>
    <message>
        <source>Who speaks in turn</source>
        <translation>Pwy sy’n siarad yn eu tro</translation>
    </message>
    <message>
        <source>Who spoke how long</source>
        <translation>Pwy siaradodd am ba hyd</translation>
    </message>
    <message>
        <source>Who takes part and who sees what are fixed while a round is under way.</source>
        <translation>Mae pwy sy’n cymryd rhan a phwy sy’n gweld beth wedi’u pennu tra bo rownd ar waith.</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Pwy gymerodd ran</translation>
    </message>
    <message>
        <source>Who trusts whom</source>
        <translation>Pwy sy’n ymddiried ym mhwy</translation>
    </message>
    <message>
        <source>Who trusts whom is alike both times by {r} (0 not at all, 1 wholly; QAP p {p}).</source>
        <translation>Mae pwy sy’n ymddiried yn bwy yn debyg y ddau dro o {r} (0 dim o gwbl, 1 yn llwyr; p QAP {p}).</translation>
    </message>
    <message>
        <source>Who trusts whom?</source>
        <translation>Pwy sy’n ymddiried ym mhwy?</translation>
    </message>
    <message>
        <source>Who will ask them before we meet again?</source>
        <translation>Pwy fydd yn gofyn iddynt cyn i ni gwrdd eto?</translation>
    </message>
    <message>
        <source>Who will see it</source>
        <translation>Pwy fydd yn ei weld</translation>
    </message>
    <message>
        <source>Who works with whom, who informs, funds or decides over whom, and where is there tension?</source>
        <translation>Pwy sy’n gweithio gyda phwy, pwy sy’n hysbysu, yn ariannu neu’n penderfynu dros bwy, a ble mae tensiwn?</translation>
    </message>
    <message>
        <source>Who works with whom?</source>
        <translation>Pwy sy’n gweithio gyda phwy?</translation>
    </message>
    <message>
        <source>Who works with, informs, funds or decides over whom?</source>
        <translation>Pwy sy’n gweithio gyda phwy, yn hysbysu pwy, yn ariannu pwy neu’n penderfynu dros bwy?</translation>
    </message>
    <message>
        <source>Who would be affected</source>
        <translation>Pwy fyddai’n cael eu heffeithio</translation>
    </message>
    <message>
        <source>Who would be affected: {words}</source>
        <translation>Pwy fyddai’n cael eu heffeithio: {words}</translation>
    </message>
    <message>
        <source>Whose time is counted</source>
        <translation>Amser pwy sy’n cael ei gyfrif</translation>
    </message>
    <message>
        <source>Whose turn it is</source>
        <translation>Tro pwy yw hi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Why it works</source>
        <translation>Pam mae’n gweithio</translation>
    </message>
    <message>
        <source>Why the rule changes; shown with the result</source>
        <translation>Pam mae’r rheol yn newid; fe’i dangosir gyda’r canlyniad</translation>
    </message>
    <message>
        <source>Why was that?</source>
        <translation>Pam hynny?</translation>
    </message>
    <message>
        <source>Why we think it will work</source>
        <translation>Pam rydym yn meddwl y bydd yn gweithio</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>Pam, yn gryno</translation>
    </message>
    <message>
        <source>Why, where and how long</source>
        <translation>Pam, ble ac am ba hyd</translation>
    </message>
    <message>
        <source>Widest trust gap</source>
        <translation>Bwlch mwyaf o ran ymddiriedaeth</translation>
    </message>
    <message>
        <source>With fewer than {k} people, anybody’s own answer could be worked out. Talk about the lines instead.</source>
        <translation>Gyda llai na {k} o bobl, gellid cyfrifo ateb unrhyw un. Trafodwch y llinellau yn lle hynny.</translation>
    </message>
    <message>
        <source>With fewer than {k} people, anybody’s own answer could be worked out. Talk about the statements.</source>
        <translation>Gyda llai na {k} o bobl, gellid cyfrifo ateb unrhyw un. Trafodwch y gosodiadau.</translation>
    </message>
    <message>
        <source>With fewer than {n} organisations chance cannot be told.</source>
        <translation>Gyda llai na {n} sefydliad ni ellir adnabod siawns.</translation>
    </message>
    <message>
        <source>With fewer than {n} pairs no test could tell change from chance.</source>
        <translation>Gyda llai na {n} o barau ni allai unrhyw brawf wahaniaethu rhwng newid a hap.</translation>
    </message>
    <message>
        <source>With fewer than {n} people only low, middle and high answers are told apart.</source>
        <translation>Gyda llai na {n} o bobl, dim ond atebion isel, canolig ac uchel sy’n cael eu gwahaniaethu.</translation>
    </message>
    <message>
        <source>With the clock on stage; also Ctrl+6.</source>
        <translation>Gyda’r cloc ar sgrin yr ystafell; hefyd Ctrl+6.</translation>
    </message>
    <message>
        <source>With {n} pairs no test could tell change from chance; only counts are shown.</source>
        <translation>Gyda {n} o barau ni allai unrhyw brawf wahaniaethu rhwng newid a hap; dim ond niferoedd a ddangosir.</translation>
    </message>
    <message>
        <source>With {n} pairs we would find {found} in 100 half-point changes.</source>
        <translation>Gyda {n} o barau byddem yn dod o hyd i {found} o bob 100 newid o hanner pwynt.</translation>
    </message>
    <message>
        <source>With {n} pairs we would miss most half-point changes: {found} in 100 are found.</source>
        <translation>Gyda {n} o barau byddem yn methu’r rhan fwyaf o newidiadau o hanner pwynt: deuir o hyd i {found} o bob 100.</translation>
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
        <source>Withdraw this sheet</source>
        <translation>Tynnu’r daflen hon yn ôl</translation>
    </message>
    <message>
        <source>Within two weeks: fri, +1w …</source>
        <translation>O fewn pythefnos: fri, +1w …</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Heb bennawd</translation>
    </message>
    <message>
        <source>Without {sector}, {options} would come first.</source>
        <translation>Heb y sector hwn, {sector}, yn gyntaf y byddai: {options}.</translation>
    </message>
    <message>
        <source>Won’t this time</source>
        <translation>Ddim y tro hwn</translation>
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
        <source>Write 0 where a group did not speak, or take the row out.</source>
        <translation>Ysgrifennwch 0 lle na siaradodd grŵp, neu tynnwch y rhes.</translation>
    </message>
    <message>
        <source>Write English or Cymraeg.</source>
        <translation>Ysgrifennwch English neu Cymraeg.</translation>
    </message>
    <message>
        <source>Write affected, affecting, both or neither.</source>
        <translation>Ysgrifennwch affected, affecting, both neu neither.</translation>
    </message>
    <message>
        <source>Write aggregate, feedback, open or facilitator.</source>
        <translation>Ysgrifennwch aggregate, feedback, open neu facilitator.</translation>
    </message>
    <message>
        <source>Write down whether person {code} agrees</source>
        <translation>Nodi a yw person {code} yn cytuno</translation>
    </message>
    <message>
        <source>Write each line so that nobody would be ashamed of either end</source>
        <translation>Ysgrifennwch bob llinell fel na fyddai gan neb gywilydd o’r naill ben na’r llall</translation>
    </message>
    <message>
        <source>Write each name where you think it belongs: further right for more influence over the outcome, further up for more interest in it.</source>
        <translation>Ysgrifennwch bob enw lle y credwch y dylai fod: ymhellach i’r dde am fwy o ddylanwad dros y canlyniad, yn uwch am fwy o ddiddordeb ynddo.</translation>
    </message>
    <message>
        <source>Write in each row with whom, and put a sign: → from this one to the other, ← the other way, = both ways. Say how: {kinds}. Strength is 1 weak, 2 middling, 3 strong.</source>
        <translation>Ysgrifennwch ym mhob rhes gyda phwy, a rhowch arwydd: → o’r un hwn at y llall, ← y ffordd arall, = y ddwy ffordd. Dywedwch sut: {kinds}. Cryfder yw 1 gwan, 2 canolig, 3 cryf.</translation>
    </message>
    <message>
        <source>Write in silence</source>
        <translation>Ysgrifennu mewn tawelwch</translation>
    </message>
    <message>
        <source>Write in silence (F4)</source>
        <translation>Ysgrifennu mewn tawelwch (F4)</translation>
    </message>
    <message>
        <source>Write it like this: 13:30.</source>
        <translation>Ysgrifennwch ef fel hyn: 13:30.</translation>
    </message>
    <message>
        <source>Write least, moderately or most, or 1, 2 or 3.</source>
        <translation>Ysgrifennwch least, moderately neu most, neu 1, 2 neu 3.</translation>
    </message>
    <message>
        <source>Write the action so that a stranger could tell whether it was done</source>
        <translation>Ysgrifennwch y cam gweithredu fel y gallai dieithryn ddweud a gafodd ei wneud</translation>
    </message>
    <message>
        <source>Write the day of the earlier workshop, or leave the cell empty for this one.</source>
        <translation>Ysgrifennwch ddiwrnod y gweithdy cynharach, neu gadewch y gell yn wag ar gyfer yr un hwn.</translation>
    </message>
    <message>
        <source>Write the lines with both ends fair, print the papers, then open the round.</source>
        <translation>Ysgrifennwch y llinellau gyda’r ddau ben yn deg, argraffwch y papurau, yna agorwch y rownd.</translation>
    </message>
    <message>
        <source>Write the year, month and day like this: 2026-11-12.</source>
        <translation>Ysgrifennwch y flwyddyn, y mis a’r diwrnod fel hyn: 2026-11-12.</translation>
    </message>
    <message>
        <source>Write what was said, not who said it.</source>
        <translation>Ysgrifennwch beth a ddywedwyd, nid pwy a’i dywedodd.</translation>
    </message>
    <message>
        <source>Write what you like, or leave it empty.</source>
        <translation>Ysgrifennwch yr hyn a fynnwch, neu gadewch ef yn wag.</translation>
    </message>
    <message>
        <source>Write yes or no, or leave it empty.</source>
        <translation>Ysgrifennwch ie neu na, neu gadewch ef yn wag.</translation>
    </message>
    <message>
        <source>Write your own ideas, alone and in silence: one on each card.</source>
        <translation>Ysgrifennwch eich syniadau eich hun, ar eich pen eich hun ac mewn tawelwch: un ar bob cerdyn.</translation>
    </message>
    <message>
        <source>Write “everybody” where everybody concerned is there, or “sample”.</source>
        <translation>Ysgrifennwch “everybody” lle mae pawb y mae a wnelo hyn â nhw yno, neu “sample”.</translation>
    </message>
    <message>
        <source>Writing the handout …</source>
        <translation>Wrthi’n ysgrifennu’r daflen …</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Ysgrifennwyd: {file}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
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
        <source>You have {total} points. Spread them over the options as you like; all on one is allowed.</source>
        <translation>Mae gennych {total} o bwyntiau. Rhannwch nhw rhwng yr opsiynau fel y mynnwch; caniateir y cyfan ar un.</translation>
    </message>
    <message>
        <source>You may see what is kept of you, have it put right or erased, and take back your agreement at any time. Tell the facilitator. You may also complain to the Information Commissioner’s Office (ico.org.uk).</source>
        <translation>Cewch weld yr hyn a gedwir amdanoch, gofyn i’w gywiro neu ei ddileu, a thynnu eich cytundeb yn ôl ar unrhyw adeg. Dywedwch wrth yr hwylusydd. Cewch hefyd gwyno wrth Swyddfa’r Comisiynydd Gwybodaeth (ico.org.uk).</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Fe ddywedoch chi</translation>
    </message>
    <message>
        <source>You said, we did, we could not</source>
        <translation>Fe ddywedoch chi, fe wnaethom ni, ni allem ni</translation>
    </message>
    <message>
        <source>Your answer is in the box. Please pass the laptop on.</source>
        <translation>Mae eich ateb yn y blwch. Pasiwch y gliniadur ymlaen, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>Your dots</source>
        <translation>Eich dotiau</translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>Eich trefn</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Eich sefydliad</translation>
    </message>
    <message>
        <source>Your organisation’s name stays with what you write.</source>
        <translation>Mae enw’ch sefydliad yn aros gyda’r hyn a ysgrifennwch.</translation>
    </message>
    <message>
        <source>Your organisation’s name stays with what you write. {promise}</source>
        <translation>Mae enw’ch sefydliad yn aros gyda’r hyn a ysgrifennwch. {promise}</translation>
    </message>
    <message>
        <source>Your points</source>
        <translation>Eich pwyntiau</translation>
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
        <source>a code scrambled to {mark}</source>
        <translation>cod wedi’i sgramblo i {mark}</translation>
    </message>
    <message>
        <source>a little more</source>
        <translation>ychydig yn fwy</translation>
    </message>
    <message>
        <source>a private code</source>
        <translation>cod preifat</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation>tua {number}</translation>
    </message>
    <message>
        <source>about {place} ({n})</source>
        <translation>tua {place} ({n})</translation>
    </message>
    <message>
        <source>agreed enough</source>
        <translation>digon o gytundeb</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>pob un ohonynt</translation>
    </message>
    <message numerus="yes">
        <source>allowing for {n} statement</source>
        <extracomment>allowing for {n} statements</extracomment>
        <translation>
            <numerusform>gan ganiatáu ar gyfer {n} o osodiadau</numerusform>
            <numerusform>gan ganiatáu ar gyfer {n} o osodiadau</numerusform>
            <numerusform>gan ganiatáu ar gyfer {n} o osodiadau</numerusform>
            <numerusform>gan ganiatáu ar gyfer {n} o osodiadau</numerusform>
            <numerusform>gan ganiatáu ar gyfer {n} o osodiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>always</source>
        <translation>bob tro</translation>
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
        <source>as it is</source>
        <translation>fel y mae</translation>
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
        <source>beats an average option in {share}</source>
        <translation>yn curo opsiwn cyffredin mewn {share}</translation>
    </message>
    <message>
        <source>because</source>
        <translation>oherwydd</translation>
    </message>
    <message>
        <source>below 0.001</source>
        <translation>llai na 0.001</translation>
    </message>
    <message>
        <source>below {number}</source>
        <translation>islaw {number}</translation>
    </message>
    <message numerus="yes">
        <source>by {n} person</source>
        <extracomment>by {n} people</extracomment>
        <translation>
            <numerusform>gan {n} o bobl</numerusform>
            <numerusform>gan {n} o bobl</numerusform>
            <numerusform>gan {n} o bobl</numerusform>
            <numerusform>gan {n} o bobl</numerusform>
            <numerusform>gan {n} o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be said</source>
        <translation>ni ellir dweud</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>consensws</translation>
    </message>
    <message>
        <source>costs {cost}</source>
        <translation>yn costio {cost}</translation>
    </message>
    <message>
        <source>decides over</source>
        <translation>yn penderfynu dros</translation>
    </message>
    <message>
        <source>divided</source>
        <translation>rhanedig</translation>
    </message>
    <message>
        <source>down {n}</source>
        <translation>i lawr {n}</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>wyth</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>yn gorffen {time}</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>pawb</translation>
    </message>
    <message>
        <source>expect an impact above the middle</source>
        <translation>sy’n disgwyl effaith uwch na’r canol</translation>
    </message>
    <message>
        <source>far more</source>
        <translation>llawer mwy</translation>
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
        <source>for {due}</source>
        <translation>erbyn {due}</translation>
    </message>
    <message>
        <source>for {fewest} to {most} people</source>
        <translation>ar gyfer {fewest} i {most} o bobl</translation>
    </message>
    <message>
        <source>four</source>
        <translation>pedwar</translation>
    </message>
    <message numerus="yes">
        <source>from {n} organisation</source>
        <extracomment>from {n} organisations</extracomment>
        <translation>
            <numerusform>gan {n} o sefydliadau</numerusform>
            <numerusform>gan {n} o sefydliadau</numerusform>
            <numerusform>gan {n} o sefydliadau</numerusform>
            <numerusform>gan {n} o sefydliadau</numerusform>
            <numerusform>gan {n} o sefydliadau</numerusform>
        </translation>
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
        <source>fully</source>
        <translation>yn llwyr</translation>
    </message>
    <message>
        <source>funds</source>
        <translation>yn ariannu</translation>
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
        <source>gave it a dot</source>
        <translation>a roddodd ddot iddo</translation>
    </message>
    <message>
        <source>gave it a point</source>
        <translation>a roddodd bwynt iddo</translation>
    </message>
    <message>
        <source>higher in {n} of 100</source>
        <translation>yn uwch mewn {n} o 100</translation>
    </message>
    <message>
        <source>higher now in {n} of 100 pairings</source>
        <translation>yn uwch nawr mewn {n} o bob 100 pariad</translation>
    </message>
    <message>
        <source>highest rating</source>
        <translation>y sgôr uchaf</translation>
    </message>
    <message>
        <source>in reverse</source>
        <translation>o chwith</translation>
    </message>
    <message>
        <source>in tension with</source>
        <translation>mewn tensiwn â</translation>
    </message>
    <message>
        <source>informs</source>
        <translation>yn hysbysu</translation>
    </message>
    <message>
        <source>large</source>
        <translation>mawr</translation>
    </message>
    <message>
        <source>last time</source>
        <translation>y tro diwethaf</translation>
    </message>
    <message>
        <source>linked with</source>
        <translation>wedi’i gysylltu â</translation>
    </message>
    <message numerus="yes">
        <source>linked with {n} other</source>
        <extracomment>linked with {n} others</extracomment>
        <translation>
            <numerusform>wedi’i gysylltu â {n} arall</numerusform>
            <numerusform>wedi’i gysylltu â {n} arall</numerusform>
            <numerusform>wedi’i gysylltu â {n} arall</numerusform>
            <numerusform>wedi’i gysylltu â {n} arall</numerusform>
            <numerusform>wedi’i gysylltu â {n} arall</numerusform>
        </translation>
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
        <source>moderate agreement</source>
        <translation>cytundeb cymedrol</translation>
    </message>
    <message>
        <source>most dots</source>
        <translation>y nifer mwyaf o ddotiau</translation>
    </message>
    <message>
        <source>most impact, then least effort</source>
        <translation>y mwyaf o effaith, yna’r lleiaf o ymdrech</translation>
    </message>
    <message>
        <source>most pairs won</source>
        <translation>y nifer mwyaf o barau a enillwyd</translation>
    </message>
    <message>
        <source>most points</source>
        <translation>y nifer mwyaf o bwyntiau</translation>
    </message>
    <message>
        <source>most ticks</source>
        <translation>y nifer mwyaf o diciau</translation>
    </message>
    <message>
        <source>must before should before could</source>
        <translation>rhaid cyn dylid cyn gellid</translation>
    </message>
    <message>
        <source>never</source>
        <translation>byth</translation>
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
        <source>no change</source>
        <translation>dim newid</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>dim dyddiad</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>dim terfyn</translation>
    </message>
    <message>
        <source>no test</source>
        <translation>dim prawf</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>neb</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>dim un ohonynt</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>ddim o gwbl</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>dim modd cymharu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ddim yn hysbys</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>heb ei ddangos</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim byd</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>unman</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>o {n}</translation>
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
    <message>
        <source>one year after the workshop</source>
        <translation>blwyddyn ar ôl y gweithdy</translation>
    </message>
    <message>
        <source>organisation {n}</source>
        <translation>sefydliad {n}</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>people have placed them</source>
        <translation>o bobl wedi gosod pawb</translation>
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
        <source>person or group {n}</source>
        <translation>person neu grŵp {n}</translation>
    </message>
    <message>
        <source>place {place}</source>
        <translation>lle {place}</translation>
    </message>
    <message>
        <source>preferred it at least once</source>
        <translation>a’i dewisodd o leiaf unwaith</translation>
    </message>
    <message>
        <source>put it among those they would choose</source>
        <translation>a’i rhoddodd ymhlith y rhai y byddent yn eu dewis</translation>
    </message>
    <message>
        <source>ranking by Schulze</source>
        <translation>trefnu yn ôl Schulze</translation>
    </message>
    <message>
        <source>rated it above the middle</source>
        <translation>a roddodd sgôr uwch na’r canol iddo</translation>
    </message>
    <message>
        <source>said must or should</source>
        <translation>a ddywedodd rhaid neu dylid</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>saith</translation>
    </message>
    <message numerus="yes">
        <source>sheet is in</source>
        <extracomment>sheets are in</extracomment>
        <translation>
            <numerusform>taflen i mewn</numerusform>
            <numerusform>daflen i mewn</numerusform>
            <numerusform>o daflenni i mewn</numerusform>
            <numerusform>o daflenni i mewn</numerusform>
            <numerusform>o daflenni i mewn</numerusform>
        </translation>
    </message>
    <message>
        <source>shown</source>
        <translation>dangosir</translation>
    </message>
    <message>
        <source>six</source>
        <translation>chwe</translation>
    </message>
    <message>
        <source>small</source>
        <translation>bach</translation>
    </message>
    <message>
        <source>somebody in the room</source>
        <translation>rhywun yn yr ystafell</translation>
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
        <source>strong agreement</source>
        <translation>cytundeb cryf</translation>
    </message>
    <message>
        <source>tables have placed them</source>
        <translation>o fyrddau wedi gosod pawb</translation>
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
        <source>the middle of {sector} at {place}</source>
        <translation>canol {sector}: {place}</translation>
    </message>
    <message>
        <source>the most</source>
        <translation>y mwyaf</translation>
    </message>
    <message>
        <source>the room agrees as much as before</source>
        <translation>mae’r ystafell yn cytuno gymaint ag o’r blaen</translation>
    </message>
    <message>
        <source>the room agrees less than before</source>
        <translation>mae’r ystafell yn cytuno llai nag o’r blaen</translation>
    </message>
    <message>
        <source>the room agrees more than before</source>
        <translation>mae’r ystafell yn cytuno mwy nag o’r blaen</translation>
    </message>
    <message>
        <source>the sector</source>
        <translation>y sector</translation>
    </message>
    <message>
        <source>the workshop before</source>
        <translation>y gweithdy blaenorol</translation>
    </message>
    <message>
        <source>the workshop of {day}</source>
        <translation>gweithdy {day}</translation>
    </message>
    <message>
        <source>this time</source>
        <translation>y tro hwn</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tri</translation>
    </message>
    <message>
        <source>ticked it</source>
        <translation>a’i ticiodd</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dau</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>unusually strong agreement</source>
        <translation>cytundeb anarferol o gryf</translation>
    </message>
    <message>
        <source>up {n}</source>
        <translation>i fyny {n}</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>yn fawr iawn</translation>
    </message>
    <message>
        <source>very weak agreement</source>
        <translation>cytundeb gwan iawn</translation>
    </message>
    <message>
        <source>weak agreement</source>
        <translation>cytundeb gwan</translation>
    </message>
    <message>
        <source>works with</source>
        <translation>yn gweithio gyda</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ie</translation>
    </message>
    <message numerus="yes">
        <source>{across} of {n} link crosses from one sector to another; if links took no notice of sectors, about {expected} would.</source>
        <extracomment>{across} of {n} links cross from one sector to another; if links took no notice of sectors, about {expected} would.</extracomment>
        <translation>
            <numerusform>O’r {n} o gysylltiadau, mae {across} yn croesi o un sector i un arall; pe na bai cysylltiadau’n cymryd sylw o sectorau, byddai tua {expected}.</numerusform>
            <numerusform>O’r {n} o gysylltiadau, mae {across} yn croesi o un sector i un arall; pe na bai cysylltiadau’n cymryd sylw o sectorau, byddai tua {expected}.</numerusform>
            <numerusform>O’r {n} o gysylltiadau, mae {across} yn croesi o un sector i un arall; pe na bai cysylltiadau’n cymryd sylw o sectorau, byddai tua {expected}.</numerusform>
            <numerusform>O’r {n} o gysylltiadau, mae {across} yn croesi o un sector i un arall; pe na bai cysylltiadau’n cymryd sylw o sectorau, byddai tua {expected}.</numerusform>
            <numerusform>O’r {n} o gysylltiadau, mae {across} yn croesi o un sector i un arall; pe na bai cysylltiadau’n cymryd sylw o sectorau, byddai tua {expected}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{actions}: {owners}, {dates}.</source>
        <translation>{actions}: {owners}, {dates}.</translation>
    </message>
    <message>
        <source>{action}: {advice}</source>
        <translation>{action}: {advice}</translation>
    </message>
    <message>
        <source>{after} people now beside {before} people at {occasion}. They are compared as different people: this tells how the room changed, not how anybody did.</source>
        <translation>{after} o bobl nawr wrth ochr {before} o bobl y tro cynt ({occasion}). Cymherir hwy fel gwahanol bobl: mae hyn yn dweud sut y newidiodd yr ystafell, nid sut y newidiodd neb.</translation>
    </message>
    <message>
        <source>{alpha} ({low} to {high})</source>
        <translation>{alpha} ({low} i {high})</translation>
    </message>
    <message>
        <source>{assumption} ({grade})</source>
        <translation>{assumption} ({grade})</translation>
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
        <source>{before} of {then}, now {after} of {now}</source>
        <translation>{before} o {then}, nawr {after} o {now}</translation>
    </message>
    <message>
        <source>{before} people answered then, {after} now, {pairs} of them with the same code both times.</source>
        <translation>Atebodd {before} o bobl bryd hynny, {after} nawr, {pairs} ohonynt gyda’r un cod y ddau dro.</translation>
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
        <source>{begun} to {ended}</source>
        <translation>{begun} i {ended}</translation>
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
        <source>{came} {new}</source>
        <translation>{came} {new}</translation>
    </message>
    <message>
        <source>{cards} {keep}; {change}.</source>
        <translation>{cards} {keep}; {change}.</translation>
    </message>
    <message>
        <source>{cards}, under {headings}.</source>
        <translation>{cards}, o dan {headings}.</translation>
    </message>
    <message>
        <source>{cards}.</source>
        <translation>{cards}.</translation>
    </message>
    <message>
        <source>{chance} Permutation p {p}, {allowing}.</source>
        <translation>{chance} p trynewid {p}, {allowing}.</translation>
    </message>
    <message numerus="yes">
        <source>{checked} of {n} paper checked</source>
        <extracomment>{checked} of {n} papers checked</extracomment>
        <translation>
            <numerusform>Gwiriwyd {checked} o {n} papur</numerusform>
            <numerusform>Gwiriwyd {checked} o {n} papur</numerusform>
            <numerusform>Gwiriwyd {checked} o {n} bapur</numerusform>
            <numerusform>Gwiriwyd {checked} o {n} phapur</numerusform>
            <numerusform>Gwiriwyd {checked} o {n} papur</numerusform>
        </translation>
    </message>
    <message>
        <source>{checked}, {differing}</source>
        <translation>{checked}, {differing}</translation>
    </message>
    <message>
        <source>{column}: {number}, {words}</source>
        <translation>{column}: {number}, {words}</translation>
    </message>
    <message>
        <source>{column}: {n}</source>
        <translation>{column}: {n}</translation>
    </message>
    <message>
        <source>{complete} of {count} actions have an owner, a date and a first step. Nothing here is estimated: these are counts of what was written down.</source>
        <translation>Camau gweithredu sydd â rhywun yn gyfrifol, dyddiad a cham cyntaf: {complete} o {count}. Nid amcangyfrif yw dim o hyn: cyfrif yr hyn a ysgrifennwyd a wneir.</translation>
    </message>
    <message>
        <source>{counted} among {among}: {linked} of {pairs} possible pairs are linked.</source>
        <translation>{counted} ymhlith {among}: cysylltwyd {linked} o’r {pairs} o barau posibl.</translation>
    </message>
    <message>
        <source>{counted} among {among}; those without any link count too. All kinds count together unless a kind is named.</source>
        <translation>{counted} ymhlith {among}; mae’r rhai heb unrhyw gysylltiad yn cyfrif hefyd. Mae pob math yn cyfrif gyda’i gilydd oni enwir math.</translation>
    </message>
    <message>
        <source>{counted} {first}</source>
        <translation>{counted} {first}</translation>
    </message>
    <message>
        <source>{count} (up to {most})</source>
        <translation>{count} (hyd at {most})</translation>
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
        <source>{count} of {n} felt heard (4 or 5).</source>
        <translation>Roedd {count} allan o {n} yn teimlo iddynt gael gwrandawiad (4 neu 5).</translation>
    </message>
    <message>
        <source>{count} of {of}</source>
        <translation>{count} o {of}</translation>
    </message>
    <message>
        <source>{count} of {of} answers speak of trust.</source>
        <translation>Mae {count} o’r {of} o atebion yn dangos ymddiriedaeth.</translation>
    </message>
    <message>
        <source>{count} of {of} possible answers were given.</source>
        <translation>Rhoddwyd {count} o’r {of} o atebion posibl.</translation>
    </message>
    <message>
        <source>{count} of {of}, now {more} of {all}</source>
        <translation>{count} o {of}, nawr {more} o {all}</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} o {total}</translation>
    </message>
    <message>
        <source>{criterion} (median)</source>
        <translation>{criterion} (canolrif)</translation>
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
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{differ} {share}</source>
        <translation>{differ} {share}</translation>
    </message>
    <message>
        <source>{dimension} {number}</source>
        <translation>{dimension} {number}</translation>
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
    <message>
        <source>{done} of {made} done</source>
        <translation>{done} o {made} wedi’u gwneud</translation>
    </message>
    <message>
        <source>{done} of {made} done so far; at best {most} of {made}.</source>
        <translation>{done} o {made} wedi’u gwneud hyd yma; ar y gorau {most} o {made}.</translation>
    </message>
    <message>
        <source>{done} of {made} done.</source>
        <translation>{done} o {made} wedi’u gwneud.</translation>
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
        <source>{down} lower, {same} the same, {up} higher</source>
        <translation>{down} yn is, {same} yr un fath, {up} yn uwch</translation>
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
        <source>{file}: {left}</source>
        <translation>{file}: {left}</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {n} empty row between others was counted as a blank paper.</source>
        <extracomment>{file}: {n} empty rows between others were counted as blank papers.</extracomment>
        <translation>
            <numerusform>{file}: ni chyfrifwyd yr un rhes wag rhwng rhesi eraill yn bapur gwag.</numerusform>
            <numerusform>{file}: cyfrifwyd {n} rhes wag rhwng rhesi eraill yn bapur gwag.</numerusform>
            <numerusform>{file}: cyfrifwyd {n} rhes wag rhwng rhesi eraill yn bapurau gwag.</numerusform>
            <numerusform>{file}: cyfrifwyd {n} rhes wag rhwng rhesi eraill yn bapurau gwag.</numerusform>
            <numerusform>{file}: cyfrifwyd {n} rhes wag rhwng rhesi eraill yn bapurau gwag.</numerusform>
        </translation>
    </message>
    <message>
        <source>{finding} {chance}</source>
        <translation>{finding} {chance}</translation>
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
        <source>{first}. {one} or {second}. {other}</source>
        <translation>{first}. {one} neu {second}. {other}</translation>
    </message>
    <message>
        <source>{form}: {turns}, as long for everybody, and {back} after each to say back what was heard before anybody answers (Rogers and Farson 1957). Cards hold what people chose to tell the room, and are not counted as votes.</source>
        <translation>{form}: {turns}, am yr un faint i bawb, ac yna {back} bob tro i ailadrodd yr hyn a glywyd cyn i neb ateb (Rogers a Farson 1957). Mae’r cardiau’n dal yr hyn y dewisodd pobl ei ddweud wrth yr ystafell, ac ni chyfrifir hwy fel pleidleisiau.</translation>
    </message>
    <message>
        <source>{form}: {turns}, as long for everybody, without answers (Rogers and Farson 1957).</source>
        <translation>{form}: {turns}, am yr un faint i bawb, heb atebion (Rogers a Farson 1957).</translation>
    </message>
    <message>
        <source>{gap} ({n})</source>
        <translation>{gap} ({n})</translation>
    </message>
    <message>
        <source>{gather} {turns}.</source>
        <translation>{gather} {turns}.</translation>
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
        <source>{given} of {total}, {left} left over</source>
        <translation>{given} o {total}, {left} ar ôl</translation>
    </message>
    <message>
        <source>{given} points, and there are only {most}.</source>
        <translation>{given} o bwyntiau, a dim ond {most} sydd.</translation>
    </message>
    <message>
        <source>{group} speaks</source>
        <translation>{group} yn siarad</translation>
    </message>
    <message>
        <source>{group} {time}</source>
        <translation>{group} {time}</translation>
    </message>
    <message>
        <source>{group}: {time}</source>
        <translation>{group}: {time}</translation>
    </message>
    <message>
        <source>{heading}: {names}.</source>
        <translation>{heading}: {names}.</translation>
    </message>
    <message>
        <source>{how} {turns}.</source>
        <translation>{how} {turns}.</translation>
    </message>
    <message>
        <source>{kept} of {made}</source>
        <translation>{kept} o {made}</translation>
    </message>
    <message>
        <source>{kept} of {made} kept</source>
        <translation>{kept} o {made} wedi’u cadw</translation>
    </message>
    <message>
        <source>{kept} of {made} kept so far.</source>
        <translation>{kept} o {made} wedi’u cadw hyd yma.</translation>
    </message>
    <message>
        <source>{kept} {made}</source>
        <translation>{kept} {made}</translation>
    </message>
    <message>
        <source>{kept} {rest}</source>
        <translation>{kept} {rest}</translation>
    </message>
    <message>
        <source>{kind}: {what}</source>
        <translation>{kind}: {what}</translation>
    </message>
    <message>
        <source>{late}, {let_go}, {open}.</source>
        <translation>{late}, {let_go}, {open}.</translation>
    </message>
    <message>
        <source>{least} to {most} digits. A form that is left alone is cleared after {seconds} seconds.</source>
        <translation>Rhwng {least} a {most} o ddigidau. Caiff ffurflen a adewir ei chlirio ar ôl {seconds} o eiliadau.</translation>
    </message>
    <message>
        <source>{left} ←→ {right}</source>
        <translation>{left} ←→ {right}</translation>
    </message>
    <message>
        <source>{lines}. No names.</source>
        <translation>{lines}. Dim enwau.</translation>
    </message>
    <message>
        <source>{lines}; the sector if people like. No names.</source>
        <translation>{lines}; y sector os yw pobl yn dymuno. Dim enwau.</translation>
    </message>
    <message>
        <source>{link} (both ways)</source>
        <translation>{link} (y ddwy ffordd)</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} i {high}</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} i {high} %</translation>
    </message>
    <message>
        <source>{made} comes after this workshop on {day}.</source>
        <translation>Daw {made} ar ôl y gweithdy hwn, {day}.</translation>
    </message>
    <message>
        <source>{map} {links}.</source>
        <translation>{map} {links}.</translation>
    </message>
    <message>
        <source>{mean} of {most}</source>
        <translation>{mean} o {most}</translation>
    </message>
    <message>
        <source>{mode}. {step} or more counts as trust.</source>
        <translation>{mode}. Mae {step} neu fwy yn cyfrif fel ymddiriedaeth.</translation>
    </message>
    <message>
        <source>{money} pays for none of the options.</source>
        <translation>Nid yw {money} yn talu am yr un o’r opsiynau.</translation>
    </message>
    <message>
        <source>{more} What would help it to be returned?</source>
        <translation>{more} Beth fyddai’n helpu iddi fod ar y ddwy ochr?</translation>
    </message>
    <message>
        <source>{more} put “{one}” above “{other}”, {less} the other way round.</source>
        <translation>Rhoddodd {more} “{one}” uwchlaw “{other}”; {less} y ffordd arall.</translation>
    </message>
    <message>
        <source>{most} spoke most, {time} of {total} minutes.</source>
        <translation>Siaradodd {most} fwyaf, {time} o {total} munud.</translation>
    </message>
    <message numerus="yes">
        <source>{mutual} of {n} linked pair is linked both ways.</source>
        <extracomment>{mutual} of {n} linked pairs are linked both ways.</extracomment>
        <translation>
            <numerusform>O’r {n} o barau a gysylltwyd, mae {mutual} wedi’u cysylltu y ddwy ffordd.</numerusform>
            <numerusform>O’r {n} o barau a gysylltwyd, mae {mutual} wedi’u cysylltu y ddwy ffordd.</numerusform>
            <numerusform>O’r {n} o barau a gysylltwyd, mae {mutual} wedi’u cysylltu y ddwy ffordd.</numerusform>
            <numerusform>O’r {n} o barau a gysylltwyd, mae {mutual} wedi’u cysylltu y ddwy ffordd.</numerusform>
            <numerusform>O’r {n} o barau a gysylltwyd, mae {mutual} wedi’u cysylltu y ddwy ffordd.</numerusform>
        </translation>
    </message>
    <message>
        <source>{named} Nobody has been placed on the grid yet.</source>
        <translation>{named} Nid oes neb wedi’i osod ar y grid eto.</translation>
    </message>
    <message>
        <source>{names} are where we fall shortest of what we hope for.</source>
        <translation>{names} yw’r pethau lle rydym bellaf o’r hyn rydym yn gobeithio amdano.</translation>
    </message>
    <message numerus="yes">
        <source>{names} is new on the register.</source>
        <extracomment>{names} are new on the register.</extracomment>
        <translation>
            <numerusform>Newydd ar y gofrestr: {names}.</numerusform>
            <numerusform>Newydd ar y gofrestr: {names}.</numerusform>
            <numerusform>Newydd ar y gofrestr: {names}.</numerusform>
            <numerusform>Newydd ar y gofrestr: {names}.</numerusform>
            <numerusform>Newydd ar y gofrestr: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} stands between the most others, at each threshold and whoever had not answered.</source>
        <extracomment>{names} stand between the most others, at each threshold and whoever had not answered.</extracomment>
        <translation>
            <numerusform>Rhwng y nifer mwyaf o’r lleill y mae {names}, ar bob trothwy a phwy bynnag nad oedd wedi ateb.</numerusform>
            <numerusform>Rhwng y nifer mwyaf o’r lleill y mae {names}, ar bob trothwy a phwy bynnag nad oedd wedi ateb.</numerusform>
            <numerusform>Rhwng y nifer mwyaf o’r lleill y mae {names}, ar bob trothwy a phwy bynnag nad oedd wedi ateb.</numerusform>
            <numerusform>Rhwng y nifer mwyaf o’r lleill y mae {names}, ar bob trothwy a phwy bynnag nad oedd wedi ateb.</numerusform>
            <numerusform>Rhwng y nifer mwyaf o’r lleill y mae {names}, ar bob trothwy a phwy bynnag nad oedd wedi ateb.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} · on the list for next time</source>
        <translation>{names} · ar y rhestr ar gyfer y tro nesaf</translation>
    </message>
    <message>
        <source>{names}: people see this in two quite different ways. What lies behind each?</source>
        <translation>{names}: mae pobl yn gweld hyn mewn dwy ffordd wahanol iawn. Beth sydd y tu ôl i’r naill a’r llall?</translation>
    </message>
    <message>
        <source>{name} (no answer)</source>
        <translation>{name} (dim ateb)</translation>
    </message>
    <message>
        <source>{name} ({code})</source>
        <translation>{name} ({code})</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
    <message>
        <source>{name} fell for more people than it rose: {counts}.</source>
        <translation>{name}: disgynnodd i fwy o bobl nag y cododd: {counts}.</translation>
    </message>
    <message>
        <source>{name} is where we fall shortest of what we hope for.</source>
        <translation>{name} yw’r peth lle rydym bellaf o’r hyn rydym yn gobeithio amdano.</translation>
    </message>
    <message>
        <source>{name} rose for more people than it fell: {counts}.</source>
        <translation>{name}: cododd i fwy o bobl nag y disgynnodd: {counts}.</translation>
    </message>
    <message>
        <source>{name} {before} and {after}</source>
        <translation>{name} {before} a {after}</translation>
    </message>
    <message>
        <source>{name} {gap}</source>
        <translation>{name} {gap}</translation>
    </message>
    <message>
        <source>{name} {importance} and {experience}, gap {gap}</source>
        <translation>{name} {importance} yn erbyn {experience}, bwlch {gap}</translation>
    </message>
    <message>
        <source>{name} {mean}</source>
        <translation>{name} {mean}</translation>
    </message>
    <message>
        <source>{name}, {dimension}</source>
        <translation>{name}, {dimension}</translation>
    </message>
    <message>
        <source>{name}: higher now in {times} of 100 random pairings.</source>
        <translation>{name}: yn uwch nawr mewn {times} o 100 pariad ar hap.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: placed by {n}</source>
        <extracomment>{name}: placed by {n}</extracomment>
        <translation>
            <numerusform>{name}: gosodwyd gan {n}</numerusform>
            <numerusform>{name}: gosodwyd gan {n}</numerusform>
            <numerusform>{name}: gosodwyd gan {n}</numerusform>
            <numerusform>{name}: gosodwyd gan {n}</numerusform>
            <numerusform>{name}: gosodwyd gan {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the middle answer is {importance} for how important it is, and {experience} for how far it is so.</source>
        <translation>{name}: yr ateb canol yw {importance} o ran pa mor bwysig ydyw; {experience} o ran i ba raddau y mae’n wir.</translation>
    </message>
    <message>
        <source>{name}: {axis}</source>
        <translation>{name}: {axis}</translation>
    </message>
    <message>
        <source>{name}: {axis} from {low} to {high}</source>
        <translation>{name}: {axis} o {low} i {high}</translation>
    </message>
    <message>
        <source>{name}: {first} or {other}</source>
        <translation>{name}: {first} / {other}</translation>
    </message>
    <message>
        <source>{name}: {linked}</source>
        <translation>{name}: {linked}</translation>
    </message>
    <message>
        <source>{name}: {linked}, pinned</source>
        <translation>{name}: {linked}, wedi’i binio</translation>
    </message>
    <message>
        <source>{name}: {moved}</source>
        <translation>{name}: {moved}</translation>
    </message>
    <message>
        <source>{name}: {numbers}</source>
        <translation>{name}: {numbers}</translation>
    </message>
    <message>
        <source>{name}: {numbers}, {sectors}</source>
        <translation>{name}: {numbers}, {sectors}</translation>
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
        <source>{name}: {question}</source>
        <translation>{name}: {question}</translation>
    </message>
    <message>
        <source>{name}: {says}</source>
        <translation>{name}: {says}</translation>
    </message>
    <message>
        <source>{name}: “{typed}” is not on the scale. Type 1 to {scale}.</source>
        <translation>{name}: nid yw “{typed}” ar y raddfa. Teipiwch 1 i {scale}.</translation>
    </message>
    <message>
        <source>{next}. {passed}</source>
        <translation>{next}. {passed}</translation>
    </message>
    <message>
        <source>{now} → {wanted}</source>
        <translation>{now} → {wanted}</translation>
    </message>
    <message>
        <source>{now}; wanted: {wanted}</source>
        <translation>{now}; dymunir: {wanted}</translation>
    </message>
    <message>
        <source>{number}  {group}</source>
        <translation>{number}  {group}</translation>
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
        <source>{number} {name}</source>
        <translation>{number} {name}</translation>
    </message>
    <message>
        <source>{number} {option}</source>
        <translation>{number} {option}</translation>
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
    <message>
        <source>{number}. {option} (£{cost})</source>
        <translation>{number}. {option} (£{cost})</translation>
    </message>
    <message>
        <source>{number}. {words}</source>
        <translation>{number}. {words}</translation>
    </message>
    <message numerus="yes">
        <source>{n} A3 grid</source>
        <extracomment>{n} A3 grids</extracomment>
        <translation>
            <numerusform>{n} grid A3</numerusform>
            <numerusform>{n} grid A3</numerusform>
            <numerusform>{n} grid A3</numerusform>
            <numerusform>{n} grid A3</numerusform>
            <numerusform>{n} grid A3</numerusform>
        </translation>
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
        <source>{n} action from last time has not been looked at.</source>
        <extracomment>{n} actions from last time have not been looked at.</extracomment>
        <translation>
            <numerusform>Nid edrychwyd eto ar {n} o gamau gweithredu o’r tro diwethaf.</numerusform>
            <numerusform>Nid edrychwyd eto ar {n} o gamau gweithredu o’r tro diwethaf.</numerusform>
            <numerusform>Nid edrychwyd eto ar {n} o gamau gweithredu o’r tro diwethaf.</numerusform>
            <numerusform>Nid edrychwyd eto ar {n} o gamau gweithredu o’r tro diwethaf.</numerusform>
            <numerusform>Nid edrychwyd eto ar {n} o gamau gweithredu o’r tro diwethaf.</numerusform>
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
        <source>{n} action has no first step within 14 days.</source>
        <extracomment>{n} actions have no first step within 14 days.</extracomment>
        <translation>
            <numerusform>Mae {n} o gamau gweithredu heb gam cyntaf o fewn 14 diwrnod.</numerusform>
            <numerusform>Mae {n} o gamau gweithredu heb gam cyntaf o fewn 14 diwrnod.</numerusform>
            <numerusform>Mae {n} o gamau gweithredu heb gam cyntaf o fewn 14 diwrnod.</numerusform>
            <numerusform>Mae {n} o gamau gweithredu heb gam cyntaf o fewn 14 diwrnod.</numerusform>
            <numerusform>Mae {n} o gamau gweithredu heb gam cyntaf o fewn 14 diwrnod.</numerusform>
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
        <source>{n} action sheet</source>
        <extracomment>{n} action sheets</extracomment>
        <translation>
            <numerusform>{n} taflen weithredu</numerusform>
            <numerusform>{n} taflen weithredu</numerusform>
            <numerusform>{n} taflen weithredu</numerusform>
            <numerusform>{n} taflen weithredu</numerusform>
            <numerusform>{n} taflen weithredu</numerusform>
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
        <source>{n} ballot</source>
        <extracomment>{n} ballots</extracomment>
        <translation>
            <numerusform>{n} papur pleidleisio</numerusform>
            <numerusform>{n} papur pleidleisio</numerusform>
            <numerusform>{n} papur pleidleisio</numerusform>
            <numerusform>{n} papur pleidleisio</numerusform>
            <numerusform>{n} papur pleidleisio</numerusform>
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
        <source>{n} differs</source>
        <extracomment>{n} differ</extracomment>
        <translation>
            <numerusform>{n} yn gwahaniaethu</numerusform>
            <numerusform>{n} yn gwahaniaethu</numerusform>
            <numerusform>{n} yn gwahaniaethu</numerusform>
            <numerusform>{n} yn gwahaniaethu</numerusform>
            <numerusform>{n} yn gwahaniaethu</numerusform>
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
        <source>{n} dot left</source>
        <extracomment>{n} dots left</extracomment>
        <translation>
            <numerusform>dim dotiau ar ôl</numerusform>
            <numerusform>{n} dot ar ôl</numerusform>
            <numerusform>{n} o ddotiau ar ôl</numerusform>
            <numerusform>{n} o ddotiau ar ôl</numerusform>
            <numerusform>{n} o ddotiau ar ôl</numerusform>
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
        <source>{n} exit form</source>
        <extracomment>{n} exit forms</extracomment>
        <translation>
            <numerusform>{n} ffurflen ymadael</numerusform>
            <numerusform>{n} ffurflen ymadael</numerusform>
            <numerusform>{n} ffurflen ymadael</numerusform>
            <numerusform>{n} ffurflen ymadael</numerusform>
            <numerusform>{n} ffurflen ymadael</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} form of {people} is in.</source>
        <extracomment>{n} forms of {people} are in.</extracomment>
        <translation>
            <numerusform>Mae {n} o ffurflenni o blith {people} wedi dod i mewn.</numerusform>
            <numerusform>Mae {n} o ffurflenni o blith {people} wedi dod i mewn.</numerusform>
            <numerusform>Mae {n} o ffurflenni o blith {people} wedi dod i mewn.</numerusform>
            <numerusform>Mae {n} o ffurflenni o blith {people} wedi dod i mewn.</numerusform>
            <numerusform>Mae {n} o ffurflenni o blith {people} wedi dod i mewn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} handed in a blank ballot.</source>
        <extracomment>{n} handed in blank ballots.</extracomment>
        <translation>
            <numerusform>Rhoddodd {n} o bobl bapurau gwag i mewn.</numerusform>
            <numerusform>Rhoddodd {n} person bapur gwag i mewn.</numerusform>
            <numerusform>Rhoddodd {n} o bobl bapurau gwag i mewn.</numerusform>
            <numerusform>Rhoddodd {n} o bobl bapurau gwag i mewn.</numerusform>
            <numerusform>Rhoddodd {n} o bobl bapurau gwag i mewn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} handed in a blank form.</source>
        <extracomment>{n} handed in blank forms.</extracomment>
        <translation>
            <numerusform>Rhoddodd {n} o bobl ffurflenni gwag i mewn.</numerusform>
            <numerusform>Rhoddodd {n} person ffurflen wag i mewn.</numerusform>
            <numerusform>Rhoddodd {n} o bobl ffurflenni gwag i mewn.</numerusform>
            <numerusform>Rhoddodd {n} o bobl ffurflenni gwag i mewn.</numerusform>
            <numerusform>Rhoddodd {n} o bobl ffurflenni gwag i mewn.</numerusform>
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
        <source>{n} has passed in a row.</source>
        <extracomment>{n} have passed in a row.</extracomment>
        <translation>
            <numerusform>Nid oes neb wedi pasio yn olynol.</numerusform>
            <numerusform>Mae {n} wedi pasio yn olynol.</numerusform>
            <numerusform>Mae {n} wedi pasio yn olynol.</numerusform>
            <numerusform>Mae {n} wedi pasio yn olynol.</numerusform>
            <numerusform>Mae {n} wedi pasio yn olynol.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} heading</source>
        <extracomment>{n} headings</extracomment>
        <translation>
            <numerusform>{n} pennawd</numerusform>
            <numerusform>{n} pennawd</numerusform>
            <numerusform>{n} pennawd</numerusform>
            <numerusform>{n} pennawd</numerusform>
            <numerusform>{n} pennawd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} idea came in turn</source>
        <extracomment>{n} ideas came in turn</extracomment>
        <translation>
            <numerusform>Ni ddaeth yr un syniad yn ei dro</numerusform>
            <numerusform>Daeth {n} syniad yn ei dro</numerusform>
            <numerusform>Daeth {n} syniad yn eu tro</numerusform>
            <numerusform>Daeth {n} syniad yn eu tro</numerusform>
            <numerusform>Daeth {n} syniad yn eu tro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} idea came so.</source>
        <extracomment>{n} ideas came so.</extracomment>
        <translation>
            <numerusform>Ni ddaeth yr un syniad felly.</numerusform>
            <numerusform>Daeth {n} syniad felly.</numerusform>
            <numerusform>Daeth {n} syniad felly.</numerusform>
            <numerusform>Daeth {n} syniad felly.</numerusform>
            <numerusform>Daeth {n} syniad felly.</numerusform>
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
        <source>{n} late</source>
        <extracomment>{n} late</extracomment>
        <translation>
            <numerusform>{n} yn hwyr</numerusform>
            <numerusform>{n} yn hwyr</numerusform>
            <numerusform>{n} yn hwyr</numerusform>
            <numerusform>{n} yn hwyr</numerusform>
            <numerusform>{n} yn hwyr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left this line empty.</source>
        <extracomment>{n} left this line empty.</extracomment>
        <translation>
            <numerusform>Gadawodd {n} y llinell hon yn wag.</numerusform>
            <numerusform>Gadawodd {n} y llinell hon yn wag.</numerusform>
            <numerusform>Gadawodd {n} y llinell hon yn wag.</numerusform>
            <numerusform>Gadawodd {n} y llinell hon yn wag.</numerusform>
            <numerusform>Gadawodd {n} y llinell hon yn wag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} let go</source>
        <extracomment>{n} let go</extracomment>
        <translation>
            <numerusform>{n} wedi’u gollwng</numerusform>
            <numerusform>{n} wedi’u gollwng</numerusform>
            <numerusform>{n} wedi’u gollwng</numerusform>
            <numerusform>{n} wedi’u gollwng</numerusform>
            <numerusform>{n} wedi’u gollwng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line filled</source>
        <extracomment>{n} lines filled</extracomment>
        <translation>
            <numerusform>{n} o linellau wedi’u llenwi</numerusform>
            <numerusform>{n} o linellau wedi’u llenwi</numerusform>
            <numerusform>{n} o linellau wedi’u llenwi</numerusform>
            <numerusform>{n} o linellau wedi’u llenwi</numerusform>
            <numerusform>{n} o linellau wedi’u llenwi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line of {scale} steps</source>
        <extracomment>{n} lines of {scale} steps</extracomment>
        <translation>
            <numerusform>{n} o linellau â {scale} cam</numerusform>
            <numerusform>{n} o linellau â {scale} cam</numerusform>
            <numerusform>{n} o linellau â {scale} cam</numerusform>
            <numerusform>{n} o linellau â {scale} cam</numerusform>
            <numerusform>{n} o linellau â {scale} cam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} listening sheet</source>
        <extracomment>{n} listening sheets</extracomment>
        <translation>
            <numerusform>{n} taflen wrando</numerusform>
            <numerusform>{n} taflen wrando</numerusform>
            <numerusform>{n} taflen wrando</numerusform>
            <numerusform>{n} taflen wrando</numerusform>
            <numerusform>{n} taflen wrando</numerusform>
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
        <source>{n} minute is left</source>
        <extracomment>{n} minutes are left</extracomment>
        <translation>
            <numerusform>{n} munud ar ôl</numerusform>
            <numerusform>{n} munud ar ôl</numerusform>
            <numerusform>{n} munud ar ôl</numerusform>
            <numerusform>{n} munud ar ôl</numerusform>
            <numerusform>{n} munud ar ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute less for the activity</source>
        <extracomment>{n} minutes less for the activity</extracomment>
        <translation>
            <numerusform>{n} munud yn llai i’r gweithgaredd</numerusform>
            <numerusform>{n} munud yn llai i’r gweithgaredd</numerusform>
            <numerusform>{n} munud yn llai i’r gweithgaredd</numerusform>
            <numerusform>{n} munud yn llai i’r gweithgaredd</numerusform>
            <numerusform>{n} munud yn llai i’r gweithgaredd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minute more for the activity</source>
        <extracomment>{n} minutes more for the activity</extracomment>
        <translation>
            <numerusform>{n} munud yn fwy i’r gweithgaredd</numerusform>
            <numerusform>{n} munud yn fwy i’r gweithgaredd</numerusform>
            <numerusform>{n} munud yn fwy i’r gweithgaredd</numerusform>
            <numerusform>{n} munud yn fwy i’r gweithgaredd</numerusform>
            <numerusform>{n} munud yn fwy i’r gweithgaredd</numerusform>
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
        <source>{n} more holds somebody to the rest.</source>
        <extracomment>{n} more hold somebody to the rest.</extracomment>
        <translation>
            <numerusform>Mae {n} yn rhagor yn dal rhywun wrth y gweddill.</numerusform>
            <numerusform>Mae {n} yn rhagor yn dal rhywun wrth y gweddill.</numerusform>
            <numerusform>Mae {n} yn rhagor yn dal rhywun wrth y gweddill.</numerusform>
            <numerusform>Mae {n} yn rhagor yn dal rhywun wrth y gweddill.</numerusform>
            <numerusform>Mae {n} yn rhagor yn dal rhywun wrth y gweddill.</numerusform>
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
        <source>{n} more pair</source>
        <extracomment>{n} more pairs</extracomment>
        <translation>
            <numerusform>{n} o barau eraill</numerusform>
            <numerusform>{n} o barau eraill</numerusform>
            <numerusform>{n} o barau eraill</numerusform>
            <numerusform>{n} o barau eraill</numerusform>
            <numerusform>{n} o barau eraill</numerusform>
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
        <source>{n} name has no room: zoom in with +</source>
        <extracomment>{n} names have no room: zoom in with +</extracomment>
        <translation>
            <numerusform>Nid oes lle i {n} o enwau: chwyddwch â +</numerusform>
            <numerusform>Nid oes lle i {n} o enwau: chwyddwch â +</numerusform>
            <numerusform>Nid oes lle i {n} o enwau: chwyddwch â +</numerusform>
            <numerusform>Nid oes lle i {n} o enwau: chwyddwch â +</numerusform>
            <numerusform>Nid oes lle i {n} o enwau: chwyddwch â +</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} name is new on the register.</source>
        <extracomment>{n} names are new on the register.</extracomment>
        <translation>
            <numerusform>Mae {n} o enwau’n newydd ar y gofrestr.</numerusform>
            <numerusform>Mae {n} o enwau’n newydd ar y gofrestr.</numerusform>
            <numerusform>Mae {n} o enwau’n newydd ar y gofrestr.</numerusform>
            <numerusform>Mae {n} o enwau’n newydd ar y gofrestr.</numerusform>
            <numerusform>Mae {n} o enwau’n newydd ar y gofrestr.</numerusform>
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
        <source>{n} numbered paper with lines</source>
        <extracomment>{n} numbered papers with lines</extracomment>
        <translation>
            <numerusform>{n} papur wedi’i rifo â llinellau</numerusform>
            <numerusform>{n} papur wedi’i rifo â llinellau</numerusform>
            <numerusform>{n} papur wedi’i rifo â llinellau</numerusform>
            <numerusform>{n} papur wedi’i rifo â llinellau</numerusform>
            <numerusform>{n} papur wedi’i rifo â llinellau</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of 100</source>
        <translation>{n} o 100</translation>
    </message>
    <message>
        <source>{n} of 5</source>
        <translation>{n} o 5</translation>
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
    <message>
        <source>{n} of {all} organisations have agreed that everybody sees their ratings.</source>
        <translation>Mae {n} o’r {all} o sefydliadau wedi cytuno bod pawb yn gweld eu sgoriau.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {invited} people compared.</source>
        <extracomment>{n} of {invited} people compared.</extracomment>
        <translation>
            <numerusform>Cymharodd {n} o’r {invited} o bobl.</numerusform>
            <numerusform>Cymharodd {n} o’r {invited} o bobl.</numerusform>
            <numerusform>Cymharodd {n} o’r {invited} o bobl.</numerusform>
            <numerusform>Cymharodd {n} o’r {invited} o bobl.</numerusform>
            <numerusform>Cymharodd {n} o’r {invited} o bobl.</numerusform>
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
        <source>{n} of {invited} people gave their points.</source>
        <extracomment>{n} of {invited} people gave their points.</extracomment>
        <translation>
            <numerusform>Rhoddodd {n} o’r {invited} o bobl eu pwyntiau.</numerusform>
            <numerusform>Rhoddodd {n} o’r {invited} o bobl eu pwyntiau.</numerusform>
            <numerusform>Rhoddodd {n} o’r {invited} o bobl eu pwyntiau.</numerusform>
            <numerusform>Rhoddodd {n} o’r {invited} o bobl eu pwyntiau.</numerusform>
            <numerusform>Rhoddodd {n} o’r {invited} o bobl eu pwyntiau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {invited} people placed the options.</source>
        <extracomment>{n} of {invited} people placed the options.</extracomment>
        <translation>
            <numerusform>Gosododd {n} o’r {invited} o bobl yr opsiynau.</numerusform>
            <numerusform>Gosododd {n} o’r {invited} o bobl yr opsiynau.</numerusform>
            <numerusform>Gosododd {n} o’r {invited} o bobl yr opsiynau.</numerusform>
            <numerusform>Gosododd {n} o’r {invited} o bobl yr opsiynau.</numerusform>
            <numerusform>Gosododd {n} o’r {invited} o bobl yr opsiynau.</numerusform>
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
    <message numerus="yes">
        <source>{n} of {invited} people rated.</source>
        <extracomment>{n} of {invited} people rated.</extracomment>
        <translation>
            <numerusform>Rhoddodd {n} o’r {invited} o bobl sgoriau.</numerusform>
            <numerusform>Rhoddodd {n} o’r {invited} o bobl sgoriau.</numerusform>
            <numerusform>Rhoddodd {n} o’r {invited} o bobl sgoriau.</numerusform>
            <numerusform>Rhoddodd {n} o’r {invited} o bobl sgoriau.</numerusform>
            <numerusform>Rhoddodd {n} o’r {invited} o bobl sgoriau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {invited} people sorted the options.</source>
        <extracomment>{n} of {invited} people sorted the options.</extracomment>
        <translation>
            <numerusform>Didolodd {n} o’r {invited} o bobl yr opsiynau.</numerusform>
            <numerusform>Didolodd {n} o’r {invited} o bobl yr opsiynau.</numerusform>
            <numerusform>Didolodd {n} o’r {invited} o bobl yr opsiynau.</numerusform>
            <numerusform>Didolodd {n} o’r {invited} o bobl yr opsiynau.</numerusform>
            <numerusform>Didolodd {n} o’r {invited} o bobl yr opsiynau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {invited} people ticked.</source>
        <extracomment>{n} of {invited} people ticked.</extracomment>
        <translation>
            <numerusform>Ticiodd {n} o’r {invited} o bobl.</numerusform>
            <numerusform>Ticiodd {n} o’r {invited} o bobl.</numerusform>
            <numerusform>Ticiodd {n} o’r {invited} o bobl.</numerusform>
            <numerusform>Ticiodd {n} o’r {invited} o bobl.</numerusform>
            <numerusform>Ticiodd {n} o’r {invited} o bobl.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {of} looked at</source>
        <translation>Edrychwyd ar {n} o {of}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {of} person placed them blind.</source>
        <extracomment>{n} of {of} people placed them blind.</extracomment>
        <translation>
            <numerusform>Pobl a’u gosododd yn ddall: {n} o {of}.</numerusform>
            <numerusform>Pobl a’u gosododd yn ddall: {n} o {of}.</numerusform>
            <numerusform>Pobl a’u gosododd yn ddall: {n} o {of}.</numerusform>
            <numerusform>Pobl a’u gosododd yn ddall: {n} o {of}.</numerusform>
            <numerusform>Pobl a’u gosododd yn ddall: {n} o {of}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {of} stands steady in its quarter.</source>
        <extracomment>{n} of {of} stand steady in their quarter.</extracomment>
        <translation>
            <numerusform>Yn sefyll yn sefydlog yn eu chwarter: {n} o {of}.</numerusform>
            <numerusform>Yn sefyll yn sefydlog yn eu chwarter: {n} o {of}.</numerusform>
            <numerusform>Yn sefyll yn sefydlog yn eu chwarter: {n} o {of}.</numerusform>
            <numerusform>Yn sefyll yn sefydlog yn eu chwarter: {n} o {of}.</numerusform>
            <numerusform>Yn sefyll yn sefydlog yn eu chwarter: {n} o {of}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {of} table placed them blind.</source>
        <extracomment>{n} of {of} tables placed them blind.</extracomment>
        <translation>
            <numerusform>Byrddau a’u gosododd yn ddall: {n} o {of}.</numerusform>
            <numerusform>Byrddau a’u gosododd yn ddall: {n} o {of}.</numerusform>
            <numerusform>Byrddau a’u gosododd yn ddall: {n} o {of}.</numerusform>
            <numerusform>Byrddau a’u gosododd yn ddall: {n} o {of}.</numerusform>
            <numerusform>Byrddau a’u gosododd yn ddall: {n} o {of}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {people}</source>
        <translation>{n} o {people}</translation>
    </message>
    <message>
        <source>{n} of {people} answered.</source>
        <translation>Atebodd {n} o {people}.</translation>
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
        <source>{n} option came in.</source>
        <extracomment>{n} options came in.</extracomment>
        <translation>
            <numerusform>Ni ddaeth yr un opsiwn i mewn.</numerusform>
            <numerusform>Daeth {n} opsiwn i mewn.</numerusform>
            <numerusform>Daeth {n} opsiwn i mewn.</numerusform>
            <numerusform>Daeth {n} opsiwn i mewn.</numerusform>
            <numerusform>Daeth {n} opsiwn i mewn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} option cannot be told apart.</source>
        <extracomment>{n} options cannot be told apart.</extracomment>
        <translation>
            <numerusform>Ni ellir gwahaniaethu rhwng {n} o opsiynau.</numerusform>
            <numerusform>Ni ellir gwahaniaethu rhwng {n} o opsiynau.</numerusform>
            <numerusform>Ni ellir gwahaniaethu rhwng {n} o opsiynau.</numerusform>
            <numerusform>Ni ellir gwahaniaethu rhwng {n} o opsiynau.</numerusform>
            <numerusform>Ni ellir gwahaniaethu rhwng {n} o opsiynau.</numerusform>
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
    <message>
        <source>{n} options beat each other in a circle: no majority puts one of them first.</source>
        <translation>Mae {n} o opsiynau’n curo ei gilydd mewn cylch: nid oes mwyafrif yn rhoi un ohonynt yn gyntaf.</translation>
    </message>
    <message numerus="yes">
        <source>{n} organisation</source>
        <extracomment>{n} organisations</extracomment>
        <translation>
            <numerusform>{n} o sefydliadau</numerusform>
            <numerusform>{n} o sefydliadau</numerusform>
            <numerusform>{n} o sefydliadau</numerusform>
            <numerusform>{n} o sefydliadau</numerusform>
            <numerusform>{n} o sefydliadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} organisation answered at {occasion}, too: {up} trusts more now, {same} as much, {down} less.</source>
        <extracomment>{n} organisations answered at {occasion}, too: {up} trust more now, {same} as much, {down} less.</extracomment>
        <translation>
            <numerusform>Nid atebodd yr un sefydliad yn {occasion} hefyd: {up} yn ymddiried mwy nawr, {same} gymaint, {down} llai.</numerusform>
            <numerusform>Atebodd {n} sefydliad yn {occasion} hefyd: {up} yn ymddiried mwy nawr, {same} gymaint, {down} llai.</numerusform>
            <numerusform>Atebodd {n} sefydliad yn {occasion} hefyd: {up} yn ymddiried mwy nawr, {same} gymaint, {down} llai.</numerusform>
            <numerusform>Atebodd {n} sefydliad yn {occasion} hefyd: {up} yn ymddiried mwy nawr, {same} gymaint, {down} llai.</numerusform>
            <numerusform>Atebodd {n} sefydliad yn {occasion} hefyd: {up} yn ymddiried mwy nawr, {same} gymaint, {down} llai.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} organisation rated you, from 1 to 4.</source>
        <extracomment>{n} organisations rated you, from 1 to 4.</extracomment>
        <translation>
            <numerusform>Rhoddodd {n} o sefydliadau sgôr i chi, o 1 i 4.</numerusform>
            <numerusform>Rhoddodd {n} o sefydliadau sgôr i chi, o 1 i 4.</numerusform>
            <numerusform>Rhoddodd {n} o sefydliadau sgôr i chi, o 1 i 4.</numerusform>
            <numerusform>Rhoddodd {n} o sefydliadau sgôr i chi, o 1 i 4.</numerusform>
            <numerusform>Rhoddodd {n} o sefydliadau sgôr i chi, o 1 i 4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} organisation’s sheet</source>
        <extracomment>{n} organisations’ sheets</extracomment>
        <translation>
            <numerusform>{n} taflen sefydliad</numerusform>
            <numerusform>{n} taflen sefydliad</numerusform>
            <numerusform>{n} taflen sefydliad</numerusform>
            <numerusform>{n} taflen sefydliad</numerusform>
            <numerusform>{n} taflen sefydliad</numerusform>
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
        <source>{n} other in the table</source>
        <extracomment>{n} others in the table</extracomment>
        <translation>
            <numerusform>{n} arall yn y tabl</numerusform>
            <numerusform>{n} arall yn y tabl</numerusform>
            <numerusform>{n} arall yn y tabl</numerusform>
            <numerusform>{n} arall yn y tabl</numerusform>
            <numerusform>{n} arall yn y tabl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other pair</source>
        <extracomment>{n} other pairs</extracomment>
        <translation>
            <numerusform>{n} o barau eraill</numerusform>
            <numerusform>{n} o barau eraill</numerusform>
            <numerusform>{n} o barau eraill</numerusform>
            <numerusform>{n} o barau eraill</numerusform>
            <numerusform>{n} o barau eraill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pair</source>
        <extracomment>{n} pairs</extracomment>
        <translation>
            <numerusform>{n} o barau</numerusform>
            <numerusform>{n} o barau</numerusform>
            <numerusform>{n} o barau</numerusform>
            <numerusform>{n} o barau</numerusform>
            <numerusform>{n} o barau</numerusform>
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
        <source>{n} person for it</source>
        <extracomment>{n} people for it</extracomment>
        <translation>
            <numerusform>{n} o bobl o’i blaid</numerusform>
            <numerusform>{n} person o’i blaid</numerusform>
            <numerusform>{n} o bobl o’i blaid</numerusform>
            <numerusform>{n} o bobl o’i blaid</numerusform>
            <numerusform>{n} o bobl o’i blaid</numerusform>
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
        <source>{n} person gets nothing of what they ticked.</source>
        <extracomment>{n} people get nothing of what they ticked.</extracomment>
        <translation>
            <numerusform>Nid yw {n} o bobl yn cael dim o’r hyn a diciwyd ganddynt.</numerusform>
            <numerusform>Nid yw {n} o bobl yn cael dim o’r hyn a diciwyd ganddynt.</numerusform>
            <numerusform>Nid yw {n} o bobl yn cael dim o’r hyn a diciwyd ganddynt.</numerusform>
            <numerusform>Nid yw {n} o bobl yn cael dim o’r hyn a diciwyd ganddynt.</numerusform>
            <numerusform>Nid yw {n} o bobl yn cael dim o’r hyn a diciwyd ganddynt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person has not answered. After closing no paper can be added.</source>
        <extracomment>{n} people have not answered. After closing no paper can be added.</extracomment>
        <translation>
            <numerusform>Nid yw {n} o bobl wedi ateb. Ar ôl cau ni ellir ychwanegu papur.</numerusform>
            <numerusform>Nid yw {n} o bobl wedi ateb. Ar ôl cau ni ellir ychwanegu papur.</numerusform>
            <numerusform>Nid yw {n} o bobl wedi ateb. Ar ôl cau ni ellir ychwanegu papur.</numerusform>
            <numerusform>Nid yw {n} o bobl wedi ateb. Ar ôl cau ni ellir ychwanegu papur.</numerusform>
            <numerusform>Nid yw {n} o bobl wedi ateb. Ar ôl cau ni ellir ychwanegu papur.</numerusform>
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
        <source>{n} person rated</source>
        <extracomment>{n} people rated</extracomment>
        <translation>
            <numerusform>Rhoddodd {n} o bobl sgôr</numerusform>
            <numerusform>Rhoddodd {n} o bobl sgôr</numerusform>
            <numerusform>Rhoddodd {n} o bobl sgôr</numerusform>
            <numerusform>Rhoddodd {n} o bobl sgôr</numerusform>
            <numerusform>Rhoddodd {n} o bobl sgôr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person stands here.</source>
        <extracomment>{n} people stand here.</extracomment>
        <translation>
            <numerusform>Mae {n} o bobl yn sefyll yma.</numerusform>
            <numerusform>Mae {n} o bobl yn sefyll yma.</numerusform>
            <numerusform>Mae {n} o bobl yn sefyll yma.</numerusform>
            <numerusform>Mae {n} o bobl yn sefyll yma.</numerusform>
            <numerusform>Mae {n} o bobl yn sefyll yma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photograph</source>
        <extracomment>{n} photographs</extracomment>
        <translation>
            <numerusform>{n} ffotograff</numerusform>
            <numerusform>{n} ffotograff</numerusform>
            <numerusform>{n} ffotograff</numerusform>
            <numerusform>{n} ffotograff</numerusform>
            <numerusform>{n} ffotograff</numerusform>
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
        <source>{n} point</source>
        <extracomment>{n} points</extracomment>
        <translation>
            <numerusform>{n} o bwyntiau</numerusform>
            <numerusform>{n} o bwyntiau</numerusform>
            <numerusform>{n} o bwyntiau</numerusform>
            <numerusform>{n} o bwyntiau</numerusform>
            <numerusform>{n} o bwyntiau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} point left</source>
        <extracomment>{n} points left</extracomment>
        <translation>
            <numerusform>dim pwyntiau ar ôl</numerusform>
            <numerusform>{n} pwynt ar ôl</numerusform>
            <numerusform>{n} o bwyntiau ar ôl</numerusform>
            <numerusform>{n} o bwyntiau ar ôl</numerusform>
            <numerusform>{n} o bwyntiau ar ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} point too many</source>
        <extracomment>{n} points too many</extracomment>
        <translation>
            <numerusform>{n} o bwyntiau’n ormod</numerusform>
            <numerusform>{n} o bwyntiau’n ormod</numerusform>
            <numerusform>{n} o bwyntiau’n ormod</numerusform>
            <numerusform>{n} o bwyntiau’n ormod</numerusform>
            <numerusform>{n} o bwyntiau’n ormod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} point was not given to anything.</source>
        <extracomment>{n} points were not given to anything.</extracomment>
        <translation>
            <numerusform>Ni roddwyd {n} o bwyntiau i ddim.</numerusform>
            <numerusform>Ni roddwyd {n} o bwyntiau i ddim.</numerusform>
            <numerusform>Ni roddwyd {n} o bwyntiau i ddim.</numerusform>
            <numerusform>Ni roddwyd {n} o bwyntiau i ddim.</numerusform>
            <numerusform>Ni roddwyd {n} o bwyntiau i ddim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promise</source>
        <extracomment>{n} promises</extracomment>
        <translation>
            <numerusform>{n} o addewidion</numerusform>
            <numerusform>{n} addewid</numerusform>
            <numerusform>{n} o addewidion</numerusform>
            <numerusform>{n} o addewidion</numerusform>
            <numerusform>{n} o addewidion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promise card</source>
        <extracomment>{n} promise cards</extracomment>
        <translation>
            <numerusform>{n} cerdyn addewid</numerusform>
            <numerusform>{n} cerdyn addewid</numerusform>
            <numerusform>{n} cerdyn addewid</numerusform>
            <numerusform>{n} cerdyn addewid</numerusform>
            <numerusform>{n} cerdyn addewid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promise from last time has not been looked at.</source>
        <extracomment>{n} promises from last time have not been looked at.</extracomment>
        <translation>
            <numerusform>Nid edrychwyd eto ar {n} o addewidion o’r tro diwethaf.</numerusform>
            <numerusform>Nid edrychwyd eto ar {n} o addewidion o’r tro diwethaf.</numerusform>
            <numerusform>Nid edrychwyd eto ar {n} o addewidion o’r tro diwethaf.</numerusform>
            <numerusform>Nid edrychwyd eto ar {n} o addewidion o’r tro diwethaf.</numerusform>
            <numerusform>Nid edrychwyd eto ar {n} o addewidion o’r tro diwethaf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promise made here.</source>
        <extracomment>{n} promises made here.</extracomment>
        <translation>
            <numerusform>Gwnaed {n} o addewidion yma.</numerusform>
            <numerusform>Gwnaed {n} o addewidion yma.</numerusform>
            <numerusform>Gwnaed {n} o addewidion yma.</numerusform>
            <numerusform>Gwnaed {n} o addewidion yma.</numerusform>
            <numerusform>Gwnaed {n} o addewidion yma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} relationship</source>
        <extracomment>{n} relationships</extracomment>
        <translation>
            <numerusform>{n} o berthnasoedd</numerusform>
            <numerusform>{n} o berthnasoedd</numerusform>
            <numerusform>{n} o berthnasoedd</numerusform>
            <numerusform>{n} o berthnasoedd</numerusform>
            <numerusform>{n} o berthnasoedd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} relationship came in.</source>
        <extracomment>{n} relationships came in.</extracomment>
        <translation>
            <numerusform>Daeth {n} o berthnasoedd i mewn.</numerusform>
            <numerusform>Daeth {n} o berthnasoedd i mewn.</numerusform>
            <numerusform>Daeth {n} o berthnasoedd i mewn.</numerusform>
            <numerusform>Daeth {n} o berthnasoedd i mewn.</numerusform>
            <numerusform>Daeth {n} o berthnasoedd i mewn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} relationship of somebody with themselves was left out.</source>
        <extracomment>{n} relationships of somebody with themselves were left out.</extracomment>
        <translation>
            <numerusform>Ni adawyd yr un berthynas rhywun â nhw eu hunain allan.</numerusform>
            <numerusform>Gadawyd {n} berthynas rhywun â nhw eu hunain allan.</numerusform>
            <numerusform>Gadawyd {n} berthynas rhywun â nhw eu hunain allan.</numerusform>
            <numerusform>Gadawyd {n} pherthynas rhywun â nhw eu hunain allan.</numerusform>
            <numerusform>Gadawyd {n} o berthnasoedd rhywun â nhw eu hunain allan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} relationship was put down</source>
        <extracomment>{n} relationships were put down</extracomment>
        <translation>
            <numerusform>Rhoddwyd {n} o berthnasoedd i lawr</numerusform>
            <numerusform>Rhoddwyd {n} o berthnasoedd i lawr</numerusform>
            <numerusform>Rhoddwyd {n} o berthnasoedd i lawr</numerusform>
            <numerusform>Rhoddwyd {n} o berthnasoedd i lawr</numerusform>
            <numerusform>Rhoddwyd {n} o berthnasoedd i lawr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} says must</source>
        <extracomment>{n} say must</extracomment>
        <translation>
            <numerusform>{n} yn dweud rhaid</numerusform>
            <numerusform>{n} yn dweud rhaid</numerusform>
            <numerusform>{n} yn dweud rhaid</numerusform>
            <numerusform>{n} yn dweud rhaid</numerusform>
            <numerusform>{n} yn dweud rhaid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} second</source>
        <extracomment>{n} seconds</extracomment>
        <translation>
            <numerusform>{n} eiliad</numerusform>
            <numerusform>{n} eiliad</numerusform>
            <numerusform>{n} eiliad</numerusform>
            <numerusform>{n} eiliad</numerusform>
            <numerusform>{n} eiliad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} second is left</source>
        <extracomment>{n} seconds are left</extracomment>
        <translation>
            <numerusform>{n} eiliad ar ôl</numerusform>
            <numerusform>{n} eiliad ar ôl</numerusform>
            <numerusform>{n} eiliad ar ôl</numerusform>
            <numerusform>{n} eiliad ar ôl</numerusform>
            <numerusform>{n} eiliad ar ôl</numerusform>
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
        <source>{n} sheet is in.</source>
        <extracomment>{n} sheets are in.</extracomment>
        <translation>
            <numerusform>Mae {n} o daflenni i mewn.</numerusform>
            <numerusform>Mae {n} o daflenni i mewn.</numerusform>
            <numerusform>Mae {n} o daflenni i mewn.</numerusform>
            <numerusform>Mae {n} o daflenni i mewn.</numerusform>
            <numerusform>Mae {n} o daflenni i mewn.</numerusform>
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
        <source>{n} stakeholder is linked with nobody. Is that so, or does nobody here know?</source>
        <extracomment>{n} stakeholders are linked with nobody. Is that so, or does nobody here know?</extracomment>
        <translation>
            <numerusform>Nid yw {n} o randdeiliaid wedi’u cysylltu â neb. Ai felly y mae, neu ai nad oes neb yma’n gwybod?</numerusform>
            <numerusform>Nid yw {n} o randdeiliaid wedi’u cysylltu â neb. Ai felly y mae, neu ai nad oes neb yma’n gwybod?</numerusform>
            <numerusform>Nid yw {n} o randdeiliaid wedi’u cysylltu â neb. Ai felly y mae, neu ai nad oes neb yma’n gwybod?</numerusform>
            <numerusform>Nid yw {n} o randdeiliaid wedi’u cysylltu â neb. Ai felly y mae, neu ai nad oes neb yma’n gwybod?</numerusform>
            <numerusform>Nid yw {n} o randdeiliaid wedi’u cysylltu â neb. Ai felly y mae, neu ai nad oes neb yma’n gwybod?</numerusform>
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
        <source>{n} stakeholder is on the register, and nobody is linked with anybody yet.</source>
        <extracomment>{n} stakeholders are on the register, and nobody is linked with anybody yet.</extracomment>
        <translation>
            <numerusform>Mae {n} o randdeiliaid ar y gofrestr, ac nid oes neb wedi’i gysylltu â neb eto.</numerusform>
            <numerusform>Mae {n} o randdeiliaid ar y gofrestr, ac nid oes neb wedi’i gysylltu â neb eto.</numerusform>
            <numerusform>Mae {n} o randdeiliaid ar y gofrestr, ac nid oes neb wedi’i gysylltu â neb eto.</numerusform>
            <numerusform>Mae {n} o randdeiliaid ar y gofrestr, ac nid oes neb wedi’i gysylltu â neb eto.</numerusform>
            <numerusform>Mae {n} o randdeiliaid ar y gofrestr, ac nid oes neb wedi’i gysylltu â neb eto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stakeholder on the register</source>
        <extracomment>{n} stakeholders on the register</extracomment>
        <translation>
            <numerusform>{n} o randdeiliaid ar y gofrestr</numerusform>
            <numerusform>{n} o randdeiliaid ar y gofrestr</numerusform>
            <numerusform>{n} o randdeiliaid ar y gofrestr</numerusform>
            <numerusform>{n} o randdeiliaid ar y gofrestr</numerusform>
            <numerusform>{n} o randdeiliaid ar y gofrestr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} statement chosen by the facilitator, rated for importance and for experience from 1 to {scale}.</source>
        <extracomment>{n} statements chosen by the facilitator, each rated for importance and for experience from 1 to {scale}.</extracomment>
        <translation>
            <numerusform>{n} o osodiadau a ddewiswyd gan yr hwylusydd; rhoddwyd sgôr o 1 i {scale} i bob un am bwysigrwydd ac am brofiad.</numerusform>
            <numerusform>{n} o osodiadau a ddewiswyd gan yr hwylusydd; rhoddwyd sgôr o 1 i {scale} i bob un am bwysigrwydd ac am brofiad.</numerusform>
            <numerusform>{n} o osodiadau a ddewiswyd gan yr hwylusydd; rhoddwyd sgôr o 1 i {scale} i bob un am bwysigrwydd ac am brofiad.</numerusform>
            <numerusform>{n} o osodiadau a ddewiswyd gan yr hwylusydd; rhoddwyd sgôr o 1 i {scale} i bob un am bwysigrwydd ac am brofiad.</numerusform>
            <numerusform>{n} o osodiadau a ddewiswyd gan yr hwylusydd; rhoddwyd sgôr o 1 i {scale} i bob un am bwysigrwydd ac am brofiad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} statement rated twice</source>
        <extracomment>{n} statements rated twice</extracomment>
        <translation>
            <numerusform>{n} o osodiadau â dau sgôr yr un</numerusform>
            <numerusform>{n} o osodiadau â dau sgôr yr un</numerusform>
            <numerusform>{n} o osodiadau â dau sgôr yr un</numerusform>
            <numerusform>{n} o osodiadau â dau sgôr yr un</numerusform>
            <numerusform>{n} o osodiadau â dau sgôr yr un</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} still open</source>
        <extracomment>{n} still open</extracomment>
        <translation>
            <numerusform>{n} yn dal yn agored</numerusform>
            <numerusform>{n} yn dal yn agored</numerusform>
            <numerusform>{n} yn dal yn agored</numerusform>
            <numerusform>{n} yn dal yn agored</numerusform>
            <numerusform>{n} yn dal yn agored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing to keep</source>
        <extracomment>{n} things to keep</extracomment>
        <translation>
            <numerusform>{n} o bethau i’w cadw</numerusform>
            <numerusform>{n} peth i’w gadw</numerusform>
            <numerusform>{n} o bethau i’w cadw</numerusform>
            <numerusform>{n} o bethau i’w cadw</numerusform>
            <numerusform>{n} o bethau i’w cadw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing was said.</source>
        <extracomment>{n} things were said.</extracomment>
        <translation>
            <numerusform>Dywedwyd {n} o bethau.</numerusform>
            <numerusform>Dywedwyd {n} peth.</numerusform>
            <numerusform>Dywedwyd {n} o bethau.</numerusform>
            <numerusform>Dywedwyd {n} o bethau.</numerusform>
            <numerusform>Dywedwyd {n} o bethau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to change</source>
        <extracomment>{n} to change</extracomment>
        <translation>
            <numerusform>{n} i’w newid</numerusform>
            <numerusform>{n} i’w newid</numerusform>
            <numerusform>{n} i’w newid</numerusform>
            <numerusform>{n} i’w newid</numerusform>
            <numerusform>{n} i’w newid</numerusform>
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
        <source>{n} trust sheet</source>
        <extracomment>{n} trust sheets</extracomment>
        <translation>
            <numerusform>{n} taflen ymddiriedaeth</numerusform>
            <numerusform>{n} taflen ymddiriedaeth</numerusform>
            <numerusform>{n} taflen ymddiriedaeth</numerusform>
            <numerusform>{n} taflen ymddiriedaeth</numerusform>
            <numerusform>{n} taflen ymddiriedaeth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} turn</source>
        <extracomment>{n} turns</extracomment>
        <translation>
            <numerusform>{n} o droeon</numerusform>
            <numerusform>{n} o droeon</numerusform>
            <numerusform>{n} o droeon</numerusform>
            <numerusform>{n} o droeon</numerusform>
            <numerusform>{n} o droeon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} was not weighed.</source>
        <extracomment>{n} were not weighed.</extracomment>
        <translation>
            <numerusform>Ni phwyswyd {n}.</numerusform>
            <numerusform>Ni phwyswyd {n}.</numerusform>
            <numerusform>Ni phwyswyd {n}.</numerusform>
            <numerusform>Ni phwyswyd {n}.</numerusform>
            <numerusform>Ni phwyswyd {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} was on the list already.</source>
        <extracomment>{n} were on the list already.</extracomment>
        <translation>
            <numerusform>Nid oedd yr un ar y rhestr eisoes.</numerusform>
            <numerusform>Roedd {n} ar y rhestr eisoes.</numerusform>
            <numerusform>Roedd {n} ar y rhestr eisoes.</numerusform>
            <numerusform>Roedd {n} ar y rhestr eisoes.</numerusform>
            <numerusform>Roedd {n} ar y rhestr eisoes.</numerusform>
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
    <message numerus="yes">
        <source>{n} was there already.</source>
        <extracomment>{n} were there already.</extracomment>
        <translation>
            <numerusform>Roedd {n} yno’n barod.</numerusform>
            <numerusform>Roedd {n} yno’n barod.</numerusform>
            <numerusform>Roedd {n} yno’n barod.</numerusform>
            <numerusform>Roedd {n} yno’n barod.</numerusform>
            <numerusform>Roedd {n} yno’n barod.</numerusform>
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
        <source>{one} and {other} stand on different sides of the middle</source>
        <translation>{one}, {other}: maent yn sefyll ar wahanol ochrau i’r canol</translation>
    </message>
    <message>
        <source>{one} and {other}: no difference in 100 random pairings</source>
        <translation>{one}, {other}: dim gwahaniaeth mewn 100 pariad ar hap</translation>
    </message>
    <message>
        <source>{one} in {other}</source>
        <translation>{one} → {other}</translation>
    </message>
    <message>
        <source>{one} with {other}</source>
        <translation>{one} – {other}</translation>
    </message>
    <message>
        <source>{one} {kind} {other}</source>
        <translation>{one} {kind}: {other}</translation>
    </message>
    <message>
        <source>{one} {two}</source>
        <translation>{one} {two}</translation>
    </message>
    <message>
        <source>{options} beat each other in a circle, so none of them comes first.</source>
        <translation>Mae {options} yn trechu ei gilydd mewn cylch, felly nid oes yr un ohonynt yn dod gyntaf.</translation>
    </message>
    <message>
        <source>{options} beat each other in a circle: no majority puts one of them first.</source>
        <translation>Mae’r rhain yn curo ei gilydd mewn cylch: {options}. Nid oes mwyafrif yn rhoi un ohonynt yn gyntaf.</translation>
    </message>
    <message>
        <source>{options} beat each other in a circle; the agreed rule puts “{first}” first.</source>
        <translation>Mae {options} yn trechu ei gilydd mewn cylch; mae’r rheol y cytunwyd arni yn rhoi “{first}” yn gyntaf.</translation>
    </message>
    <message>
        <source>{options} cannot be told apart.</source>
        <translation>Ni ellir gwahaniaethu rhwng y rhain: {options}.</translation>
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
    <message numerus="yes">
        <source>{options} goes ahead.</source>
        <extracomment>{options} go ahead.</extracomment>
        <translation>
            <numerusform>Bydd {options} yn mynd ymlaen.</numerusform>
            <numerusform>Bydd {options} yn mynd ymlaen.</numerusform>
            <numerusform>Bydd {options} yn mynd ymlaen.</numerusform>
            <numerusform>Bydd {options} yn mynd ymlaen.</numerusform>
            <numerusform>Bydd {options} yn mynd ymlaen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{options} has less than the {share} % support agreed, so it does not go ahead.</source>
        <extracomment>{options} have less than the {share} % support agreed, so they do not go ahead.</extracomment>
        <translation>
            <numerusform>Heb y {share} % o gefnogaeth y cytunwyd arni, felly ddim yn mynd ymlaen: {options}.</numerusform>
            <numerusform>Heb y {share} % o gefnogaeth y cytunwyd arni, felly ddim yn mynd ymlaen: {options}.</numerusform>
            <numerusform>Heb y {share} % o gefnogaeth y cytunwyd arni, felly ddim yn mynd ymlaen: {options}.</numerusform>
            <numerusform>Heb y {share} % o gefnogaeth y cytunwyd arni, felly ddim yn mynd ymlaen: {options}.</numerusform>
            <numerusform>Heb y {share} % o gefnogaeth y cytunwyd arni, felly ddim yn mynd ymlaen: {options}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{options} share first place.</source>
        <translation>{options} sy’n rhannu’r lle cyntaf.</translation>
    </message>
    <message>
        <source>{option} (£{cost})</source>
        <translation>{option} (£{cost})</translation>
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
        <source>{option}: {told}</source>
        <translation>{option}: {told}</translation>
    </message>
    <message>
        <source>{owner} {count}</source>
        <translation>{owner} {count}</translation>
    </message>
    <message>
        <source>{owner} · agreed {made} · by {due}</source>
        <translation>{owner} · cytunwyd {made} · erbyn {due}</translation>
    </message>
    <message>
        <source>{owner} · {day}</source>
        <translation>{owner} · {day}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} o {pages}</translation>
    </message>
    <message>
        <source>{pairs} people gave a private code both times: each is compared with what they said at {occasion}.</source>
        <translation>Rhoddodd {pairs} o bobl god preifat y ddau dro: cymherir pob un â’r hyn a ddywedodd y tro cynt ({occasion}).</translation>
    </message>
    <message>
        <source>{pairs} people who gave a code both times, since {occasion}</source>
        <translation>{pairs} o bobl a roddodd god y ddau dro, ers {occasion}</translation>
    </message>
    <message>
        <source>{papers}: {activity}</source>
        <translation>{papers}: {activity}</translation>
    </message>
    <message>
        <source>{paper} is settled.</source>
        <translation>Mae {paper} wedi’i setlo.</translation>
    </message>
    <message>
        <source>{paper} is the same both times.</source>
        <translation>Mae {paper} yr un fath y ddau dro.</translation>
    </message>
    <message>
        <source>{paper} was read in two ways: settle it in the list beneath.</source>
        <translation>Darllenwyd {paper} mewn dwy ffordd: setlwch hyn yn y rhestr isod.</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} o {whole}</translation>
    </message>
    <message>
        <source>{people} from {sectors}. {hint}</source>
        <translation>{people} o {sectors}. {hint}</translation>
    </message>
    <message>
        <source>{people}, as nobody is registered yet</source>
        <translation>{people}, gan nad oes neb wedi’i gofrestru eto</translation>
    </message>
    <message>
        <source>{people}, for {answered} of {all} organisations.</source>
        <translation>{people}, ar gyfer {answered} o’r {all} o sefydliadau.</translation>
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
        <source>{place} ({n})</source>
        <translation>{place} ({n})</translation>
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
        <source>{p} ({adjusted})</source>
        <translation>{p} ({adjusted})</translation>
    </message>
    <message>
        <source>{p}, {l}, {u}</source>
        <translation>{p}, {l}, {u}</translation>
    </message>
    <message>
        <source>{quarter} ({n})</source>
        <translation>{quarter} ({n})</translation>
    </message>
    <message>
        <source>{quarter}, not steady</source>
        <translation>{quarter}, heb fod yn sefydlog</translation>
    </message>
    <message>
        <source>{quarter}, steady</source>
        <translation>{quarter}, sefydlog</translation>
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
        <source>{rated}, 1 to {scale}. No names.</source>
        <translation>{rated}, 1 i {scale}. Dim enwau.</translation>
    </message>
    <message>
        <source>{rated}, 1 to {scale}; sector and private code if people like. No names.</source>
        <translation>{rated}, 1 i {scale}; y sector a chod preifat os yw pobl yn dymuno. Dim enwau.</translation>
    </message>
    <message>
        <source>{rated}, 1 to {scale}; {said} if people like. No names.</source>
        <translation>{rated}, 1 i {scale}; {said} os yw pobl yn dymuno. Dim enwau.</translation>
    </message>
    <message>
        <source>{rater} did not answer about {to}</source>
        <translation>Nid atebodd {rater} am y canlynol: {to}</translation>
    </message>
    <message>
        <source>{rater} rates {to} {score}</source>
        <translation>Mae {rater} yn rhoi sgôr, {to}: {score}</translation>
    </message>
    <message>
        <source>{rating} of {most}</source>
        <translation>{rating} o {most}</translation>
    </message>
    <message>
        <source>{role}, {degree}</source>
        <translation>{role}, {degree}</translation>
    </message>
    <message>
        <source>{row}, {column}</source>
        <translation>{row}, {column}</translation>
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
        <source>{rule}, with {share} % support</source>
        <translation>{rule}, gyda chefnogaeth {share} %</translation>
    </message>
    <message>
        <source>{said} {between}</source>
        <translation>{said} {between}</translation>
    </message>
    <message>
        <source>{said} {least} did not speak.</source>
        <translation>{said} Ni siaradodd y canlynol: {least}.</translation>
    </message>
    <message>
        <source>{said} {least} spoke least, {time}.</source>
        <translation>{said} Siaradodd {least} leiaf, {time}.</translation>
    </message>
    <message>
        <source>{scale}: very much</source>
        <translation>{scale}: yn fawr iawn</translation>
    </message>
    <message>
        <source>{score}; {people}</source>
        <translation>{score}; {people}</translation>
    </message>
    <message>
        <source>{sectors} see this from different places. What does each see from there?</source>
        <translation>{sectors}: maent yn gweld hyn o leoedd gwahanol. Beth mae pob un yn ei weld oddi yno?</translation>
    </message>
    <message>
        <source>{sector} {count}</source>
        <translation>{sector} {count}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>{share} ({percent} %)</source>
        <translation>{share} ({percent} %)</translation>
    </message>
    <message>
        <source>{share}, {low}–{high} of {people}</source>
        <translation>{share}, {low}–{high} o {people}</translation>
    </message>
    <message>
        <source>{shown} Type above to find others.</source>
        <translation>{shown} Teipiwch uchod i ddod o hyd i rai eraill.</translation>
    </message>
    <message>
        <source>{speaker} passes</source>
        <translation>{speaker} yn pasio</translation>
    </message>
    <message>
        <source>{speaker}: one idea, or pass</source>
        <translation>{speaker}: un syniad, neu basio</translation>
    </message>
    <message>
        <source>{stakeholders} · {sectors}</source>
        <translation>{stakeholders} · {sectors}</translation>
    </message>
    <message>
        <source>{state} ({day})</source>
        <translation>{state} ({day})</translation>
    </message>
    <message>
        <source>{state} · {owner}</source>
        <translation>{state} · {owner}</translation>
    </message>
    <message>
        <source>{state}: {day}</source>
        <translation>{state}: {day}</translation>
    </message>
    <message>
        <source>{state}: {why}</source>
        <translation>{state}: {why}</translation>
    </message>
    <message>
        <source>{step} ({day})</source>
        <translation>{step} ({day})</translation>
    </message>
    <message>
        <source>{step} only</source>
        <translation>{step} yn unig</translation>
    </message>
    <message>
        <source>{step} or more</source>
        <translation>{step} neu fwy</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}, wedi’i wneud</translation>
    </message>
    <message>
        <source>{step}, to do</source>
        <translation>{step}, i’w wneud</translation>
    </message>
    <message>
        <source>{time} in all</source>
        <translation>{time} i gyd</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} ar ôl</translation>
    </message>
    <message>
        <source>{time} min</source>
        <translation>{time} mun</translation>
    </message>
    <message>
        <source>{time} minutes</source>
        <translation>{time} munud</translation>
    </message>
    <message>
        <source>{title} {minutes}</source>
        <translation>{title} {minutes}</translation>
    </message>
    <message>
        <source>{title} {number}</source>
        <translation>{title} {number}</translation>
    </message>
    <message>
        <source>{title}, at the same time</source>
        <translation>{title}, yr un pryd</translation>
    </message>
    <message>
        <source>{title}, done</source>
        <translation>{title}, wedi gorffen</translation>
    </message>
    <message>
        <source>{title}, done, {took}</source>
        <translation>{title}, wedi’i wneud, {took}</translation>
    </message>
    <message>
        <source>{title}, running, {minutes}</source>
        <translation>{title}, ar waith, {minutes}</translation>
    </message>
    <message>
        <source>{title}, {day}</source>
        <translation>{title}, {day}</translation>
    </message>
    <message>
        <source>{title}, {minutes}</source>
        <translation>{title}, {minutes}</translation>
    </message>
    <message>
        <source>{title}: {kind}</source>
        <translation>{title}: {kind}</translation>
    </message>
    <message>
        <source>{told} {sure}</source>
        <translation>{told} {sure}</translation>
    </message>
    <message>
        <source>{told} · {state} last time</source>
        <translation>{told} · {state} y tro diwethaf</translation>
    </message>
    <message>
        <source>{total} points each, as many as one likes on one option.</source>
        <translation>{total} o bwyntiau yr un, cynifer ag y mynnir ar un opsiwn.</translation>
    </message>
    <message>
        <source>{turnout} {coverage}</source>
        <translation>{turnout} {coverage}</translation>
    </message>
    <message>
        <source>{turns} of {length}</source>
        <translation>{turns}, {length} yr un</translation>
    </message>
    <message>
        <source>{turns} {came} Ideas were made clear and joined before anybody judged them.</source>
        <translation>{turns} {came} Eglurwyd ac unwyd syniadau cyn i neb eu barnu.</translation>
    </message>
    <message>
        <source>{turn}: say back</source>
        <translation>{turn}: ailadrodd</translation>
    </message>
    <message>
        <source>{turn}: speaking</source>
        <translation>{turn}: siarad</translation>
    </message>
    <message>
        <source>{up} up, {same} the same, {down} down</source>
        <translation>{up} i fyny, {same} yr un fath, {down} i lawr</translation>
    </message>
    <message>
        <source>{what} ({owner})</source>
        <translation>{what} ({owner})</translation>
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
        <source>{what} {remedy} ({place})</source>
        <translation>{what} {remedy} ({place})</translation>
    </message>
    <message>
        <source>{what}, the first goes ahead</source>
        <translation>{what}, y cyntaf sy’n mynd ymlaen</translation>
    </message>
    <message>
        <source>{what}, top {count} go ahead</source>
        <translation>{what}, mae’r {count} uchaf yn mynd ymlaen</translation>
    </message>
    <message>
        <source>{what}: first {first}, second {second}</source>
        <translation>{what}: yn gyntaf {first}, yr eildro {second}</translation>
    </message>
    <message>
        <source>{whole} in all</source>
        <translation>{whole} i gyd</translation>
    </message>
    <message>
        <source>{whole} in all; the agenda has {planned}.</source>
        <translation>{whole} i gyd; mae gan drefn y cyfarfod {planned}.</translation>
    </message>
    <message numerus="yes">
        <source>{who} has most links: with {ties} of {others} others.</source>
        <extracomment>{who} have most links: with {ties} of {others} others each.</extracomment>
        <translation>
            <numerusform>Gan y canlynol y mae’r nifer mwyaf o gysylltiadau, {ties} o’r {others} arall yr un: {who}.</numerusform>
            <numerusform>Gan y canlynol y mae’r nifer mwyaf o gysylltiadau, {ties} o’r {others} arall yr un: {who}.</numerusform>
            <numerusform>Gan y canlynol y mae’r nifer mwyaf o gysylltiadau, {ties} o’r {others} arall yr un: {who}.</numerusform>
            <numerusform>Gan y canlynol y mae’r nifer mwyaf o gysylltiadau, {ties} o’r {others} arall yr un: {who}.</numerusform>
            <numerusform>Gan y canlynol y mae’r nifer mwyaf o gysylltiadau, {ties} o’r {others} arall yr un: {who}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} is linked with nobody.</source>
        <extracomment>{who} are linked with nobody.</extracomment>
        <translation>
            <numerusform>Heb eu cysylltu â neb: {who}.</numerusform>
            <numerusform>Heb eu cysylltu â neb: {who}.</numerusform>
            <numerusform>Heb eu cysylltu â neb: {who}.</numerusform>
            <numerusform>Heb eu cysylltu â neb: {who}.</numerusform>
            <numerusform>Heb eu cysylltu â neb: {who}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} stands between most others: about {share} in 100 shortest chains run through it.</source>
        <extracomment>{who} stand between most others: about {share} in 100 shortest chains run through each.</extracomment>
        <translation>
            <numerusform>Rhwng y nifer mwyaf o’r lleill y saif {who}: mae tua {share} o bob 100 cadwyn fyrraf yn rhedeg drwy bob un a enwir.</numerusform>
            <numerusform>Rhwng y nifer mwyaf o’r lleill y saif {who}: mae tua {share} o bob 100 cadwyn fyrraf yn rhedeg drwy bob un a enwir.</numerusform>
            <numerusform>Rhwng y nifer mwyaf o’r lleill y saif {who}: mae tua {share} o bob 100 cadwyn fyrraf yn rhedeg drwy bob un a enwir.</numerusform>
            <numerusform>Rhwng y nifer mwyaf o’r lleill y saif {who}: mae tua {share} o bob 100 cadwyn fyrraf yn rhedeg drwy bob un a enwir.</numerusform>
            <numerusform>Rhwng y nifer mwyaf o’r lleill y saif {who}: mae tua {share} o bob 100 cadwyn fyrraf yn rhedeg drwy bob un a enwir.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} {certainty} {reach}</source>
        <translation>{who} {certainty} {reach}</translation>
    </message>
    <message>
        <source>{who} · {made} · {due}</source>
        <translation>{who} · {made} · {due}</translation>
    </message>
    <message>
        <source>{who} · {made} · {due} · {found} last time</source>
        <translation>{who} · {made} · {due} · {found} y tro diwethaf</translation>
    </message>
    <message>
        <source>{words} ({group})</source>
        <translation>{words} ({group})</translation>
    </message>
    <message>
        <source>{words}: {count}</source>
        <translation>{words}: {count}</translation>
    </message>
    <message>
        <source>{words}: {count} of {of}</source>
        <translation>{words}: {count} o {of}</translation>
    </message>
    <message>
        <source>{words}: {number}</source>
        <translation>{words}: {number}</translation>
    </message>
    <message>
        <source>{words}: {number} of {most}</source>
        <translation>{words}: {number} o {most}</translation>
    </message>
    <message>
        <source>{worked}; {cared}</source>
        <translation>{worked}. {cared}</translation>
    </message>
    <message>
        <source>{workshop}: {kept}</source>
        <translation>{workshop}: {kept}</translation>
    </message>
    <message>
        <source>{workshop}: {share}</source>
        <translation>{workshop}: {share}</translation>
    </message>
    <message>
        <source>{x_title} {x} · {y_title} {y}</source>
        <translation>{x_title} {x} · {y_title} {y}</translation>
    </message>
    <message>
        <source>{x} / {y}</source>
        <translation>{x} / {y}</translation>
    </message>
    <message>
        <source>{yes} of {people} agree to what is kept</source>
        <translation>Mae {yes} o {people} yn cytuno i’r hyn a gedwir</translation>
    </message>
    <message>
        <source>“Divided” is said where the middle 40 per cent of ratings from 1 to 9 lie further apart than 2.35 and one and a half times the distance of their middle from 5 (RAND/UCLA: Fitch et al. 2001).</source>
        <translation>Dywedir “rhanedig” lle mae’r 40 y cant canol o sgoriau o 1 i 9 yn bellach oddi wrth ei gilydd na 2.35 ac un a hanner gwaith pellter eu canol oddi wrth 5 (RAND/UCLA: Fitch ac eraill 2001).</translation>
    </message>
    <message>
        <source>“However we count” means by Copeland, Borda and Schulze, whoever is left out, each person in turn.</source>
        <translation>Ystyr “sut bynnag y cyfrifwn” yw yn ôl Copeland, Borda a Schulze, pwy bynnag a adewir allan, pob person yn ei dro.</translation>
    </message>
    <message>
        <source>“However we count” means by all three rules, Schulze’s also counted in margins, with everybody and with each person’s ballot left out in turn.</source>
        <translation>Ystyr “sut bynnag y cyfrifwn” yw yn ôl y tair rheol, gyda rheol Schulze wedi’i chyfrif mewn ymylon hefyd, gyda phawb a chan adael papur pob person allan yn ei dro.</translation>
    </message>
    <message>
        <source>“However we count” means whoever is left out, each person in turn.</source>
        <translation>Ystyr “sut bynnag y cyfrifwn” yw pwy bynnag a adewir allan, pob person yn ei dro.</translation>
    </message>
    <message>
        <source>“Linked with” counts partners, whichever way the link goes; “gives” and “receives” follow its direction. Pairs linked are those out of all n (n − 1) / 2 pairs. “Both ways” is the share of linked pairs that are linked in both directions, M / (M + A).</source>
        <translation>Mae “cysylltiadau” yn cyfrif partneriaid, pa ffordd bynnag y mae’r cysylltiad yn mynd; mae “rhoi” a “derbyn” yn dilyn ei gyfeiriad. Y parau a gysylltwyd yw’r rheini o’r holl n (n − 1) / 2 o barau. “Y ddwy ffordd” yw cyfran y parau a gysylltwyd sydd wedi’u cysylltu i’r ddau gyfeiriad, M / (M + A).</translation>
    </message>
    <message>
        <source>“Of all” gives the least and the most there could be, had everybody invited answered: {people} people.</source>
        <translation>Mae “o’r … i gyd” yn rhoi’r lleiaf a’r mwyaf a allai fod, pe bai pawb a wahoddwyd wedi ateb: {people} o bobl.</translation>
    </message>
    <message>
        <source>“Stands between” is the share of shortest chains between two others that run through somebody, “nearness” the mean of 1 / distance to all others, and links “gather” by the sum of differences from the largest, divided by that of a star (Freeman 1979; Marchiori and Latora 2000). These leave aside direction and strength.</source>
        <translation>“Saif rhwng” yw cyfran y cadwyni byrraf rhwng dau arall sy’n rhedeg drwy rywun, “agosrwydd” yw cymedr 1 / pellter i bawb arall, ac mae cysylltiadau’n “crynhoi” yn ôl swm y gwahaniaethau oddi wrth y mwyaf, wedi’i rannu â swm seren (Freeman 1979; Marchiori a Latora 2000). Mae’r rhain yn gadael cyfeiriad a chryfder o’r neilltu.</translation>
    </message>
    <message>
        <source>“Up to” gives the most there could be, had everybody invited answered: {people} people.</source>
        <translation>Mae “hyd at” yn rhoi’r mwyaf y gallai fod, pe bai pawb a wahoddwyd wedi ateb: {people} o bobl.</translation>
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
        <source>“{category}” is none of the four.</source>
        <translation>Nid yw “{category}” yn un o’r pedwar.</translation>
    </message>
    <message>
        <source>“{cell}” is no answer here.</source>
        <translation>Nid yw “{cell}” yn ateb yma.</translation>
    </message>
    <message>
        <source>“{cell}” is not a whole number from {least} to {most}.</source>
        <translation>Nid yw “{cell}” yn rhif cyfan rhwng {least} a {most}.</translation>
    </message>
    <message>
        <source>“{choice}” is neither of the two.</source>
        <translation>Nid yw “{choice}” yn un o’r ddau.</translation>
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
        <source>“{heading}” is none of the lines.</source>
        <translation>Nid yw “{heading}” yn un o’r llinellau.</translation>
    </message>
    <message>
        <source>“{key}” has more than {most} entries.</source>
        <translation>Mae gan “{key}” fwy na {most} o gofnodion.</translation>
    </message>
    <message>
        <source>“{key}” is longer than {most} letters.</source>
        <translation>Mae “{key}” yn hirach na {most} o lythrennau.</translation>
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
        <source>“{key}” must have an English or a Welsh text, en or cy.</source>
        <translation>Rhaid i “{key}” gael testun Saesneg neu Gymraeg, en neu cy.</translation>
    </message>
    <message>
        <source>“{mode}” is no way to show the result.</source>
        <translation>Nid yw “{mode}” yn ffordd o ddangos y canlyniad.</translation>
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
        <source>“{name}” cannot be linked with itself.</source>
        <translation>Ni ellir cysylltu “{name}” ag ef ei hun.</translation>
    </message>
    <message>
        <source>“{name}” cannot be rated {rating}.</source>
        <translation>Ni ellir rhoi’r sgôr hon i “{name}”: {rating}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>Ni ellir darllen “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” cannot be {rating}.</source>
        <translation>Ni all “{name}” fod yn {rating}.</translation>
    </message>
    <message>
        <source>“{name}” cannot rate itself.</source>
        <translation>Ni all “{name}” roi sgôr iddo’i hun.</translation>
    </message>
    <message>
        <source>“{name}” is here</source>
        <translation>Mae “{name}” yma</translation>
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
        <source>“{name}” is no line of this round.</source>
        <translation>Nid yw “{name}” yn llinell yn y rownd hon.</translation>
    </message>
    <message>
        <source>“{name}” is no part of a rule.</source>
        <translation>Nid yw “{name}” yn rhan o reol.</translation>
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
        <source>“{name}” is not here</source>
        <translation>Nid yw “{name}” yma</translation>
    </message>
    <message>
        <source>“{name}” is not on the form.</source>
        <translation>Nid yw “{name}” ar y ffurflen.</translation>
    </message>
    <message>
        <source>“{name}” is not on the register.</source>
        <translation>Nid yw “{name}” ar y gofrestr.</translation>
    </message>
    <message>
        <source>“{name}” is not part of this rule.</source>
        <translation>Nid yw “{name}” yn rhan o’r rheol hon.</translation>
    </message>
    <message>
        <source>“{name}” is nothing a workshop has.</source>
        <translation>Nid yw “{name}” yn rhan o weithdy.</translation>
    </message>
    <message>
        <source>“{name}” is on the list already.</source>
        <translation>Mae “{name}” ar y rhestr yn barod.</translation>
    </message>
    <message>
        <source>“{name}” is on the register already.</source>
        <translation>Mae “{name}” ar y gofrestr yn barod.</translation>
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
        <source>“{name}” is too long, or its weight too large.</source>
        <translation>Mae “{name}” yn rhy hir, neu mae ei bwysau’n rhy fawr.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer LPIP Workshop.</source>
        <translation>Gwnaed “{name}” gan fersiwn mwy newydd o LPIP Workshop.</translation>
    </message>
    <message>
        <source>“{near}” rather than “{far}”</source>
        <translation>“{near}” yn hytrach na “{far}”</translation>
    </message>
    <message>
        <source>“{number}” is no number of dots.</source>
        <translation>Nid yw “{number}” yn nifer o ddotiau.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are compared twice.</source>
        <translation>Cymherir “{one}” a “{other}” ddwywaith.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are linked in this way already.</source>
        <translation>Mae “{one}” a “{other}” wedi’u cysylltu fel hyn yn barod.</translation>
    </message>
    <message>
        <source>“{one}” or “{other}”: the room is divided almost evenly (consensus {consensus}, Tastle &amp; Wierman).</source>
        <translation>“{one}” neu “{other}”: mae’r ystafell wedi’i rhannu bron yn gyfartal (consensws {consensus}, Tastle a Wierman).</translation>
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
        <source>“{option}” comes first.</source>
        <translation>“{option}” sy’n dod gyntaf.</translation>
    </message>
    <message>
        <source>“{option}” has no cost.</source>
        <translation>Nid oes cost i “{option}”.</translation>
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
        <source>“{option}” moved from place {before} to place {after}.</source>
        <translation>Symudodd “{option}” o le rhif {before} i le rhif {after}.</translation>
    </message>
    <message>
        <source>“{option}” moved from place {before} to place {after}; {agreed}.</source>
        <translation>Symudodd “{option}” o le rhif {before} i le rhif {after}; {agreed}.</translation>
    </message>
    <message>
        <source>“{option}” was given {number} dots; at most {cap} may go on one option.</source>
        <translation>Nifer y dotiau a roddwyd i “{option}” yw {number}; {cap} ar y mwyaf a ganiateir ar un opsiwn.</translation>
    </message>
    <message>
        <source>“{option}” was given “{number}” dots, which is no whole number of 0 or more.</source>
        <translation>Rhoddwyd “{number}” yn nifer y dotiau i “{option}”; nid yw hynny’n rhif cyfan o 0 neu fwy.</translation>
    </message>
    <message>
        <source>“{option}”, {about}: people rate it far apart (RAND/UCLA: the middle ratings spread over {spread}, more than {allowed}).</source>
        <translation>“{option}”, {about}: mae pobl yn ei sgorio ymhell oddi wrth ei gilydd (RAND/UCLA: mae’r sgoriau canol yn ymestyn dros {spread}, mwy na {allowed}).</translation>
    </message>
    <message>
        <source>“{option}”, {about}: there are two camps, high and low (agreement A {a}, van der Eijk).</source>
        <translation>“{option}”, {about}: mae dwy garfan, uchel ac isel (cytundeb A {a}, van der Eijk).</translation>
    </message>
    <message>
        <source>“{option}”: a must for many, and not this time for many (agreement A {a}, van der Eijk).</source>
        <translation>“{option}”: rhaid i lawer, a ddim y tro hwn i lawer (cytundeb A {a}, van der Eijk).</translation>
    </message>
    <message>
        <source>“{option}”: about half the people {support}, the others did not (consensus {consensus}, Tastle &amp; Wierman).</source>
        <translation>“{option}”: mae’r ystafell bron yn hafal – {support}, neu beidio (consensws {consensus}, Tastle a Wierman).</translation>
    </message>
    <message>
        <source>“{option}”: many rank it near the top and many near the bottom (agreement A {a}, van der Eijk).</source>
        <translation>“{option}”: mae llawer yn ei roi ger y brig a llawer ger y gwaelod (cytundeb A {a}, van der Eijk).</translation>
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
        <source>“{statement}”</source>
        <translation>“{statement}”</translation>
    </message>
    <message>
        <source>“{statement}” What would we notice if this were so?</source>
        <translation>“{statement}” Beth fyddem yn sylwi arno pe bai hyn yn wir?</translation>
    </message>
    <message>
        <source>“{statement}” is there already.</source>
        <translation>Mae “{statement}” yno’n barod.</translation>
    </message>
    <message>
        <source>“{table}” has placed “{name}” before.</source>
        <translation>Mae “{table}” wedi gosod “{name}” o’r blaen.</translation>
    </message>
    <message>
        <source>“{time}” is not a time.</source>
        <translation>Nid yw “{time}” yn amser.</translation>
    </message>
    <message>
        <source>“{title}” by itself</source>
        <translation>“{title}” ar ei ben ei hun</translation>
    </message>
    <message>
        <source>“{title}” in groups at the same time</source>
        <translation>“{title}” mewn grwpiau yr un pryd</translation>
    </message>
    <message>
        <source>“{typed}” does not say whom the room stands for.</source>
        <translation>Nid yw “{typed}” yn dweud dros bwy y mae’r ystafell yn sefyll.</translation>
    </message>
    <message>
        <source>“{typed}” is neither a table nor a sector.</source>
        <translation>Nid yw “{typed}” yn fwrdd nac yn sector.</translation>
    </message>
    <message>
        <source>“{typed}” is neither yes nor no.</source>
        <translation>Nid yw “{typed}” yn ie nac yn na.</translation>
    </message>
    <message>
        <source>“{typed}” is no amount of money.</source>
        <translation>Nid yw “{typed}” yn swm o arian.</translation>
    </message>
    <message>
        <source>“{typed}” is no degree.</source>
        <translation>Nid yw “{typed}” yn radd.</translation>
    </message>
    <message>
        <source>“{typed}” is no grade of evidence.</source>
        <translation>Nid yw “{typed}” yn radd ar dystiolaeth.</translation>
    </message>
    <message>
        <source>“{typed}” is no language of this app.</source>
        <translation>Nid yw “{typed}” yn un o ieithoedd yr ap hwn.</translation>
    </message>
    <message>
        <source>“{typed}” is no number of people.</source>
        <translation>Nid yw “{typed}” yn nifer o bobl.</translation>
    </message>
    <message>
        <source>“{typed}” is no role.</source>
        <translation>Nid yw “{typed}” yn rôl.</translation>
    </message>
    <message>
        <source>“{typed}” is no state of a promise.</source>
        <translation>Nid yw “{typed}” yn gyflwr ar addewid.</translation>
    </message>
    <message>
        <source>“{typed}” is no state of an action.</source>
        <translation>Nid yw “{typed}” yn gyflwr ar gam gweithredu.</translation>
    </message>
    <message>
        <source>“{typed}” is no table.</source>
        <translation>Nid bwrdd yw “{typed}”.</translation>
    </message>
    <message>
        <source>“{typed}” is none of the questions of a look back.</source>
        <translation>Nid yw “{typed}” yn un o gwestiynau edrych yn ôl.</translation>
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
        <source>“{value}” is not a strength.</source>
        <translation>Nid yw “{value}” yn gryfder.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number from {low} to {high}.</source>
        <translation>Nid yw “{value}” yn rhif cyfan rhwng {low} a {high}.</translation>
    </message>
    <message>
        <source>“{value}” is not understood here.</source>
        <translation>Ni ddeellir “{value}” yma.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>… and level with it?</source>
        <translation>… a beth sy’n gydradd ag ef?</translation>
    </message>
    <message>
        <source>… this one</source>
        <translation>… yn hwn</translation>
    </message>
</context>
</TS>
