<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>lpip</name>
    <message>
        <source>Table {n}</source>
        <translation>Tabl {n}</translation>
    </message>
    <message>
        <source>Table {n}. {title}</source>
        <translation>Tabl {n}. {title}</translation>
    </message>
    <message>
        <source>Figure {n}. {title}</source>
        <translation>Ffigur {n}. {title}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} o {pages}</translation>
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
        <source>Texts that have no translation yet</source>
        <translation>Testunau heb gyfieithiad eto</translation>
    </message>
    <message>
        <source>They are printed above in the language in which they were written.</source>
        <translation>Maent wedi’u hargraffu uchod yn yr iaith yr ysgrifennwyd hwy ynddi.</translation>
    </message>
    <message>
        <source>An empty grid to write on: {x} to the right, {y} upwards.</source>
        <translation>Grid gwag i ysgrifennu arno: {x} i’r dde, {y} tuag i fyny.</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {reason}</source>
        <translation>Nid oedd modd ysgrifennu “{file}”: {reason}</translation>
    </message>
    <message>
        <source>Check that the folder {folder} is there, has room and lets you write, or choose another.</source>
        <translation>Gwnewch yn siŵr bod y ffolder {folder} yno, bod lle ynddo a bod hawl gennych i ysgrifennu, neu dewiswch un arall.</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Neidio i’r cynnwys</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Cynnwys</translation>
    </message>
    <message>
        <source>{title}: description</source>
        <translation>{title}: disgrifiad</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opsiwn</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Dotiau</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>The same as numbers</source>
        <translation>Yr un peth fel rhifau</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>Beth sy’n dod gyntaf</translation>
    </message>
    <message>
        <source>Talk about next</source>
        <translation>I’w drafod nesaf</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>Sut y cyfrifwyd hyn</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Dylanwad</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Diddordeb</translation>
    </message>
    <message>
        <source>Keep informed</source>
        <translation>Rhoi gwybod iddynt</translation>
    </message>
    <message>
        <source>Work closely</source>
        <translation>Cydweithio’n agos</translation>
    </message>
    <message>
        <source>Keep an eye on</source>
        <translation>Cadw llygad arnynt</translation>
    </message>
    <message>
        <source>Keep satisfied</source>
        <translation>Cadw’n fodlon</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Pwy gymerodd ran</translation>
    </message>
    <message numerus="yes">
        <source>{n} more in the table</source>
        <translation>
            <numerusform>{n} arall yn y tabl</numerusform>
            <numerusform>{n} arall yn y tabl</numerusform>
            <numerusform>{n} arall yn y tabl</numerusform>
            <numerusform>{n} arall yn y tabl</numerusform>
            <numerusform>{n} arall yn y tabl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} name is only in the table</source>
        <translation>
            <numerusform>{n} enw yn y tabl yn unig</numerusform>
            <numerusform>{n} enw yn y tabl yn unig</numerusform>
            <numerusform>{n} enw yn y tabl yn unig</numerusform>
            <numerusform>{n} enw yn y tabl yn unig</numerusform>
            <numerusform>{n} enw yn y tabl yn unig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dot</source>
        <translation>
            <numerusform>{n} dot</numerusform>
            <numerusform>{n} dot</numerusform>
            <numerusform>{n} dot</numerusform>
            <numerusform>{n} dot</numerusform>
            <numerusform>{n} dot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person</source>
        <translation>
            <numerusform>{n} o bobl</numerusform>
            <numerusform>{n} person</numerusform>
            <numerusform>{n} o bobl</numerusform>
            <numerusform>{n} o bobl</numerusform>
            <numerusform>{n} o bobl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from {n} person</source>
        <translation>
            <numerusform>gan {n} o bobl</numerusform>
            <numerusform>gan {n} person</numerusform>
            <numerusform>gan {n} o bobl</numerusform>
            <numerusform>gan {n} o bobl</numerusform>
            <numerusform>gan {n} o bobl</numerusform>
        </translation>
    </message>
</context>
</TS>
