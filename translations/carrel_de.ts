<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>About Carrel</source>
        <translation>Über Carrel</translation>
    </message>
    <message>
        <source>Carrel %1</source>
        <translation>Carrel %1</translation>
    </message>
    <message>
        <source>The quiet desk for a busy library.</source>
        <translation>Der ruhige Tisch für eine lebhafte Bibliothek.</translation>
    </message>
    <message>
        <source>Copyright 2026 The Carrel authors. Carrel is free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.

Made with Qt %1 and SQLite.</source>
        <translation>Copyright 2026 The Carrel authors. Carrel ist freie Software unter der GNU General Public License, Version 3 oder später: Sie dürfen es benutzen, untersuchen, weitergeben und ändern. Es kommt ohne jede Gewährleistung.

Gemacht mit Qt %1 und SQLite.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AccountsText</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde noch einmal.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>That name and password do not match.</source>
        <translation>Name und Passwort passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Wrong password.</source>
        <translation>Falsches Passwort.</translation>
    </message>
    <message numerus="yes">
        <source>Too early. Try again in %n second(s).</source>
        <translation>
            <numerusform>Zu früh. Versuchen Sie es in %n Sekunde noch einmal.</numerusform>
            <numerusform>Zu früh. Versuchen Sie es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Sie können es jetzt wieder versuchen.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Locked until %1.</source>
        <translation>Zu viele falsche Passwörter. Gesperrt bis %1.</translation>
    </message>
    <message>
        <source>This account is not active any more. Ask your administrator.</source>
        <translation>Dieses Konto ist nicht mehr aktiv. Fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>This account may not open the program. Ask your administrator for a role.</source>
        <translation>Dieses Konto darf das Programm nicht öffnen. Bitten Sie Ihre Administration um eine Rolle.</translation>
    </message>
    <message>
        <source>This account ended on %1. Ask your administrator to extend it.</source>
        <translation>Dieses Konto endete am %1. Bitten Sie Ihre Administration, es zu verlängern.</translation>
    </message>
    <message>
        <source>This password is too old. Ask your administrator to set a new one.</source>
        <translation>Dieses Passwort ist zu alt. Bitten Sie Ihre Administration um ein neues.</translation>
    </message>
    <message>
        <source>The computer is short of memory, so the password could not be checked. Close other programs and try again.</source>
        <translation>Dem Rechner fehlt Arbeitsspeicher, darum konnte das Passwort nicht geprüft werden. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The stored password cannot be read. Ask your administrator to set a new one.</source>
        <translation>Das gespeicherte Passwort ist nicht lesbar. Bitten Sie Ihre Administration um ein neues.</translation>
    </message>
    <message>
        <source>You are not signed in any more. Sign in again.</source>
        <translation>Sie sind nicht mehr angemeldet. Melden Sie sich wieder an.</translation>
    </message>
    <message>
        <source>Your role may not do this: %1.</source>
        <translation>Ihre Rolle darf das nicht: %1.</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>Ein Passwort wird gebraucht.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s) are needed.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen wird gebraucht.</numerusform>
            <numerusform>Mindestens %n Zeichen werden gebraucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) fit.</source>
        <translation>
            <numerusform>Höchstens %n Zeichen passt.</numerusform>
            <numerusform>Höchstens %n Zeichen passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This password is too easy to guess.</source>
        <translation>Dieses Passwort ist zu leicht zu erraten.</translation>
    </message>
    <message>
        <source>This is the present password. Choose another.</source>
        <translation>Das ist das jetzige Passwort. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter sind verschieden.</translation>
    </message>
    <message>
        <source>A user name is needed.</source>
        <translation>Ein Benutzername wird gebraucht.</translation>
    </message>
    <message numerus="yes">
        <source>A user name has no spaces and at most %n character(s).</source>
        <translation>
            <numerusform>Ein Benutzername hat keine Leerzeichen und höchstens %n Zeichen.</numerusform>
            <numerusform>Ein Benutzername hat keine Leerzeichen und höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is taken by %2.</source>
        <translation>%1 hat schon %2.</translation>
    </message>
    <message>
        <source>This day is over already.</source>
        <translation>Dieser Tag ist schon vorbei.</translation>
    </message>
    <message>
        <source>The library needs at least one administrator who can sign in. Make somebody else administrator first.</source>
        <translation>Die Bibliothek braucht mindestens einen Administrator, der sich anmelden kann. Machen Sie zuerst jemand anderen dazu.</translation>
    </message>
    <message>
        <source>The library has an administrator already.</source>
        <translation>Die Bibliothek hat schon einen Administrator.</translation>
    </message>
    <message>
        <source>This person has no user name. Allow signing in first.</source>
        <translation>Diese Person hat keinen Benutzernamen. Erlauben Sie zuerst die Anmeldung.</translation>
    </message>
    <message>
        <source>The library needs a name.</source>
        <translation>Die Bibliothek braucht einen Namen.</translation>
    </message>
    <message>
        <source>Choose a file to keep the library in.</source>
        <translation>Wählen Sie eine Datei, in der die Bibliothek liegen soll.</translation>
    </message>
    <message>
        <source>A file of that name exists already. Choose another, or open it instead.</source>
        <translation>Eine Datei dieses Namens gibt es schon. Wählen Sie eine andere oder öffnen Sie diese.</translation>
    </message>
    <message>
        <source>At least one day must stay open.</source>
        <translation>Mindestens ein Tag muss geöffnet bleiben.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>Daten&amp;sätze</translation>
    </message>
    <message>
        <source>&amp;Circulation</source>
        <translation>A&amp;usleihe</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Neue Bibliothek…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>Bibliothek ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt si&amp;chern</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>&amp;Passwort ändern…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>Sign o&amp;ut</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Detail panel</source>
        <translation>&amp;Detailbereich</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Spalten…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Aktualisie&amp;ren</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Theke</translation>
    </message>
    <message>
        <source>&amp;Books</source>
        <translation>&amp;Bücher</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>Be&amp;nutzer</translation>
    </message>
    <message>
        <source>&amp;Loans</source>
        <translation>&amp;Ausleihen</translation>
    </message>
    <message>
        <source>&amp;Holds</source>
        <translation>&amp;Vormerkungen</translation>
    </message>
    <message>
        <source>&amp;Overdues</source>
        <translation>Ü&amp;berfällige</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>Be&amp;richte</translation>
    </message>
    <message>
        <source>&amp;Admin</source>
        <translation>Ver&amp;waltung</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>Add &amp;book…</source>
        <translation>&amp;Buch hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;copy…</source>
        <translation>&amp;Exemplar hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;user…</source>
        <translation>Be&amp;nutzer hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Open in detail panel</source>
        <translation>Im Detailbereich ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Edit cell</source>
        <translation>&amp;Zelle bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Withdraw or delete…</source>
        <translation>Aus&amp;sondern oder löschen…</translation>
    </message>
    <message>
        <source>&amp;Lend</source>
        <translation>&amp;Ausleihen</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Re&amp;new</source>
        <translation>&amp;Verlängern</translation>
    </message>
    <message>
        <source>&amp;End the visit</source>
        <translation>B&amp;esuch beenden</translation>
    </message>
    <message>
        <source>New l&amp;oan…</source>
        <translation>Neue Ausl&amp;eihe…</translation>
    </message>
    <message>
        <source>Renew &amp;selected loans</source>
        <translation>Au&amp;sgewählte Ausleihen verlängern</translation>
    </message>
    <message>
        <source>&amp;Mark as returned</source>
        <translation>Als &amp;zurückgegeben vermerken</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Carrel</source>
        <translation>&amp;Über Carrel</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>&amp;Today&apos;s sheet</source>
        <translation>Ta&amp;gesblatt</translation>
    </message>
    <message>
        <source>&amp;Print receipt</source>
        <translation>Quittung &amp;drucken</translation>
    </message>
</context>
<context>
    <name>AddBookDialog</name>
    <message>
        <source>Add book</source>
        <translation>Buch hinzufügen</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Speichern und weiteres hinzufügen</translation>
    </message>
    <message>
        <source>Scan or type; leave empty if there is none</source>
        <translation>Scannen oder tippen; leer lassen, wenn es keine gibt</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Separate several with “;”</source>
        <translation>Mehrere mit „;“ trennen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Item type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Barcodes</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n copy(s).</source>
        <translation>
            <numerusform>%1, %n Exemplar.</numerusform>
            <numerusform>%1, %n Exemplare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the catalogue:</source>
        <translation>Schon im Katalog:</translation>
    </message>
    <message>
        <source>Add a copy instead</source>
        <translation>Stattdessen ein Exemplar hinzufügen</translation>
    </message>
</context>
<context>
    <name>AddCopyDialog</name>
    <message>
        <source>Add copy</source>
        <translation>Exemplar hinzufügen</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Barcodes</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message numerus="yes">
        <source>Add %n copies</source>
        <translation>
            <numerusform>%n Exemplar hinzufügen</numerusform>
            <numerusform>%n Exemplare hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddUserDialog</name>
    <message>
        <source>Add user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Speichern und weiteres hinzufügen</translation>
    </message>
    <message>
        <source>Next free number. Scan to replace.</source>
        <translation>Nächste freie Nummer. Zum Ersetzen scannen.</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>Ausweis %1</translation>
    </message>
    <message>
        <source>born %1, is already here.</source>
        <translation>geboren %1, ist schon da.</translation>
    </message>
    <message>
        <source>born %1, is already here: %2.</source>
        <translation>geboren %1, ist schon da: %2.</translation>
    </message>
    <message>
        <source>Open that user</source>
        <translation>Diesen Benutzer öffnen</translation>
    </message>
    <message>
        <source>Same name and birth date</source>
        <translation>Gleicher Name und Geburtstag</translation>
    </message>
    <message>
        <source>Add as a second person</source>
        <translation>Als zweite Person hinzufügen</translation>
    </message>
    <message>
        <source>Shared with the guarantor, that is fine</source>
        <translation>Gemeinsam mit dem Bürgen, das ist in Ordnung</translation>
    </message>
    <message>
        <source>Shared with %1, that is fine</source>
        <translation>Gemeinsam mit %1, das ist in Ordnung</translation>
    </message>
    <message>
        <source>For users under 18: who answers for the loans</source>
        <translation>Für Benutzer unter 18: wer für die Ausleihen bürgt</translation>
    </message>
    <message>
        <source>Suggested from the age</source>
        <translation>Nach dem Alter vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>AdminList</name>
    <message>
        <source>Admin sections</source>
        <translation>Bereiche der Verwaltung</translation>
    </message>
</context>
<context>
    <name>AdminPage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>Ausleihe</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Verwaltung</translation>
    </message>
</context>
<context>
    <name>AllowSignInDialog</name>
    <message>
        <source>Let %1 sign in</source>
        <translation>%1 die Anmeldung erlauben</translation>
    </message>
    <message>
        <source>Allow signing in</source>
        <translation>Anmeldung erlauben</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Weit</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>High contrast follows the system.</source>
        <translation>Hoher Kontrast folgt dem System.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Fields and rows grow with it. Ctrl++ and Ctrl+- do the same anywhere.</source>
        <translation>Felder und Zeilen wachsen mit. Strg++ und Strg+- tun überall dasselbe.</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>Höhe der Zeilen</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Your password is changed.</source>
        <translation>Ihr Passwort ist geändert.</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>In service</source>
        <translation>Im Bestand</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>In Reparatur</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Vermisst</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ausgesondert</translation>
    </message>
    <message>
        <source>On shelf</source>
        <translation>Im Regal</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>Ausgeliehen</translation>
    </message>
    <message>
        <source>On hold shelf</source>
        <translation>Im Abholregal</translation>
    </message>
    <message>
        <source>In the library only</source>
        <translation>Nur in der Bibliothek</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
</context>
<context>
    <name>BackupTexts</name>
    <message numerus="yes">
        <source>%n loan(s)</source>
        <translation>
            <numerusform>%n Ausleihe</numerusform>
            <numerusform>%n Ausleihen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n Rückgabe</numerusform>
            <numerusform>%n Rückgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s)</source>
        <translation>
            <numerusform>%n Verlängerung</numerusform>
            <numerusform>%n Verlängerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new book(s)</source>
        <translation>
            <numerusform>%n neues Buch</numerusform>
            <numerusform>%n neue Bücher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new user(s)</source>
        <translation>
            <numerusform>%n neuer Benutzer</numerusform>
            <numerusform>%n neue Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation>
            <numerusform>%n Import</numerusform>
            <numerusform>%n Importe</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <comment>a moment</comment>
        <translation>ddd d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>gestern um %1</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Beim Schließen</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Before restoring</source>
        <translation>Vor dem Wiederherstellen</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>Both folders</source>
        <translation>Beide Ordner</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>Zweiter Ordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s)</source>
        <translation>
            <numerusform>%Ln Buch</numerusform>
            <numerusform>%Ln Bücher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open loan(s)</source>
        <translation>
            <numerusform>%Ln offene Ausleihe</numerusform>
            <numerusform>%Ln offene Ausleihen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>%n andere Änderung</numerusform>
            <numerusform>%n andere Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backup folder</source>
        <translation>Sicherungsordner</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change the backup folder…</source>
        <translation>Sicherungsordner ändern…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Second folder or stick</source>
        <translation>Zweiter Ordner oder Stick</translation>
    </message>
    <message>
        <source>Change the second folder…</source>
        <translation>Zweiten Ordner ändern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Back up automatically</source>
        <translation>Automatisch sichern</translation>
    </message>
    <message>
        <source>when Carrel closes</source>
        <translation>wenn Carrel schließt</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>einmal am Tag</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>The last good backup is never removed.</source>
        <translation>Die letzte gute Sicherung wird nie entfernt.</translation>
    </message>
    <message>
        <source>Daily backups to keep</source>
        <translation>Tägliche Sicherungen</translation>
    </message>
    <message>
        <source>Weekly backups to keep</source>
        <translation>Wöchentliche Sicherungen</translation>
    </message>
    <message>
        <source>Monthly backups to keep</source>
        <translation>Monatliche Sicherungen</translation>
    </message>
    <message numerus="yes">
        <source>%n daily</source>
        <translation>
            <numerusform>%n tägliche</numerusform>
            <numerusform>%n tägliche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly</source>
        <translation>
            <numerusform>%n wöchentliche</numerusform>
            <numerusform>%n wöchentliche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly</source>
        <translation>
            <numerusform>%n monatliche</numerusform>
            <numerusform>%n monatliche</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Kopieren nach…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>The last backup failed</source>
        <translation>Die letzte Sicherung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Last backup verified %1</source>
        <translation>Letzte Sicherung geprüft %1</translation>
    </message>
    <message>
        <source>Read back and checked: %1. %2.</source>
        <translation>Zurückgelesen und geprüft: %1. %2.</translation>
    </message>
    <message>
        <source>There is no good backup yet</source>
        <translation>Es gibt noch keine gute Sicherung</translation>
    </message>
    <message>
        <source>One is made when Carrel closes, or now.</source>
        <translation>Eine wird gemacht, wenn Carrel schließt, oder jetzt.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>None. A copy on another disk survives the loss of this computer.</source>
        <translation>Keiner. Eine Kopie auf einem anderen Datenträger überlebt den Verlust dieses Rechners.</translation>
    </message>
    <message>
        <source>%1 · last written %2</source>
        <translation>%1 · zuletzt geschrieben %2</translation>
    </message>
    <message>
        <source>%1 · not written yet</source>
        <translation>%1 · noch nicht geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>The second folder has not been reached for %n day(s). Plug in its disk or stick.</source>
        <translation>
            <numerusform>Der zweite Ordner war seit %n Tag nicht erreichbar. Schließen Sie seine Platte oder den Stick an.</numerusform>
            <numerusform>Der zweite Ordner war seit %n Tagen nicht erreichbar. Schließen Sie seine Platte oder den Stick an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Backing up and reading back…</source>
        <translation>Sichern und Zurücklesen…</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Sicherung wird gelesen…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
</context>
<context>
    <name>BookColumns</name>
    <message>
        <source>No copies</source>
        <translation>Keine Exemplare</translation>
    </message>
    <message>
        <source>All out</source>
        <translation>Alle aus</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Call no.</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>No. in series</source>
        <translation>Nr. in der Reihe</translation>
    </message>
    <message>
        <source>Item type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Systematik</translation>
    </message>
    <message>
        <source>ISBN as printed</source>
        <translation>ISBN wie gedruckt</translation>
    </message>
</context>
<context>
    <name>BookConflictSheet</name>
    <message>
        <source>Mine</source>
        <translation>Meins</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meins</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>Alles &amp;andere</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>Alles &amp;meins</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Saved elsewhere meanwhile</source>
        <translation>Inzwischen anderswo gespeichert</translation>
    </message>
    <message>
        <source>Changed by one of you only, so both are kept</source>
        <translation>Nur von einer Seite geändert, daher bleibt beides</translation>
    </message>
    <message>
        <source>Save these values</source>
        <translation>Diese Werte speichern</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>saved “%1” while you were editing it.</source>
        <translation>hat „%1“ gespeichert, während Sie es bearbeiteten.</translation>
    </message>
    <message>
        <source>saved “%1” at %2.</source>
        <translation>hat „%1“ gespeichert (%2).</translation>
    </message>
    <message>
        <source>saved “%1” at %2, %3.</source>
        <translation>hat „%1“ gespeichert (%2, %3).</translation>
    </message>
    <message>
        <source>You opened it at %1.</source>
        <translation>Sie haben es geöffnet: %1.</translation>
    </message>
    <message>
        <source>Choose for each field; nothing is written until you save.</source>
        <translation>Wählen Sie für jedes Feld; geschrieben wird erst beim Speichern.</translation>
    </message>
    <message>
        <source>Theirs, %1</source>
        <translation>Anderes, %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
</context>
<context>
    <name>BookFieldNames</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>ISBN as printed</source>
        <translation>ISBN wie gedruckt</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Item type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Number in series</source>
        <translation>Nummer in der Reihe</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Systematik</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
</context>
<context>
    <name>BookForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Year / lang.</source>
        <translation>Jahr / Spr.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Call no.</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>No. in series</source>
        <translation>Nr. in der Reihe</translation>
    </message>
    <message>
        <source>Item type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Systematik</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save (Ctrl+S) or discard?</source>
        <translation>Speichern (Strg+S) oder verwerfen?</translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n Änderung offen</numerusform>
            <numerusform>%n Änderungen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>BookInputs</name>
    <message>
        <source>Type to search publishers</source>
        <translation>Tippen, um Verlage zu suchen</translation>
    </message>
    <message>
        <source>Keep anyway</source>
        <translation>Trotzdem behalten</translation>
    </message>
</context>
<context>
    <name>BookPanel</name>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>No book selected</source>
        <translation>Kein Buch ausgewählt</translation>
    </message>
    <message>
        <source>%1 of %2 available</source>
        <translation>%1 von %2 verfügbar</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n zu spät</numerusform>
            <numerusform>%n zu spät</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookSuggestions</name>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>title, author or ISBN</source>
        <translation>Titel, Autor oder ISBN</translation>
    </message>
    <message>
        <source>↑ ↓ choose     Enter shows the book     Esc goes back</source>
        <translation>↑ ↓ wählen     Eingabe zeigt das Buch     Esc geht zurück</translation>
    </message>
    <message>
        <source>↑ ↓ choose     Enter holds it for %1     Esc goes back</source>
        <translation>↑ ↓ wählen     Eingabe merkt es für %1 vor     Esc geht zurück</translation>
    </message>
    <message>
        <source>no copies</source>
        <translation>keine Exemplare</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n copies in</source>
        <translation>
            <numerusform>%1 von %n Exemplar da</numerusform>
            <numerusform>%1 von %n Exemplaren da</numerusform>
        </translation>
    </message>
    <message>
        <source>all out</source>
        <translation>alle ausgeliehen</translation>
    </message>
    <message>
        <source>Type what you look for</source>
        <translation>Tippen Sie, was Sie suchen</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n match “%1”</source>
        <translation>
            <numerusform>%n passt zu „%1“</numerusform>
            <numerusform>%n passen zu „%1“</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BooksPage</name>
    <message>
        <source>Search books</source>
        <translation>Bücher durchsuchen</translation>
    </message>
    <message>
        <source>Search title, author, ISBN…</source>
        <translation>Titel, Autor, ISBN suchen…</translation>
    </message>
    <message>
        <source>No book has %1.</source>
        <translation>Kein Buch hat %1.</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>„%1“ geändert</translation>
    </message>
    <message>
        <source>“%1” saved</source>
        <translation>„%1“ gespeichert</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Add book</source>
        <translation>Buch hinzufügen</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Only books with “%1”. Close this bar to see all.</source>
        <translation>Nur Bücher mit „%1“. Schließen Sie diesen Hinweis, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Only books of the last import. Close this bar to see all.</source>
        <translation>Nur Bücher des letzten Imports. Schließen Sie diesen Hinweis, um alle zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>%Ln Titel</numerusform>
            <numerusform>%Ln Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s)</source>
        <translation>
            <numerusform>%Ln Exemplar</numerusform>
            <numerusform>%Ln Exemplare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s)</source>
        <translation>
            <numerusform>%Ln Buch</numerusform>
            <numerusform>%Ln Bücher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) waiting for you</source>
        <translation>
            <numerusform>%Ln Änderung wartet auf Sie</numerusform>
            <numerusform>%Ln Änderungen warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Add &amp;book…</source>
        <translation>&amp;Buch hinzufügen…</translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation>„%1“ hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) of “%1” added</source>
        <translation>
            <numerusform>%n Exemplar von „%1“ hinzugefügt</numerusform>
            <numerusform>%n Exemplare von „%1“ hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>„%1“ gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n book(s) deleted</source>
        <translation>
            <numerusform>%n Buch gelöscht</numerusform>
            <numerusform>%n Bücher gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Aussondern</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw all %n</source>
        <translation>
            <numerusform>Alle %n aussondern</numerusform>
            <numerusform>Alle %n aussondern</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” withdrawn</source>
        <translation>„%1“ ausgesondert</translation>
    </message>
    <message numerus="yes">
        <source>%n book(s) withdrawn</source>
        <translation>
            <numerusform>%n Buch ausgesondert</numerusform>
            <numerusform>%n Bücher ausgesondert</numerusform>
        </translation>
    </message>
    <message>
        <source>No books match these filters</source>
        <translation>Keine Bücher passen zu diesen Filtern</translation>
    </message>
    <message>
        <source>No books match “%1”</source>
        <translation>Keine Bücher passen zu „%1“</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
    <message>
        <source>Add “%1” as a new book…</source>
        <translation>„%1“ als neues Buch hinzufügen…</translation>
    </message>
    <message>
        <source>No books yet</source>
        <translation>Noch keine Bücher</translation>
    </message>
    <message>
        <source>Add one by ISBN, or import a file.</source>
        <translation>Fügen Sie eines per ISBN hinzu oder importieren Sie eine Datei.</translation>
    </message>
    <message>
        <source>Brief records</source>
        <translation>Kurzeinträge</translation>
    </message>
</context>
<context>
    <name>BorrowedCard</name>
    <message>
        <source>Renew all</source>
        <translation>Alle verlängern</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>Ausgeliehen</translation>
    </message>
    <message>
        <source>Nothing on loan.</source>
        <translation>Nichts ausgeliehen.</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Renew %1</source>
        <translation>%1 verlängern</translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>The quiet desk for a busy library.</source>
        <translation>Der ruhige Tisch für eine lebhafte Bibliothek.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>CatalogueText</name>
    <message>
        <source>“%1” does not belong in an ISBN.</source>
        <translation>„%1“ gehört nicht in eine ISBN.</translation>
    </message>
    <message numerus="yes">
        <source>An ISBN has 10 or 13 digits; this one has %n.</source>
        <translation>
            <numerusform>Eine ISBN hat 10 oder 13 Ziffern; diese hat %n.</numerusform>
            <numerusform>Eine ISBN hat 10 oder 13 Ziffern; diese hat %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>An ISBN of 13 digits begins with 978 or 979, not with %1.</source>
        <translation>Eine ISBN mit 13 Ziffern beginnt mit 978 oder 979, nicht mit %1.</translation>
    </message>
    <message>
        <source>The last digit should be %1, not %2. Scan it again, or correct it.</source>
        <translation>Die letzte Ziffer müsste %1 sein, nicht %2. Scannen Sie noch einmal oder berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this ISBN to %1: its digits are lost.</source>
        <translation>Eine Tabellenkalkulation hat diese ISBN auf %1 gerundet: Ihre Ziffern sind verloren.</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>Ein Titel wird gebraucht.</translation>
    </message>
    <message>
        <source>There was no year 0: 1 BC was followed by 1. Write years before Christ with a minus.</source>
        <translation>Ein Jahr 0 gab es nicht: Auf 1 v. Chr. folgte 1. Schreiben Sie Jahre vor Christus mit Minus.</translation>
    </message>
    <message>
        <source>%1 is not a year of a book.</source>
        <translation>%1 ist kein Jahr eines Buches.</translation>
    </message>
    <message>
        <source>A book has at least one page.</source>
        <translation>Ein Buch hat mindestens eine Seite.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) fit.</source>
        <translation>
            <numerusform>Höchstens %n Zeichen passt.</numerusform>
            <numerusform>Höchstens %n Zeichen passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a part in making a book.</source>
        <translation>„%1“ ist keine Mitwirkung an einem Buch.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Books have no field “%1”.</source>
        <translation>Bücher haben kein Feld „%1“.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else in the meantime.</source>
        <translation>„%1“ wurde inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>This book was deleted by somebody else in the meantime.</source>
        <translation>Dieses Buch wurde inzwischen von jemand anderem gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n copy(s) on loan. Take them back first.</source>
        <translation>
            <numerusform>Von „%1“ ist %n Exemplar ausgeliehen. Nehmen Sie es zuerst zurück.</numerusform>
            <numerusform>Von „%1“ sind %n Exemplare ausgeliehen. Nehmen Sie sie zuerst zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n copy(s), so it cannot be deleted. Withdraw it instead.</source>
        <translation>
            <numerusform>„%1“ hat %n Exemplar und lässt sich darum nicht löschen. Sondern Sie es stattdessen aus.</numerusform>
            <numerusform>„%1“ hat %n Exemplare und lässt sich darum nicht löschen. Sondern Sie es stattdessen aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has holds, so it cannot be deleted. Withdraw it instead.</source>
        <translation>„%1“ hat Vormerkungen und lässt sich darum nicht löschen. Sondern Sie es stattdessen aus.</translation>
    </message>
    <message>
        <source>A barcode is needed.</source>
        <translation>Ein Barcode wird gebraucht.</translation>
    </message>
    <message numerus="yes">
        <source>A barcode has at most %n character(s).</source>
        <translation>
            <numerusform>Ein Barcode hat höchstens %n Zeichen.</numerusform>
            <numerusform>Ein Barcode hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Barcode %1 belongs to a copy of “%2”.</source>
        <translation>Barcode %1 gehört zu einem Exemplar von „%2“.</translation>
    </message>
    <message>
        <source>Barcode %1 is given twice.</source>
        <translation>Barcode %1 steht zweimal da.</translation>
    </message>
    <message>
        <source>A price cannot be below 0.</source>
        <translation>Ein Preis kann nicht unter 0 liegen.</translation>
    </message>
    <message>
        <source>“%1” is not a status of a copy.</source>
        <translation>„%1“ ist kein Status eines Exemplars.</translation>
    </message>
    <message>
        <source>Copies have no field “%1”.</source>
        <translation>Exemplare haben kein Feld „%1“.</translation>
    </message>
    <message>
        <source>Copy %1 was changed by somebody else in the meantime.</source>
        <translation>Exemplar %1 wurde inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>This copy was deleted by somebody else in the meantime.</source>
        <translation>Dieses Exemplar wurde inzwischen von jemand anderem gelöscht.</translation>
    </message>
    <message>
        <source>Copy %1 is on loan. Take it back first.</source>
        <translation>Exemplar %1 ist ausgeliehen. Nehmen Sie es zuerst zurück.</translation>
    </message>
    <message>
        <source>Copy %1 was lent before, so it cannot be deleted. Withdraw it instead.</source>
        <translation>Exemplar %1 war schon ausgeliehen und lässt sich darum nicht löschen. Sondern Sie es stattdessen aus.</translation>
    </message>
    <message>
        <source>Copy %1 has a hold, so it cannot be deleted.</source>
        <translation>Exemplar %1 ist vorgemerkt und lässt sich darum nicht löschen.</translation>
    </message>
    <message>
        <source>The year can be %1 at the latest.</source>
        <translation>Das Jahr kann höchstens %1 sein.</translation>
    </message>
</context>
<context>
    <name>CategoryRules</name>
    <message>
        <source>Loan days</source>
        <translation>Leihtage</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Verlängerungen</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Choose a new password</source>
        <translation>Wählen Sie ein neues Passwort</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Your password was set by somebody else or is of an old kind. Choose one only you know.</source>
        <translation>Ihr Passwort hat jemand anderes gesetzt oder es ist von alter Art. Wählen Sie eines, das nur Sie kennen.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Jetziges Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Repeat new password</source>
        <translation>Neues Passwort wiederholen</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Speichern und weiter</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Fill empty fields</source>
        <translation>Leere Felder füllen</translation>
    </message>
    <message>
        <source>Replace all fields</source>
        <translation>Alle Felder ersetzen</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>One each</source>
        <translation>Je eines</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>Was einen Blick braucht</translation>
    </message>
    <message>
        <source>Save list as CSV…</source>
        <translation>Liste als CSV speichern…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Add copies</source>
        <translation>Exemplare hinzufügen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>A book already here</source>
        <translation>Ein schon vorhandenes Buch</translation>
    </message>
    <message>
        <source>A user already here</source>
        <translation>Ein schon vorhandener Benutzer</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>One each, from %1</source>
        <translation>Je eines, ab %1</translation>
    </message>
    <message>
        <source>users, books, loans, notes</source>
        <translation>Benutzer, Bücher, Ausleihen, Notizen</translation>
    </message>
    <message>
        <source>of a book here</source>
        <translation>von einem vorhandenen Buch</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>not sound</source>
        <translation>nicht in Ordnung</translation>
    </message>
    <message>
        <source>books, with one copy each</source>
        <translation>Bücher, mit je einem Exemplar</translation>
    </message>
    <message>
        <source>books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>loans</source>
        <translation>Ausleihen</translation>
    </message>
    <message>
        <source>same as a book here</source>
        <translation>wie ein vorhandenes Buch</translation>
    </message>
    <message>
        <source>repeat a book</source>
        <translation>wiederholen ein Buch</translation>
    </message>
    <message>
        <source>nothing new in them</source>
        <translation>nichts Neues darin</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Delete clears this filter</source>
        <translation>Entf löscht diesen Filter</translation>
    </message>
</context>
<context>
    <name>ChoiceChip</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>%1 durchsuchen</translation>
    </message>
</context>
<context>
    <name>CirculationText</name>
    <message>
        <source>No user has this card.</source>
        <translation>Kein Benutzer hat diesen Ausweis.</translation>
    </message>
    <message>
        <source>The data of this user was erased.</source>
        <translation>Die Daten dieses Benutzers wurden gelöscht.</translation>
    </message>
    <message>
        <source>This user is inactive. Activate the user on the Users page first.</source>
        <translation>Dieser Benutzer ist inaktiv. Aktivieren Sie ihn zuerst auf der Seite „Benutzer“.</translation>
    </message>
    <message>
        <source>The membership expired on %1.</source>
        <translation>Die Mitgliedschaft ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Blocked by staff: %1</source>
        <translation>Vom Personal gesperrt: %1</translation>
    </message>
    <message numerus="yes">
        <source>The limit of %n loan(s) is reached.</source>
        <translation>
            <numerusform>Die Grenze von %n Ausleihe ist erreicht.</numerusform>
            <numerusform>Die Grenze von %n Ausleihen ist erreicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The limit of %n loan(s) of the type %1 is reached.</source>
        <translation>
            <numerusform>Die Grenze von %n Ausleihe des Medientyps %1 ist erreicht.</numerusform>
            <numerusform>Die Grenze von %n Ausleihen des Medientyps %1 ist erreicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The user has this copy already, due %1.</source>
        <translation>Der Benutzer hat dieses Exemplar schon, fällig am %1.</translation>
    </message>
    <message>
        <source>The user has another copy of this book.</source>
        <translation>Der Benutzer hat ein anderes Exemplar dieses Buches.</translation>
    </message>
    <message>
        <source>Had this book before, returned %1.</source>
        <translation>Hatte dieses Buch schon einmal, zurückgegeben am %1.</translation>
    </message>
    <message>
        <source>No copy has this barcode.</source>
        <translation>Kein Exemplar hat diesen Barcode.</translation>
    </message>
    <message>
        <source>This copy was withdrawn.</source>
        <translation>Dieses Exemplar wurde ausgesondert.</translation>
    </message>
    <message>
        <source>Reference only: it stays in the library.</source>
        <translation>Präsenzexemplar: Es bleibt in der Bibliothek.</translation>
    </message>
    <message>
        <source>This copy is still on order.</source>
        <translation>Dieses Exemplar ist noch bestellt.</translation>
    </message>
    <message>
        <source>This copy is still being prepared for the shelf.</source>
        <translation>Dieses Exemplar wird noch für das Regal bearbeitet.</translation>
    </message>
    <message>
        <source>This copy is in repair.</source>
        <translation>Dieses Exemplar ist in Reparatur.</translation>
    </message>
    <message>
        <source>This copy counts as lost. Return it first, then lend it.</source>
        <translation>Dieses Exemplar gilt als verloren. Nehmen Sie es zuerst zurück und leihen Sie es dann aus.</translation>
    </message>
    <message>
        <source>This copy counts as missing. Return it first, then lend it.</source>
        <translation>Dieses Exemplar gilt als vermisst. Nehmen Sie es zuerst zurück und leihen Sie es dann aus.</translation>
    </message>
    <message>
        <source>This copy counts as damaged.</source>
        <translation>Dieses Exemplar gilt als beschädigt.</translation>
    </message>
    <message>
        <source>This copy is on loan. Return it first, then lend it.</source>
        <translation>Dieses Exemplar ist ausgeliehen. Nehmen Sie es zuerst zurück und leihen Sie es dann aus.</translation>
    </message>
    <message>
        <source>On loan to %1, due %2. Return it first, then lend it.</source>
        <translation>An %1 ausgeliehen, fällig am %2. Nehmen Sie es zuerst zurück und leihen Sie es dann aus.</translation>
    </message>
    <message>
        <source>It counted as lost or missing and is found again.</source>
        <translation>Es galt als verloren oder vermisst und ist wieder da.</translation>
    </message>
    <message>
        <source>This copy was withdrawn: do not shelve it.</source>
        <translation>Dieses Exemplar wurde ausgesondert: nicht einstellen.</translation>
    </message>
    <message>
        <source>This copy is marked for repair.</source>
        <translation>Dieses Exemplar ist für die Reparatur vorgemerkt.</translation>
    </message>
    <message>
        <source>This copy is marked as damaged.</source>
        <translation>Dieses Exemplar ist als beschädigt vermerkt.</translation>
    </message>
    <message>
        <source>This copy is still marked as on order.</source>
        <translation>Dieses Exemplar ist noch als bestellt vermerkt.</translation>
    </message>
    <message>
        <source>No open day within a year: see Admin, Closed days.</source>
        <translation>Kein offener Tag binnen eines Jahres: siehe Verwaltung, Schließtage.</translation>
    </message>
    <message>
        <source>The rules give no loan days: see Admin, User categories.</source>
        <translation>Die Regeln geben keine Leihtage: siehe Verwaltung, Benutzerkategorien.</translation>
    </message>
    <message>
        <source>Due later, because %1 is a closed day.</source>
        <translation>Später fällig, weil am %1 geschlossen ist.</translation>
    </message>
    <message>
        <source>Due later, because %1 is a closed day: %2.</source>
        <translation>Später fällig, weil am %1 geschlossen ist: %2.</translation>
    </message>
    <message>
        <source>Due by the fixed date %1.</source>
        <translation>Fällig zum festen Termin %1.</translation>
    </message>
    <message>
        <source>Due sooner, because the membership ends on %1.</source>
        <translation>Früher fällig, weil die Mitgliedschaft am %1 endet.</translation>
    </message>
    <message>
        <source>A loan needs a due date.</source>
        <translation>Eine Ausleihe braucht ein Fälligkeitsdatum.</translation>
    </message>
    <message>
        <source>The due date can&apos;t be before the day of lending, %1.</source>
        <translation>Die Frist kann nicht vor dem Tag der Ausleihe liegen, %1.</translation>
    </message>
    <message numerus="yes">
        <source>The due date can&apos;t be more than %n year(s) away.</source>
        <translation>
            <numerusform>Die Frist kann nicht mehr als %n Jahr entfernt sein.</numerusform>
            <numerusform>Die Frist kann nicht mehr als %n Jahre entfernt sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is closed on %1.</source>
        <translation>Am %1 ist die Bibliothek geschlossen.</translation>
    </message>
    <message>
        <source>The library is closed on %1. The next open day is %2.</source>
        <translation>Am %1 ist die Bibliothek geschlossen. Der nächste offene Tag ist %2.</translation>
    </message>
    <message>
        <source>any category</source>
        <translation>jede Kategorie</translation>
    </message>
    <message>
        <source>any type</source>
        <translation>jeder Medientyp</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n day(s)</source>
        <comment>rule: user category, item type</comment>
        <translation>
            <numerusform>%1, %2: %n Tag</numerusform>
            <numerusform>%1, %2: %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n day(s) is %2</source>
        <translation>
            <numerusform>%1 + %n Tag ist %2</numerusform>
            <numerusform>%1 + %n Tage ist %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open day(s) after %1</source>
        <translation>
            <numerusform>%n offener Tag nach %1</numerusform>
            <numerusform>%n offene Tage nach %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is open that day</source>
        <translation>Die Bibliothek ist an diesem Tag geöffnet</translation>
    </message>
    <message>
        <source>Closed on %1: moved to an open day</source>
        <translation>Am %1 geschlossen: auf einen offenen Tag verschoben</translation>
    </message>
    <message>
        <source>Closed on %1 (%2): moved to an open day</source>
        <translation>Am %1 geschlossen (%2): auf einen offenen Tag verschoben</translation>
    </message>
    <message>
        <source>Fixed date %1</source>
        <translation>Fester Termin %1</translation>
    </message>
    <message>
        <source>The fixed date %1 is past and does not count</source>
        <translation>Der feste Termin %1 ist vorbei und zählt nicht</translation>
    </message>
    <message>
        <source>Not later than the membership, which ends %1</source>
        <translation>Nicht nach dem Ende der Mitgliedschaft am %1</translation>
    </message>
    <message>
        <source>Changed by hand, it was %1</source>
        <translation>Von Hand geändert, es war der %1</translation>
    </message>
    <message>
        <source>Renewed on %1, it was due %2</source>
        <translation>Am %1 verlängert, war fällig am %2</translation>
    </message>
    <message>
        <source>This loan is no longer there.</source>
        <translation>Diese Ausleihe gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Someone else changed this loan in the meantime.</source>
        <translation>Jemand anderes hat diese Ausleihe inzwischen geändert.</translation>
    </message>
    <message>
        <source>This loan has ended: its due date stays.</source>
        <translation>Diese Ausleihe ist beendet: Ihre Frist bleibt.</translation>
    </message>
    <message>
        <source>The copy was returned since. Undo the return first.</source>
        <translation>Das Exemplar wurde seither zurückgegeben. Machen Sie zuerst die Rückgabe rückgängig.</translation>
    </message>
    <message>
        <source>The copy was lent again since.</source>
        <translation>Das Exemplar wurde seither wieder ausgeliehen.</translation>
    </message>
    <message>
        <source>This loan was changed since.</source>
        <translation>Diese Ausleihe wurde seither geändert.</translation>
    </message>
    <message>
        <source>This copy is not on loan.</source>
        <translation>Dieses Exemplar ist nicht ausgeliehen.</translation>
    </message>
    <message>
        <source>This copy counts as lost.</source>
        <translation>Dieses Exemplar gilt als verloren.</translation>
    </message>
    <message>
        <source>The user says that this copy was returned.</source>
        <translation>Der Benutzer sagt, er habe dieses Exemplar zurückgegeben.</translation>
    </message>
    <message>
        <source>The rules allow no renewal.</source>
        <translation>Die Regeln erlauben keine Verlängerung.</translation>
    </message>
    <message numerus="yes">
        <source>Renewed %n time(s) already: more is not allowed.</source>
        <translation>
            <numerusform>Schon %n-mal verlängert: mehr ist nicht erlaubt.</numerusform>
            <numerusform>Schon %n-mal verlängert: mehr ist nicht erlaubt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue since %1.</source>
        <translation>Überfällig seit %1.</translation>
    </message>
    <message>
        <source>Too soon: from %1 on.</source>
        <translation>Zu früh: erst ab %1.</translation>
    </message>
    <message>
        <source>Renewing now would not give a later date than %1.</source>
        <translation>Eine Verlängerung brächte jetzt keine spätere Frist als %1.</translation>
    </message>
    <message>
        <source>No book or user has %1.</source>
        <translation>Kein Buch und kein Benutzer hat %1.</translation>
    </message>
    <message>
        <source>Nothing was done with %1.</source>
        <translation>Mit %1 wurde nichts gemacht.</translation>
    </message>
    <message>
        <source>Scan a user card first.</source>
        <translation>Scannen Sie zuerst einen Benutzerausweis.</translation>
    </message>
    <message numerus="yes">
        <source>This book has %n copies: scan the barcode of one.</source>
        <translation>
            <numerusform>Dieses Buch hat %n Exemplar: Scannen Sie seinen Barcode.</numerusform>
            <numerusform>Dieses Buch hat %n Exemplare: Scannen Sie den Barcode von einem.</numerusform>
        </translation>
    </message>
    <message>
        <source>No copy of this book is on the shelf.</source>
        <translation>Kein Exemplar dieses Buches ist im Regal.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>%1 is not available yet.</source>
        <translation>%1 gibt es noch nicht.</translation>
    </message>
    <message>
        <source>Unknown command: %1</source>
        <translation>Unbekannter Befehl: %1</translation>
    </message>
    <message>
        <source>%1 needs a code.</source>
        <translation>%1 braucht einen Code.</translation>
    </message>
    <message>
        <source>Enter the first closed day.</source>
        <translation>Geben Sie den ersten Schließtag ein.</translation>
    </message>
    <message>
        <source>Enter the last closed day.</source>
        <translation>Geben Sie den letzten Schließtag ein.</translation>
    </message>
    <message>
        <source>The last day can&apos;t be before the first, %1.</source>
        <translation>Der letzte Tag kann nicht vor dem ersten liegen, %1.</translation>
    </message>
    <message>
        <source>A closure has to be shorter than a year.</source>
        <translation>Eine Schließzeit muss kürzer als ein Jahr sein.</translation>
    </message>
    <message>
        <source>This closure was deleted in the meantime.</source>
        <translation>Diese Schließzeit wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>Someone else changed this closure in the meantime.</source>
        <translation>Jemand anderes hat diese Schließzeit inzwischen geändert.</translation>
    </message>
    <message>
        <source>The value for everybody can&apos;t be removed.</source>
        <translation>Der Wert für alle lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>This rule needs a value.</source>
        <translation>Diese Regel braucht einen Wert.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 to 9999.</source>
        <translation>„%1“ ist keine ganze Zahl von 0 bis 9999.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“%1” is not a choice here.</source>
        <translation>„%1“ steht hier nicht zur Wahl.</translation>
    </message>
    <message>
        <source>Someone else changed this rule in the meantime.</source>
        <translation>Jemand anderes hat diese Regel inzwischen geändert.</translation>
    </message>
    <message>
        <source>It was lent on %1: it can&apos;t have come back before.</source>
        <translation>Ausgeliehen am %1: Früher kann es nicht zurückgekommen sein.</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>Der Tag kommt erst noch: %1.</translation>
    </message>
    <message>
        <source>Say why: the reason is kept with the loan.</source>
        <translation>Sagen Sie, warum: Der Grund bleibt bei der Ausleihe stehen.</translation>
    </message>
    <message>
        <source>This person may not override either. Ask somebody else.</source>
        <translation>Auch diese Person darf es nicht trotzdem erlauben. Fragen Sie jemand anderen.</translation>
    </message>
    <message numerus="yes">
        <source>Lent for %n hour(s), until %1</source>
        <translation>
            <numerusform>Für %n Stunde ausgeliehen, bis %1</numerusform>
            <numerusform>Für %n Stunden ausgeliehen, bis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewed by the day&apos;s jobs</source>
        <translation>Von den Aufgaben des Tages verlängert</translation>
    </message>
    <message>
        <source>This loan has ended already.</source>
        <translation>Diese Ausleihe ist schon beendet.</translation>
    </message>
    <message>
        <source>Something was charged for this loan since. Settle that first.</source>
        <translation>Für diese Ausleihe wurde seither etwas berechnet. Klären Sie zuerst das.</translation>
    </message>
    <message>
        <source>No book or user has %1, and as an ISBN its last digit should be %2.</source>
        <translation>Kein Buch und kein Benutzer hat %1, und als ISBN müsste die letzte Ziffer %2 sein.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Nicht verstanden: %1</translation>
    </message>
    <message>
        <source>No user has card %1.</source>
        <translation>Kein Benutzer hat den Ausweis %1.</translation>
    </message>
    <message>
        <source>It was lent again since.</source>
        <translation>Es wurde seither wieder ausgeliehen.</translation>
    </message>
    <message>
        <source>It was lent to %1 since.</source>
        <translation>Es wurde seither an %1 ausgeliehen.</translation>
    </message>
    <message>
        <source>New here: ISBN %1</source>
        <translation>Neu hier: ISBN %1</translation>
    </message>
    <message>
        <source>This is the card of %1. Return takes books only; F7 lends.</source>
        <translation>Das ist der Ausweis von %1. Die Rückgabe nimmt nur Bücher; F7 leiht aus.</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money.</source>
        <translation>„%1“ ist kein Geldbetrag.</translation>
    </message>
    <message>
        <source>The offline list cannot be written: %1</source>
        <translation>Die Offline-Liste lässt sich nicht schreiben: %1</translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>Give this copy a new barcode…</source>
        <translation>Diesem Exemplar einen neuen Barcode geben…</translation>
    </message>
    <message>
        <source>New barcode</source>
        <translation>Neuer Barcode</translation>
    </message>
    <message>
        <source>Give it this barcode</source>
        <translation>Diesen Barcode geben</translation>
    </message>
    <message>
        <source>Why this happens</source>
        <translation>Warum das geschieht</translation>
    </message>
    <message>
        <source>With a user on the Desk a code is read as a copy first; in Return always as a copy.</source>
        <translation>Ist ein Benutzer an der Theke geöffnet, gilt ein Code zuerst als Exemplar; bei „Zurücknehmen“ immer als Exemplar.</translation>
    </message>
    <message>
        <source>The card of %1 and the label of “%2” carry the same digits.</source>
        <translation>Der Ausweis von %1 und das Etikett von „%2“ tragen dieselben Ziffern.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Backing up the library…</source>
        <translation>Die Bibliothek wird gesichert…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>Es wurde keine Sicherung gemacht</translation>
    </message>
</context>
<context>
    <name>ClosingTab</name>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>By kind and method</source>
        <translation>Nach Art und Zahlweise</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>Waived, not money</source>
        <translation>Erlassen, kein Geld</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>%1  ·  no receipts</source>
        <translation>%1  ·  keine Quittungen</translation>
    </message>
    <message>
        <source>%1  ·  receipts %2 to %3</source>
        <translation>%1  ·  Quittungen %2 bis %3</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n Quittung</numerusform>
            <numerusform>%n Quittungen</numerusform>
        </translation>
    </message>
    <message>
        <source>amounts in %1</source>
        <translation>Beträge in %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Eingenommen</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Quittungen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s), %1</source>
        <translation>
            <numerusform>%n Erlass, %1</numerusform>
            <numerusform>%n Erlasse, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>closing-sheet-%1.pdf</source>
        <translation>kassenabschluss-%1.pdf</translation>
    </message>
    <message>
        <source>Save the closing sheet</source>
        <translation>Kassenabschluss speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Cannot write to %1.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Closing sheet</source>
        <translation>Kassenabschluss</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Tag abschließen</translation>
    </message>
    <message>
        <source>Close again</source>
        <translation>Noch einmal abschließen</translation>
    </message>
    <message>
        <source>%1 is closed: sheet %2.</source>
        <translation>%1 ist abgeschlossen: Blatt %2.</translation>
    </message>
    <message>
        <source>Sheet %1: closed %2</source>
        <translation>Blatt %1: abgeschlossen %2</translation>
    </message>
</context>
<context>
    <name>ClosingText</name>
    <message>
        <source>Fines</source>
        <translation>Säumnisgebühren</translation>
    </message>
    <message>
        <source>Lost copies</source>
        <translation>Verlorene Exemplare</translation>
    </message>
    <message>
        <source>Processing fees</source>
        <translation>Bearbeitungsgebühren</translation>
    </message>
    <message>
        <source>Holds not collected</source>
        <translation>Nicht abgeholte Vormerkungen</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Paid ahead</source>
        <translation>Im Voraus bezahlt</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Rückzahlungen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>a way to pay</comment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a way to pay</comment>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Säumnisgebühr</translation>
    </message>
    <message>
        <source>Lost copy</source>
        <translation>Verlorenes Exemplar</translation>
    </message>
    <message>
        <source>Processing fee</source>
        <translation>Bearbeitungsgebühr</translation>
    </message>
    <message>
        <source>Hold not collected</source>
        <translation>Vormerkung nicht abgeholt</translation>
    </message>
    <message>
        <source>Membership fee</source>
        <translation>Mitgliedsgebühr</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a charge, a title</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>replacement copy given</source>
        <translation>Ersatzexemplar erhalten</translation>
    </message>
    <message>
        <source>our mistake</source>
        <translation>unser Fehler</translation>
    </message>
    <message>
        <source>illness or hardship</source>
        <translation>Krankheit oder Härtefall</translation>
    </message>
    <message>
        <source>amnesty</source>
        <translation>Amnestie</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>anderer Grund</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Closing sheet</source>
        <translation>Kassenabschluss</translation>
    </message>
    <message>
        <source>Receipts %1 to %2, amounts in %3</source>
        <translation>Quittungen %1 bis %2, Beträge in %3</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Eingenommen</translation>
    </message>
    <message>
        <source>By kind and method</source>
        <translation>Nach Art und Zahlweise</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Quittungen</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>Waived, not money</source>
        <translation>Erlassen, kein Geld</translation>
    </message>
    <message>
        <source>Float this morning</source>
        <translation>Wechselgeld am Morgen</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>Bar eingenommen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>ClosingsList</name>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>The till was right.</source>
        <translation>Die Kasse stimmte.</translation>
    </message>
    <message>
        <source>%1 short: %2</source>
        <translation>%1 fehlten: %2</translation>
    </message>
    <message>
        <source>%1 too much: %2</source>
        <translation>%1 zu viel: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time, a person</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Blatt %1</translation>
    </message>
    <message>
        <source>Sheet %1, replaced</source>
        <translation>Blatt %1, ersetzt</translation>
    </message>
</context>
<context>
    <name>ClosureForm</name>
    <message>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First closed day</source>
        <translation>Erster Schließtag</translation>
    </message>
    <message>
        <source>Last closed day</source>
        <translation>Letzter Schließtag</translation>
    </message>
    <message>
        <source>Delete closure</source>
        <translation>Schließzeit löschen</translation>
    </message>
</context>
<context>
    <name>ClosuresPage</name>
    <message>
        <source>Add closure</source>
        <translation>Schließzeit hinzufügen</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>closed every week</source>
        <translation>jede Woche geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>Open %n day(s) in %1</source>
        <translation>
            <numerusform>Im Jahr %1 %n Tag geöffnet</numerusform>
            <numerusform>Im Jahr %1 %n Tage geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>closed on %1 days of the week and %2 other days</source>
        <translation>geschlossen an %1 regulären Schließtagen und %2 weiteren Tagen</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n Änderung offen</numerusform>
            <numerusform>%n Änderungen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n in %1</source>
        <translation>
            <numerusform>%n im Jahr %1</numerusform>
            <numerusform>%n im Jahr %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing moves by itself.</source>
        <translation>Nichts verschiebt sich von selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%n open loan(s) would be due on a closed day.</source>
        <translation>
            <numerusform>%n offene Ausleihe wäre an einem Schließtag fällig.</numerusform>
            <numerusform>%n offene Ausleihen wären an einem Schließtag fällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review and move…</source>
        <translation>Ansehen und verschieben…</translation>
    </message>
    <message>
        <source>The opening hours on %1 are not understood. Write them as 10:00 – 18:00.</source>
        <translation>Die Öffnungszeiten am %1 sind nicht zu verstehen. Schreiben Sie sie so: 10:00 – 18:00.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the calendar saved</source>
        <translation>
            <numerusform>%n Änderung am Kalender gespeichert</numerusform>
            <numerusform>%n Änderungen am Kalender gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>These open loans would be due on a closed day: move them to another day, or leave them. Saving the calendar does not depend on it.</source>
        <translation>Diese offenen Ausleihen wären an einem Schließtag fällig: Verschieben Sie sie auf einen anderen Tag oder lassen Sie sie. Das Speichern des Kalenders hängt nicht davon ab.</translation>
    </message>
    <message>
        <source>closed day</source>
        <translation>Schließtag</translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s) moved</source>
        <translation>
            <numerusform>%n Frist verschoben</numerusform>
            <numerusform>%n Fristen verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Vorheriges Jahr</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Nächstes Jahr</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Closures</source>
        <translation>Schließzeiten</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Spalte suchen</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Zeilenhöhe</translation>
    </message>
</context>
<context>
    <name>ColumnStep</name>
    <message>
        <source>%1 BC</source>
        <translation>%1 v. Chr.</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Load mapping…</source>
        <translation>Zuordnung laden…</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>With a remark</source>
        <translation>Mit Hinweis</translation>
    </message>
    <message>
        <source>How the rows will look</source>
        <translation>Wie die Zeilen aussehen werden</translation>
    </message>
    <message>
        <source>How the books will look</source>
        <translation>Wie die Bücher aussehen werden</translation>
    </message>
    <message>
        <source>How the users will look</source>
        <translation>Wie die Benutzer aussehen werden</translation>
    </message>
    <message>
        <source>How the loans will look</source>
        <translation>Wie die Ausleihen aussehen werden</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more column(s), none imported</source>
        <translation>
            <numerusform>Noch %Ln Spalte zeigen, nicht importiert</numerusform>
            <numerusform>Noch %Ln Spalten zeigen, nicht importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a remark</source>
        <translation>
            <numerusform>%Ln mit Hinweis</numerusform>
            <numerusform>%Ln mit Hinweis</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Ausgeliehen</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>Kein Hinweis.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: carrel [LIBRARY]            start the window</source>
        <translation>Aufruf: carrel [LIBRARY]           das Fenster starten</translation>
    </message>
    <message>
        <source>       carrel --demo               open a copy of the demo library</source>
        <translation>        carrel --demo              eine Kopie der Demobibliothek öffnen</translation>
    </message>
    <message>
        <source>       carrel COMMAND LIBRARY …    work without a window</source>
        <translation>        carrel COMMAND LIBRARY …   ohne Fenster arbeiten</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Every command takes --json and --help; those that sign in take --user NAME and --password-file FILE.</source>
        <translation>Jeder Befehl kennt --json und --help; die sich anmelden, auch --user NAME und --password-file FILE.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused or failed, 2 wrong usage.</source>
        <translation>Rückgabewerte: 0 fertig, 1 abgelehnt oder fehlgeschlagen, 2 falscher Aufruf.</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>Aufruf: %1 [Optionen]</translation>
    </message>
    <message>
        <source>Try: carrel --help</source>
        <translation>Versuchen Sie: carrel --help</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Say who you are: --user NAME</source>
        <translation>Sagen Sie, wer Sie sind: --user NAME</translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation>Unbekannte Option %1.</translation>
    </message>
    <message>
        <source>Unknown command %1.</source>
        <translation>Unbekannter Befehl %1.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Restored %1.</source>
        <translation>%1 wiederhergestellt.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Der frühere Stand ist aufgehoben als %1.</translation>
    </message>
    <message>
        <source>--to takes a version number.</source>
        <translation>--to verlangt eine Versionsnummer.</translation>
    </message>
    <message>
        <source>The library is at version %1.</source>
        <translation>Die Bibliothek hat die Version %1.</translation>
    </message>
    <message>
        <source>Tables and their guards</source>
        <translation>Tabellen und ihre Wächter</translation>
    </message>
    <message>
        <source>File and references</source>
        <translation>Datei und Verweise</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>Rules of a library</source>
        <translation>Regeln einer Bibliothek</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>Make a library and its first administrator.</source>
        <translation>Eine Bibliothek und ihren ersten Administrator anlegen.</translation>
    </message>
    <message>
        <source>User name of the administrator.</source>
        <translation>Benutzername des Administrators.</translation>
    </message>
    <message>
        <source>Name of the library.</source>
        <translation>Name der Bibliothek.</translation>
    </message>
    <message>
        <source>Currency, for example EUR.</source>
        <translation>Währung, zum Beispiel EUR.</translation>
    </message>
    <message>
        <source>How many days a book is lent.</source>
        <translation>Wie viele Tage ein Buch ausgeliehen wird.</translation>
    </message>
    <message>
        <source>File whose first line is the password.</source>
        <translation>Datei, deren erste Zeile das Passwort ist.</translation>
    </message>
    <message>
        <source>Check schema, file, search index, rules and audit log.</source>
        <translation>Schema, Datei, Suchindex, Regeln und Protokoll prüfen.</translation>
    </message>
    <message>
        <source>Build the search index anew first.</source>
        <translation>Zuerst den Suchindex neu aufbauen.</translation>
    </message>
    <message>
        <source>Import books, users or loans.</source>
        <translation>Bücher, Benutzer oder Ausleihen importieren.</translation>
    </message>
    <message>
        <source>What the file holds: books, users or loans.</source>
        <translation>Was die Datei enthält: books, users oder loans.</translation>
    </message>
    <message>
        <source>Format of the file: csv or lesson.</source>
        <translation>Format der Datei: csv oder lesson.</translation>
    </message>
    <message>
        <source>Encoding of the file, for example windows-1252.</source>
        <translation>Zeichenkodierung der Datei, zum Beispiel windows-1252.</translation>
    </message>
    <message>
        <source>File with the mapping of columns.</source>
        <translation>Datei mit der Zuordnung der Spalten.</translation>
    </message>
    <message>
        <source>What to do with what is here already: fill, replace or skip.</source>
        <translation>Was mit schon Vorhandenem geschieht: fill, replace oder skip.</translation>
    </message>
    <message>
        <source>Copies of new books: file (as described there) or one each.</source>
        <translation>Exemplare neuer Bücher: file (wie dort beschrieben) oder one (je eines).</translation>
    </message>
    <message>
        <source>Only say what would be imported.</source>
        <translation>Nur sagen, was importiert würde.</translation>
    </message>
    <message>
        <source>Write all books, users or loans into a file.</source>
        <translation>Alle Bücher, Benutzer oder Ausleihen in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>What to write: books, users or loans.</source>
        <translation>Was geschrieben wird: books, users oder loans.</translation>
    </message>
    <message>
        <source>Format of the file: csv or json.</source>
        <translation>Format der Datei: csv oder json.</translation>
    </message>
    <message>
        <source>Make a verified backup.</source>
        <translation>Eine geprüfte Sicherung machen.</translation>
    </message>
    <message>
        <source>Replace the library by a backup; what is there now is kept.</source>
        <translation>Die Bibliothek durch eine Sicherung ersetzen; der jetzige Stand wird aufgehoben.</translation>
    </message>
    <message>
        <source>Bring a library up to date.</source>
        <translation>Eine Bibliothek auf den neuen Stand bringen.</translation>
    </message>
    <message>
        <source>Version to go to.</source>
        <translation>Gewünschte Version.</translation>
    </message>
    <message>
        <source>Find books.</source>
        <translation>Bücher finden.</translation>
    </message>
    <message>
        <source>Lend and take back by lines: card CODE, lend CODE, return CODE, renew CODE, end, undo.</source>
        <translation>Zeilenweise ausleihen und zurücknehmen: card CODE, lend CODE, return CODE, renew CODE, end, undo.</translation>
    </message>
    <message>
        <source>Make a library of invented books, for trying out sizes.</source>
        <translation>Eine Bibliothek mit erfundenen Büchern machen, um Größen auszuprobieren.</translation>
    </message>
    <message>
        <source>How many books.</source>
        <translation>Wie viele Bücher.</translation>
    </message>
    <message>
        <source>How many users; otherwise a fifth of the books.</source>
        <translation>Wie viele Benutzer; sonst ein Fünftel der Bücher.</translation>
    </message>
    <message>
        <source>How many loans; otherwise five times the books.</source>
        <translation>Wie viele Ausleihen; sonst fünfmal so viele wie Bücher.</translation>
    </message>
    <message>
        <source>Another number gives another library.</source>
        <translation>Eine andere Zahl gibt eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>--what takes books, users or loans.</source>
        <translation>--what nimmt books, users oder loans.</translation>
    </message>
    <message>
        <source>--format takes csv or json.</source>
        <translation>--format nimmt csv oder json.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln record(s).</source>
        <translation>
            <numerusform>%Ln Datensatz geschrieben.</numerusform>
            <numerusform>%Ln Datensätze geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say how many books: --books N</source>
        <translation>Sagen Sie, wie viele Bücher: --books N</translation>
    </message>
    <message>
        <source>--%1 takes a number.</source>
        <translation>--%1 verlangt eine Zahl.</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Wird erzeugt</translation>
    </message>
    <message>
        <source>Made %1 with invented books. Sign in as “%2” with the password “%3”.</source>
        <translation>%1 mit erfundenen Büchern gemacht. Melden Sie sich als „%2“ mit dem Passwort „%3“ an.</translation>
    </message>
    <message>
        <source>--format takes csv or lesson.</source>
        <translation>--format nimmt csv oder lesson.</translation>
    </message>
    <message>
        <source>--as takes books, users or loans.</source>
        <translation>--as nimmt books, users oder loans.</translation>
    </message>
    <message>
        <source>--existing takes fill, replace or skip.</source>
        <translation>--existing nimmt fill, replace oder skip.</translation>
    </message>
    <message>
        <source>--copies takes file or one.</source>
        <translation>--copies nimmt file oder one.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Read %1, added %2, updated %3, skipped %4, refused %5.</source>
        <translation>Gelesen %1, hinzugefügt %2, geändert %3, übersprungen %4, abgelehnt %5.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>New password:</source>
        <translation>Neues Passwort:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>Noch einmal:</translation>
    </message>
    <message>
        <source>Say who the administrator is: --admin NAME</source>
        <translation>Sagen Sie, wer Administrator ist: --admin NAME</translation>
    </message>
    <message>
        <source>--loan-days takes a number of days.</source>
        <translation>--loan-days verlangt eine Zahl von Tagen.</translation>
    </message>
    <message>
        <source>Made %1. Sign in as %2.</source>
        <translation>%1 angelegt. Melden Sie sich als %2 an.</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Passwort von %1:</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>No password was given. Use --password-file, or run this in a terminal.</source>
        <translation>Es wurde kein Passwort angegeben. Nehmen Sie --password-file oder starten Sie dies in einem Terminal.</translation>
    </message>
    <message>
        <source>Say who you are: --user NAME</source>
        <translation>Sagen Sie, wer Sie sind: --user NAME</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter sind verschieden.</translation>
    </message>
    <message>
        <source>A new password has to be chosen first: sign in to the window once.</source>
        <translation>Zuerst muss ein neues Passwort gewählt werden: Melden Sie sich einmal im Fenster an.</translation>
    </message>
</context>
<context>
    <name>ConflictCallout</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>This row was deleted</source>
        <translation>Diese Zeile wurde gelöscht</translation>
    </message>
    <message>
        <source>%1 deleted this row at %2</source>
        <translation>%1 hat diese Zeile um %2 gelöscht</translation>
    </message>
    <message>
        <source>%1 changed “%2”</source>
        <translation>%1 hat „%2“ geändert</translation>
    </message>
    <message>
        <source>%1 changed “%2” at %3</source>
        <translation>%1 hat „%2“ um %3 geändert</translation>
    </message>
    <message>
        <source>While you were typing. Nothing is saved yet.</source>
        <translation>Während Sie tippten. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>At %1, while you were typing. Nothing is saved yet.</source>
        <translation>Um %1, während Sie tippten. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meins</translation>
    </message>
    <message>
        <source>what you typed</source>
        <translation>was Sie tippten</translation>
    </message>
    <message>
        <source>Copy my text</source>
        <translation>Meinen Text kopieren</translation>
    </message>
    <message>
        <source>when you began, %1</source>
        <translation>als Sie begannen, %1</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meins behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Anderes übernehmen</translation>
    </message>
    <message>
        <source>Esc keeps typing</source>
        <translation>Esc: weiter tippen</translation>
    </message>
</context>
<context>
    <name>CopiesInput</name>
    <message>
        <source>Scan each label, or leave empty</source>
        <translation>Jedes Etikett scannen oder leer lassen</translation>
    </message>
    <message>
        <source>Remove barcode %1</source>
        <translation>Barcode %1 entfernen</translation>
    </message>
    <message>
        <source>No copies</source>
        <translation>Keine Exemplare</translation>
    </message>
    <message>
        <source>All scanned</source>
        <translation>Alle gescannt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>CopiesPane</name>
    <message>
        <source>Add copy</source>
        <translation>Exemplar hinzufügen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Aussondern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>Copy %1 changed</source>
        <translation>Exemplar %1 geändert</translation>
    </message>
    <message>
        <source>Copy %1 withdrawn</source>
        <translation>Exemplar %1 ausgesondert</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) withdrawn</source>
        <translation>
            <numerusform>%n Exemplar ausgesondert</numerusform>
            <numerusform>%n Exemplare ausgesondert</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1 deleted</source>
        <translation>Exemplar %1 gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) deleted</source>
        <translation>
            <numerusform>%n Exemplar gelöscht</numerusform>
            <numerusform>%n Exemplare gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw all %n</source>
        <translation>
            <numerusform>Alle %n aussondern</numerusform>
            <numerusform>Alle %n aussondern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesTable</name>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>For loan</source>
        <translation>Ausleihbar</translation>
    </message>
    <message>
        <source>Item type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>Erworben</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
</context>
<context>
    <name>CopyList</name>
    <message numerus="yes">
        <source>Late %n day(s)</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>Add copy</source>
        <translation>Exemplar hinzufügen</translation>
    </message>
    <message>
        <source>No copies yet.</source>
        <translation>Noch keine Exemplare.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreateLibraryPane</name>
    <message>
        <source>Create a library</source>
        <translation>Bibliothek anlegen</translation>
    </message>
    <message>
        <source>You can change most of this later in Settings.</source>
        <translation>Das meiste davon können Sie später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Library name</source>
        <translation>Name der Bibliothek</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Loan period</source>
        <translation>Leihfrist</translation>
    </message>
    <message>
        <source>Closed every</source>
        <translation>Geschlossen jeden</translation>
    </message>
    <message>
        <source>Due dates never fall on a closed day. Holidays are added later.</source>
        <translation>Fristen enden nie an einem Schließtag. Feiertage kommen später dazu.</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>Erster Administrator</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Passwort wiederholen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Create library</source>
        <translation>Bibliothek anlegen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Where to keep the library</source>
        <translation>Wo die Bibliothek liegen soll</translation>
    </message>
    <message>
        <source>Libraries (*.carrel)</source>
        <translation>Bibliotheken (*.carrel)</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n Feld braucht noch etwas</numerusform>
            <numerusform>%n Felder brauchen noch etwas</numerusform>
        </translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt…</translation>
    </message>
</context>
<context>
    <name>CredentialForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Keep my user name on this computer</source>
        <translation>Meinen Benutzernamen auf diesem Rechner merken</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
</context>
<context>
    <name>DataList</name>
    <message>
        <source>On loan: %1</source>
        <translation>Ausgeliehen: %1</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>Vorgemerkt: %1</translation>
    </message>
    <message>
        <source>Can sign in as %1</source>
        <translation>Kann sich als %1 anmelden</translation>
    </message>
    <message>
        <source>%1 is owed</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 was paid too much</source>
        <translation>%1 zu viel bezahlt</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>cancel it on the Holds page</source>
        <translation>auf der Seite „Vormerkungen“ stornieren</translation>
    </message>
    <message>
        <source>take the sign-in away first, under Staff</source>
        <translation>zuerst unter „Personal“ die Anmeldung entziehen</translation>
    </message>
    <message>
        <source>settle it first</source>
        <translation>zuerst begleichen</translation>
    </message>
    <message>
        <source>Go to the loan</source>
        <translation>Zur Ausleihe</translation>
    </message>
</context>
<context>
    <name>DatabaseText</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is a folder or device, not a library file.</source>
        <translation>%1 ist ein Ordner oder Gerät, keine Bibliotheksdatei.</translation>
    </message>
    <message>
        <source>You have no permission to read %1.</source>
        <translation>Sie dürfen %1 nicht lesen.</translation>
    </message>
    <message>
        <source>The library file cannot be opened (%1).</source>
        <translation>Die Bibliotheksdatei lässt sich nicht öffnen (%1).</translation>
    </message>
    <message>
        <source>%1 is empty. Restore a backup, or create a new library under another name.</source>
        <translation>%1 ist leer. Stellen Sie eine Sicherung wieder her oder legen Sie unter anderem Namen eine neue Bibliothek an.</translation>
    </message>
    <message>
        <source>%1 is not a Carrel library. Nothing was changed in it.</source>
        <translation>%1 ist keine Carrel-Bibliothek. Darin wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is a database of another program. Import it instead of opening it.</source>
        <translation>%1 ist die Datenbank eines anderen Programms. Importieren Sie sie, statt sie zu öffnen.</translation>
    </message>
    <message>
        <source>The end of %1 is missing, as after a copy that broke off. Restore a backup.</source>
        <translation>Das Ende von %1 fehlt, wie nach einem abgebrochenen Kopieren. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This library was made by a newer Carrel (version %1 of the file; this program knows up to %2). Install the newer Carrel to open it.</source>
        <translation>Diese Bibliothek stammt von einem neueren Carrel (Dateiversion %1; dieses Programm kennt bis zu %2). Installieren Sie das neuere Carrel, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>This library was made by an older Carrel. An administrator has to bring it up to date first.</source>
        <translation>Diese Bibliothek stammt von einem älteren Carrel. Jemand aus der Administration muss sie zuerst aktualisieren.</translation>
    </message>
    <message>
        <source>The library&apos;s %1 &quot;%2&quot; is missing. Restore a backup.</source>
        <translation>In der Bibliothek fehlt: %1 „%2“. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The library&apos;s %1 &quot;%2&quot; was changed by another program. Restore a backup.</source>
        <translation>In der Bibliothek hat ein anderes Programm etwas geändert: %1 „%2“. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Somebody added the %1 &quot;%2&quot; to this library. It could change records unseen, so the library is not opened. Restore a backup.</source>
        <translation>Jemand hat dieser Bibliothek etwas hinzugefügt: %1 „%2“. Das könnte unbemerkt Daten ändern, darum wird sie nicht geöffnet. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This library is open for reading only: the folder %1 cannot be written to.</source>
        <translation>Diese Bibliothek ist nur zum Lesen geöffnet: In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>This library is open for reading only: the file %1 is write-protected.</source>
        <translation>Diese Bibliothek ist nur zum Lesen geöffnet: Die Datei %1 ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>This library is open for reading only: %1 is a network folder, where two computers would damage each other&apos;s work.</source>
        <translation>Diese Bibliothek ist nur zum Lesen geöffnet: %1 ist ein Netzwerkordner, in dem zwei Rechner einander die Arbeit beschädigen würden.</translation>
    </message>
    <message>
        <source>%1 lies in a network folder and is in use on another computer. Close it there first.</source>
        <translation>%1 liegt in einem Netzwerkordner und ist an einem anderen Rechner in Gebrauch. Schließen Sie die Datei zuerst dort.</translation>
    </message>
    <message>
        <source>%1 was not closed properly and its folder cannot be written to. Copy it, with the files of the same name beside it, to a folder of your own.</source>
        <translation>%1 wurde nicht richtig geschlossen, und in den Ordner kann nicht geschrieben werden. Kopieren Sie die Datei mit den gleichnamigen Dateien daneben in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>%1 copies this folder while Carrel works in it. Keep the library outside of it, and put only backups there.</source>
        <translation>%1 kopiert diesen Ordner, während Carrel darin arbeitet. Bewahren Sie die Bibliothek außerhalb auf und legen Sie dort nur Sicherungen ab.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name.</source>
        <translation>Es gibt schon eine Datei %1. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be created: %2</source>
        <translation>%1 kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>There is no version %1 of the library; the newest is %2.</source>
        <translation>Es gibt keine Version %1 der Bibliothek; die neueste ist %2.</translation>
    </message>
    <message>
        <source>Step %1 cannot be taken back. Restore the backup made before it.</source>
        <translation>Schritt %1 lässt sich nicht zurücknehmen. Stellen Sie die Sicherung von davor wieder her.</translation>
    </message>
    <message>
        <source>Going back would lose what is in &quot;%1&quot;. Nothing was changed; restore a backup instead.</source>
        <translation>Beim Zurückgehen ginge verloren, was in „%1“ steht. Es wurde nichts geändert; stellen Sie stattdessen eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>A record in &quot;%1&quot; refers to one that does not exist.</source>
        <translation>Ein Datensatz in „%1“ verweist auf einen, den es nicht gibt.</translation>
    </message>
    <message>
        <source>Another program changed the library at the same moment. Try again.</source>
        <translation>Ein anderes Programm hat die Bibliothek im selben Augenblick geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Die Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>Records in &quot;%1&quot; refer to ones that do not exist.</source>
        <translation>Datensätze in „%1“ verweisen auf solche, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The search index of the %1 does not match their text. Build it anew.</source>
        <translation>Der Suchindex (%1) passt nicht zum Text. Lassen Sie ihn neu aufbauen.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the %1 cannot be found by searching.</source>
        <translation>
            <numerusform>%n Datensatz (%1) ist durch Suchen nicht zu finden.</numerusform>
            <numerusform>%n Datensätze (%1) sind durch Suchen nicht zu finden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No active administrator is left.</source>
        <translation>Es gibt keinen aktiven Administrator mehr.</translation>
    </message>
    <message>
        <source>Copy %1 is lent twice at the same time.</source>
        <translation>Exemplar %1 ist zweimal zugleich ausgeliehen.</translation>
    </message>
    <message>
        <source>Copy %1 is kept for two users at the same time.</source>
        <translation>Exemplar %1 liegt für zwei Benutzer zugleich bereit.</translation>
    </message>
    <message>
        <source>Copy %1 is lent to nobody.</source>
        <translation>Exemplar %1 ist an niemanden ausgeliehen.</translation>
    </message>
    <message>
        <source>A loan of copy %1 ends before it begins.</source>
        <translation>Eine Ausleihe von Exemplar %1 endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>A time in &quot;%1&quot; (%2) is not written as Carrel writes it.</source>
        <translation>Eine Zeitangabe in „%1“ (%2) ist nicht so geschrieben, wie Carrel sie schreibt.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was changed, removed or put in by another program.</source>
        <translation>Eintrag %1 des Protokolls wurde von einem anderen Programm geändert, entfernt oder eingefügt.</translation>
    </message>
    <message>
        <source>The audit log was cut off after entry %1.</source>
        <translation>Das Protokoll wurde nach Eintrag %1 abgeschnitten.</translation>
    </message>
    <message>
        <source>The values kept with entry %1 of the audit log were changed.</source>
        <translation>Die zu Eintrag %1 des Protokolls aufbewahrten Werte wurden geändert.</translation>
    </message>
    <message>
        <source>The values kept with entry %1 of the audit log are missing.</source>
        <translation>Die zu Eintrag %1 des Protokolls aufbewahrten Werte fehlen.</translation>
    </message>
    <message>
        <source>The backup cannot be written to %1. Choose another folder.</source>
        <translation>Die Sicherung kann nicht nach %1 geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be read: %2</source>
        <translation>Die Sicherung %1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>There is not enough room for a backup: %1 are needed, %2 are free.</source>
        <translation>Für eine Sicherung ist nicht genug Platz: %1 werden gebraucht, %2 sind frei.</translation>
    </message>
    <message>
        <source>Another program is making a backup at this moment. Try again in a minute.</source>
        <translation>Ein anderes Programm macht gerade eine Sicherung. Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged or incomplete and cannot be restored.</source>
        <translation>Die Sicherung %1 ist beschädigt oder unvollständig und lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>The backup %1 was changed after it was verified, so it is not restored.</source>
        <translation>Die Sicherung %1 wurde nach der Prüfung geändert, darum wird sie nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>This is the library itself, not a backup of it.</source>
        <translation>Das ist die Bibliothek selbst, keine Sicherung davon.</translation>
    </message>
    <message>
        <source>The second folder %1 was not reached. Plug in its disk or stick.</source>
        <translation>Der zweite Ordner %1 war nicht erreichbar. Schließen Sie die Platte oder den Stick an.</translation>
    </message>
    <message>
        <source>Another program is writing to the library. Nothing was lost; try again.</source>
        <translation>Ein anderes Programm schreibt gerade in die Bibliothek. Es ging nichts verloren; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was stored; make room and try again.</source>
        <translation>Der Datenträger ist voll. Es wurde nichts gespeichert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This library can only be read.</source>
        <translation>Diese Bibliothek kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>The library file is damaged. Stop working and restore a backup.</source>
        <translation>Die Bibliotheksdatei ist beschädigt. Hören Sie auf zu arbeiten und stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This is in the library already.</source>
        <translation>Das ist schon in der Bibliothek.</translation>
    </message>
    <message>
        <source>Other records refer to this one.</source>
        <translation>Andere Datensätze verweisen auf diesen.</translation>
    </message>
    <message>
        <source>The library does not accept this value.</source>
        <translation>Diesen Wert nimmt die Bibliothek nicht an.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The library file was moved or replaced while it was open. Nothing more is written to it.</source>
        <translation>Die Bibliotheksdatei wurde verschoben oder ersetzt, während sie geöffnet war. Es wird nichts mehr hineingeschrieben.</translation>
    </message>
    <message>
        <source>The library answered with an error: %1</source>
        <translation>Die Bibliothek antwortete mit einem Fehler: %1</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Tag wählen (Alt+Abwärts)</translation>
    </message>
</context>
<context>
    <name>DateRangeChip</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Lend</source>
        <translation>Ausleihen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Letztes rückgängig</translation>
    </message>
    <message>
        <source>Done, next user</source>
        <translation>Fertig, nächster Benutzer</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>Notiz für das Personal</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) match</source>
        <translation>
            <numerusform>%n Benutzer passt</numerusform>
            <numerusform>%n Benutzer passen</numerusform>
        </translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Theke</translation>
    </message>
    <message>
        <source>Extend membership</source>
        <translation>Mitgliedschaft verlängern</translation>
    </message>
    <message>
        <source>Renew it</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>nothing on loan</source>
        <translation>nichts ausgeliehen</translation>
    </message>
    <message numerus="yes">
        <source>%n on loan</source>
        <translation>
            <numerusform>%n ausgeliehen</numerusform>
            <numerusform>%n ausgeliehen</numerusform>
        </translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>%1, opens the user</source>
        <translation>%1, öffnet den Benutzer</translation>
    </message>
    <message>
        <source>on loan to %1</source>
        <translation>ausgeliehen an %1</translation>
    </message>
    <message>
        <source>in the library</source>
        <translation>in der Bibliothek</translation>
    </message>
    <message>
        <source>renews the loan</source>
        <translation>verlängert die Ausleihe</translation>
    </message>
    <message>
        <source>lends the copy</source>
        <translation>leiht das Exemplar aus</translation>
    </message>
    <message>
        <source>shows the copy</source>
        <translation>zeigt das Exemplar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Keines von beiden</translation>
    </message>
    <message>
        <source>The visit ends when all are done</source>
        <translation>Der Besuch endet, wenn alles erledigt ist</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>Scanner bereit</translation>
    </message>
    <message numerus="yes">
        <source>Scanner ready · %n scan(s) waiting</source>
        <translation>
            <numerusform>Scanner bereit · %n Scan wartet</numerusform>
            <numerusform>Scanner bereit · %n Scans warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked by staff:</source>
        <translation>Vom Personal gesperrt:</translation>
    </message>
    <message>
        <source>This user is inactive: nothing can be lent.</source>
        <translation>Dieser Benutzer ist inaktiv: Es kann nichts ausgeliehen werden.</translation>
    </message>
    <message>
        <source>The membership expired on %1. Lending offers to extend it.</source>
        <translation>Die Mitgliedschaft ist am %1 abgelaufen. Beim Ausleihen können Sie sie verlängern.</translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s) overdue. Lending is still allowed.</source>
        <translation>
            <numerusform>%n Ausleihe überfällig. Ausleihen ist noch erlaubt.</numerusform>
            <numerusform>%n Ausleihen überfällig. Ausleihen ist noch erlaubt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan next book for %1…</source>
        <translation>Nächstes Buch für %1 scannen…</translation>
    </message>
    <message>
        <source>Scan a user card, or type a name…</source>
        <translation>Ausweis scannen oder Namen tippen…</translation>
    </message>
    <message>
        <source>Scan a book to return…</source>
        <translation>Buch zur Rückgabe scannen…</translation>
    </message>
    <message>
        <source>Scan a book to renew, or a user card…</source>
        <translation>Buch zum Verlängern scannen oder einen Ausweis…</translation>
    </message>
    <message numerus="yes">
        <source>%n lent</source>
        <comment>today</comment>
        <translation>
            <numerusform>%n ausgeliehen</numerusform>
            <numerusform>%n ausgeliehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned today</source>
        <translation>
            <numerusform>heute %n zurück</numerusform>
            <numerusform>heute %n zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Enter an offline list…</source>
        <translation>Offline-Liste eingeben…</translation>
    </message>
    <message>
        <source>Sounds are on</source>
        <translation>Töne sind an</translation>
    </message>
    <message>
        <source>Sounds are off</source>
        <translation>Töne sind aus</translation>
    </message>
    <message>
        <source>Enter an offline list</source>
        <translation>Offline-Liste eingeben</translation>
    </message>
    <message>
        <source>Lists (*.txt *.log)</source>
        <translation>Listen (*.txt *.log)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Today&apos;s sheet</source>
        <translation>Tagesblatt</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Quittung drucken</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Vormerken…</translation>
    </message>
    <message>
        <source>Place a hold</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Its barcode is %1 now</source>
        <translation>Sein Barcode ist jetzt %1</translation>
    </message>
    <message>
        <source>Put the new label on it. Which one did you scan?</source>
        <translation>Kleben Sie das neue Etikett auf. Was haben Sie gescannt?</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Dieses nicht</translation>
    </message>
    <message>
        <source>Keep the charge</source>
        <translation>Forderung behalten</translation>
    </message>
    <message>
        <source>Confirm, slip</source>
        <translation>Bestätigen, Zettel</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Forderung zurücknehmen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Not for %1: why?</source>
        <translation>Nicht für %1: warum?</translation>
    </message>
    <message>
        <source>scans wait meanwhile</source>
        <translation>Scans warten inzwischen</translation>
    </message>
    <message>
        <source>The slip is missing or misplaced: still to pull</source>
        <translation>Der Zettel fehlt oder liegt falsch: weiter auszuheben</translation>
    </message>
    <message>
        <source>The copy is damaged: it serves nobody for now</source>
        <translation>Das Exemplar ist beschädigt: vorerst für niemanden</translation>
    </message>
    <message>
        <source>Skip this user: ask about the next in line</source>
        <translation>Diesen Benutzer überspringen: nach dem Nächsten in der Reihe fragen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>Es gibt noch nichts zu drucken.</translation>
    </message>
    <message>
        <source>Enter the list</source>
        <translation>Liste eingeben</translation>
    </message>
    <message numerus="yes">
        <source>%n offline list(s) wait to be entered</source>
        <translation>
            <numerusform>%n Offline-Liste wartet auf die Eingabe</numerusform>
            <numerusform>%n Offline-Listen warten auf die Eingabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Scans were kept there while the library file was locked.</source>
        <translation>Dort wurden Scans aufgehoben, während die Bibliotheksdatei gesperrt war.</translation>
    </message>
    <message numerus="yes">
        <source>%n book(s) match</source>
        <translation>
            <numerusform>%n Buch passt</numerusform>
            <numerusform>%n Bücher passen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskText</name>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>reference only</source>
        <translation>nur Präsenz</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>on loan</source>
        <translation>ausgeliehen</translation>
    </message>
    <message>
        <source>has it already</source>
        <translation>hat es schon</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ausgesondert</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>Grenze erreicht</translation>
    </message>
    <message>
        <source>not on loan</source>
        <translation>nicht ausgeliehen</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>aufgebraucht</translation>
    </message>
    <message>
        <source>too soon</source>
        <translation>zu früh</translation>
    </message>
    <message>
        <source>Not renewed: %1</source>
        <translation>Nicht verlängert: %1</translation>
    </message>
    <message>
        <source>Not lent: %1</source>
        <translation>Nicht ausgeliehen: %1</translation>
    </message>
    <message>
        <source>Not lent. %1</source>
        <translation>Nicht ausgeliehen. %1</translation>
    </message>
    <message>
        <source>Not returned. %1</source>
        <translation>Nicht zurückgenommen. %1</translation>
    </message>
    <message>
        <source>Not renewed. %1</source>
        <translation>Nicht verlängert. %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>shelve at %1</source>
        <translation>einstellen bei %1</translation>
    </message>
    <message>
        <source>It was not on loan</source>
        <translation>War nicht ausgeliehen</translation>
    </message>
    <message numerus="yes">
        <source>Returned, %n day(s) late</source>
        <translation>
            <numerusform>Zurück, %n Tag zu spät</numerusform>
            <numerusform>Zurück, %n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>on loan to %1 until %2</source>
        <translation>ausgeliehen an %1 bis %2</translation>
    </message>
    <message>
        <source>on the shelf</source>
        <translation>im Regal</translation>
    </message>
    <message>
        <source>not on the shelf</source>
        <translation>nicht im Regal</translation>
    </message>
    <message>
        <source>scan a user card to lend it</source>
        <translation>zum Ausleihen einen Ausweis scannen</translation>
    </message>
    <message>
        <source>Scan what is to be renewed, or renew all.</source>
        <translation>Scannen Sie, was verlängert werden soll, oder verlängern Sie alles.</translation>
    </message>
    <message>
        <source>Scan the books, one after the other.</source>
        <translation>Scannen Sie die Bücher, eines nach dem anderen.</translation>
    </message>
    <message>
        <source>Lent until %1</source>
        <translation>Ausgeliehen bis %1</translation>
    </message>
    <message>
        <source>Renewed until %1</source>
        <translation>Verlängert bis %1</translation>
    </message>
    <message>
        <source>Scan again, or type a name.</source>
        <translation>Scannen Sie noch einmal oder tippen Sie einen Namen.</translation>
    </message>
    <message>
        <source>%1 is a card and a barcode</source>
        <translation>%1 ist ein Ausweis und ein Barcode</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Which one did you scan?</source>
        <translation>Noch ist nichts geschehen. Was haben Sie gescannt?</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Another program has locked it. Keep scanning; nothing is lost.</source>
        <translation>Ein anderes Programm sperrt sie. Scannen Sie weiter; es geht nichts verloren.</translation>
    </message>
    <message numerus="yes">
        <source>Another program has locked it for %n s. Keep scanning; nothing is lost.</source>
        <translation>
            <numerusform>Ein anderes Programm sperrt sie seit %n s. Scannen Sie weiter; es geht nichts verloren.</numerusform>
            <numerusform>Ein anderes Programm sperrt sie seit %n s. Scannen Sie weiter; es geht nichts verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n scan(s) wait for the library file</source>
        <translation>
            <numerusform>Aufgehoben: %n Scan wartet auf die Bibliotheksdatei</numerusform>
            <numerusform>Aufgehoben: %n Scans warten auf die Bibliotheksdatei</numerusform>
        </translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Ausgeliehen</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Verlängert</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>Was not on loan</source>
        <translation>War nicht ausgeliehen</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Several copies</source>
        <translation>Mehrere Exemplare</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>would be due %1</source>
        <translation>wäre fällig am %1</translation>
    </message>
    <message numerus="yes">
        <source>Not renewed yet: %n thing(s) to settle</source>
        <translation>
            <numerusform>Noch nicht verlängert: %n Punkt zu klären</numerusform>
            <numerusform>Noch nicht verlängert: %n Punkte zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not lent yet: %n thing(s) to settle</source>
        <translation>
            <numerusform>Noch nicht ausgeliehen: %n Punkt zu klären</numerusform>
            <numerusform>Noch nicht ausgeliehen: %n Punkte zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>zum %1</translation>
    </message>
    <message>
        <source>It belongs on hold shelf %1, for %2</source>
        <translation>Es gehört ins Abholregal %1, für %2</translation>
    </message>
    <message>
        <source>Put on hold shelf %1 for %2</source>
        <translation>Ins Abholregal %1 stellen, für %2</translation>
    </message>
    <message>
        <source>Held for %1</source>
        <translation>Vorgemerkt für %1</translation>
    </message>
    <message>
        <source>It has no copy here. Add it in two fields and lend it at once.</source>
        <translation>Davon gibt es hier kein Exemplar. Fügen Sie es mit zwei Feldern hinzu und leihen Sie es gleich aus.</translation>
    </message>
    <message>
        <source>Lent, overridden</source>
        <translation>Ausgeliehen, trotzdem erlaubt</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Vormerkung</translation>
    </message>
    <message>
        <source>Hold shelf %1</source>
        <translation>Abholregal %1</translation>
    </message>
    <message>
        <source>No hold: %1</source>
        <translation>Nicht vorgemerkt: %1</translation>
    </message>
    <message>
        <source>No hold placed. %1</source>
        <translation>Nicht vorgemerkt. %1</translation>
    </message>
    <message>
        <source>%1 of %2 of a set</source>
        <translation>%1 von %2 eines Satzes</translation>
    </message>
    <message>
        <source>collect by %1</source>
        <translation>abholen bis %1</translation>
    </message>
    <message>
        <source>On hold shelf %1 for %2</source>
        <translation>Im Abholregal %1 für %2</translation>
    </message>
    <message>
        <source>Not caught: %1 waits on</source>
        <translation>Nicht zurückgelegt: %1 wartet weiter</translation>
    </message>
    <message>
        <source>it is among those to pull</source>
        <translation>es steht unter „Auszuheben“</translation>
    </message>
    <message>
        <source>Marked as damaged: put it aside</source>
        <translation>Als beschädigt vermerkt: beiseitelegen</translation>
    </message>
    <message>
        <source>everybody who waits for it keeps the place</source>
        <translation>alle, die darauf warten, behalten ihren Platz</translation>
    </message>
    <message>
        <source>Nobody else waits for it</source>
        <translation>Sonst wartet niemand darauf</translation>
    </message>
    <message>
        <source>The charge for its loss stays</source>
        <translation>Die Forderung für den Verlust bleibt</translation>
    </message>
    <message>
        <source>%1 of it was paid and is credit now</source>
        <translation>%1 davon waren bezahlt und sind jetzt Guthaben</translation>
    </message>
    <message>
        <source>%1 taken off for %2</source>
        <translation>%1 für %2 zurückgenommen</translation>
    </message>
    <message>
        <source>place %1 in the queue</source>
        <translation>Platz %1 in der Warteschlange</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) went to the offline list</source>
        <translation>
            <numerusform>%n Scan kam auf die Offline-Liste</numerusform>
            <numerusform>%n Scans kamen auf die Offline-Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>The library file is still locked; nothing is lost.</source>
        <translation>Die Bibliotheksdatei ist noch gesperrt; es geht nichts verloren.</translation>
    </message>
    <message>
        <source>Enter the list once it is free.</source>
        <translation>Geben Sie die Liste ein, sobald sie frei ist.</translation>
    </message>
    <message>
        <source>%1 of it was paid and becomes credit</source>
        <translation>%1 davon waren bezahlt und werden Guthaben</translation>
    </message>
    <message>
        <source>the old fine of %1 is charged again</source>
        <translation>die alte Säumnisgebühr von %1 wird wieder berechnet</translation>
    </message>
    <message>
        <source>Found: take %1 off?</source>
        <translation>Wiedergefunden: %1 zurücknehmen?</translation>
    </message>
    <message>
        <source>charged to %1 for its loss</source>
        <translation>von %1 für den Verlust gefordert</translation>
    </message>
    <message>
        <source>Hold shelf</source>
        <translation>Abholregal</translation>
    </message>
    <message>
        <source>Charge taken off</source>
        <translation>Forderung zurückgenommen</translation>
    </message>
    <message>
        <source>Hold shelf %1?</source>
        <translation>Abholregal %1?</translation>
    </message>
    <message>
        <source>Offline list</source>
        <translation>Offline-Liste</translation>
    </message>
</context>
<context>
    <name>DetailFoot</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>Save (Ctrl+S) or discard?</source>
        <translation>Speichern (Strg+S) oder verwerfen?</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n Änderung offen</numerusform>
            <numerusform>%n Änderungen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>Alles gespeichert</translation>
    </message>
</context>
<context>
    <name>DueCalendar</name>
    <message>
        <source>+ 7 days</source>
        <translation>+ 7 Tage</translation>
    </message>
    <message>
        <source>+ 14 days</source>
        <translation>+ 14 Tage</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>Nach der Regel</translation>
    </message>
    <message>
        <source>Crossed-out days are closed. You can also type 4.12. or +14.</source>
        <translation>Durchgestrichene Tage sind geschlossen. Sie können auch 4.12. oder +14 tippen.</translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>Add a charge</source>
        <translation>Forderung hinzufügen</translation>
    </message>
    <message>
        <source>Pay out a refund</source>
        <translation>Rückzahlung auszahlen</translation>
    </message>
    <message>
        <source>Correct a charge</source>
        <translation>Forderung berichtigen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Right amount %1</source>
        <translation>Richtiger Betrag %1</translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation>Betrag %1</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Owes afterwards</source>
        <translation>Schuldet danach</translation>
    </message>
    <message>
        <source>The library owes the user %1.</source>
        <translation>Die Bibliothek schuldet dem Benutzer %1.</translation>
    </message>
    <message>
        <source>The library owes the user nothing. Correct or take back a charge that was paid first.</source>
        <translation>Die Bibliothek schuldet dem Benutzer nichts. Zuerst eine bezahlte Forderung berichtigen oder zurücknehmen.</translation>
    </message>
    <message>
        <source>%1, charged %2 on %3.</source>
        <translation>%1, %2 berechnet am %3.</translation>
    </message>
    <message>
        <source>Select the charge in the list.</source>
        <translation>Wählen Sie die Forderung in der Liste aus.</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>%1 berechnen</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Pay out %1</source>
        <translation>%1 auszahlen</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Auszahlen</translation>
    </message>
    <message>
        <source>Correct to %1</source>
        <translation>Auf %1 berichtigen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>This is a packed archive, not a table. Unpack it first.</source>
        <translation>Das ist ein gepacktes Archiv, keine Tabelle. Entpacken Sie es zuerst.</translation>
    </message>
    <message>
        <source>This is a database, not a table. The databases of the lessons are imported with their own format.</source>
        <translation>Das ist eine Datenbank, keine Tabelle. Die Datenbanken der Lektionen haben ihr eigenes Importformat.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>In dieser Datei steht nichts.</translation>
    </message>
    <message>
        <source>This is a file of MARC records, not a table.</source>
        <translation>Das ist eine Datei mit MARC-Datensätzen, keine Tabelle.</translation>
    </message>
    <message>
        <source>This is not a table: the file holds no text.</source>
        <translation>Das ist keine Tabelle: Die Datei enthält keinen Text.</translation>
    </message>
    <message>
        <source>This is a PDF, not a table. Export the list from where it was made as CSV.</source>
        <translation>Das ist ein PDF, keine Tabelle. Exportieren Sie die Liste dort, wo sie entstand, als CSV.</translation>
    </message>
    <message>
        <source>This is a picture, not a table.</source>
        <translation>Das ist ein Bild, keine Tabelle.</translation>
    </message>
    <message>
        <source>This is a spreadsheet file. Open it in your spreadsheet program and save it as CSV.</source>
        <translation>Das ist eine Tabellenkalkulationsdatei. Öffnen Sie sie in Ihrem Kalkulationsprogramm und speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>This is a web page or XML, not a table.</source>
        <translation>Das ist eine Webseite oder XML, keine Tabelle.</translation>
    </message>
    <message>
        <source>The table %1 has no column %2.</source>
        <translation>Die Tabelle %1 hat keine Spalte %2.</translation>
    </message>
    <message>
        <source>This is not a mapping that can be read: “%1”.</source>
        <translation>Das ist keine lesbare Zuordnung: „%1“.</translation>
    </message>
    <message>
        <source>Loans need columns for barcode, day of the loan and due day.</source>
        <translation>Ausleihen brauchen Spalten für Barcode, Leihtag und Fälligkeit.</translation>
    </message>
    <message>
        <source>Choose the column that holds the names.</source>
        <translation>Wählen Sie die Spalte mit den Namen.</translation>
    </message>
    <message>
        <source>Choose the column that holds the titles.</source>
        <translation>Wählen Sie die Spalte mit den Titeln.</translation>
    </message>
    <message>
        <source>%1 is none of the databases of the lessons.</source>
        <translation>%1 ist keine der Datenbanken aus den Lektionen.</translation>
    </message>
    <message>
        <source>The file could not be read beyond line %1.</source>
        <translation>Über Zeile %1 hinaus war die Datei nicht lesbar.</translation>
    </message>
    <message>
        <source>Line %1 is longer than any row of a table: the file was read up to there.</source>
        <translation>Zeile %1 ist länger als jede Tabellenzeile: Bis dorthin wurde die Datei gelesen.</translation>
    </message>
    <message>
        <source>Two columns go to the same place: “%1” is one of them.</source>
        <translation>Zwei Spalten haben dasselbe Ziel: „%1“ ist eine davon.</translation>
    </message>
    <message>
        <source>Too many quotes are never closed: the file was read up to line %1.</source>
        <translation>Zu viele Anführungszeichen werden nie geschlossen: Die Datei wurde bis Zeile %1 gelesen.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Die Datei ließ sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>as you chose</source>
        <translation>wie von Ihnen gewählt</translation>
    </message>
    <message>
        <source>day first or month first?</source>
        <translation>Tag zuerst oder Monat zuerst?</translation>
    </message>
    <message>
        <source>“%1” is a value, not a name</source>
        <translation>„%1“ ist ein Wert, kein Name</translation>
    </message>
    <message>
        <source>guessed from its values</source>
        <translation>aus den Werten erraten</translation>
    </message>
    <message>
        <source>by its byte order mark</source>
        <translation>an seiner Bytereihenfolge-Marke</translation>
    </message>
    <message>
        <source>by its mark, but some characters are damaged</source>
        <translation>an seiner Marke, aber einige Zeichen sind beschädigt</translation>
    </message>
    <message>
        <source>no values in it</source>
        <translation>keine Werte darin</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>there are no rows</source>
        <translation>es gibt keine Zeilen</translation>
    </message>
    <message>
        <source>not valid as UTF-8</source>
        <translation>nicht gültig als UTF-8</translation>
    </message>
    <message>
        <source>there is only one column</source>
        <translation>es gibt nur eine Spalte</translation>
    </message>
    <message>
        <source>by its pattern of bytes</source>
        <translation>am Muster der Bytes</translation>
    </message>
    <message>
        <source>only plain letters</source>
        <translation>nur einfache Buchstaben</translation>
    </message>
    <message>
        <source>%1 read correctly</source>
        <translation>%1 richtig gelesen</translation>
    </message>
    <message>
        <source>%1 and %2 read correctly</source>
        <translation>%1 und %2 richtig gelesen</translation>
    </message>
    <message>
        <source>rounded by a spreadsheet</source>
        <translation>von einer Tabellenkalkulation gerundet</translation>
    </message>
    <message>
        <source>same in all rows</source>
        <translation>in allen Zeilen gleich</translation>
    </message>
    <message>
        <source>same in %1 of %2 rows</source>
        <translation>in %1 von %2 Zeilen gleich</translation>
    </message>
    <message>
        <source>“%1” stands there twice</source>
        <translation>„%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>valid through and through</source>
        <translation>durchweg gültig</translation>
    </message>
    <message>
        <source>A loan needs the barcode of a copy.</source>
        <translation>Eine Ausleihe braucht den Barcode eines Exemplars.</translation>
    </message>
    <message>
        <source>The barcode %1 belongs to another book: the copy is left out.</source>
        <translation>Der Barcode %1 gehört zu einem anderen Buch: Das Exemplar wird weggelassen.</translation>
    </message>
    <message>
        <source>Born in the future: left out.</source>
        <translation>In der Zukunft geboren: weggelassen.</translation>
    </message>
    <message>
        <source>A loan is not imported this way: the copy is taken as in service.</source>
        <translation>Eine Ausleihe wird so nicht importiert: Das Exemplar gilt als im Bestand.</translation>
    </message>
    <message>
        <source>This copy is on loan already.</source>
        <translation>Dieses Exemplar ist schon ausgeliehen.</translation>
    </message>
    <message>
        <source>The parts stand in another order than in the other rows: worth a look.</source>
        <translation>Die Teile stehen anders als in den übrigen Zeilen: einen Blick wert.</translation>
    </message>
    <message>
        <source>A loan needs the day it is due.</source>
        <translation>Eine Ausleihe braucht ihre Fälligkeit.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded the ISBN to %1: its digits are lost, it stays empty.</source>
        <translation>Eine Tabellenkalkulation hat die ISBN auf %1 gerundet: Ihre Ziffern sind verloren, sie bleibt leer.</translation>
    </message>
    <message>
        <source>A loan needs the day it began.</source>
        <translation>Eine Ausleihe braucht den Tag, an dem sie begann.</translation>
    </message>
    <message>
        <source>A user needs a name.</source>
        <translation>Ein Benutzer braucht einen Namen.</translation>
    </message>
    <message>
        <source>No copy has the barcode %1.</source>
        <translation>Kein Exemplar hat den Barcode %1.</translation>
    </message>
    <message>
        <source>Nobody has the card number %1.</source>
        <translation>Niemand hat die Ausweisnummer %1.</translation>
    </message>
    <message>
        <source>Not a date: stays empty.</source>
        <translation>Kein Datum: bleibt leer.</translation>
    </message>
    <message>
        <source>Not a number: stays empty.</source>
        <translation>Keine Zahl: bleibt leer.</translation>
    </message>
    <message>
        <source>Not a number of copies from 0 to %1: none are made.</source>
        <translation>Keine Exemplarzahl von 0 bis %1: Es werden keine angelegt.</translation>
    </message>
    <message>
        <source>“%1” is not a price: stays empty.</source>
        <translation>„%1“ ist kein Preis: bleibt leer.</translation>
    </message>
    <message>
        <source>Not a year. Write -335 or 335 BC.</source>
        <translation>Kein Jahr. Schreiben Sie -335 oder 335 BC.</translation>
    </message>
    <message>
        <source>Neither yes nor no: taken as yes.</source>
        <translation>Weder ja noch nein: als ja gelesen.</translation>
    </message>
    <message>
        <source>Contains a NUL byte. Save the file again as UTF-8.</source>
        <translation>Enthält ein NUL-Byte. Speichern Sie die Datei noch einmal als UTF-8.</translation>
    </message>
    <message>
        <source>The book is on loan, but nobody knows to whom.</source>
        <translation>Das Buch ist ausgeliehen, aber niemand weiß, an wen.</translation>
    </message>
    <message>
        <source>A book needs a title.</source>
        <translation>Ein Buch braucht einen Titel.</translation>
    </message>
    <message>
        <source>%1 values for %2 columns: the last ones stay empty.</source>
        <translation>%1 Werte für %2 Spalten: Die letzten bleiben leer.</translation>
    </message>
    <message>
        <source>%1 values for %2 columns: put a value with a separator in quotes.</source>
        <translation>%1 Werte für %2 Spalten: Setzen Sie einen Wert mit Trennzeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Not a state of a copy: taken as in service.</source>
        <translation>Kein Zustand eines Exemplars: gilt als im Bestand.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>“%1” cannot be a user name: left out.</source>
        <translation>„%1“ kann kein Benutzername sein: weggelassen.</translation>
    </message>
    <message>
        <source>Somebody else has the user name %1 already.</source>
        <translation>Den Benutzernamen %1 hat schon jemand anderes.</translation>
    </message>
    <message>
        <source>Before Christ: kept as %1 BC.</source>
        <translation>Vor Christus: als %1 v. Chr. behalten.</translation>
    </message>
    <message>
        <source>No year: stays empty.</source>
        <translation>Kein Jahr: bleibt leer.</translation>
    </message>
    <message>
        <source>Several years: the first one is taken.</source>
        <translation>Mehrere Jahre: Das erste gilt.</translation>
    </message>
    <message>
        <source>Later than %1.</source>
        <translation>Später als %1.</translation>
    </message>
    <message>
        <source>There was no year 0: stays empty.</source>
        <translation>Ein Jahr 0 gab es nicht: bleibt leer.</translation>
    </message>
    <message>
        <source>Updates what is here already.</source>
        <translation>Aktualisiert, was schon da ist.</translation>
    </message>
    <message>
        <source>It is kept as printed and found by search; it never matches another book.</source>
        <translation>Sie bleibt, wie sie gedruckt ist, und wird beim Suchen gefunden; sie passt nie zu einem anderen Buch.</translation>
    </message>
    <message>
        <source>With the lost zeros it is %1, but its last digit should be %2.</source>
        <translation>Mit den verlorenen Nullen ist sie %1, aber die letzte Ziffer müsste %2 sein.</translation>
    </message>
    <message>
        <source>The last digit of %1 should be %2.</source>
        <translation>Die letzte Ziffer von %1 müsste %2 sein.</translation>
    </message>
    <message>
        <source>“%1” does not say whether the book is in: taken as in.</source>
        <translation>„%1“ sagt nicht, ob das Buch da ist: gilt als da.</translation>
    </message>
    <message>
        <source>The barcode %1 belongs to another book: the copy gets a new number.</source>
        <translation>Der Barcode %1 gehört zu einem anderen Buch: Das Exemplar bekommt eine neue Nummer.</translation>
    </message>
    <message>
        <source>“%1” is not a date of birth: left out.</source>
        <translation>„%1“ ist kein Geburtsdatum: weggelassen.</translation>
    </message>
    <message>
        <source>The card number %1 belongs to somebody else: left out.</source>
        <translation>Die Ausweisnummer %1 gehört jemand anderem: weggelassen.</translation>
    </message>
    <message>
        <source>“%1” is not the day it is due: three weeks from the loan are taken.</source>
        <translation>„%1“ ist keine Fälligkeit: Es gelten drei Wochen ab der Ausleihe.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address: left out.</source>
        <translation>„%1“ ist keine E-Mail-Adresse: weggelassen.</translation>
    </message>
    <message>
        <source>Somebody else has the address %1 too.</source>
        <translation>Auch jemand anderes hat die Adresse %1.</translation>
    </message>
    <message>
        <source>The row has no number: nothing else in the file can refer to it.</source>
        <translation>Die Zeile hat keine Nummer: Nichts in der Datei kann sich auf sie beziehen.</translation>
    </message>
    <message>
        <source>The number %1 stands there twice: loans belong to the first.</source>
        <translation>Die Nummer %1 steht zweimal da: Ausleihen gehören zur ersten.</translation>
    </message>
    <message>
        <source>“%1” is not the day of a loan.</source>
        <translation>„%1“ ist kein Leihtag.</translation>
    </message>
    <message>
        <source>There is no book with the number %1.</source>
        <translation>Es gibt kein Buch mit der Nummer %1.</translation>
    </message>
    <message>
        <source>There is no user with the number %1: the loan is kept without a name.</source>
        <translation>Es gibt keinen Benutzer mit der Nummer %1: Die Ausleihe bleibt ohne Namen.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Die Notiz ist leer.</translation>
    </message>
    <message>
        <source>There is no user with the number %1.</source>
        <translation>Es gibt keinen Benutzer mit der Nummer %1.</translation>
    </message>
    <message>
        <source>The book counts as out, but no loan says to whom: taken as in.</source>
        <translation>Das Buch gilt als verliehen, aber keine Ausleihe sagt, an wen: gilt als da.</translation>
    </message>
    <message>
        <source>The password is kept in a way Carrel does not know: left out. An administrator can set a new one.</source>
        <translation>Das Passwort ist auf eine Carrel unbekannte Weise abgelegt: weggelassen. Ein Administrator kann ein neues setzen.</translation>
    </message>
    <message>
        <source>The book is in, but the day it came back is missing.</source>
        <translation>Das Buch ist da, aber der Tag der Rückgabe fehlt.</translation>
    </message>
    <message>
        <source>“%1” cannot be the day it came back: the nearest possible day is taken.</source>
        <translation>„%1“ kann nicht der Tag der Rückgabe sein: Es gilt der nächstmögliche Tag.</translation>
    </message>
    <message>
        <source>Was “%1” in the file. Everybody is imported as a viewer; an administrator can change that.</source>
        <translation>War „%1“ in der Datei. Alle werden als Leser importiert; ein Administrator kann das ändern.</translation>
    </message>
    <message>
        <source>The values do not make a user (%1).</source>
        <translation>Die Werte ergeben keinen Benutzer (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) with several authors were split</source>
        <translation>
            <numerusform>%Ln Zelle mit mehreren Autoren wurde geteilt</numerusform>
            <numerusform>%Ln Zellen mit mehreren Autoren wurden geteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln barcode(s) belong to other books</source>
        <translation>
            <numerusform>%Ln Barcode gehört zu einem anderen Buch</numerusform>
            <numerusform>%Ln Barcodes gehören zu anderen Büchern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln membership(s) have run out already</source>
        <translation>
            <numerusform>%Ln Mitgliedschaft ist schon abgelaufen</numerusform>
            <numerusform>%Ln Mitgliedschaften sind schon abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are inactive, as in the file</source>
        <translation>
            <numerusform>%Ln Benutzer ist inaktiv, wie in der Datei</numerusform>
            <numerusform>%Ln Benutzer sind inaktiv, wie in der Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ISBN(s) are kept as printed, check digit wrong</source>
        <translation>
            <numerusform>%Ln ISBN bleibt wie gedruckt, Prüfziffer falsch</numerusform>
            <numerusform>%Ln ISBN bleiben wie gedruckt, Prüfziffer falsch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ISBN(s) were rounded by a spreadsheet and stay empty</source>
        <translation>
            <numerusform>%Ln ISBN war gerundet und bleibt leer</numerusform>
            <numerusform>%Ln ISBN waren gerundet und bleiben leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) have no card number</source>
        <translation>
            <numerusform>%Ln Benutzer hat keine Ausweisnummer</numerusform>
            <numerusform>%Ln Benutzer haben keine Ausweisnummer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) have no date of birth</source>
        <translation>
            <numerusform>%Ln Benutzer hat kein Geburtsdatum</numerusform>
            <numerusform>%Ln Benutzer haben kein Geburtsdatum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) have no ISBN</source>
        <translation>
            <numerusform>%Ln Buch hat keine ISBN</numerusform>
            <numerusform>%Ln Bücher haben keine ISBN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) have no language</source>
        <translation>
            <numerusform>%Ln Buch hat keine Sprache</numerusform>
            <numerusform>%Ln Bücher haben keine Sprache</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) have no year</source>
        <translation>
            <numerusform>%Ln Buch hat kein Jahr</numerusform>
            <numerusform>%Ln Bücher haben kein Jahr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) have a user name: their role is viewer until changed</source>
        <translation>
            <numerusform>%Ln Benutzer hat einen Benutzernamen: Rolle Leser, bis sie geändert wird</numerusform>
            <numerusform>%Ln Benutzer haben einen Benutzernamen: Rolle Leser, bis sie geändert wird</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) before Christ were kept</source>
        <translation>
            <numerusform>%Ln Jahr vor Christus wurde behalten</numerusform>
            <numerusform>%Ln Jahre vor Christus wurden behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ISBN(s) got back zeros that were lost</source>
        <translation>
            <numerusform>%Ln ISBN bekam verlorene Nullen zurück</numerusform>
            <numerusform>%Ln ISBN bekamen verlorene Nullen zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) for %1 became one language</source>
        <translation>
            <numerusform>%Ln Kürzel für %1 wurde eine Sprache</numerusform>
            <numerusform>%Ln Kürzel für %1 wurden eine Sprache</numerusform>
        </translation>
    </message>
    <message>
        <source>A generated library has at least one book.</source>
        <translation>Eine erzeugte Bibliothek hat mindestens ein Buch.</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Setting “Due on a closed day”: count open days only</source>
        <translation>Einstellung „Fällig an einem Schließtag“: nur offene Tage zählen</translation>
    </message>
    <message>
        <source>Setting “Due on a closed day”: the same weekday later</source>
        <translation>Einstellung „Fällig an einem Schließtag“: derselbe Wochentag später</translation>
    </message>
    <message>
        <source>Setting “Due on a closed day”: stay there</source>
        <translation>Einstellung „Fällig an einem Schließtag“: dort bleiben</translation>
    </message>
    <message>
        <source>Setting “Due on a closed day”: next open day</source>
        <translation>Einstellung „Fällig an einem Schließtag“: nächster offener Tag</translation>
    </message>
    <message>
        <source>Renewing</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Placing a hold</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Borrowing</source>
        <translation>Ausleihen</translation>
    </message>
    <message>
        <source>Debt, with fines running today</source>
        <translation>Schulden mit den heute laufenden Säumnisgebühren</translation>
    </message>
    <message>
        <source>Overdue copies</source>
        <translation>Überfällige Exemplare</translation>
    </message>
    <message>
        <source>Lost copies</source>
        <translation>Verlorene Exemplare</translation>
    </message>
    <message>
        <source>Copies out, all types</source>
        <translation>Ausgeliehene Exemplare, alle Medientypen</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Warum %1?</translation>
    </message>
    <message>
        <source>Due date of %1</source>
        <translation>Frist von %1</translation>
    </message>
    <message>
        <source>Due date of %1, lent to %2</source>
        <translation>Frist von %1, ausgeliehen an %2</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Ausgeliehen</translation>
    </message>
    <message>
        <source>Lent at %1</source>
        <translation>Ausgeliehen (%1)</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <comment>name, time</comment>
        <translation>von %1, %2</translation>
    </message>
    <message>
        <source>Fixed due date: none set</source>
        <translation>Fester Termin: keiner gesetzt</translation>
    </message>
    <message>
        <source>Fixed due date: %1</source>
        <translation>Fester Termin: %1</translation>
    </message>
    <message>
        <source>Not earlier than this day</source>
        <translation>Nicht vor diesem Tag</translation>
    </message>
    <message>
        <source>Exactly on this day</source>
        <translation>Genau an diesem Tag</translation>
    </message>
    <message>
        <source>Not later than this day</source>
        <translation>Nicht nach diesem Tag</translation>
    </message>
    <message>
        <source>Membership to %1: no effect</source>
        <translation>Mitgliedschaft bis %1: ohne Wirkung</translation>
    </message>
    <message>
        <source>Setting “Not after the membership” is off</source>
        <translation>Einstellung „Nicht nach der Mitgliedschaft“ ist aus</translation>
    </message>
    <message>
        <source>It ends later</source>
        <translation>Sie endet später</translation>
    </message>
    <message>
        <source>Moved from %1 in one step</source>
        <translation>Von %1 in einem Schritt verschoben</translation>
    </message>
    <message>
        <source>Moved from %1: %2</source>
        <translation>Von %1 verschoben: %2</translation>
    </message>
    <message>
        <source>Due %1, end of day</source>
        <translation>Fällig am %1, Ende des Tages</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>Why is this stopped?</source>
        <translation>Warum ist das gesperrt?</translation>
    </message>
    <message>
        <source>The limit</source>
        <translation>Die Grenze</translation>
    </message>
    <message>
        <source>Limit of any category</source>
        <translation>Grenze für jede Kategorie</translation>
    </message>
    <message>
        <source>Limit of the category %1</source>
        <translation>Grenze der Kategorie %1</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 ist gesperrt</translation>
    </message>
    <message>
        <source>A number stops when it is reached</source>
        <translation>Eine Anzahl sperrt, sobald sie erreicht ist</translation>
    </message>
    <message>
        <source>A debt stops when it is over the limit</source>
        <translation>Schulden sperren erst über der Grenze</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Jede Kategorie</translation>
    </message>
    <message>
        <source>beaten by the category&apos;s own</source>
        <translation>der eigene Wert der Kategorie geht vor</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Every book with its copies, one line for each copy.</source>
        <translation>Jedes Buch mit seinen Exemplaren, eine Zeile je Exemplar.</translation>
    </message>
    <message>
        <source>Every user with name, card, addresses and dates: keep the file as safe as the library. Passwords are not in it.</source>
        <translation>Jeder Benutzer mit Name, Ausweis, Adressen und Daten: Bewahren Sie die Datei so sicher auf wie die Bibliothek. Passwörter sind nicht darin.</translation>
    </message>
    <message>
        <source>Every loan with who had what and when: keep the file as safe as the library.</source>
        <translation>Jede Ausleihe: wer was wann hatte. Bewahren Sie die Datei so sicher auf wie die Bibliothek.</translation>
    </message>
    <message>
        <source>Opens in any spreadsheet and can be imported again unchanged.</source>
        <translation>Lässt sich in jeder Tabellenkalkulation öffnen und unverändert wieder importieren.</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) exported to %1</source>
        <translation>
            <numerusform>%Ln Buch nach %1 exportiert</numerusform>
            <numerusform>%Ln Bücher nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) exported to %1</source>
        <translation>
            <numerusform>%Ln Benutzer nach %1 exportiert</numerusform>
            <numerusform>%Ln Benutzer nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loan(s) exported to %1</source>
        <translation>
            <numerusform>%Ln Ausleihe nach %1 exportiert</numerusform>
            <numerusform>%Ln Ausleihen nach %1 exportiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FastAddForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Barcode of this copy</source>
        <translation>Barcode dieses Exemplars</translation>
    </message>
    <message>
        <source>Add and lend</source>
        <translation>Hinzufügen und ausleihen</translation>
    </message>
    <message>
        <source>brief record</source>
        <translation>Kurzeintrag</translation>
    </message>
    <message>
        <source>Next free number; scan a label to replace it</source>
        <translation>Nächste freie Nummer; zum Ersetzen ein Etikett scannen</translation>
    </message>
    <message>
        <source>Brief record, added at the Desk</source>
        <translation>Kurzeintrag, an der Theke hinzugefügt</translation>
    </message>
    <message>
        <source>Item type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>One Undo takes all of it back.</source>
        <translation>Ein einziges „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) to be completed in Books</source>
        <comment>brief records</comment>
        <translation>
            <numerusform>%n wartet unter „Bücher“ auf Vervollständigung</numerusform>
            <numerusform>%n warten unter „Bücher“ auf Vervollständigung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>First rows, as they stand in the file</source>
        <translation>Erste Zeilen, wie sie in der Datei stehen</translation>
    </message>
    <message>
        <source>Choose a file with books or users</source>
        <translation>Wählen Sie eine Datei mit Büchern oder Benutzern</translation>
    </message>
    <message>
        <source>CSV from a spreadsheet or another program, or a database of the lessons</source>
        <translation>CSV aus einer Tabellenkalkulation oder einem anderen Programm, oder eine Datenbank der Lektionen</translation>
    </message>
    <message>
        <source>Drop a file here, or</source>
        <translation>Datei hier ablegen oder</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>from the content</source>
        <translation>aus dem Inhalt</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Komma  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Strichpunkt  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Strich  |</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Column names</source>
        <translation>Spaltennamen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Tables and lesson databases (*.csv *.tsv *.txt *.db);;All files (*)</source>
        <translation>Tabellen und Lektionsdatenbanken (*.csv *.tsv *.txt *.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  saved %3</source>
        <translation>%1  ·  %2  ·  gespeichert %3</translation>
    </message>
    <message>
        <source>A table of %1: %2 and %3. Correct what was recognised wrongly.</source>
        <translation>Eine Tabelle (%1): %2 und %3. Berichtigen Sie, was falsch erkannt wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>as you chose</source>
        <translation>wie von Ihnen gewählt</translation>
    </message>
    <message>
        <source>from its columns</source>
        <translation>aus den Spalten</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>The lesson&apos;s library: users, books and loans. Everybody becomes a viewer.</source>
        <translation>Die Bibliothek der Lektion: Benutzer, Bücher und Ausleihen. Alle werden Leser.</translation>
    </message>
    <message>
        <source>The lesson&apos;s accounts: users with their passwords, and notes. Everybody becomes a viewer; the old passwords work once within 90 days.</source>
        <translation>Die Konten der Lektion: Benutzer mit ihren Passwörtern, und Notizen. Alle werden Leser; die alten Passwörter gelten binnen 90 Tagen einmal.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>Set by %1</source>
        <translation>Gesetzt von %1</translation>
    </message>
    <message>
        <source>The copy is on order</source>
        <translation>Das Exemplar ist bestellt</translation>
    </message>
    <message>
        <source>The copy is being prepared for the shelf</source>
        <translation>Das Exemplar wird für das Regal bearbeitet</translation>
    </message>
    <message>
        <source>The copy is in repair</source>
        <translation>Das Exemplar ist in Reparatur</translation>
    </message>
    <message>
        <source>The copy is marked as lost</source>
        <translation>Das Exemplar ist als verloren vermerkt</translation>
    </message>
    <message>
        <source>The copy is marked as missing</source>
        <translation>Das Exemplar ist als vermisst vermerkt</translation>
    </message>
    <message>
        <source>The copy is marked as damaged</source>
        <translation>Das Exemplar ist als beschädigt vermerkt</translation>
    </message>
    <message>
        <source>The copy was withdrawn</source>
        <translation>Das Exemplar wurde ausgesondert</translation>
    </message>
    <message>
        <source>Renewing %1 for %2</source>
        <translation>%1 für %2 verlängern</translation>
    </message>
    <message>
        <source>Renewing</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>A hold on %1 for %2</source>
        <translation>%1 für %2 vormerken</translation>
    </message>
    <message>
        <source>Placing a hold</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Lending %1 to %2</source>
        <translation>%1 an %2 ausleihen</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>Ausleihen</translation>
    </message>
    <message>
        <source>Why is this stopped?</source>
        <translation>Warum ist das gesperrt?</translation>
    </message>
    <message>
        <source>Why is this said?</source>
        <translation>Warum steht das hier?</translation>
    </message>
    <message>
        <source>Renewing is not possible</source>
        <translation>Verlängern ist nicht möglich</translation>
    </message>
    <message>
        <source>A hold is not possible</source>
        <translation>Vormerken ist nicht möglich</translation>
    </message>
    <message>
        <source>Lending is not possible</source>
        <translation>Ausleihen ist nicht möglich</translation>
    </message>
    <message>
        <source>Nobody can override this</source>
        <translation>Das kann niemand trotzdem erlauben</translation>
    </message>
    <message>
        <source>Renewing is stopped</source>
        <translation>Verlängern ist gesperrt</translation>
    </message>
    <message>
        <source>Placing a hold is stopped</source>
        <translation>Vormerken ist gesperrt</translation>
    </message>
    <message>
        <source>Lending is stopped</source>
        <translation>Ausleihen ist gesperrt</translation>
    </message>
    <message>
        <source>Until it is settled or overridden with a reason</source>
        <translation>Bis es geklärt oder mit Begründung trotzdem erlaubt ist</translation>
    </message>
    <message>
        <source>It does not stop the renewal</source>
        <translation>Es verhindert die Verlängerung nicht</translation>
    </message>
    <message>
        <source>It does not stop the hold</source>
        <translation>Es verhindert die Vormerkung nicht</translation>
    </message>
    <message>
        <source>It does not stop the loan</source>
        <translation>Es verhindert die Ausleihe nicht</translation>
    </message>
    <message>
        <source>Rule “%1”: %2</source>
        <translation>Regel „%1“: %2</translation>
    </message>
    <message>
        <source>Not set anywhere: what a new library starts with</source>
        <translation>Nirgends gesetzt: womit eine neue Bibliothek beginnt</translation>
    </message>
    <message>
        <source>any category</source>
        <translation>jede Kategorie</translation>
    </message>
    <message>
        <source>any type</source>
        <translation>jeder Medientyp</translation>
    </message>
    <message>
        <source>Set for %1, %2</source>
        <comment>user category, item type</comment>
        <translation>Gesetzt für %1, %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>The user&apos;s data was erased</source>
        <translation>Die Daten des Benutzers wurden gelöscht</translation>
    </message>
    <message>
        <source>Last day of the membership</source>
        <translation>Letzter Tag der Mitgliedschaft</translation>
    </message>
    <message>
        <source>The user is inactive</source>
        <translation>Der Benutzer ist inaktiv</translation>
    </message>
    <message>
        <source>Blocked by staff: %1</source>
        <translation>Vom Personal gesperrt: %1</translation>
    </message>
    <message>
        <source>Copies on loan now</source>
        <translation>Jetzt ausgeliehene Exemplare</translation>
    </message>
    <message>
        <source>Copies of the type %1 on loan now</source>
        <translation>Jetzt ausgeliehene Exemplare des Medientyps %1</translation>
    </message>
    <message>
        <source>Copies claimed returned do not count</source>
        <translation>Exemplare, die laut Benutzer zurück sind, zählen nicht</translation>
    </message>
    <message>
        <source>%1, the guarantor, owes</source>
        <translation>Bürge %1 schuldet</translation>
    </message>
    <message>
        <source>With fines running today</source>
        <translation>Mit den heute laufenden Säumnisgebühren</translation>
    </message>
    <message>
        <source>The guarantor %1 owes %2.</source>
        <translation>Bürge %1 schuldet %2.</translation>
    </message>
    <message>
        <source>The copy is not for loan</source>
        <translation>Das Exemplar ist nicht ausleihbar</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>Ausgeliehen</translation>
    </message>
    <message>
        <source>Lent to %1</source>
        <translation>Ausgeliehen an %1</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Lending it now takes it back from there first</source>
        <translation>Beim Ausleihen wird es dort zuerst zurückgenommen</translation>
    </message>
    <message>
        <source>A copy one has can only be renewed</source>
        <translation>Ein Exemplar, das man hat, lässt sich nur verlängern</translation>
    </message>
    <message>
        <source>Another copy of the same book is on loan to this user</source>
        <translation>Ein anderes Exemplar desselben Buches ist an diesen Benutzer ausgeliehen</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>There is no open loan of this copy</source>
        <translation>Es gibt keine offene Ausleihe dieses Exemplars</translation>
    </message>
    <message>
        <source>Claimed returned</source>
        <translation>Laut Benutzer zurückgegeben</translation>
    </message>
    <message>
        <source>A due date was sought from</source>
        <translation>Eine Frist wurde gesucht ab</translation>
    </message>
    <message>
        <source>Up to 366 days on, by the weekly pattern and the closures</source>
        <translation>Bis zu 366 Tage weit, nach Wochenplan und Schließzeiten</translation>
    </message>
    <message>
        <source>Renewed so far</source>
        <translation>Bisher verlängert</translation>
    </message>
    <message>
        <source>It may be renewed from</source>
        <translation>Verlängerbar ab</translation>
    </message>
    <message>
        <source>Setting “Overdue loans can be renewed” is off</source>
        <translation>Einstellung „Überfällige Ausleihen sind verlängerbar“ ist aus</translation>
    </message>
    <message>
        <source>Hold placed by %1</source>
        <translation>Vorgemerkt von %1</translation>
    </message>
    <message>
        <source>On the hold shelf since</source>
        <translation>Im Abholregal seit</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Bereitgehalten bis</translation>
    </message>
    <message>
        <source>Other copies of the book on the shelf</source>
        <translation>Andere Exemplare des Buches im Regal</translation>
    </message>
    <message>
        <source>Users waiting whom those do not serve</source>
        <translation>Wartende Benutzer, für die diese nicht reichen</translation>
    </message>
    <message>
        <source>Suspended holds do not count</source>
        <translation>Ausgesetzte Vormerkungen zählen nicht</translation>
    </message>
    <message>
        <source>Copies on the hold shelf for this user</source>
        <translation>Exemplare im Abholregal für diesen Benutzer</translation>
    </message>
    <message>
        <source>Holds of this user now</source>
        <translation>Jetzige Vormerkungen dieses Benutzers</translation>
    </message>
    <message>
        <source>Waiting, suspended and on the hold shelf</source>
        <translation>Wartend, ausgesetzt und im Abholregal</translation>
    </message>
    <message>
        <source>The book has no item type</source>
        <translation>Das Buch hat keinen Medientyp</translation>
    </message>
    <message>
        <source>Item type: %1</source>
        <translation>Medientyp: %1</translation>
    </message>
    <message>
        <source>The copy is withdrawn or not for loan</source>
        <translation>Das Exemplar ist ausgesondert oder nicht ausleihbar</translation>
    </message>
    <message>
        <source>Copies that can be lent, now or later</source>
        <translation>Exemplare, die sich jetzt oder später ausleihen lassen</translation>
    </message>
    <message>
        <source>Copies wanted</source>
        <translation>Gewünschte Exemplare</translation>
    </message>
    <message>
        <source>Copies on the shelf that nobody before waits for</source>
        <translation>Exemplare im Regal, auf die niemand davor wartet</translation>
    </message>
    <message>
        <source>Holds in the queue before it</source>
        <translation>Vormerkungen davor in der Warteschlange</translation>
    </message>
</context>
<context>
    <name>FineText</name>
    <message>
        <source>Why %1?</source>
        <translation>Warum %1?</translation>
    </message>
    <message>
        <source>Fine on %1</source>
        <translation>Säumnisgebühr für %1</translation>
    </message>
    <message>
        <source>Fine on %1, %2</source>
        <translation>Säumnisgebühr für %1, %2</translation>
    </message>
    <message>
        <source>Due %1, back %2</source>
        <translation>Fällig am %1, zurück am %2</translation>
    </message>
    <message>
        <source>Due %1, and not back yet</source>
        <translation>Fällig am %1 und noch nicht zurück</translation>
    </message>
    <message>
        <source>Counted to %1</source>
        <translation>Gezählt bis %1</translation>
    </message>
    <message>
        <source>Counted to closing time, %1</source>
        <translation>Gezählt bis zur Schließung, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n closed day(s) left out</source>
        <translation>
            <numerusform>%n Schließtag zählt nicht</numerusform>
            <numerusform>%n Schließtage zählen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting “No fines for closed days” is on</source>
        <translation>Einstellung „Keine Säumnisgebühren für Schließtage“ ist an</translation>
    </message>
    <message numerus="yes">
        <source>%n closed day(s) count too</source>
        <translation>
            <numerusform>%n Schließtag zählt mit</numerusform>
            <numerusform>%n Schließtage zählen mit</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting “No fines for closed days” is off</source>
        <translation>Einstellung „Keine Säumnisgebühren für Schließtage“ ist aus</translation>
    </message>
    <message numerus="yes">
        <source>Within %n hour(s) of grace</source>
        <translation>
            <numerusform>Innerhalb von %n Karenzstunde</numerusform>
            <numerusform>Innerhalb von %n Karenzstunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s) of grace</source>
        <translation>
            <numerusform>Innerhalb von %n Karenztag</numerusform>
            <numerusform>Innerhalb von %n Karenztagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Past %n hour(s) of grace, which then count too</source>
        <translation>
            <numerusform>Über %n Karenzstunde hinaus, sie zählt dann mit</numerusform>
            <numerusform>Über %n Karenzstunden hinaus, sie zählen dann mit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Past %n day(s) of grace, which then count too</source>
        <translation>
            <numerusform>Über %n Karenztag hinaus, er zählt dann mit</numerusform>
            <numerusform>Über %n Karenztage hinaus, sie zählen dann mit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Less %n hour(s) of grace</source>
        <translation>
            <numerusform>Minus %n Karenzstunde</numerusform>
            <numerusform>Minus %n Karenzstunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Less %n day(s) of grace</source>
        <translation>
            <numerusform>Minus %n Karenztag</numerusform>
            <numerusform>Minus %n Karenztage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>The rules ask for no fine</source>
        <translation>Die Regeln verlangen keine Säumnisgebühr</translation>
    </message>
    <message numerus="yes">
        <source>%1 for each full interval of %n hour(s)</source>
        <translation>
            <numerusform>%1 für jedes volle Intervall von %n Stunde</numerusform>
            <numerusform>%1 für jedes volle Intervall von %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for each full interval of %n day(s)</source>
        <translation>
            <numerusform>%1 für jedes volle Intervall von %n Tag</numerusform>
            <numerusform>%1 für jedes volle Intervall von %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for each interval of %n hour(s) begun</source>
        <translation>
            <numerusform>%1 für jedes begonnene Intervall von %n Stunde</numerusform>
            <numerusform>%1 für jedes begonnene Intervall von %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for each interval of %n day(s) begun</source>
        <translation>
            <numerusform>%1 für jedes begonnene Intervall von %n Tag</numerusform>
            <numerusform>%1 für jedes begonnene Intervall von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not more than %1</source>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <source>Not more than %1: no effect</source>
        <translation>Höchstens %1: ohne Wirkung</translation>
    </message>
    <message>
        <source>Not more than the price, %1</source>
        <translation>Höchstens der Preis, %1</translation>
    </message>
    <message>
        <source>Not more than the price, %1: no effect</source>
        <translation>Höchstens der Preis, %1: ohne Wirkung</translation>
    </message>
    <message>
        <source>Not more than the price, which is not known</source>
        <translation>Höchstens der Preis, der nicht bekannt ist</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Säumnisgebühr</translation>
    </message>
    <message>
        <source>Fine so far</source>
        <translation>Säumnisgebühr bisher</translation>
    </message>
    <message>
        <source>Written down when the copy comes back</source>
        <translation>Wird eingetragen, wenn das Exemplar zurückkommt</translation>
    </message>
    <message>
        <source>+ %1 tomorrow</source>
        <translation>+ %1 morgen</translation>
    </message>
    <message>
        <source>It does not grow any more</source>
        <translation>Sie wächst nicht mehr</translation>
    </message>
    <message>
        <source>It stops at %1 on %2</source>
        <translation>Sie endet bei %1 am %2</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Carrel help</source>
        <translation>Hilfe zu Carrel</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
</context>
<context>
    <name>HoldCard</name>
    <message>
        <source>Print now</source>
        <translation>Jetzt drucken</translation>
    </message>
    <message>
        <source>Hold slip</source>
        <translation>Abholzettel</translation>
    </message>
    <message>
        <source>This hold</source>
        <translation>Diese Vormerkung</translation>
    </message>
    <message>
        <source>Hold shelf</source>
        <translation>Abholregal</translation>
    </message>
    <message>
        <source>Collect by %1</source>
        <translation>Abholen bis %1</translation>
    </message>
    <message>
        <source>Card …%1  ·  caught %2</source>
        <translation>Ausweis …%1  ·  zurückgelegt %2</translation>
    </message>
    <message>
        <source>No printer: note it by hand</source>
        <translation>Kein Drucker: von Hand notieren</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>%1 of %2 caught</source>
        <translation>%1 von %2 zurückgelegt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a queue</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Enter confirms</source>
        <translation>Eingabe bestätigt</translation>
    </message>
    <message>
        <source>prints on Enter</source>
        <translation>druckt bei Eingabe</translation>
    </message>
</context>
<context>
    <name>HoldDetail</name>
    <message>
        <source>Choose a hold to see its queue here.</source>
        <translation>Wählen Sie eine Vormerkung, um hier ihre Warteschlange zu sehen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>In dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Place a hold…</source>
        <translation>Vormerken…</translation>
    </message>
    <message>
        <source>Set hold…</source>
        <translation>Satz vormerken…</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>This hold</source>
        <translation>Diese Vormerkung</translation>
    </message>
    <message>
        <source>Cancel hold</source>
        <translation>Vormerkung stornieren</translation>
    </message>
    <message>
        <source>Back to queue</source>
        <translation>Zurück in die Warteschlange</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Aussetzen…</translation>
    </message>
    <message>
        <source>to clear</source>
        <translation>zu räumen</translation>
    </message>
    <message numerus="yes">
        <source>%n in, to pull</source>
        <translation>
            <numerusform>%n da, auszuheben</numerusform>
            <numerusform>%n da, auszuheben</numerusform>
        </translation>
    </message>
    <message>
        <source>on the hold shelf</source>
        <translation>im Abholregal</translation>
    </message>
    <message>
        <source>%1 of %2 in</source>
        <translation>%1 von %2 da</translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>%n Vormerkung</numerusform>
            <numerusform>%n Vormerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold shelf %1</source>
        <translation>Abholregal %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n Tag überzogen</numerusform>
            <numerusform>%n Tage überzogen</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Ausheben</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>borrower, due day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No copies yet.</source>
        <translation>Noch keine Exemplare.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, card</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Copies wanted</source>
        <translation>Gewünschte Exemplare</translation>
    </message>
    <message>
        <source>%1, %2 caught</source>
        <translation>%1, %2 zurückgelegt</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>any copy</source>
        <translation>jedes Exemplar</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>until resumed</source>
        <translation>bis zum Fortsetzen</translation>
    </message>
    <message>
        <source>Ready since</source>
        <translation>Bereit seit</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Collect by</source>
        <translation>Abholen bis</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) over</source>
        <translation>
            <numerusform>%1, %n Tag überzogen</numerusform>
            <numerusform>%1, %n Tage überzogen</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Fee when cleared</source>
        <translation>Gebühr beim Räumen</translation>
    </message>
    <message>
        <source>No longer known</source>
        <translation>Nicht mehr bekannt</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>HoldPane</name>
    <message>
        <source>Place a hold…</source>
        <translation>Vormerken…</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Vormerkungen</translation>
    </message>
    <message>
        <source>No holds.</source>
        <translation>Keine Vormerkungen.</translation>
    </message>
    <message>
        <source>No longer known</source>
        <translation>Nicht mehr bekannt</translation>
    </message>
    <message>
        <source>shelf %1</source>
        <translation>Regal %1</translation>
    </message>
    <message>
        <source>collect by %1</source>
        <translation>abholen bis %1</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>HoldText</name>
    <message>
        <source>Choose the book to hold.</source>
        <translation>Wählen Sie das Buch zum Vormerken.</translation>
    </message>
    <message>
        <source>This user waits for this book already.</source>
        <translation>Dieser Benutzer wartet schon auf dieses Buch.</translation>
    </message>
    <message>
        <source>This user has this book.</source>
        <translation>Dieser Benutzer hat dieses Buch.</translation>
    </message>
    <message>
        <source>The rules allow no holds on books of this type.</source>
        <translation>Die Regeln erlauben keine Vormerkungen auf Bücher dieses Medientyps.</translation>
    </message>
    <message>
        <source>The rules allow this user no holds.</source>
        <translation>Die Regeln erlauben diesem Benutzer keine Vormerkungen.</translation>
    </message>
    <message numerus="yes">
        <source>The limit of %n hold(s) is reached.</source>
        <translation>
            <numerusform>Die Grenze von %n Vormerkung ist erreicht.</numerusform>
            <numerusform>Die Grenze von %n Vormerkungen ist erreicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy belongs to another book.</source>
        <translation>Dieses Exemplar gehört zu einem anderen Buch.</translation>
    </message>
    <message>
        <source>This copy can&apos;t be lent.</source>
        <translation>Dieses Exemplar kann nicht ausgeliehen werden.</translation>
    </message>
    <message>
        <source>A set needs at least one copy.</source>
        <translation>Ein Satz braucht mindestens ein Exemplar.</translation>
    </message>
    <message>
        <source>The library has no copy of this book to lend yet.</source>
        <translation>Die Bibliothek hat noch kein Exemplar dieses Buches zum Ausleihen.</translation>
    </message>
    <message numerus="yes">
        <source>The library has only %n copy(ies) of this book to lend.</source>
        <translation>
            <numerusform>Die Bibliothek hat nur %n Exemplar dieses Buches zum Ausleihen.</numerusform>
            <numerusform>Die Bibliothek hat nur %n Exemplare dieses Buches zum Ausleihen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) in: it will appear under To pull.</source>
        <translation>
            <numerusform>%n Exemplar ist da: Die Vormerkung erscheint unter „Auszuheben“.</numerusform>
            <numerusform>%n Exemplare sind da: Die Vormerkung erscheint unter „Auszuheben“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) wait for it before.</source>
        <translation>
            <numerusform>%n Benutzer wartet schon davor.</numerusform>
            <numerusform>%n Benutzer warten schon davor.</numerusform>
        </translation>
    </message>
    <message>
        <source>This hold is no longer there.</source>
        <translation>Diese Vormerkung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Someone else changed this hold in the meantime.</source>
        <translation>Jemand anderes hat diese Vormerkung inzwischen geändert.</translation>
    </message>
    <message>
        <source>This hold has ended already.</source>
        <translation>Diese Vormerkung ist schon beendet.</translation>
    </message>
    <message>
        <source>This hold is not waiting in a queue.</source>
        <translation>Diese Vormerkung wartet in keiner Warteschlange.</translation>
    </message>
    <message>
        <source>No copy stands on the hold shelf for this hold.</source>
        <translation>Für diese Vormerkung steht kein Exemplar im Abholregal.</translation>
    </message>
    <message>
        <source>Enter a day.</source>
        <translation>Geben Sie einen Tag ein.</translation>
    </message>
    <message>
        <source>Choose a day in the future.</source>
        <translation>Wählen Sie einen Tag in der Zukunft.</translation>
    </message>
    <message>
        <source>This copy does not count as on its shelf.</source>
        <translation>Dieses Exemplar gilt nicht als im Regal.</translation>
    </message>
    <message>
        <source>This user waits for the book again since.</source>
        <translation>Dieser Benutzer wartet seither wieder auf das Buch.</translation>
    </message>
    <message>
        <source>The copy was lent or caught for someone else since.</source>
        <translation>Das Exemplar wurde seither ausgeliehen oder für jemand anderen zurückgelegt.</translation>
    </message>
    <message>
        <source>This copy is on the hold shelf for someone else.</source>
        <translation>Dieses Exemplar steht für jemand anderen im Abholregal.</translation>
    </message>
    <message>
        <source>This copy is on the hold shelf for %1.</source>
        <translation>Dieses Exemplar steht für %1 im Abholregal.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) wait for this book, and no other copy is in for them.</source>
        <translation>
            <numerusform>%n Benutzer wartet auf dieses Buch, und kein anderes Exemplar ist dafür da.</numerusform>
            <numerusform>%n Benutzer warten auf dieses Buch, und kein anderes Exemplar ist dafür da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) ready on the hold shelf for this user.</source>
        <translation>
            <numerusform>%n Vormerkung liegt für diesen Benutzer im Abholregal bereit.</numerusform>
            <numerusform>%n Vormerkungen liegen für diesen Benutzer im Abholregal bereit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy was put on the hold shelf since. Undo that first.</source>
        <translation>Das Exemplar wurde seither ins Abholregal gestellt. Machen Sie zuerst das rückgängig.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) wait for this book.</source>
        <translation>
            <numerusform>%n Benutzer wartet auf dieses Buch.</numerusform>
            <numerusform>%n Benutzer warten auf dieses Buch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on hold shelf %1 for %2.</source>
        <translation>Ins Abholregal %1 stellen, für %2.</translation>
    </message>
</context>
<context>
    <name>HoldsPage</name>
    <message>
        <source>Search holds</source>
        <translation>Vormerkungen durchsuchen</translation>
    </message>
    <message>
        <source>Search title, user, card…</source>
        <translation>Titel, Benutzer, Ausweis suchen…</translation>
    </message>
    <message>
        <source>Print pull list</source>
        <translation>Aushebeliste drucken</translation>
    </message>
    <message>
        <source>Place a hold…</source>
        <translation>Vormerken…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle räumen</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Collect by</source>
        <translation>Abholen bis</translation>
    </message>
    <message numerus="yes">
        <source>Waiting &gt; %n day(s)</source>
        <translation>
            <numerusform>Wartet &gt; %n Tag</numerusform>
            <numerusform>Wartet &gt; %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>To pull</source>
        <translation>Auszuheben</translation>
    </message>
    <message>
        <source>On shelf</source>
        <translation>Im Abholregal</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Within 3 days</source>
        <translation>Binnen 3 Tagen</translation>
    </message>
    <message>
        <source>Scan as caught</source>
        <translation>Als zurückgelegt scannen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Lend to user</source>
        <translation>An Benutzer ausleihen</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Verlängern…</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Zettel drucken</translation>
    </message>
    <message>
        <source>Back to queue</source>
        <translation>Zurück in die Warteschlange</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Aussetzen…</translation>
    </message>
    <message>
        <source>Cancel and pass on</source>
        <translation>Stornieren und weitergeben</translation>
    </message>
    <message>
        <source>Keep 3 more days</source>
        <translation>3 Tage länger bereithalten</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Print shelf list</source>
        <translation>Regalliste drucken</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Liste drucken</translation>
    </message>
    <message>
        <source>No holds match.</source>
        <translation>Keine passenden Vormerkungen.</translation>
    </message>
    <message>
        <source>Change the search or the filters.</source>
        <translation>Ändern Sie Suche oder Filter.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
    <message>
        <source>Nothing to pull.</source>
        <translation>Nichts auszuheben.</translation>
    </message>
    <message>
        <source>Copies on the shelves that somebody waits for appear here.</source>
        <translation>Hier erscheinen Exemplare in den Regalen, auf die jemand wartet.</translation>
    </message>
    <message>
        <source>The hold shelf is empty.</source>
        <translation>Das Abholregal ist leer.</translation>
    </message>
    <message>
        <source>Copies caught for somebody appear here.</source>
        <translation>Hier erscheinen Exemplare, die für jemanden zurückgelegt sind.</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message>
        <source>Nothing to clear.</source>
        <translation>Nichts zu räumen.</translation>
    </message>
    <message>
        <source>What was not collected in time appears here.</source>
        <translation>Hier erscheint, was nicht rechtzeitig abgeholt wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to pull</source>
        <translation>
            <numerusform>%Ln auszuheben</numerusform>
            <numerusform>%Ln auszuheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the hold shelf</source>
        <translation>
            <numerusform>%Ln im Abholregal</numerusform>
            <numerusform>%Ln im Abholregal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartend</numerusform>
            <numerusform>%Ln wartend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln abgelaufen</numerusform>
            <numerusform>%Ln abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s)</source>
        <translation>
            <numerusform>%Ln Vormerkung</numerusform>
            <numerusform>%Ln Vormerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln title(s)</source>
        <translation>
            <numerusform>auf %Ln Titel</numerusform>
            <numerusform>auf %Ln Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you today</source>
        <translation>
            <numerusform>%Ln braucht Sie heute</numerusform>
            <numerusform>%Ln brauchen Sie heute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear all %Ln</source>
        <translation>
            <numerusform>%Ln räumen</numerusform>
            <numerusform>Alle %Ln räumen</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Vormerkungen</translation>
    </message>
    <message>
        <source>Hold shelf</source>
        <translation>Abholregal</translation>
    </message>
    <message>
        <source>Collect by %1</source>
        <translation>Abholen bis %1</translation>
    </message>
    <message>
        <source>Card …%1  ·  caught %2</source>
        <translation>Ausweis …%1  ·  zurückgelegt %2</translation>
    </message>
    <message>
        <source>“%1” held for %2, place %3</source>
        <translation>„%1“ für %2 vorgemerkt, Platz %3</translation>
    </message>
    <message>
        <source>Nobody waits for this copy.</source>
        <translation>Auf dieses Exemplar wartet niemand.</translation>
    </message>
    <message>
        <source>Put “%1” on hold shelf %2 for %3.</source>
        <translation>„%1“ ins Abholregal %2 stellen, für %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) caught.</source>
        <translation>
            <numerusform>%Ln Exemplar zurückgelegt.</numerusform>
            <numerusform>%Ln Exemplare zurückgelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n slip(s)</source>
        <translation>
            <numerusform>%n Zettel drucken</numerusform>
            <numerusform>%n Zettel drucken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) marked as missing</source>
        <translation>
            <numerusform>%Ln Exemplar als vermisst vermerkt</numerusform>
            <numerusform>%Ln Exemplare als vermisst vermerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep for %1</source>
        <translation>Für %1 bereithalten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bereithalten</translation>
    </message>
    <message>
        <source>“%1” kept until %2</source>
        <translation>„%1“ bis %2 bereitgehalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s) kept until %1</source>
        <translation>
            <numerusform>%Ln Vormerkung bis %1 bereitgehalten</numerusform>
            <numerusform>%Ln Vormerkungen bis %1 bereitgehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s) back in the queue, in first place</source>
        <translation>
            <numerusform>%Ln Vormerkung zurück in der Warteschlange, auf dem ersten Platz</numerusform>
            <numerusform>%Ln Vormerkungen zurück in der Warteschlange, auf dem ersten Platz</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moved to place %2 for “%3”</source>
        <translation>%1 auf Platz %2 für „%3“ verschoben</translation>
    </message>
    <message>
        <source>Suspend the hold of %1</source>
        <translation>Vormerkung von %1 aussetzen</translation>
    </message>
    <message>
        <source>Waits again from</source>
        <translation>Wartet wieder ab</translation>
    </message>
    <message>
        <source>The hold keeps its place meanwhile.</source>
        <translation>Die Vormerkung behält solange ihren Platz.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Hold of %1 suspended</source>
        <translation>Vormerkung von %1 ausgesetzt</translation>
    </message>
    <message>
        <source>until resumed</source>
        <translation>bis zum Fortsetzen</translation>
    </message>
    <message>
        <source>Hold of %1 waits again</source>
        <translation>Vormerkung von %1 wartet wieder</translation>
    </message>
    <message>
        <source>Hold of %1 on “%2” cancelled</source>
        <translation>Vormerkung von %1 auf „%2“ storniert</translation>
    </message>
    <message>
        <source>“%1” %2 goes back to its shelf.</source>
        <translation>„%1“ %2 kommt zurück in sein Regal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired hold(s) cleared</source>
        <translation>
            <numerusform>%Ln abgelaufene Vormerkung geräumt</numerusform>
            <numerusform>%Ln abgelaufene Vormerkungen geräumt</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Not notified</source>
        <translation>Nicht benachrichtigt</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Liste exportieren</translation>
    </message>
</context>
<context>
    <name>HoldsTable</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) in</source>
        <translation>
            <numerusform>%n Exemplar da</numerusform>
            <numerusform>%n Exemplare da</numerusform>
        </translation>
    </message>
    <message>
        <source>Call no.</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>set of %1, %2 caught</source>
        <translation>Satz von %1, %2 zurückgelegt</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>seit heute</translation>
    </message>
    <message numerus="yes">
        <source>waits %n day(s)</source>
        <translation>
            <numerusform>wartet %n Tag</numerusform>
            <numerusform>wartet %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a queue</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next copy</source>
        <translation>Nächstes Exemplar</translation>
    </message>
    <message>
        <source>suspended to %1</source>
        <translation>ausgesetzt bis %1</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>wants %1, %2 caught</source>
        <translation>wünscht %1, %2 zurückgelegt</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Collect by</source>
        <translation>Abholen bis</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>nobody, to the shelf</source>
        <translation>niemand, ins Regal</translation>
    </message>
    <message numerus="yes">
        <source>next of %n</source>
        <comment>of so many who wait</comment>
        <translation>
            <numerusform>Nächster von %n</numerusform>
            <numerusform>Nächster von %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Copies wanted</source>
        <translation>Gewünschte Exemplare</translation>
    </message>
    <message>
        <source>Caught</source>
        <translation>Zurückgelegt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartende</translation>
    </message>
    <message>
        <source>Copies in</source>
        <translation>Exemplare da</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Suspended to</source>
        <translation>Ausgesetzt bis</translation>
    </message>
    <message>
        <source>%1 of %2 caught</source>
        <translation>%1 von %2 zurückgelegt</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>ungewiss</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Load a mapping</source>
        <translation>Zuordnung laden</translation>
    </message>
    <message>
        <source>Mappings (*.json);;All files (*)</source>
        <translation>Zuordnungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Zuordnung speichern</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Zuordnungen (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1. The command line reads it with --map.</source>
        <translation>Gespeichert als %1. Die Kommandozeile liest sie mit --map.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>-remarks.csv</source>
        <translation>-hinweise.csv</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Save the rows that were not imported</source>
        <translation>Nicht importierte Zeilen speichern</translation>
    </message>
    <message>
        <source>-refused.csv</source>
        <translation>-abgelehnt.csv</translation>
    </message>
    <message>
        <source>Saved as %1. Correct the rows and import that file.</source>
        <translation>Gespeichert als %1. Berichtigen Sie die Zeilen und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Save mapping…</source>
        <translation>Zuordnung speichern…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Weitere Datei importieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show the new books</source>
        <translation>Die neuen Bücher zeigen</translation>
    </message>
    <message>
        <source>Import a lesson’s database</source>
        <translation>Datenbank einer Lektion importieren</translation>
    </message>
    <message>
        <source>Import books</source>
        <translation>Bücher importieren</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>Benutzer importieren</translation>
    </message>
    <message>
        <source>Import loans</source>
        <translation>Ausleihen importieren</translation>
    </message>
    <message>
        <source>Next: check</source>
        <translation>Weiter: Prüfen</translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>Weiter: Spalten</translation>
    </message>
    <message>
        <source>Nothing is written before step 3 is confirmed.</source>
        <translation>Vor der Bestätigung von Schritt 3 wird nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile prüfen</numerusform>
            <numerusform>%Ln Zeilen prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 columns are imported</source>
        <translation>%1 von %2 Spalten werden importiert</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile importieren</numerusform>
            <numerusform>%Ln Zeilen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried out in %1 s. Nothing is written yet.</source>
        <translation>In %1 s durchgespielt. Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is nothing to import: every row is here already or refused.</source>
        <translation>Es gibt nichts zu importieren: Jede Zeile ist schon da oder abgelehnt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Wird durchgespielt</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>wins</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>beaten</source>
        <translation>überstimmt</translation>
    </message>
</context>
<context>
    <name>LedgerPane</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
</context>
<context>
    <name>LedgerSheet</name>
    <message>
        <source>Ledger</source>
        <translation>Kontobuch</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Erlassen…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Zurückzahlen…</translation>
    </message>
    <message>
        <source>Add charge…</source>
        <translation>Forderung hinzufügen…</translation>
    </message>
    <message>
        <source>Take payment…</source>
        <translation>Zahlung annehmen…</translation>
    </message>
    <message>
        <source>Owes now</source>
        <translation>Schuldet jetzt</translation>
    </message>
    <message>
        <source>Running, not charged yet</source>
        <translation>Laufend, noch nicht berechnet</translation>
    </message>
    <message>
        <source>Paid in %1</source>
        <translation>Bezahlt %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open charges</source>
        <translation>Offene Forderungen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Nothing is ever changed or deleted here</source>
        <translation>Hier wird nie etwas geändert oder gelöscht</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>%1 taken from %2.</source>
        <translation>%1 von %2 angenommen.</translation>
    </message>
    <message>
        <source>%1 waived for %2.</source>
        <translation>%1 für %2 erlassen.</translation>
    </message>
    <message>
        <source>%1 paid out to %2.</source>
        <translation>%1 an %2 ausgezahlt.</translation>
    </message>
    <message>
        <source>A charge of %1 was corrected.</source>
        <translation>Eine Forderung an %1 wurde berichtigt.</translation>
    </message>
    <message>
        <source>%1 charged to %2.</source>
        <translation>%2 wurden %1 berechnet.</translation>
    </message>
    <message>
        <source>credit: the library owes it</source>
        <translation>Guthaben: Die Bibliothek schuldet es</translation>
    </message>
    <message numerus="yes">
        <source>%n open charge(s)</source>
        <translation>
            <numerusform>%n offene Forderung</numerusform>
            <numerusform>%n offene Forderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late copy(s)</source>
        <translation>
            <numerusform>%n überfälliges Exemplar</numerusform>
            <numerusform>%n überfällige Exemplare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n Quittung</numerusform>
            <numerusform>%n Quittungen</numerusform>
        </translation>
    </message>
    <message>
        <source>May not borrow: %1 with running fines</source>
        <translation>Darf nicht ausleihen: %1 mit laufenden Säumnisgebühren</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>Kontoauszug…</translation>
    </message>
</context>
<context>
    <name>LedgerText</name>
    <message>
        <source>Type an amount, for example 2.50.</source>
        <translation>Geben Sie einen Betrag ein, zum Beispiel 2,50.</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>Dieser Betrag ist zu groß.</translation>
    </message>
    <message>
        <source>This is more than the user owes.</source>
        <translation>Das ist mehr, als der Benutzer schuldet.</translation>
    </message>
    <message>
        <source>This is more than is still open of the charge.</source>
        <translation>Das ist mehr, als von der Forderung noch offen ist.</translation>
    </message>
    <message>
        <source>This is more than the library owes the user.</source>
        <translation>Das ist mehr, als die Bibliothek dem Benutzer schuldet.</translation>
    </message>
    <message>
        <source>Less money was given than is to be taken.</source>
        <translation>Es wurde weniger Geld gegeben, als angenommen werden soll.</translation>
    </message>
    <message>
        <source>Say in a few words what it is for.</source>
        <translation>Sagen Sie in wenigen Worten, wofür es ist.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) fit here.</source>
        <translation>
            <numerusform>Höchstens %n Zeichen passt hier hinein.</numerusform>
            <numerusform>Höchstens %n Zeichen passen hier hinein.</numerusform>
        </translation>
    </message>
    <message>
        <source>This entry of the ledger is not a charge.</source>
        <translation>Dieser Eintrag im Kontobuch ist keine Forderung.</translation>
    </message>
    <message>
        <source>The charge has this amount already.</source>
        <translation>Die Forderung hat diesen Betrag schon.</translation>
    </message>
    <message>
        <source>This user is not in the library any more.</source>
        <translation>Diesen Benutzer gibt es in der Bibliothek nicht mehr.</translation>
    </message>
    <message>
        <source>There is no such entry in the ledger.</source>
        <translation>Diesen Eintrag gibt es im Kontobuch nicht.</translation>
    </message>
    <message>
        <source>%1 was charged %2 for its loss: see whether that is to be taken off.</source>
        <translation>%1 wurden %2 für den Verlust berechnet: Prüfen Sie, ob das zurückzunehmen ist.</translation>
    </message>
    <message>
        <source>A fine of %1 was charged.</source>
        <translation>Eine Säumnisgebühr von %1 wurde berechnet.</translation>
    </message>
    <message>
        <source>Choose two days, the earlier one first.</source>
        <translation>Wählen Sie zwei Tage, den früheren zuerst.</translation>
    </message>
    <message>
        <source>Count the money in the till first.</source>
        <translation>Zählen Sie zuerst das Geld in der Kasse.</translation>
    </message>
    <message>
        <source>Say why the till is not right, or count again.</source>
        <translation>Sagen Sie, warum die Kasse nicht stimmt, oder zählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>Money was taken or given back since: look at the figures again, then close the day.</source>
        <translation>Seither wurde Geld angenommen oder zurückgegeben: Sehen Sie die Zahlen noch einmal an und schließen Sie dann den Tag ab.</translation>
    </message>
    <message>
        <source>This loan does not count as lost and found again.</source>
        <translation>Diese Ausleihe gilt nicht als verloren und wiedergefunden.</translation>
    </message>
</context>
<context>
    <name>LendingPage</name>
    <message>
        <source>Next open day</source>
        <translation>Nächster offener Tag</translation>
    </message>
    <message>
        <source>The same weekday later</source>
        <translation>Derselbe Wochentag später</translation>
    </message>
    <message>
        <source>Count open days only</source>
        <translation>Nur offene Tage zählen</translation>
    </message>
    <message>
        <source>Stay there</source>
        <translation>Dort bleiben</translation>
    </message>
    <message>
        <source>Due on a closed day</source>
        <translation>Fällig an einem Schließtag</translation>
    </message>
    <message>
        <source>What becomes of a due date on a day the library is closed.</source>
        <translation>Was aus einer Frist wird, die auf einen Schließtag fällt.</translation>
    </message>
    <message>
        <source>Not after the membership</source>
        <translation>Nicht nach der Mitgliedschaft</translation>
    </message>
    <message>
        <source>A due date is never later than the last day of the membership.</source>
        <translation>Eine Frist liegt nie nach dem letzten Tag der Mitgliedschaft.</translation>
    </message>
    <message>
        <source>The day of the renewal</source>
        <translation>Tag der Verlängerung</translation>
    </message>
    <message>
        <source>The due date so far</source>
        <translation>Bisherige Frist</translation>
    </message>
    <message>
        <source>Renewals count from</source>
        <translation>Verlängerungen zählen ab</translation>
    </message>
    <message>
        <source>Where the days of a renewal start.</source>
        <translation>Wo die Tage einer Verlängerung beginnen.</translation>
    </message>
    <message>
        <source>Overdue loans can be renewed</source>
        <translation>Überfällige Ausleihen sind verlängerbar</translation>
    </message>
    <message>
        <source>Otherwise a loan that is late must come back first.</source>
        <translation>Sonst muss ein überfälliges Exemplar zuerst zurückkommen.</translation>
    </message>
    <message>
        <source>Hold shelf counts open days</source>
        <translation>Abholregal zählt offene Tage</translation>
    </message>
    <message>
        <source>Closed days do not use up the days a copy is kept.</source>
        <translation>Schließtage verbrauchen nichts von der Zeit, die ein Exemplar bereitgehalten wird.</translation>
    </message>
    <message>
        <source>No fines for closed days</source>
        <translation>Keine Säumnisgebühr für Schließtage</translation>
    </message>
    <message>
        <source>Days on which the library is closed do not count as late.</source>
        <translation>Tage, an denen die Bibliothek geschlossen ist, zählen nicht als Verspätung.</translation>
    </message>
    <message>
        <source>A loss ends the fine</source>
        <translation>Ein Verlust beendet die Säumnisgebühr</translation>
    </message>
    <message>
        <source>A copy declared lost costs its price, not also the fine so far.</source>
        <translation>Ein als verloren erklärtes Exemplar kostet seinen Preis, nicht auch noch die bisherige Säumnisgebühr.</translation>
    </message>
    <message>
        <source>Keep the charge</source>
        <translation>Forderung behalten</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Forderung zurücknehmen</translation>
    </message>
    <message>
        <source>Take it off, charge the old fine</source>
        <translation>Zurücknehmen, alte Säumnisgebühr berechnen</translation>
    </message>
    <message>
        <source>A lost copy is found</source>
        <translation>Ein verlorenes Exemplar findet sich</translation>
    </message>
    <message>
        <source>Proposed at the Desk when it comes back, and done when somebody agrees.</source>
        <translation>Wird an der Theke vorgeschlagen, wenn es zurückkommt, und erst nach Zustimmung ausgeführt.</translation>
    </message>
    <message>
        <source>Due dates already given stay. How long, how much and how often is under Admin, Rules.</source>
        <translation>Schon gegebene Fristen bleiben. Wie lange, wie viel und wie oft, steht unter Verwaltung, Leihregeln.</translation>
    </message>
    <message>
        <source>Only administrators can change these settings.</source>
        <translation>Nur Administratoren können diese Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>Ausleihe</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>As this computer</source>
        <translation>Wie dieser Rechner</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Name der Bibliothek</translation>
    </message>
    <message>
        <source>Shown in the window and on slips.</source>
        <translation>Steht im Fenster und auf Zetteln.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Amounts already stored keep their number.</source>
        <translation>Schon gespeicherte Beträge behalten ihre Zahl.</translation>
    </message>
    <message>
        <source>Language of the library</source>
        <translation>Sprache der Bibliothek</translation>
    </message>
    <message>
        <source>For what Carrel writes to users.</source>
        <translation>Für das, was Carrel an Benutzer schreibt.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>The library&apos;s days begin and end here, at every station.</source>
        <translation>Hier beginnen und enden die Tage der Bibliothek, an jedem Arbeitsplatz.</translation>
    </message>
    <message>
        <source>Only administrators can change these settings.</source>
        <translation>Nur Administratoren können diese Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
</context>
<context>
    <name>LimitCellPanel</name>
    <message>
        <source>Inherit</source>
        <translation>Erben</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Never (0)</source>
        <translation>Nie (0)</translation>
    </message>
    <message>
        <source>Message at the Desk and on notices</source>
        <translation>Meldung an der Theke und in Benachrichtigungen</translation>
    </message>
    <message>
        <source>Empty = the usual sentence. {count}, {limit} and {over} stand for the numbers.</source>
        <translation>Leer = der übliche Satz. {count}, {limit} und {over} stehen für die Zahlen.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>As the Desk says it</source>
        <translation>So sagt es die Theke</translation>
    </message>
    <message>
        <source>Who it stops today</source>
        <translation>Wen es heute sperrt</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Debt, with fines running today</source>
        <translation>Schulden mit den heute laufenden Säumnisgebühren</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>Nothing: there is no limit.</source>
        <translation>Nichts: Es gibt keine Grenze.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n Änderung offen</numerusform>
            <numerusform>%n Änderungen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>languages</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any (0)</source>
        <translation>Jede (0)</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
</context>
<context>
    <name>LimitMatrix</name>
    <message>
        <source>Debt</source>
        <translation>Schulden</translation>
    </message>
    <message>
        <source>Overdue copies</source>
        <translation>Überfällige Exemplare</translation>
    </message>
    <message>
        <source>Lost copies</source>
        <translation>Verlorene Exemplare</translation>
    </message>
    <message>
        <source>Copies out</source>
        <translation>Ausgeliehene Exemplare</translation>
    </message>
    <message>
        <source>Borrow</source>
        <translation>Ausleihen</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Place a hold</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>not saved, was %1</source>
        <translation>nicht gespeichert, war %1</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Jede Kategorie</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>hier gesetzt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>measure, action, limit</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>LimitText</name>
    <message>
        <source>Owes %1: no renewal over %2.</source>
        <translation>Schuldet %1: über %2 keine Verlängerung.</translation>
    </message>
    <message>
        <source>Owes %1: no hold over %2.</source>
        <translation>Schuldet %1: über %2 keine Vormerkung.</translation>
    </message>
    <message>
        <source>Owes %1: no loan over %2.</source>
        <translation>Schuldet %1: über %2 keine Ausleihe.</translation>
    </message>
    <message numerus="yes">
        <source>Has %n overdue book(s): no renewal.</source>
        <translation>
            <numerusform>Hat %n überfälliges Buch: keine Verlängerung.</numerusform>
            <numerusform>Hat %n überfällige Bücher: keine Verlängerung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n overdue book(s): no hold.</source>
        <translation>
            <numerusform>Hat %n überfälliges Buch: keine Vormerkung.</numerusform>
            <numerusform>Hat %n überfällige Bücher: keine Vormerkung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n overdue book(s): no loan.</source>
        <translation>
            <numerusform>Hat %n überfälliges Buch: keine Ausleihe.</numerusform>
            <numerusform>Hat %n überfällige Bücher: keine Ausleihe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n lost book(s) not settled: no renewal.</source>
        <translation>
            <numerusform>Hat %n verlorenes Buch noch nicht beglichen: keine Verlängerung.</numerusform>
            <numerusform>Hat %n verlorene Bücher noch nicht beglichen: keine Verlängerung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n lost book(s) not settled: no hold.</source>
        <translation>
            <numerusform>Hat %n verlorenes Buch noch nicht beglichen: keine Vormerkung.</numerusform>
            <numerusform>Hat %n verlorene Bücher noch nicht beglichen: keine Vormerkung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n lost book(s) not settled: no loan.</source>
        <translation>
            <numerusform>Hat %n verlorenes Buch noch nicht beglichen: keine Ausleihe.</numerusform>
            <numerusform>Hat %n verlorene Bücher noch nicht beglichen: keine Ausleihe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n book(s) out: no renewal.</source>
        <translation>
            <numerusform>Hat %n Buch ausgeliehen: keine Verlängerung.</numerusform>
            <numerusform>Hat %n Bücher ausgeliehen: keine Verlängerung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n book(s) out: no hold.</source>
        <translation>
            <numerusform>Hat %n Buch ausgeliehen: keine Vormerkung.</numerusform>
            <numerusform>Hat %n Bücher ausgeliehen: keine Vormerkung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n book(s) out: no more loans.</source>
        <translation>
            <numerusform>Hat %n Buch ausgeliehen: keine weitere Ausleihe.</numerusform>
            <numerusform>Hat %n Bücher ausgeliehen: keine weitere Ausleihe.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is too large for a limit.</source>
        <translation>%1 ist zu groß für eine Grenze.</translation>
    </message>
    <message>
        <source>Someone else changed this limit in the meantime.</source>
        <translation>Jemand anderes hat diese Grenze inzwischen geändert.</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>What stops a loan, a renewal or a hold</source>
        <translation>Was eine Ausleihe, Verlängerung oder Vormerkung sperrt</translation>
    </message>
    <message>
        <source>Limits for</source>
        <translation>Grenzen für</translation>
    </message>
    <message>
        <source>● set here     grey ← inherited from any category     No limit = left blank     0 = never allowed</source>
        <translation>● hier gesetzt     grau ← von „Jede Kategorie“ geerbt     Keine Grenze = leer gelassen     0 = nie erlaubt</translation>
    </message>
    <message>
        <source>A user is stopped when the number is reached; a debt when it is over the amount. Every limit can be overridden at the Desk by a librarian, with a reason.</source>
        <translation>Ein Benutzer wird gesperrt, wenn die Zahl erreicht ist; bei Schulden, wenn sie über dem Betrag liegen. Ein Bibliothekar kann es an der Theke bei jeder Grenze mit einem Grund trotzdem erlauben.</translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation>Erben</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Jede Kategorie</translation>
    </message>
    <message>
        <source>Limits for %1  ·  %2 of 12 set</source>
        <translation>Grenzen für %1  ·  %2 von 12 gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) saved</source>
        <translation>
            <numerusform>%n Grenze gespeichert</numerusform>
            <numerusform>%n Grenzen gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>user category</comment>
        <translation>Jede</translation>
    </message>
</context>
<context>
    <name>LoanDetail</name>
    <message>
        <source>Choose a loan to see it here.</source>
        <translation>Wählen Sie eine Ausleihe, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open the user</source>
        <translation>Benutzer öffnen</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Ausgeliehen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Verlängert</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>No longer known</source>
        <translation>Nicht mehr bekannt</translation>
    </message>
    <message>
        <source>%1, end of day</source>
        <translation>%1, Ende des Tages</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Warum %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n Änderung offen</numerusform>
            <numerusform>%n Änderungen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Declare lost</source>
        <translation>Als verloren erklären</translation>
    </message>
    <message>
        <source>Withdraw the claim</source>
        <translation>Angabe zurückziehen</translation>
    </message>
    <message>
        <source>User says it was returned</source>
        <translation>Laut Benutzer zurückgegeben</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Said to be returned on %1</source>
        <translation>Laut Angabe am %1 zurückgegeben</translation>
    </message>
</context>
<context>
    <name>LoanList</name>
    <message>
        <source>No loans.</source>
        <translation>Keine Ausleihen.</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Ausleihen</translation>
    </message>
    <message>
        <source>No longer known</source>
        <translation>Nicht mehr bekannt</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>returned %1</source>
        <translation>zurück am %1</translation>
    </message>
</context>
<context>
    <name>LoansPage</name>
    <message>
        <source>Search loans</source>
        <translation>Ausleihen durchsuchen</translation>
    </message>
    <message>
        <source>Search title, user, barcode…</source>
        <translation>Titel, Benutzer, Barcode suchen…</translation>
    </message>
    <message>
        <source>New loan</source>
        <translation>Neue Ausleihe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>Binnen 7 Tagen</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Mark returned</source>
        <translation>Als zurück vermerken</translation>
    </message>
    <message>
        <source>New loan…</source>
        <translation>Neue Ausleihe…</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nichts ist überfällig.</translation>
    </message>
    <message>
        <source>No loans match.</source>
        <translation>Keine Ausleihe passt.</translation>
    </message>
    <message>
        <source>Change the search or the filters.</source>
        <translation>Ändern Sie Suche oder Filter.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
    <message>
        <source>No loans yet.</source>
        <translation>Noch keine Ausleihen.</translation>
    </message>
    <message>
        <source>Lend at the Desk, or start a loan here.</source>
        <translation>Leihen Sie an der Theke aus oder beginnen Sie hier eine Ausleihe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln loan(s)</source>
        <translation>
            <numerusform>%Ln Ausleihe</numerusform>
            <numerusform>%Ln Ausleihen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) waiting for you</source>
        <translation>
            <numerusform>%Ln Änderung wartet auf Sie</numerusform>
            <numerusform>%Ln Änderungen warten auf Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln out</source>
        <translation>
            <numerusform>%Ln ausgeliehen</numerusform>
            <numerusform>%Ln ausgeliehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln zu spät</numerusform>
            <numerusform>%Ln zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks of “%1” saved</source>
        <translation>Bemerkungen zu „%1“ gespeichert</translation>
    </message>
    <message>
        <source>“%1” renewed until %2</source>
        <translation>„%1“ verlängert bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln loan(s) renewed</source>
        <translation>
            <numerusform>%Ln Ausleihe verlängert</numerusform>
            <numerusform>%Ln Ausleihen verlängert</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” returned</source>
        <translation>„%1“ zurückgegeben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln loan(s) returned</source>
        <translation>
            <numerusform>%Ln Ausleihe zurückgegeben</numerusform>
            <numerusform>%Ln Ausleihen zurückgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” lent to %2 until %3</source>
        <translation>„%1“ an %2 ausgeliehen bis %3</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Ausleihen</translation>
    </message>
    <message>
        <source>“%1” declared lost</source>
        <translation>„%1“ als verloren erklärt</translation>
    </message>
    <message>
        <source>Noted: the user says it was returned</source>
        <translation>Vermerkt: laut Benutzer zurückgegeben</translation>
    </message>
    <message>
        <source>The claim is withdrawn</source>
        <translation>Die Angabe ist zurückgezogen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>LoansTable</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Verlängert</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Ausgeliehen</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Sign in as someone else…</source>
        <translation>Als jemand anderes anmelden…</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Sign in as someone else</source>
        <translation>Als jemand anderes anmelden</translation>
    </message>
    <message numerus="yes">
        <source>Locked at %1, after %n minute(s) without use.</source>
        <translation>
            <numerusform>Um %1 gesperrt, nach %n Minute ohne Eingabe.</numerusform>
            <numerusform>Um %1 gesperrt, nach %n Minuten ohne Eingabe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked at %1.</source>
        <translation>Um %1 gesperrt.</translation>
    </message>
    <message>
        <source>Kept as you left it: %1.</source>
        <translation>So belassen, wie Sie es verlassen haben: %1.</translation>
    </message>
    <message>
        <source>Leave the place to someone else?</source>
        <translation>Jemand anderem den Platz überlassen?</translation>
    </message>
    <message>
        <source>What %1 has not saved waits until Carrel closes.</source>
        <translation>Was %1 nicht gespeichert hat, wartet, bis Carrel geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>LookupCellDelegate</name>
    <message>
        <source>Esc drops the new row.</source>
        <translation>Esc verwirft die neue Zeile.</translation>
    </message>
    <message>
        <source>Esc keeps %1.</source>
        <translation>Esc behält %1.</translation>
    </message>
</context>
<context>
    <name>LookupDelegate</name>
    <message>
        <source>Esc keeps it empty.</source>
        <translation>Esc lässt es leer.</translation>
    </message>
    <message>
        <source>Esc keeps %1.</source>
        <translation>Esc behält %1.</translation>
    </message>
</context>
<context>
    <name>LookupEditor</name>
    <message>
        <source>Unused only</source>
        <translation>Nur unbenutzte</translation>
    </message>
    <message>
        <source>“%1” saved</source>
        <translation>„%1“ gespeichert</translation>
    </message>
    <message>
        <source>adding 1</source>
        <translation>1 wird hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unused</source>
        <translation>
            <numerusform>%Ln unbenutzt</numerusform>
            <numerusform>%Ln unbenutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts da</translation>
    </message>
    <message>
        <source>Enter saves, Esc drops the new row. Drag the dots to change the order in lists.</source>
        <translation>Eingabe speichert, Esc verwirft die neue Zeile. Ziehen Sie an den Punkten, um die Reihenfolge in Listen zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown. Search for the others.</source>
        <translation>
            <numerusform>Gezeigt wird der erste. Suchen Sie die anderen.</numerusform>
            <numerusform>Gezeigt werden die ersten %Ln. Suchen Sie die anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation>„%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>„%1“ gelöscht</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>“%1” merged into “%2”</source>
        <translation>„%1“ mit „%2“ zusammengeführt</translation>
    </message>
    <message>
        <source>New loan days apply to loans from now on. Due dates already given do not move.
An empty limit means no limit, 0 means none. Grey values are those for everybody.</source>
        <translation>Neue Leihtage gelten für Ausleihen ab jetzt. Schon vergebene Fristen verschieben sich nicht.
Eine leere Grenze heißt keine Grenze, 0 heißt gar nichts. Graue Werte sind die für alle.</translation>
    </message>
</context>
<context>
    <name>LookupModel</name>
    <message>
        <source>Drag to change the order</source>
        <translation>Zum Ändern der Reihenfolge ziehen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>LookupWords</name>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Item types</source>
        <translation>Medientypen</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>Verlage</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>User categories</source>
        <translation>Benutzerkategorien</translation>
    </message>
    <message>
        <source>Add collection</source>
        <translation>Sammlung hinzufügen</translation>
    </message>
    <message>
        <source>Add item type</source>
        <translation>Medientyp hinzufügen</translation>
    </message>
    <message>
        <source>Add location</source>
        <translation>Standort hinzufügen</translation>
    </message>
    <message>
        <source>Add publisher</source>
        <translation>Verlag hinzufügen</translation>
    </message>
    <message>
        <source>Add series</source>
        <translation>Reihe hinzufügen</translation>
    </message>
    <message>
        <source>Add author</source>
        <translation>Autor hinzufügen</translation>
    </message>
    <message>
        <source>Add subject</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Add user category</source>
        <translation>Benutzerkategorie hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n Sammlung</numerusform>
            <numerusform>%n Sammlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item type(s)</source>
        <translation>
            <numerusform>%n Medientyp</numerusform>
            <numerusform>%n Medientypen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n location(s)</source>
        <translation>
            <numerusform>%n Standort</numerusform>
            <numerusform>%n Standorte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publisher(s)</source>
        <translation>
            <numerusform>%n Verlag</numerusform>
            <numerusform>%n Verlage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n Reihe</numerusform>
            <numerusform>%n Reihen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n author(s)</source>
        <translation>
            <numerusform>%n Autor</numerusform>
            <numerusform>%n Autoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s)</source>
        <translation>
            <numerusform>%n Schlagwort</numerusform>
            <numerusform>%n Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user categories</source>
        <translation>
            <numerusform>%n Benutzerkategorie</numerusform>
            <numerusform>%n Benutzerkategorien</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Name der Sammlung</translation>
    </message>
    <message>
        <source>Name of the item type</source>
        <translation>Name des Medientyps</translation>
    </message>
    <message>
        <source>Name of the location</source>
        <translation>Name des Standorts</translation>
    </message>
    <message>
        <source>Name of the publisher</source>
        <translation>Name des Verlags</translation>
    </message>
    <message>
        <source>Name of the series</source>
        <translation>Name der Reihe</translation>
    </message>
    <message>
        <source>Name of the author</source>
        <translation>Name des Autors</translation>
    </message>
    <message>
        <source>Name of the subject</source>
        <translation>Name des Schlagworts</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Name of the user category</source>
        <translation>Name der Benutzerkategorie</translation>
    </message>
    <message>
        <source>Search collections</source>
        <translation>Sammlungen durchsuchen</translation>
    </message>
    <message>
        <source>Search item types</source>
        <translation>Medientypen durchsuchen</translation>
    </message>
    <message>
        <source>Search locations</source>
        <translation>Standorte durchsuchen</translation>
    </message>
    <message>
        <source>Search publishers</source>
        <translation>Verlage durchsuchen</translation>
    </message>
    <message>
        <source>Search series</source>
        <translation>Reihen durchsuchen</translation>
    </message>
    <message>
        <source>Search authors</source>
        <translation>Autoren durchsuchen</translation>
    </message>
    <message>
        <source>Search subjects</source>
        <translation>Schlagwörter durchsuchen</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>Gruppen durchsuchen</translation>
    </message>
    <message>
        <source>Search user categories</source>
        <translation>Benutzerkategorien durchsuchen</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>Ausgeliehen</translation>
    </message>
    <message numerus="yes">
        <source>is used by %n book(s), so it cannot be deleted.</source>
        <translation>
            <numerusform>wird von %n Buch verwendet und lässt sich darum nicht löschen.</numerusform>
            <numerusform>wird von %n Büchern verwendet und lässt sich darum nicht löschen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is used by %n copy(s), so it cannot be deleted.</source>
        <translation>
            <numerusform>wird von %n Exemplar verwendet und lässt sich darum nicht löschen.</numerusform>
            <numerusform>wird von %n Exemplaren verwendet und lässt sich darum nicht löschen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is used by %n user(s), so it cannot be deleted.</source>
        <translation>
            <numerusform>wird von %n Benutzer verwendet und lässt sich darum nicht löschen.</numerusform>
            <numerusform>wird von %n Benutzern verwendet und lässt sich darum nicht löschen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n book(s)</source>
        <translation>
            <numerusform>Das Buch zeigen</numerusform>
            <numerusform>Die %n Bücher zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n copy(s)</source>
        <translation>
            <numerusform>Das Exemplar zeigen</numerusform>
            <numerusform>Die %n Exemplare zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n user(s)</source>
        <translation>
            <numerusform>Den Benutzer zeigen</numerusform>
            <numerusform>Die %n Benutzer zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Default price</source>
        <translation>Üblicher Preis</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Sortiert als</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Lehrkraft</translation>
    </message>
    <message>
        <source>Months valid</source>
        <translation>Monate gültig</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>Ab Alter</translation>
    </message>
    <message>
        <source>To age</source>
        <translation>Bis Alter</translation>
    </message>
</context>
<context>
    <name>LookupsText</name>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name wird gebraucht.</translation>
    </message>
    <message>
        <source>A name to sort by is needed.</source>
        <translation>Ein Name zum Sortieren wird gebraucht.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2.</source>
        <translation>„%1“ ist keine ganze Zahl ab %2.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>Es gibt keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else in the meantime.</source>
        <translation>„%1“ wurde inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>This entry was deleted by somebody else in the meantime.</source>
        <translation>Dieser Eintrag wurde inzwischen von jemand anderem gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is used %n time(s), so it cannot be deleted.</source>
        <translation>
            <numerusform>%1 wird %n-mal verwendet und lässt sich darum nicht löschen.</numerusform>
            <numerusform>%1 wird %n-mal verwendet und lässt sich darum nicht löschen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stands in %n past loan(s), so it cannot be deleted.</source>
        <translation>
            <numerusform>%1 steht in %n früheren Ausleihe und lässt sich darum nicht löschen.</numerusform>
            <numerusform>%1 steht in %n früheren Ausleihen und lässt sich darum nicht löschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another entry to merge into.</source>
        <translation>Wählen Sie einen anderen Eintrag zum Zusammenführen.</translation>
    </message>
</context>
<context>
    <name>LostChangesSheet</name>
    <message>
        <source>What will be gone</source>
        <translation>Was verloren geht</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What was done since the backup</source>
        <translation>Was seit der Sicherung getan wurde</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n change(s); there are more.</source>
        <translation>
            <numerusform>Die neueste Änderung; es gibt noch mehr.</numerusform>
            <numerusform>Die neuesten %n Änderungen; es gibt noch mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Send a test e-mail</source>
        <translation>Test-E-Mail senden</translation>
    </message>
    <message>
        <source>Not by e-mail</source>
        <translation>Nicht per E-Mail</translation>
    </message>
    <message>
        <source>Through a mail server</source>
        <translation>Über einen Mailserver</translation>
    </message>
    <message>
        <source>As files for a mail program</source>
        <translation>Als Dateien für ein Mailprogramm</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>None, only within this building</source>
        <translation>Keine, nur innerhalb dieses Gebäudes</translation>
    </message>
    <message>
        <source>Address of the library</source>
        <translation>Adresse der Bibliothek</translation>
    </message>
    <message>
        <source>On the head of letters, a line each.</source>
        <translation>Im Kopf der Briefe, je eine Zeile.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>On letters, and as {library_phone} in notices.</source>
        <translation>In Briefen, und als {library_phone} in Benachrichtigungen.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Notices by e-mail</source>
        <translation>Benachrichtigungen per E-Mail</translation>
    </message>
    <message>
        <source>For the whole library.</source>
        <translation>Für die ganze Bibliothek.</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Answers come to this address.</source>
        <translation>Antworten kommen an diese Adresse.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Its name, as your provider gives it.</source>
        <translation>Sein Name, wie Ihr Anbieter ihn nennt.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>587 with STARTTLS, 465 with TLS from the start.</source>
        <translation>587 mit STARTTLS, 465 mit TLS von Anfang an.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Without it, user name and letters can be read on the way.</source>
        <translation>Ohne sie lassen sich Benutzername und Briefe unterwegs mitlesen.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Leave empty when the server asks for none.</source>
        <translation>Leer lassen, wenn der Server keinen verlangt.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Kept on this computer only, in a file that only you can read.</source>
        <translation>Nur auf diesem Rechner aufbewahrt, in einer Datei, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>Folder for files</source>
        <translation>Ordner für Dateien</translation>
    </message>
    <message>
        <source>Of this computer: one .eml file for each e-mail.</source>
        <translation>Auf diesem Rechner: eine .eml-Datei je E-Mail.</translation>
    </message>
    <message>
        <source>Only administrators can change these settings; password and folder are your computer&apos;s.</source>
        <translation>Nur Administratoren können diese Einstellungen ändern; Passwort und Ordner gehören zu Ihrem Rechner.</translation>
    </message>
    <message>
        <source>Folder for e-mail files</source>
        <translation>Ordner für E-Mail-Dateien</translation>
    </message>
    <message>
        <source>Test of the library&apos;s e-mail</source>
        <translation>Test der E-Mail der Bibliothek</translation>
    </message>
    <message>
        <source>Carrel can send e-mail.</source>
        <translation>Carrel kann E-Mails senden.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>An %1 gesendet.</translation>
    </message>
    <message>
        <source>E-mail and letters</source>
        <translation>E-Mail und Briefe</translation>
    </message>
    <message>
        <source>Others on this computer may be able to read the password.</source>
        <translation>Andere an diesem Computer könnten das Passwort lesen.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Carrel</source>
        <translation>Carrel</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>MatrixDelegate</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge “%1”</source>
        <translation>„%1“ zusammenführen</translation>
    </message>
    <message>
        <source>Everything that has “%1” gets the other name instead; “%1” is deleted. Undo takes it back.</source>
        <translation>Alles mit „%1“ bekommt stattdessen den anderen Namen; „%1“ wird gelöscht. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Zusammenführen mit</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Choose a name from the list.</source>
        <translation>Wählen Sie einen Namen aus der Liste.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>MoneyPane</name>
    <message>
        <source>owes</source>
        <translation>schuldet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>counts for limits</source>
        <translation>zählt für Grenzen</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Erlassen…</translation>
    </message>
    <message>
        <source>Open charges</source>
        <translation>Offene Forderungen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Last entries</source>
        <translation>Letzte Einträge</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Kontobuch</translation>
    </message>
    <message>
        <source>Take payment…</source>
        <translation>Zahlung annehmen…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why %1 for %2?</source>
        <translation>Warum %1 für %2?</translation>
    </message>
    <message>
        <source>%1  ·  %2, %3 paid or waived</source>
        <translation>%1  ·  %2, %3 bezahlt oder erlassen</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  ·  receipt %2</source>
        <translation>%1  ·  Quittung %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MoneyText</name>
    <message>
        <source>Fine</source>
        <translation>Säumnisgebühr</translation>
    </message>
    <message>
        <source>Fine, %1</source>
        <translation>Säumnisgebühr, %1</translation>
    </message>
    <message numerus="yes">
        <source>Fine, %1, %n day(s)</source>
        <translation>
            <numerusform>Säumnisgebühr, %1, %n Tag</numerusform>
            <numerusform>Säumnisgebühr, %1, %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Verloren: %1</translation>
    </message>
    <message>
        <source>Processing fee</source>
        <translation>Bearbeitungsgebühr</translation>
    </message>
    <message>
        <source>Processing fee, %1</source>
        <translation>Bearbeitungsgebühr, %1</translation>
    </message>
    <message>
        <source>Hold not collected</source>
        <translation>Vormerkung nicht abgeholt</translation>
    </message>
    <message>
        <source>Hold not collected: %1</source>
        <translation>Vormerkung nicht abgeholt: %1</translation>
    </message>
    <message>
        <source>Membership fee</source>
        <translation>Mitgliedsgebühr</translation>
    </message>
    <message>
        <source>Membership fee, %1</source>
        <translation>Mitgliedsgebühr, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, to several charges</source>
        <translation>%1, für mehrere Forderungen</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>offen %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>erlassen</translation>
    </message>
    <message>
        <source>paid and waived</source>
        <translation>bezahlt und erlassen</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Erlass</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rückzahlung</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>Lost copy</source>
        <translation>Verlorenes Exemplar</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>a way to pay</comment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a way to pay</comment>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Replacement copy given</source>
        <translation>Ersatzexemplar erhalten</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>Unser Fehler</translation>
    </message>
    <message>
        <source>Illness or hardship</source>
        <translation>Krankheit oder Härtefall</translation>
    </message>
    <message>
        <source>Amnesty</source>
        <translation>Amnestie</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>receipt %1</source>
        <translation>Quittung %1</translation>
    </message>
    <message>
        <source>waives the charge of %1</source>
        <translation>erlässt die Forderung vom %1</translation>
    </message>
    <message>
        <source>corrects the charge of %1</source>
        <translation>berichtigt die Forderung vom %1</translation>
    </message>
    <message>
        <source>takes back the entry of %1</source>
        <translation>nimmt den Eintrag vom %1 zurück</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>MoveLoansSheet</name>
    <message>
        <source>held by %1</source>
        <translation>vorgemerkt von %1</translation>
    </message>
    <message>
        <source>no open day</source>
        <translation>kein offener Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) sooner</source>
        <translation>
            <numerusform>%n Tag früher</numerusform>
            <numerusform>%n Tage früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n Tag später</numerusform>
            <numerusform>%n Tage später</numerusform>
        </translation>
    </message>
    <message>
        <source>set by hand, %1</source>
        <translation>von Hand gesetzt, %1</translation>
    </message>
    <message>
        <source>Move due dates?</source>
        <translation>Fristen verschieben?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Fällig bisher</translation>
    </message>
    <message>
        <source>Would be due</source>
        <translation>Wäre fällig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben auf</translation>
    </message>
    <message>
        <source>Next open day</source>
        <translation>Nächster offener Tag</translation>
    </message>
    <message>
        <source>Open day before</source>
        <translation>Offener Tag davor</translation>
    </message>
    <message>
        <source>A date…</source>
        <translation>Ein Datum…</translation>
    </message>
    <message>
        <source>Move to this day</source>
        <translation>Auf diesen Tag verschieben</translation>
    </message>
    <message>
        <source>Loans to move</source>
        <translation>Zu verschiebende Ausleihen</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>Alle lassen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>The library is closed on %1.</source>
        <translation>Am %1 ist die Bibliothek geschlossen.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>%1 of %2 selected  ·  one Undo step</source>
        <translation>%1 von %2 ausgewählt  ·  ein Schritt für Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Move %n due date(s)</source>
        <translation>
            <numerusform>%n Frist verschieben</numerusform>
            <numerusform>%n Fristen verschieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewLoanDialog</name>
    <message>
        <source>New loan</source>
        <translation>Neue Ausleihe</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Name, card, group or birth date</source>
        <translation>Name, Ausweis, Gruppe oder Geburtsdatum</translation>
    </message>
    <message numerus="yes">
        <source>%n on loan</source>
        <translation>
            <numerusform>%n ausgeliehen</numerusform>
            <numerusform>%n ausgeliehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Title, author or barcode</source>
        <translation>Titel, Autor oder Barcode</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, fällig am %2</translation>
    </message>
    <message>
        <source>On shelf</source>
        <translation>Im Regal</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>Ausgeliehen</translation>
    </message>
    <message>
        <source>Not on shelf</source>
        <translation>Nicht im Regal</translation>
    </message>
    <message>
        <source>Lend and next</source>
        <translation>Ausleihen und weiter</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Ausleihen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <source>Lend until %1</source>
        <translation>Ausleihen bis %1</translation>
    </message>
    <message>
        <source>%1 of %2 on loan</source>
        <translation>%1 von %2 ausgeliehen</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Ausweis %1</translation>
    </message>
    <message>
        <source>A scan fills the field it fits.</source>
        <translation>Ein Scan füllt das passende Feld.</translation>
    </message>
    <message>
        <source>Scanning a barcode fills the copy at once.</source>
        <translation>Ein gescannter Barcode füllt sofort das Exemplar.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to settle first</source>
        <translation>
            <numerusform>Zuerst %n Punkt klären</numerusform>
            <numerusform>Zuerst %n Punkte klären</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend it, and the loan can go ahead.</source>
        <translation>Verlängern Sie sie, dann kann ausgeliehen werden.</translation>
    </message>
    <message>
        <source>Extend membership</source>
        <translation>Mitgliedschaft verlängern</translation>
    </message>
    <message>
        <source>Extended to %1</source>
        <translation>Verlängert bis %1</translation>
    </message>
    <message>
        <source>Extended without end</source>
        <translation>Unbefristet verlängert</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Something others at the Desk should know</source>
        <translation>Etwas, das andere an der Theke wissen sollten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Notiz gespeichert.</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Notiz gelöscht.</translation>
    </message>
</context>
<context>
    <name>NoticeRunPage</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Letters as PDF…</source>
        <translation>Briefe als PDF…</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>%1 of %2 e-mails</source>
        <translation>%1 von %2 E-Mails</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message numerus="yes">
        <source>about %n copy(ies) and events</source>
        <translation>
            <numerusform>zu %n Exemplar oder Ereignis</numerusform>
            <numerusform>zu %n Exemplaren und Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>sent one by one, with Cancel</source>
        <translation>einzeln gesendet, mit Abbrechen</translation>
    </message>
    <message>
        <source>one PDF, a page for each</source>
        <translation>ein PDF, je eine Seite</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1 had this notice, %2 without address</source>
        <translation>%1 schon benachrichtigt, %2 ohne Adresse</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>Lauf vom %1</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message numerus="yes">
        <source>Send %n notice(s)</source>
        <translation>
            <numerusform>%n Benachrichtigung senden</numerusform>
            <numerusform>%n Benachrichtigungen senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n Benachrichtigung</numerusform>
            <numerusform>%n Benachrichtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>One list for the class</source>
        <translation>Eine Liste für die Klasse</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nobody to write to</source>
        <translation>Niemand anzuschreiben</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>By letter instead</source>
        <translation>Stattdessen per Brief</translation>
    </message>
    <message>
        <source>By e-mail instead</source>
        <translation>Stattdessen per E-Mail</translation>
    </message>
    <message>
        <source>Letters as PDF</source>
        <translation>Briefe als PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The letters could not be written: %1</source>
        <translation>Die Briefe konnten nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>In the PDF</source>
        <translation>Im PDF</translation>
    </message>
    <message>
        <source>Written once more to %1.</source>
        <translation>Noch einmal nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Written to %1 for a look: the letters do not count as sent yet.</source>
        <translation>Zur Ansicht nach %1 geschrieben: Die Briefe gelten noch nicht als gesendet.</translation>
    </message>
    <message>
        <source>Sending e-mails</source>
        <translation>E-Mails senden</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) sent</source>
        <translation>
            <numerusform>%n E-Mail gesendet</numerusform>
            <numerusform>%n E-Mails gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written</source>
        <translation>
            <numerusform>%n Brief geschrieben</numerusform>
            <numerusform>%n Briefe geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not</source>
        <translation>
            <numerusform>%n nicht</numerusform>
            <numerusform>%n nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1, %2.</source>
        <translation>Angehalten: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n nicht gesendet</numerusform>
            <numerusform>%n nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices to send</source>
        <translation>Zu sendende Benachrichtigungen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>Previous notice</source>
        <translation>Vorherige Benachrichtigung</translation>
    </message>
    <message>
        <source>Next notice</source>
        <translation>Nächste Benachrichtigung</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Edit template…</source>
        <translation>Vorlage bearbeiten…</translation>
    </message>
    <message numerus="yes">
        <source>%n may have left: decide</source>
        <translation>
            <numerusform>%n vielleicht abgegangen: entscheiden</numerusform>
            <numerusform>%n vielleicht abgegangen: entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Sie wurde gesendet</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Counts as sent</source>
        <translation>Gilt als gesendet</translation>
    </message>
    <message>
        <source>Working out who is written to…</source>
        <translation>Es wird ermittelt, wem geschrieben wird…</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>There is no placeholder “%1”.</source>
        <translation>Es gibt keinen Platzhalter „%1“.</translation>
    </message>
    <message>
        <source>There is no placeholder “%1”. Did you mean “%2”?</source>
        <translation>Es gibt keinen Platzhalter „%1“. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>{%1} belongs to one loan: put it between {each loan} and {end}.</source>
        <translation>{%1} gehört zu einer einzelnen Ausleihe: Setzen Sie es zwischen {each loan} und {end}.</translation>
    </message>
    <message>
        <source>{%1} has no {end}.</source>
        <translation>{%1} hat kein {end}.</translation>
    </message>
    <message>
        <source>An {end} has nothing to end.</source>
        <translation>Ein {end} hat nichts zu beenden.</translation>
    </message>
    <message>
        <source>{each loan} cannot stand within another one.</source>
        <translation>{each loan} kann nicht in einem anderen stehen.</translation>
    </message>
    <message>
        <source>Write a subject.</source>
        <translation>Schreiben Sie einen Betreff.</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>Schreiben Sie einen Text.</translation>
    </message>
    <message>
        <source>This text was changed at another station. Open it again before you change it.</source>
        <translation>Dieser Text wurde an einem anderen Arbeitsplatz geändert. Öffnen Sie ihn noch einmal, bevor Sie ihn ändern.</translation>
    </message>
    <message>
        <source>Write a number of days from 0 to 3650.</source>
        <translation>Schreiben Sie eine Anzahl Tage von 0 bis 3650.</translation>
    </message>
    <message>
        <source>Sent on %1</source>
        <translation>Gesendet am %1</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <source>E-mail refused on %1, so by letter</source>
        <translation>E-Mail am %1 abgelehnt, darum per Brief</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Von Ihnen weggelassen</translation>
    </message>
    <message>
        <source>Write the address the library sends from.</source>
        <translation>Geben Sie die Adresse an, von der die Bibliothek sendet.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Write the name of the mail server.</source>
        <translation>Geben Sie den Namen des Mailservers an.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>The mail server refused the address: %1</source>
        <translation>Der Mailserver hat die Adresse abgelehnt: %1</translation>
    </message>
    <message>
        <source>The e-mail could not be sent: %1</source>
        <translation>Die E-Mail konnte nicht gesendet werden: %1</translation>
    </message>
    <message>
        <source>The file %1 is there already.</source>
        <translation>Die Datei %1 gibt es schon.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>Die Datei %1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Choose a folder for e-mail files in the settings first.</source>
        <translation>Wählen Sie zuerst in den Einstellungen einen Ordner für E-Mail-Dateien.</translation>
    </message>
    <message>
        <source>May have left on %1: decide</source>
        <translation>Am %1 vielleicht abgegangen: entscheiden</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Due soon</source>
        <translation>Bald fällig</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Second reminder</source>
        <translation>Zweite Erinnerung</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Hold ready</source>
        <translation>Vormerkung bereit</translation>
    </message>
    <message>
        <source>Hold not collected</source>
        <translation>Vormerkung nicht abgeholt</translation>
    </message>
    <message>
        <source>Membership ends</source>
        <translation>Mitgliedschaft endet</translation>
    </message>
    <message>
        <source>List for a class</source>
        <translation>Liste für eine Klasse</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n Tag vorher</numerusform>
            <numerusform>%n Tage vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>when it waits on the shelf</source>
        <translation>wenn das Exemplar im Abholregal liegt</translation>
    </message>
    <message>
        <source>when it was cleared</source>
        <translation>wenn es geräumt wurde</translation>
    </message>
    <message>
        <source>instead of reminders to each</source>
        <translation>statt Erinnerungen an jeden Einzelnen</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>e-mail file</source>
        <translation>E-Mail-Datei</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>briefe</translation>
    </message>
</context>
<context>
    <name>OfflineDecision</name>
    <message>
        <source>Lent to card %1</source>
        <translation>Ausgeliehen an Ausweis %1</translation>
    </message>
    <message>
        <source>Lent to %1</source>
        <translation>Ausgeliehen an %1</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Verlängert</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Ausweis %1</translation>
    </message>
    <message>
        <source>End of the visit</source>
        <translation>Ende des Besuchs</translation>
    </message>
    <message>
        <source>Return it, then lend it</source>
        <translation>Zurücknehmen, dann ausleihen</translation>
    </message>
    <message>
        <source>%1 returned it; %2 has it</source>
        <translation>%1 hat es zurückgegeben; %2 hat es</translation>
    </message>
    <message>
        <source>Renew it anyway</source>
        <translation>Trotzdem verlängern</translation>
    </message>
    <message>
        <source>Lend it anyway</source>
        <translation>Trotzdem ausleihen</translation>
    </message>
    <message>
        <source>Needs a reason, kept in the audit log</source>
        <translation>Braucht einen Grund, der im Protokoll bleibt</translation>
    </message>
    <message>
        <source>Renew the loan</source>
        <translation>Ausleihe verlängern</translation>
    </message>
    <message>
        <source>%1 has it already</source>
        <translation>%1 hat es schon</translation>
    </message>
    <message>
        <source>It was another card</source>
        <translation>Es war ein anderer Ausweis</translation>
    </message>
    <message>
        <source>Scan or type the card of the user</source>
        <translation>Ausweis des Benutzers scannen oder tippen</translation>
    </message>
    <message>
        <source>Leave out this line</source>
        <translation>Diese Zeile weglassen</translation>
    </message>
    <message>
        <source>The loan to %1 stays</source>
        <translation>Die Ausleihe an %1 bleibt</translation>
    </message>
    <message>
        <source>Nothing is done</source>
        <translation>Nichts geschieht</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>It stays on the list</source>
        <translation>Sie bleibt auf der Liste</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>without a time</source>
        <translation>ohne Uhrzeit</translation>
    </message>
    <message>
        <source>The list says</source>
        <translation>Laut Liste</translation>
    </message>
    <message>
        <source>The library says</source>
        <translation>Laut Bibliothek</translation>
    </message>
    <message>
        <source>On loan to %1 since %2</source>
        <translation>Ausgeliehen an %1 seit %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig am %1</translation>
    </message>
    <message>
        <source>What should happen?</source>
        <translation>Was soll geschehen?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>disputed lines</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Offline list, line %1</source>
        <translation>Offline-Liste, Zeile %1</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>OfflinePanel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Aufgeschrieben</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Undo the replay</source>
        <translation>Nachtragen rückgängig machen</translation>
    </message>
    <message>
        <source>Offline list</source>
        <translation>Offline-Liste</translation>
    </message>
    <message>
        <source>This file cannot be read as an offline list.</source>
        <translation>Diese Datei lässt sich nicht als Offline-Liste lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Ausleihen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig am %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>The replay was undone: nothing of the list is entered.</source>
        <translation>Das Nachtragen wurde rückgängig gemacht: Nichts von der Liste ist eingetragen.</translation>
    </message>
    <message>
        <source>Done as listed</source>
        <translation>Wie aufgeschrieben erledigt</translation>
    </message>
    <message>
        <source>Done, worth knowing</source>
        <translation>Erledigt, wissenswert</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Wissenswert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Back to the Desk</source>
        <translation>Zurück zur Theke</translation>
    </message>
    <message numerus="yes">
        <source>%n lent</source>
        <translation>
            <numerusform>%n ausgeliehen</numerusform>
            <numerusform>%n ausgeliehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned</source>
        <translation>
            <numerusform>%n zurück</numerusform>
            <numerusform>%n zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewed</source>
        <translation>
            <numerusform>%n verlängert</numerusform>
            <numerusform>%n verlängert</numerusform>
        </translation>
    </message>
    <message>
        <source>see the tab “Worth knowing”</source>
        <translation>siehe Reiter „Wissenswert“</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing done for these yet</source>
        <translation>für diese ist noch nichts geschehen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) wait until this list is closed.</source>
        <translation>
            <numerusform>%n Scan wartet, bis diese Liste geschlossen ist.</numerusform>
            <numerusform>%n Scans warten, bis diese Liste geschlossen ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningBackup</name>
    <message>
        <source>Make a library of this backup?</source>
        <translation>Aus dieser Sicherung eine Bibliothek machen?</translation>
    </message>
    <message>
        <source>This is a backup of %1. It stays as it is; Carrel opens a copy of it. Choose where that copy is kept from now on.</source>
        <translation>Das ist eine Sicherung von %1. Sie bleibt, wie sie ist; Carrel öffnet eine Kopie davon. Wählen Sie, wo diese Kopie von jetzt an liegen soll.</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>Keep the library as</source>
        <translation>Bibliothek ablegen als</translation>
    </message>
    <message>
        <source>Carrel libraries (*.carrel)</source>
        <translation>Carrel-Bibliotheken (*.carrel)</translation>
    </message>
    <message>
        <source>The backup was not opened</source>
        <translation>Die Sicherung wurde nicht geöffnet</translation>
    </message>
</context>
<context>
    <name>OverdueList</name>
    <message>
        <source>Search overdues</source>
        <translation>Überfällige durchsuchen</translation>
    </message>
    <message>
        <source>Search title, user, barcode…</source>
        <translation>Titel, Benutzer, Barcode suchen…</translation>
    </message>
    <message>
        <source>List as PDF…</source>
        <translation>Liste als PDF…</translation>
    </message>
    <message>
        <source>Send notices…</source>
        <translation>Benachrichtigungen senden…</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Not notified</source>
        <translation>Nicht benachrichtigt</translation>
    </message>
    <message>
        <source>1 to 3 days</source>
        <translation>1 bis 3 Tage</translation>
    </message>
    <message>
        <source>4 to 14 days</source>
        <translation>4 bis 14 Tage</translation>
    </message>
    <message>
        <source>15 to 28 days</source>
        <translation>15 bis 28 Tage</translation>
    </message>
    <message>
        <source>over 28 days</source>
        <translation>über 28 Tage</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Mark returned</source>
        <translation>Als zurück vermerken</translation>
    </message>
    <message>
        <source>Send notice</source>
        <translation>Benachrichtigung senden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in Loans</source>
        <translation>In „Ausleihen“ öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies)</source>
        <translation>
            <numerusform>%Ln Exemplar</numerusform>
            <numerusform>%Ln Exemplare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in fines</source>
        <translation>%1 Säumnisgebühren</translation>
    </message>
    <message>
        <source>No late loans match.</source>
        <translation>Keine überfällige Ausleihe passt.</translation>
    </message>
    <message>
        <source>Change the search or the filters.</source>
        <translation>Ändern Sie Suche oder Filter.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nichts ist überfällig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln überfällig</numerusform>
            <numerusform>%Ln überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loan(s) renewed</source>
        <translation>
            <numerusform>%Ln Ausleihe verlängert</numerusform>
            <numerusform>%Ln Ausleihen verlängert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loan(s) returned</source>
        <translation>
            <numerusform>%Ln Ausleihe zurückgegeben</numerusform>
            <numerusform>%Ln Ausleihen zurückgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>overdues</source>
        <translation>überfällige</translation>
    </message>
    <message>
        <source>List as PDF</source>
        <translation>Liste als PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Overdue, without a group</source>
        <translation>Überfällig, ohne Gruppe</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Überfällig: %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n late loan(s) written to %1.</source>
        <translation>
            <numerusform>%n überfällige Ausleihe nach %1 geschrieben.</numerusform>
            <numerusform>%n überfällige Ausleihen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be written: %1</source>
        <translation>Die Liste ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>Overdues</source>
        <translation>Überfällige</translation>
    </message>
    <message>
        <source>Declare lost…</source>
        <translation>Als verloren melden…</translation>
    </message>
    <message numerus="yes">
        <source>Declare %n copy(ies) lost?</source>
        <translation>
            <numerusform>%n Exemplar als verloren melden?</numerusform>
            <numerusform>%n Exemplare als verloren melden?</numerusform>
        </translation>
    </message>
    <message>
        <source>The loans end. The fine so far, the price and the processing fee are charged as the rules say.</source>
        <translation>Die Ausleihen enden. Die bisherige Säumnisgebühr, der Preis und die Bearbeitungsgebühr werden nach den Regeln berechnet.</translation>
    </message>
    <message>
        <source>Declare lost</source>
        <translation>Als verloren melden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) declared lost</source>
        <translation>
            <numerusform>%Ln Exemplar als verloren gemeldet</numerusform>
            <numerusform>%Ln Exemplare als verloren gemeldet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverduesPage</name>
    <message>
        <source>Overdues</source>
        <translation>Überfällige</translation>
    </message>
</context>
<context>
    <name>OverduesTable</name>
    <message>
        <source>Due soon</source>
        <translation>Bald fällig</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1.</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2.</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Last notice</source>
        <translation>Letzte Benachrichtigung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Säumnisgebühr</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
</context>
<context>
    <name>PasswordText</name>
    <message>
        <source>Three or four unrelated words are good. Spaces and any letters are welcome.</source>
        <translation>Drei oder vier Wörter ohne Zusammenhang sind gut. Leerzeichen und alle Buchstaben sind willkommen.</translation>
    </message>
    <message>
        <source>Three or four unrelated words are better.</source>
        <translation>Drei oder vier Wörter ohne Zusammenhang sind besser.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s). Spaces and any letters are welcome.</source>
        <translation>
            <numerusform>%n Zeichen. Leerzeichen und alle Buchstaben sind willkommen.</numerusform>
            <numerusform>%n Zeichen. Leerzeichen und alle Buchstaben sind willkommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>Mindestens %n Zeichen.</numerusform>
            <numerusform>Mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A common word with a digit.</source>
        <translation>Ein häufiges Wort mit einer Ziffer.</translation>
    </message>
    <message>
        <source>A common word.</source>
        <translation>Ein häufiges Wort.</translation>
    </message>
    <message>
        <source>Made of your own or the library&apos;s name.</source>
        <translation>Aus Ihrem Namen oder dem der Bibliothek gemacht.</translation>
    </message>
    <message>
        <source>The same again and again.</source>
        <translation>Immer wieder dasselbe.</translation>
    </message>
    <message>
        <source>A row of letters or digits.</source>
        <translation>Eine Folge von Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>Keys that lie side by side.</source>
        <translation>Tasten, die nebeneinander liegen.</translation>
    </message>
    <message>
        <source>A date is tried early.</source>
        <translation>Ein Datum wird früh ausprobiert.</translation>
    </message>
    <message>
        <source>Longer would be harder to guess.</source>
        <translation>Länger wäre schwerer zu erraten.</translation>
    </message>
</context>
<context>
    <name>PaymentPane</name>
    <message>
        <source>Take a payment</source>
        <translation>Zahlung annehmen</translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation>Betrag %1</translation>
    </message>
    <message>
        <source>Given %1</source>
        <translation>Gegeben %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>I choose</source>
        <translation>Selbst wählen</translation>
    </message>
    <message>
        <source>Owes afterwards</source>
        <translation>Schuldet danach</translation>
    </message>
    <message>
        <source>receipt %1</source>
        <translation>Quittung %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alles: %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 annehmen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>%1  ·  %2 open, %3 stays</source>
        <translation>%1  ·  %2 offen, %3 bleibt</translation>
    </message>
    <message>
        <source>%1  ·  %2 open</source>
        <translation>%1  ·  %2 offen</translation>
    </message>
    <message>
        <source>With %1 owed and running, still over %2: may not borrow.</source>
        <translation>Mit %1 offen und laufend noch über %2: darf nicht ausleihen.</translation>
    </message>
    <message>
        <source>With %1 owed and running, not over %2: may borrow again.</source>
        <translation>Mit %1 offen und laufend nicht über %2: darf wieder ausleihen.</translation>
    </message>
</context>
<context>
    <name>PersonPaper</name>
    <message>
        <source>Name, address, contacts</source>
        <translation>Name, Adresse, Kontakte</translation>
    </message>
    <message>
        <source>Notes of staff</source>
        <translation>Notizen des Personals</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Ausleihen</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Vormerkungen</translation>
    </message>
    <message>
        <source>Charges and payments</source>
        <translation>Forderungen und Zahlungen</translation>
    </message>
    <message>
        <source>Notices sent</source>
        <translation>Gesendete Benachrichtigungen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Personal data of %1</source>
        <translation>Personenbezogene Daten von %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>PersonalDataSheet</name>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>Personal data of %1</source>
        <translation>Personenbezogene Daten von %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Everything Carrel holds about this person, in one folder: to hand over when asked.</source>
        <translation>Alles, was Carrel über diese Person enthält, in einem Ordner: zum Aushändigen auf Anfrage.</translation>
    </message>
    <message>
        <source>included</source>
        <translation>enthalten</translation>
    </message>
    <message numerus="yes">
        <source>older ones were made anonymous after %n day(s)</source>
        <translation>
            <numerusform>ältere wurden nach %n Tag anonymisiert</numerusform>
            <numerusform>ältere wurden nach %n Tagen anonymisiert</numerusform>
        </translation>
    </message>
    <message>
        <source>all since the first</source>
        <translation>alle seit der ersten</translation>
    </message>
    <message>
        <source>Name, address, contacts</source>
        <translation>Name, Adresse, Kontakte</translation>
    </message>
    <message>
        <source>as on the Users page, with remarks and notes of staff</source>
        <translation>wie auf der Seite „Benutzer“, mit Bemerkungen und Notizen des Personals</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Ausleihen</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Vormerkungen</translation>
    </message>
    <message>
        <source>open and past</source>
        <translation>offene und frühere</translation>
    </message>
    <message>
        <source>Charges and payments</source>
        <translation>Forderungen und Zahlungen</translation>
    </message>
    <message>
        <source>with receipts</source>
        <translation>mit Quittungen</translation>
    </message>
    <message>
        <source>Notices sent</source>
        <translation>Gesendete Benachrichtigungen</translation>
    </message>
    <message>
        <source>date, stage, way, text</source>
        <translation>Datum, Stufe, Weg, Text</translation>
    </message>
    <message>
        <source>Changes in the audit log</source>
        <translation>Änderungen im Protokoll</translation>
    </message>
    <message>
        <source>what was changed, when; not by whom</source>
        <translation>was wann geändert wurde; nicht von wem</translation>
    </message>
    <message>
        <source>Names of staff</source>
        <translation>Namen des Personals</translation>
    </message>
    <message>
        <source>belong to other people</source>
        <translation>gehören anderen Personen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>Forget who had a copy as soon as it is back, as this user asked</source>
        <translation>Vergessen, wer ein Exemplar hatte, sobald es zurück ist, wie dieser Benutzer es wünscht</translation>
    </message>
    <message>
        <source>data.json (machine-readable)</source>
        <translation>data.json (maschinenlesbar)</translation>
    </message>
    <message>
        <source>data.pdf (to print)</source>
        <translation>data.pdf (zum Drucken)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>The files are not encrypted. Hand them over in person, or encrypt them before sending.</source>
        <translation>Die Dateien sind nicht verschlüsselt. Händigen Sie sie persönlich aus oder verschlüsseln Sie sie vor dem Senden.</translation>
    </message>
    <message>
        <source>The export is written to the audit log.</source>
        <translation>Der Export wird im Protokoll vermerkt.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>deleted; card number %1 is not given out again</source>
        <translation>gelöscht; Ausweisnummer %1 wird nicht wieder vergeben</translation>
    </message>
    <message>
        <source>Notes of staff</source>
        <translation>Notizen des Personals</translation>
    </message>
    <message>
        <source>kept for statistics without the person: category, age band, type</source>
        <translation>für die Statistik behalten, ohne die Person: Kategorie, Altersgruppe, Medientyp</translation>
    </message>
    <message>
        <source>amounts and receipts kept for the books, no name</source>
        <translation>Beträge und Quittungen für die Buchführung behalten, ohne Namen</translation>
    </message>
    <message>
        <source>Holds, past</source>
        <translation>Vormerkungen, frühere</translation>
    </message>
    <message>
        <source>deleted with their text</source>
        <translation>samt Text gelöscht</translation>
    </message>
    <message>
        <source>Values in the audit log</source>
        <translation>Werte im Protokoll</translation>
    </message>
    <message>
        <source>deleted; the chain of checksums stays whole</source>
        <translation>gelöscht; die Kette der Prüfsummen bleibt heil</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>rewritten without the name</source>
        <translation>ohne den Namen neu geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>when the last of %n backup(s) from before is removed.</source>
        <translation>
            <numerusform>wenn die letzte von %n früheren Sicherung entfernt wird.</numerusform>
            <numerusform>wenn die letzte von %n früheren Sicherungen entfernt wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups hold the data until %1 at the latest,</source>
        <translation>Sicherungen enthalten die Daten bis spätestens %1,</translation>
    </message>
    <message>
        <source>List backups</source>
        <translation>Sicherungen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>This user is guarantor of %n other(s), who will have none then.</source>
        <translation>
            <numerusform>Dieser Benutzer bürgt für %n anderen, der dann keinen Bürgen mehr hat.</numerusform>
            <numerusform>Dieser Benutzer bürgt für %n andere, die dann keinen Bürgen mehr haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>neither by Ctrl+Z nor by an administrator.</source>
        <translation>weder mit Strg+Z noch durch einen Administrator.</translation>
    </message>
    <message>
        <source>This cannot be undone,</source>
        <translation>Das lässt sich nicht rückgängig machen,</translation>
    </message>
    <message>
        <source>To erase, type the name %1</source>
        <translation>Zum Löschen den Namen %1 eingeben</translation>
    </message>
    <message>
        <source>To erase, type the card number %1</source>
        <translation>Zum Löschen die Ausweisnummer %1 eingeben</translation>
    </message>
    <message>
        <source>Export first</source>
        <translation>Zuerst exportieren</translation>
    </message>
    <message>
        <source>A user can be erased once nothing is on loan, nothing is on hold and nothing is owed.</source>
        <translation>Ein Benutzer lässt sich löschen, sobald nichts ausgeliehen, nichts vorgemerkt und nichts mehr zu zahlen ist.</translation>
    </message>
    <message>
        <source>Not yet: something is still open.</source>
        <translation>Noch nicht: Etwas ist noch offen.</translation>
    </message>
    <message>
        <source>You can stop further use at once: Deactivate closes the card and keeps the data until all is settled.</source>
        <translation>Die weitere Nutzung lässt sich sofort beenden: „Stilllegen“ schließt den Ausweis und behält die Daten, bis alles geklärt ist.</translation>
    </message>
    <message>
        <source>Deactivate now</source>
        <translation>Jetzt stilllegen</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>Der Ordner ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The files could not be written: %1</source>
        <translation>Die Dateien ließen sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>Data of %1 exported to %2</source>
        <translation>Daten von %1 nach %2 exportiert</translation>
    </message>
    <message>
        <source>Erased. Another program still reads the library: old pages stay beside the file until it closes it.</source>
        <translation>Gelöscht. Ein anderes Programm liest die Bibliothek noch: Alte Seiten bleiben neben der Datei, bis es sie schließt.</translation>
    </message>
</context>
<context>
    <name>PlaceHoldDialog</name>
    <message>
        <source>Place a hold</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Place hold</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Name, card, group or birth date</source>
        <translation>Name, Ausweis, Gruppe oder Geburtsdatum</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Title, author, ISBN or barcode</source>
        <translation>Titel, Autor, ISBN oder Barcode</translation>
    </message>
    <message numerus="yes">
        <source>%n in</source>
        <translation>
            <numerusform>%n da</numerusform>
            <numerusform>%n da</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>Copies wanted</source>
        <translation>Gewünschte Exemplare</translation>
    </message>
    <message>
        <source>More than one: a set for a class or a reading group</source>
        <translation>Mehr als eins: ein Satz für eine Klasse oder einen Lesekreis</translation>
    </message>
    <message>
        <source>Any copy</source>
        <translation>Jedes Exemplar</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Ausweis %1</translation>
    </message>
    <message>
        <source>Reason for placing it all the same</source>
        <translation>Grund, trotzdem vorzumerken</translation>
    </message>
    <message>
        <source>Stays in the audit log with your name</source>
        <translation>Bleibt mit Ihrem Namen im Protokoll</translation>
    </message>
    <message>
        <source>A librarian may place it all the same.</source>
        <translation>Ein Bibliothekar darf trotzdem vormerken.</translation>
    </message>
    <message>
        <source>Override and place</source>
        <translation>Trotzdem erlauben und vormerken</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Forget who had what, after so many days</source>
        <translation>Vergessen, wer was hatte, nach so vielen Tagen</translation>
    </message>
    <message>
        <source>Make anonymous now…</source>
        <translation>Jetzt anonymisieren…</translation>
    </message>
    <message>
        <source>Returned loans with nothing owed lose their borrower, and with them past holds, settled charges and notices of that age. What statistics need stays: category, class, age band, type. It is done with the jobs of the day and cannot be undone.</source>
        <translation>Zurückgegebene Ausleihen, zu denen nichts mehr offen ist, verlieren den Namen des Benutzers, mit ihnen frühere Vormerkungen, beglichene Forderungen und Benachrichtigungen dieses Alters. Was die Statistik braucht, bleibt: Kategorie, Klasse, Altersgruppe, Medientyp. Das geschieht mit den Aufgaben des Tages und lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Days until a loan is anonymous</source>
        <translation>Tage, bis eine Ausleihe anonym wird</translation>
    </message>
    <message>
        <source>Last borrowers of each copy to keep</source>
        <translation>Letzte Entleiher je Exemplar, die bekannt bleiben</translation>
    </message>
    <message>
        <source>for what is found in a book or done to it</source>
        <translation>für das, was in einem Buch gefunden oder an ihm beschädigt wird</translation>
    </message>
    <message>
        <source>Nothing is forgotten.</source>
        <translation>Nichts wird vergessen.</translation>
    </message>
    <message numerus="yes">
        <source>%n old loan(s) would be made anonymous now.</source>
        <translation>
            <numerusform>%n alte Ausleihe würde jetzt anonymisiert.</numerusform>
            <numerusform>%n alte Ausleihen würden jetzt anonymisiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is that old.</source>
        <translation>Nichts ist so alt.</translation>
    </message>
    <message>
        <source>Make old loans anonymous?</source>
        <translation>Alte Ausleihen anonymisieren?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Make anonymous</source>
        <translation>Anonymisieren</translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s) made anonymous</source>
        <translation>
            <numerusform>%n Ausleihe anonymisiert</numerusform>
            <numerusform>%n Ausleihen anonymisiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
</context>
<context>
    <name>PrivacyText</name>
    <message>
        <source>Something is still open. A user can be erased once nothing is on loan, nothing is on hold and nothing is owed.</source>
        <translation>Etwas ist noch offen. Ein Benutzer lässt sich löschen, sobald nichts ausgeliehen, nichts vorgemerkt und nichts mehr zu zahlen ist.</translation>
    </message>
    <message>
        <source>The data of this user was erased already.</source>
        <translation>Die Daten dieses Benutzers wurden schon gelöscht.</translation>
    </message>
    <message>
        <source>There is no such user any more.</source>
        <translation>Diesen Benutzer gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>You cannot erase yourself. Another administrator can.</source>
        <translation>Sie können sich nicht selbst löschen. Ein anderer Administrator kann es.</translation>
    </message>
    <message>
        <source>Write a number of days from %1 to %2.</source>
        <translation>Geben Sie eine Zahl von Tagen von %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>Write a number from 0 to %1.</source>
        <translation>Geben Sie eine Zahl von 0 bis %1 ein.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>This did not work (%1 %2).</source>
        <translation>Das hat nicht geklappt (%1 %2).</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>copies caught of a set</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>abgeholt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>nicht abgeholt</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>No longer known</source>
        <translation>Nicht mehr bekannt</translation>
    </message>
    <message>
        <source>not collected by %1</source>
        <translation>nicht abgeholt bis %1</translation>
    </message>
    <message>
        <source>caught %1</source>
        <translation>zurückgelegt am %1</translation>
    </message>
    <message>
        <source>set of %1  ·  since %2</source>
        <translation>Satz von %1  ·  seit %2</translation>
    </message>
    <message>
        <source>%1  ·  only %2</source>
        <translation>%1  ·  nur %2</translation>
    </message>
    <message>
        <source>%1  ·  any copy</source>
        <translation>%1  ·  jedes Exemplar</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>On the hold shelf</source>
        <translation>Im Abholregal</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>Ausleihe</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Sperren (Strg+L)</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Print again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>This computer has no printer. The receipt can be kept as a PDF file.</source>
        <translation>Dieser Computer hat keinen Drucker. Die Quittung lässt sich als PDF-Datei aufbewahren.</translation>
    </message>
    <message>
        <source>Receipt printed: %1</source>
        <translation>Quittung gedruckt: %1</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Quittung speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>receipt.pdf</source>
        <translation>quittung.pdf</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Cannot write to %1.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>ReceiptPane</name>
    <message>
        <source>Refund %1</source>
        <translation>Rückzahlung %1</translation>
    </message>
    <message>
        <source>Correction %1</source>
        <translation>Berichtigung %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Quittung %1</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>Bezahlt: %1</translation>
    </message>
    <message>
        <source>Paid out: %1</source>
        <translation>Ausgezahlt: %1</translation>
    </message>
    <message>
        <source>Card …%1</source>
        <translation>Ausweis …%1</translation>
    </message>
    <message>
        <source>of %1, rest %2</source>
        <translation>von %1, Rest %2</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Served by %1  ·  Thank you</source>
        <translation>Bedient von %1  ·  Vielen Dank</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Takes it back by an entry of its own; nothing is deleted.</source>
        <translation>Nimmt es durch einen eigenen Eintrag zurück; nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>%1 taken at %2.</source>
        <translation>%1 angenommen um %2.</translation>
    </message>
    <message>
        <source>%1 paid out at %2.</source>
        <translation>%1 ausgezahlt um %2.</translation>
    </message>
    <message>
        <source>receipt-%1.pdf</source>
        <translation>quittung-%1.pdf</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Quittung speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Cannot write to %1.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Sending to %1…</source>
        <translation>Wird an %1 gesendet…</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Detail panel</source>
        <translation>Detailbereich</translation>
    </message>
    <message numerus="yes">
        <source>At most %n row(s) are copied at once. Export them instead.</source>
        <translation>
            <numerusform>Höchstens %n Zeile wird auf einmal kopiert. Exportieren Sie sie stattdessen.</numerusform>
            <numerusform>Höchstens %n Zeilen werden auf einmal kopiert. Exportieren Sie sie stattdessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This library is open for reading only.</source>
        <translation>Diese Bibliothek ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed in the list.</source>
        <translation>„%1“ lässt sich nicht in der Liste ändern.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Loading %1 of %2</source>
        <translation>%1 von %2 werden geladen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) waiting for you</source>
        <translation>
            <numerusform>%Ln Änderung wartet auf Sie</numerusform>
            <numerusform>%Ln Änderungen warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <translation>%1 v. Chr.</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Edit cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>„%1“ ausblenden</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Breite anpassen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Sort by this too (Shift+click)</source>
        <translation>Auch danach sortieren (Umschalt+Klick)</translation>
    </message>
</context>
<context>
    <name>RenewalText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewed</source>
        <translation>
            <numerusform>%Ln verlängert</numerusform>
            <numerusform>%Ln verlängert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not</source>
        <translation>
            <numerusform>%Ln nicht</numerusform>
            <numerusform>%Ln nicht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>Made %1 (%2). Verified just now.</source>
        <translation>Gemacht %1 (%2). Eben geprüft.</translation>
    </message>
    <message>
        <source>Carrel first backs up the library as it is now. Restoring that one brings you back here.</source>
        <translation>Carrel sichert zuerst die Bibliothek, wie sie jetzt ist. Wenn Sie diese wiederherstellen, sind Sie wieder hier.</translation>
    </message>
    <message>
        <source>Your password, %1</source>
        <translation>Ihr Passwort, %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Open loans</source>
        <translation>Offene Ausleihen</translation>
    </message>
    <message>
        <source>Loans in all</source>
        <translation>Ausleihen insgesamt</translation>
    </message>
    <message>
        <source>Staff accounts</source>
        <translation>Personalkonten</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After restoring</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>The library now and after restoring</source>
        <translation>Die Bibliothek jetzt und danach</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>This backup was not made of this library. Everything in the library will be replaced.</source>
        <translation>Diese Sicherung stammt nicht von dieser Bibliothek. Alles in der Bibliothek wird ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>What was done since then will be gone: %1, done by %n person(s). Edit ▸ Undo cannot bring it back.</source>
        <translation>
            <numerusform>Was seither geschah, geht verloren: %1, von %n Person. Bearbeiten ▸ Rückgängig bringt es nicht zurück.</numerusform>
            <numerusform>Was seither geschah, geht verloren: %1, von %n Personen. Bearbeiten ▸ Rückgängig bringt es nicht zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>List what will be gone…</source>
        <translation>Zeigen, was verloren geht…</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message numerus="yes">
        <source>%Ln record(s) added</source>
        <translation>
            <numerusform>%Ln Datensatz hinzugefügt</numerusform>
            <numerusform>%Ln Datensätze hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) added</source>
        <translation>
            <numerusform>%Ln Buch hinzugefügt</numerusform>
            <numerusform>%Ln Bücher hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) added</source>
        <translation>
            <numerusform>%Ln Benutzer hinzugefügt</numerusform>
            <numerusform>%Ln Benutzer hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loan(s) added</source>
        <translation>
            <numerusform>%Ln Ausleihe hinzugefügt</numerusform>
            <numerusform>%Ln Ausleihen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 updated</source>
        <translation>%1, %2 aktualisiert</translation>
    </message>
    <message>
        <source>Put right on the way in</source>
        <translation>Beim Einlesen berichtigt</translation>
    </message>
    <message>
        <source>Worth a look later</source>
        <translation>Später einen Blick wert</translation>
    </message>
    <message>
        <source>Save these rows as CSV…</source>
        <translation>Diese Zeilen als CSV speichern…</translation>
    </message>
    <message>
        <source>Rows that were not imported</source>
        <translation>Nicht importierte Zeilen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s) added</source>
        <translation>
            <numerusform>%Ln Exemplar hinzugefügt</numerusform>
            <numerusform>%Ln Exemplare hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) skipped</source>
        <translation>
            <numerusform>%Ln Zeile übersprungen</numerusform>
            <numerusform>%Ln Zeilen übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. It took %2 seconds.</source>
        <translation>%1. Es dauerte %2 Sekunden.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not imported</source>
        <translation>
            <numerusform>%Ln Zeile wurde nicht importiert</numerusform>
            <numerusform>%Ln Zeilen wurden nicht importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>A verified backup was made just before: %1.</source>
        <translation>Unmittelbar davor wurde eine geprüfte Sicherung gemacht: %1.</translation>
    </message>
    <message>
        <source>Nobody got a right to change anything: those with a user name are viewers until changed, the others members.</source>
        <translation>Niemand bekam ein Recht zu ändern: Wer einen Benutzernamen hat, ist bis auf Weiteres Leser, die anderen sind Mitglieder.</translation>
    </message>
    <message>
        <source>The import can be undone for 30 days under Edit, Undo.</source>
        <translation>Der Import lässt sich 30 Tage lang unter Bearbeiten, Rückgängig zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>ReturnBar</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Book drop</source>
        <translation>Rückgabekasten</translation>
    </message>
    <message>
        <source>No fine</source>
        <translation>Keine Säumnisgebühr</translation>
    </message>
    <message>
        <source>Return as of</source>
        <translation>Zurücknehmen zum</translation>
    </message>
    <message>
        <source>Other day</source>
        <translation>Anderer Tag</translation>
    </message>
    <message>
        <source>Book drop: %1</source>
        <translation>Rückgabekasten: %1</translation>
    </message>
</context>
<context>
    <name>ReturnedCard</name>
    <message>
        <source>Take payment…</source>
        <translation>Zahlung annehmen…</translation>
    </message>
    <message>
        <source>Returned loan</source>
        <translation>Zurückgegebene Ausleihe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Säumnisgebühr</translation>
    </message>
    <message>
        <source>Owes now</source>
        <translation>Schuldet jetzt</translation>
    </message>
</context>
<context>
    <name>RoleText</name>
    <message>
        <source>Viewer</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Hilfskraft</translation>
    </message>
    <message>
        <source>Librarian</source>
        <translation>Bibliothekar</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Catalogue and availability, no personal data</source>
        <translation>Katalog und Verfügbarkeit, keine persönlichen Daten</translation>
    </message>
    <message>
        <source>Desk, holds, add users</source>
        <translation>Theke, Vormerkungen, Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>All editing, import and export</source>
        <translation>Alles Bearbeiten, Import und Export</translation>
    </message>
    <message>
        <source>Everything, also staff and settings</source>
        <translation>Alles, auch Personal und Einstellungen</translation>
    </message>
    <message>
        <source>Borrows, cannot sign in</source>
        <translation>Leiht aus, kann sich nicht anmelden</translation>
    </message>
    <message>
        <source>See the catalogue</source>
        <translation>Katalog sehen</translation>
    </message>
    <message>
        <source>See users</source>
        <translation>Benutzer sehen</translation>
    </message>
    <message>
        <source>See loans</source>
        <translation>Ausleihen sehen</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>Berichte sehen</translation>
    </message>
    <message>
        <source>Lend copies</source>
        <translation>Exemplare ausleihen</translation>
    </message>
    <message>
        <source>Take copies back</source>
        <translation>Exemplare zurücknehmen</translation>
    </message>
    <message>
        <source>Renew loans</source>
        <translation>Ausleihen verlängern</translation>
    </message>
    <message>
        <source>Place holds</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Extend memberships</source>
        <translation>Mitgliedschaften verlängern</translation>
    </message>
    <message>
        <source>Add users</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Edit users</source>
        <translation>Benutzer bearbeiten</translation>
    </message>
    <message>
        <source>Delete users</source>
        <translation>Benutzer löschen</translation>
    </message>
    <message>
        <source>Write notes on users</source>
        <translation>Notizen zu Benutzern schreiben</translation>
    </message>
    <message>
        <source>Add books</source>
        <translation>Bücher hinzufügen</translation>
    </message>
    <message>
        <source>Edit books</source>
        <translation>Bücher bearbeiten</translation>
    </message>
    <message>
        <source>Delete books</source>
        <translation>Bücher löschen</translation>
    </message>
    <message>
        <source>Add copies</source>
        <translation>Exemplare hinzufügen</translation>
    </message>
    <message>
        <source>Edit copies</source>
        <translation>Exemplare bearbeiten</translation>
    </message>
    <message>
        <source>Delete copies</source>
        <translation>Exemplare löschen</translation>
    </message>
    <message>
        <source>Edit categories, collections and other lists</source>
        <translation>Kategorien, Sammlungen und andere Listen bearbeiten</translation>
    </message>
    <message>
        <source>Change due dates</source>
        <translation>Fristen ändern</translation>
    </message>
    <message>
        <source>Lend in spite of a finding</source>
        <translation>Trotz eines Hindernisses ausleihen</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>Dateien exportieren</translation>
    </message>
    <message>
        <source>Make backups</source>
        <translation>Sicherungen machen</translation>
    </message>
    <message>
        <source>Edit loan rules</source>
        <translation>Leihregeln bearbeiten</translation>
    </message>
    <message>
        <source>Edit closed days</source>
        <translation>Schließtage bearbeiten</translation>
    </message>
    <message>
        <source>Change the library&apos;s settings</source>
        <translation>Einstellungen der Bibliothek ändern</translation>
    </message>
    <message>
        <source>Manage staff accounts</source>
        <translation>Personalkonten verwalten</translation>
    </message>
    <message>
        <source>Restore backups</source>
        <translation>Sicherungen wiederherstellen</translation>
    </message>
    <message>
        <source>Upgrade the library</source>
        <translation>Bibliothek auf neuen Stand bringen</translation>
    </message>
    <message>
        <source>Erase a user&apos;s data</source>
        <translation>Daten eines Benutzers löschen</translation>
    </message>
    <message>
        <source>Change one&apos;s own password</source>
        <translation>Eigenes Passwort ändern</translation>
    </message>
    <message>
        <source>Suspend holds and keep them longer</source>
        <translation>Vormerkungen aussetzen und länger bereithalten</translation>
    </message>
    <message>
        <source>Cancel holds</source>
        <translation>Vormerkungen stornieren</translation>
    </message>
    <message>
        <source>Put copies on the hold shelf</source>
        <translation>Exemplare ins Abholregal stellen</translation>
    </message>
    <message>
        <source>Put holds back into the queue</source>
        <translation>Vormerkungen zurück in die Warteschlange setzen</translation>
    </message>
    <message>
        <source>Clear expired holds</source>
        <translation>Abgelaufene Vormerkungen räumen</translation>
    </message>
    <message>
        <source>Report copies that are not on the shelf</source>
        <translation>Exemplare melden, die nicht im Regal sind</translation>
    </message>
    <message>
        <source>Change the order of a queue</source>
        <translation>Reihenfolge einer Warteschlange ändern</translation>
    </message>
    <message>
        <source>Send notices</source>
        <translation>Benachrichtigungen senden</translation>
    </message>
    <message>
        <source>Return as of another day, or without a fine</source>
        <translation>Zu einem anderen Tag oder ohne Säumnisgebühr zurücknehmen</translation>
    </message>
    <message>
        <source>Declare loans lost</source>
        <translation>Ausleihen als verloren erklären</translation>
    </message>
    <message>
        <source>Note that a user says a book was returned</source>
        <translation>Vermerken, dass ein Buch laut Benutzer zurück ist</translation>
    </message>
    <message>
        <source>Add a brief record at the Desk</source>
        <translation>Kurzeintrag an der Theke hinzufügen</translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation>Zahlungen annehmen</translation>
    </message>
    <message>
        <source>Make a charge</source>
        <translation>Forderung stellen</translation>
    </message>
    <message>
        <source>Waive charges</source>
        <translation>Forderungen erlassen</translation>
    </message>
    <message>
        <source>Pay out refunds</source>
        <translation>Rückzahlungen auszahlen</translation>
    </message>
    <message>
        <source>Correct charges</source>
        <translation>Forderungen berichtigen</translation>
    </message>
    <message>
        <source>Edit the texts of notices</source>
        <translation>Texte der Benachrichtigungen bearbeiten</translation>
    </message>
    <message>
        <source>Make old loans anonymous</source>
        <translation>Alte Ausleihen anonymisieren</translation>
    </message>
    <message>
        <source>Export the data of a user</source>
        <translation>Daten eines Benutzers exportieren</translation>
    </message>
    <message>
        <source>Run the jobs of the day</source>
        <translation>Aufgaben des Tages ausführen</translation>
    </message>
    <message>
        <source>Mark returned copies as damaged</source>
        <translation>Zurückgegebene Exemplare als beschädigt vermerken</translation>
    </message>
    <message>
        <source>Settle the charge for a lost copy that was found</source>
        <translation>Forderung für ein wiedergefundenes Exemplar klären</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Kasse abschließen</translation>
    </message>
</context>
<context>
    <name>RolesDialog</name>
    <message>
        <source>What each role may do</source>
        <translation>Was jede Rolle darf</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>RowExport</name>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1</source>
        <translation>
            <numerusform>%Ln Zeile nach %1 exportiert</numerusform>
            <numerusform>%Ln Zeilen nach %1 exportiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleCellPanel</name>
    <message>
        <source>Inherit</source>
        <translation>Erben</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>None (0)</source>
        <translation>Keine (0)</translation>
    </message>
    <message>
        <source>Which value wins</source>
        <translation>Welcher Wert gilt</translation>
    </message>
    <message>
        <source>Other rules of this cell</source>
        <translation>Andere Regeln dieses Feldes</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>was %1, inherited</source>
        <translation>war %1, geerbt</translation>
    </message>
    <message>
        <source>This is not a value for this rule: what was there stays.</source>
        <translation>Das ist kein Wert für diese Regel: Was da war, bleibt.</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>user category</comment>
        <translation>Jede Kategorie</translation>
    </message>
    <message>
        <source>any</source>
        <comment>item type</comment>
        <translation>jeder Medientyp</translation>
    </message>
    <message>
        <source>They keep them; the next loan asks at the Desk.</source>
        <translation>Sie behalten sie; bei der nächsten Ausleihe fragt die Theke.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) have more now.</source>
        <translation>
            <numerusform>%n Benutzer hat jetzt mehr.</numerusform>
            <numerusform>%n Benutzer haben jetzt mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n Änderung offen</numerusform>
            <numerusform>%n Änderungen offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleMatrix</name>
    <message>
        <source>The value of the category beats the one of the item type (%1).</source>
        <translation>Der Wert der Kategorie geht dem des Medientyps vor (%1).</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <comment>category, type, value, origin</comment>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Jede Kategorie</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Jeder Medientyp</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>hier gesetzt</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>user category</comment>
        <translation>Jede Kategorie</translation>
    </message>
    <message>
        <source>any</source>
        <comment>item type</comment>
        <translation>jeder Medientyp</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Loan days</source>
        <translation>Leihtage</translation>
    </message>
    <message>
        <source>How many days a loan lasts.</source>
        <translation>Wie viele Tage eine Ausleihe dauert.</translation>
    </message>
    <message>
        <source>Loan hours</source>
        <translation>Leihstunden</translation>
    </message>
    <message>
        <source>For short loans: how many hours a loan lasts, never past closing. Blank: lent by the day.</source>
        <translation>Für Kurzausleihen: wie viele Stunden eine Ausleihe dauert, nie über die Schließung hinaus. Leer: tageweise ausgeliehen.</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>Tageweise</translation>
    </message>
    <message>
        <source>Loans at once</source>
        <translation>Ausleihen zugleich</translation>
    </message>
    <message>
        <source>How many loans a user may have. A value of an item type counts open loans of that type; the column “Any type” counts all of them.</source>
        <translation>Wie viele Ausleihen ein Benutzer haben darf. Ein Wert bei einem Medientyp zählt offene Ausleihen dieses Typs; die Spalte „Jeder Medientyp“ zählt alle.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Fixed due date</source>
        <translation>Fester Termin</translation>
    </message>
    <message>
        <source>A day that due dates keep to, such as the end of term. Once it is past it does not count.</source>
        <translation>Ein Tag, an den sich Fristen halten, etwa das Ende des Schuljahrs. Ist er vorbei, zählt er nicht.</translation>
    </message>
    <message>
        <source>None set</source>
        <translation>Keiner gesetzt</translation>
    </message>
    <message>
        <source>Fixed date mode</source>
        <translation>Art des festen Termins</translation>
    </message>
    <message>
        <source>Whether a due date is not later than the fixed date, exactly then, or not earlier.</source>
        <translation>Ob eine Frist nicht nach dem festen Termin liegt, genau dann oder nicht davor.</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>How many times a loan may be renewed.</source>
        <translation>Wie oft eine Ausleihe verlängert werden darf.</translation>
    </message>
    <message>
        <source>Renewal days</source>
        <translation>Tage je Verlängerung</translation>
    </message>
    <message>
        <source>How many days a renewal adds. Blank: as many as the loan days.</source>
        <translation>Wie viele Tage eine Verlängerung bringt. Leer: so viele wie die Leihtage.</translation>
    </message>
    <message>
        <source>As loan days</source>
        <translation>Wie Leihtage</translation>
    </message>
    <message>
        <source>Renew from</source>
        <translation>Verlängern ab</translation>
    </message>
    <message>
        <source>How many days before the due date a loan may be renewed at the earliest. Blank: at any time.</source>
        <translation>Wie viele Tage vor der Frist eine Ausleihe frühestens verlängert werden darf. Leer: jederzeit.</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Renew by itself</source>
        <translation>Von selbst verlängern</translation>
    </message>
    <message>
        <source>Whether loans are renewed on the due day by the same rules.</source>
        <translation>Ob Ausleihen am Tag der Fälligkeit nach denselben Regeln verlängert werden.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Säumnisgebühr</translation>
    </message>
    <message>
        <source>What is charged for each interval a loan is late. 0: no fines.</source>
        <translation>Was für jedes Intervall berechnet wird, das eine Ausleihe zu spät ist. 0: keine Säumnisgebühren.</translation>
    </message>
    <message>
        <source>Fine interval</source>
        <translation>Gebührenintervall</translation>
    </message>
    <message>
        <source>How many days one fine stands for; hours for short loans. 0: no fines.</source>
        <translation>Für wie viele Tage eine Säumnisgebühr steht; bei Kurzausleihen Stunden. 0: keine Säumnisgebühren.</translation>
    </message>
    <message>
        <source>Charged at</source>
        <translation>Berechnet bei</translation>
    </message>
    <message>
        <source>Whether an interval costs from its start or once it is over.</source>
        <translation>Ob ein Intervall ab seinem Beginn kostet oder erst, wenn es vorbei ist.</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Karenztage</translation>
    </message>
    <message>
        <source>How many days late cost nothing.</source>
        <translation>Wie viele Tage zu spät nichts kosten.</translation>
    </message>
    <message>
        <source>Grace is part of the fine</source>
        <translation>Karenz zählt zur Säumnisgebühr</translation>
    </message>
    <message>
        <source>Whether the days of grace count too once they are over.</source>
        <translation>Ob die Karenztage mitzählen, wenn sie vorbei sind.</translation>
    </message>
    <message>
        <source>Fine at most</source>
        <translation>Säumnisgebühr höchstens</translation>
    </message>
    <message>
        <source>The most that one loan can cost in fines.</source>
        <translation>Was eine Ausleihe höchstens an Säumnisgebühren kosten kann.</translation>
    </message>
    <message>
        <source>Fine at most the price</source>
        <translation>Säumnisgebühr höchstens der Preis</translation>
    </message>
    <message>
        <source>Whether a fine never grows past the price of the copy, where it is known.</source>
        <translation>Ob eine Säumnisgebühr nie über den Preis des Exemplars wächst, wo er bekannt ist.</translation>
    </message>
    <message>
        <source>Holds allowed</source>
        <translation>Vormerkungen erlaubt</translation>
    </message>
    <message>
        <source>Whether holds can be placed.</source>
        <translation>Ob vorgemerkt werden kann.</translation>
    </message>
    <message>
        <source>Holds at once</source>
        <translation>Vormerkungen zugleich</translation>
    </message>
    <message>
        <source>How many holds a user may have.</source>
        <translation>Wie viele Vormerkungen ein Benutzer haben darf.</translation>
    </message>
    <message>
        <source>Days to collect</source>
        <translation>Tage zum Abholen</translation>
    </message>
    <message>
        <source>How many days a copy waits on the hold shelf.</source>
        <translation>Wie viele Tage ein Exemplar im Abholregal wartet.</translation>
    </message>
    <message>
        <source>Fee when not collected</source>
        <translation>Gebühr, wenn nicht abgeholt</translation>
    </message>
    <message>
        <source>What is charged when a copy on the hold shelf is not collected.</source>
        <translation>Was berechnet wird, wenn ein Exemplar im Abholregal nicht abgeholt wird.</translation>
    </message>
    <message>
        <source>Lost after</source>
        <translation>Verloren nach</translation>
    </message>
    <message>
        <source>After how many days late a copy is proposed as lost. Nothing is marked by itself.</source>
        <translation>Nach wie vielen Tagen zu spät ein Exemplar als verloren vorgeschlagen wird. Nichts wird von selbst vermerkt.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Processing fee</source>
        <translation>Bearbeitungsgebühr</translation>
    </message>
    <message>
        <source>What is charged beside the price of a lost copy.</source>
        <translation>Was neben dem Preis eines verlorenen Exemplars berechnet wird.</translation>
    </message>
    <message>
        <source>Not later</source>
        <translation>Nicht später</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>Not earlier</source>
        <translation>Nicht früher</translation>
    </message>
    <message>
        <source>Its start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Its end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message numerus="yes">
        <source>loan(s) at once</source>
        <translation>
            <numerusform>Ausleihe zugleich</numerusform>
            <numerusform>Ausleihen zugleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hold(s) at once</source>
        <translation>
            <numerusform>Vormerkung zugleich</numerusform>
            <numerusform>Vormerkungen zugleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <translation>
            <numerusform>Stunde</numerusform>
            <numerusform>Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>time(s)</source>
        <translation>
            <numerusform>Mal</numerusform>
            <numerusform>Mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Lending</source>
        <translation>Ausleihe</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>Säumnisgebühren</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Vormerkungen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation>Erben</translation>
    </message>
    <message>
        <source>Simulate…</source>
        <translation>Simulieren…</translation>
    </message>
    <message>
        <source>Try the unsaved changes on past loans</source>
        <translation>Die ungespeicherten Änderungen an früheren Ausleihen erproben</translation>
    </message>
    <message>
        <source>● set here     grey ← inherited, with its origin     0 = none at all     △ the value of the category beats one of the item type</source>
        <translation>● hier gesetzt     grau ← geerbt, mit Herkunft     0 = gar keine     △ der Wert der Kategorie geht dem eines Medientyps vor</translation>
    </message>
    <message>
        <source>A value is looked up as category + type, then category + any, any + type, any + any. The first cell that holds a value wins, even a blank one. New values apply to loans from now on.</source>
        <translation>Ein Wert wird gesucht unter Kategorie + Medientyp, dann Kategorie + jeder, jede + Medientyp, jede + jeder. Das erste Feld, das einen Wert hat, gilt, auch ein leerer zählt. Neue Werte gelten für Ausleihen ab jetzt.</translation>
    </message>
    <message>
        <source>%1 of %2 cells set for this rule</source>
        <comment>numbers</comment>
        <translation>%1 von %2 Feldern für diese Regel gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in all</source>
        <translation>
            <numerusform>%n Wert insgesamt</numerusform>
            <numerusform>%n Werte insgesamt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) saved</source>
        <translation>
            <numerusform>%n Regel gespeichert</numerusform>
            <numerusform>%n Regeln gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing moves by itself.</source>
        <translation>Nichts verschiebt sich von selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%n open loan(s) would be due on another day under the new rules.</source>
        <translation>
            <numerusform>%n offene Ausleihe wäre nach den neuen Regeln an einem anderen Tag fällig.</numerusform>
            <numerusform>%n offene Ausleihen wären nach den neuen Regeln an einem anderen Tag fällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review and move…</source>
        <translation>Ansehen und verschieben…</translation>
    </message>
    <message>
        <source>The rules changed. Loans already made keep their day unless you move them.</source>
        <translation>Die Regeln wurden geändert. Bestehende Ausleihen behalten ihren Tag, wenn Sie sie nicht verschieben.</translation>
    </message>
    <message>
        <source>New loan rules</source>
        <translation>Neue Leihregeln</translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s) moved</source>
        <translation>
            <numerusform>%n Frist verschoben</numerusform>
            <numerusform>%n Fristen verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Loan rules</source>
        <translation>Leihregeln</translation>
    </message>
</context>
<context>
    <name>ScanEdit</name>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
</context>
<context>
    <name>SearchPick</name>
    <message>
        <source>Choose another</source>
        <translation>Andere Wahl</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>When nobody has used a window for so long, it asks for the password. What was typed is kept. For the whole library.</source>
        <translation>Wenn so lange niemand ein Fenster benutzt hat, fragt es nach dem Passwort. Getipptes bleibt erhalten. Für die ganze Bibliothek.</translation>
    </message>
    <message>
        <source>Only administrators can change these settings.</source>
        <translation>Nur Administratoren können diese Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Security and lock</source>
        <translation>Sicherheit und Sperre</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetPasswordDialog</name>
    <message>
        <source>New password for %1</source>
        <translation>Neues Passwort für %1</translation>
    </message>
    <message>
        <source>Must choose a new one at the next sign-in</source>
        <translation>Muss bei der nächsten Anmeldung ein neues wählen</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Suggest another</source>
        <translation>Anderes vorschlagen</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Passwort setzen</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>Give the library a name.</source>
        <translation>Geben Sie der Bibliothek einen Namen.</translation>
    </message>
    <message>
        <source>“%1” is not a currency code. Use three letters, for example EUR.</source>
        <translation>„%1“ ist kein Währungscode. Nehmen Sie drei Buchstaben, zum Beispiel EUR.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known here. Choose one from the list.</source>
        <translation>Die Zeitzone „%1“ ist hier nicht bekannt. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>Leave at least one day of the week open.</source>
        <translation>Lassen Sie mindestens einen Wochentag geöffnet.</translation>
    </message>
    <message>
        <source>“%1” is not a way to count loan days.</source>
        <translation>„%1“ ist keine Zählweise für Leihtage.</translation>
    </message>
    <message>
        <source>Choose between %1 and %2 minutes.</source>
        <translation>Wählen Sie zwischen %1 und %2 Minuten.</translation>
    </message>
    <message>
        <source>Choose between %1 and %2 seconds.</source>
        <translation>Wählen Sie zwischen %1 und %2 Sekunden.</translation>
    </message>
    <message>
        <source>Closing has to be later than opening.</source>
        <translation>Die Schließung muss nach der Öffnung liegen.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung hat diese Wörter.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Verwerfen, was Sie getippt haben?</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n Feld braucht noch etwas</numerusform>
            <numerusform>%n Felder brauchen noch etwas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>In a grid</source>
        <translation>In einer Tabelle</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Commit and go down</source>
        <translation>Übernehmen und nach unten</translation>
    </message>
    <message>
        <source>Next or previous cell while editing</source>
        <translation>Nächste oder vorige Zelle beim Bearbeiten</translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation>Zelle lassen, wie sie war</translation>
    </message>
    <message>
        <source>Select the row</source>
        <translation>Zeile auswählen</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>In einem Dialog</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SignInFlow</name>
    <message>
        <source>Demo library</source>
        <translation>Demobibliothek</translation>
    </message>
    <message>
        <source>User name %1, password %2</source>
        <translation>Benutzername %1, Passwort %2</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Andere Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Neue Bibliothek…</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Carrel libraries (*.carrel);;All files (*)</source>
        <translation>Carrel-Bibliotheken (*.carrel);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Bring the library up to date?</source>
        <translation>Bibliothek auf den neuen Stand bringen?</translation>
    </message>
    <message>
        <source>This library was made by an older Carrel. A backup is made first; afterwards older versions of Carrel cannot open it any more.</source>
        <translation>Diese Bibliothek stammt von einem älteren Carrel. Zuerst wird eine Sicherung gemacht; danach können ältere Versionen von Carrel sie nicht mehr öffnen.</translation>
    </message>
    <message>
        <source>Back up and update</source>
        <translation>Sichern und aktualisieren</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Open the demo library</source>
        <translation>Demobibliothek öffnen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Use your staff account to open the library.</source>
        <translation>Öffnen Sie die Bibliothek mit Ihrem Personalkonto.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
</context>
<context>
    <name>SignInWell</name>
    <message>
        <source>May sign in to Carrel</source>
        <translation>Darf sich bei Carrel anmelden</translation>
    </message>
    <message>
        <source>Must choose a new one at first sign-in</source>
        <translation>Muss bei der ersten Anmeldung ein neues wählen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Account expires</source>
        <translation>Konto endet</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Erstes Passwort</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Then the role ends by itself</source>
        <translation>Dann endet die Rolle von selbst</translation>
    </message>
    <message>
        <source>Suggest another</source>
        <translation>Anderes vorschlagen</translation>
    </message>
    <message>
        <source>Only administrators see this part</source>
        <translation>Nur Administratoren sehen diesen Teil</translation>
    </message>
    <message>
        <source>For staff. Borrowing needs no sign-in.</source>
        <translation>Für das Personal. Zum Ausleihen braucht es keine Anmeldung.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Taken. Choose another.</source>
        <translation>Vergeben. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>SimulatorPage</name>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n out already</source>
        <translation>
            <numerusform>schon %n ausgeliehen</numerusform>
            <numerusform>schon %n ausgeliehen</numerusform>
        </translation>
    </message>
    <message>
        <source>allowed now</source>
        <translation>jetzt erlaubt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n Tag später</numerusform>
            <numerusform>%n Tage später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) sooner</source>
        <translation>
            <numerusform>%n Tag früher</numerusform>
            <numerusform>%n Tage früher</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Due date moved</source>
        <translation>Frist verschoben</translation>
    </message>
    <message>
        <source>Fine changed</source>
        <translation>Säumnisgebühr geändert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Search user or title…</source>
        <translation>Benutzer oder Titel suchen…</translation>
    </message>
    <message>
        <source>Search user or title</source>
        <translation>Benutzer oder Titel suchen</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Ausgeliehen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>A trial on past loans: nothing is changed</source>
        <translation>Eine Probe an früheren Ausleihen: Nichts wird geändert</translation>
    </message>
    <message>
        <source>Loans of</source>
        <translation>Ausleihen aus</translation>
    </message>
    <message numerus="yes">
        <source>Last %n week(s)</source>
        <translation>
            <numerusform>Letzte %n Woche</numerusform>
            <numerusform>Letzte %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply changes…</source>
        <translation>Änderungen übernehmen…</translation>
    </message>
    <message>
        <source>Loans allowed</source>
        <translation>Erlaubte Ausleihen</translation>
    </message>
    <message>
        <source>Returned late</source>
        <translation>Zu spät zurückgegeben</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>Säumnisgebühren</translation>
    </message>
    <message>
        <source>Changes on trial</source>
        <translation>Änderungen auf Probe</translation>
    </message>
    <message>
        <source>Change in Rules</source>
        <translation>In den Regeln ändern</translation>
    </message>
    <message>
        <source>Selected loan</source>
        <translation>Ausgewählte Ausleihe</translation>
    </message>
    <message>
        <source>Replaying…</source>
        <translation>Wird durchgespielt…</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n mehr</numerusform>
            <numerusform>%n mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <translation>
            <numerusform>%n weniger</numerusform>
            <numerusform>%n weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 mehr</translation>
    </message>
    <message numerus="yes">
        <source>Replays %n loan(s) from %1 to %2 as they happened. It cannot know what people would have done instead.</source>
        <translation>
            <numerusform>Spielt %n Ausleihe von %1 bis %2 durch, wie sie geschehen ist. Was die Leute stattdessen getan hätten, lässt sich nicht wissen.</numerusform>
            <numerusform>Spielt %n Ausleihen von %1 bis %2 durch, wie sie geschehen sind. Was die Leute stattdessen getan hätten, lässt sich nicht wissen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 loans would differ</source>
        <translation>%1 von %2 Ausleihen wären anders</translation>
    </message>
    <message>
        <source>The first %1 are listed; search for the others.</source>
        <translation>Die ersten %1 sind aufgeführt; suchen Sie nach den anderen.</translation>
    </message>
    <message>
        <source>Change rules under Rules, then press Simulate… there: the changes are tried here before they are saved.</source>
        <translation>Ändern Sie Regeln unter „Leihregeln“ und drücken Sie dort „Simulieren…“: Die Änderungen werden hier erprobt, bevor sie gespeichert werden.</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>user category</comment>
        <translation>Jede Kategorie</translation>
    </message>
    <message>
        <source>any</source>
        <comment>item type</comment>
        <translation>jeder Medientyp</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>geerbt</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Fine before</source>
        <translation>Säumnisgebühr vorher</translation>
    </message>
    <message>
        <source>Fine after</source>
        <translation>Säumnisgebühr nachher</translation>
    </message>
    <message>
        <source>Rule that decides</source>
        <translation>Entscheidende Regel</translation>
    </message>
    <message>
        <source>Set in</source>
        <translation>Gesetzt in</translation>
    </message>
    <message>
        <source>Loans out then</source>
        <translation>Damals ausgeliehen</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulator</translation>
    </message>
</context>
<context>
    <name>StaffColumns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message numerus="yes">
        <source>Locked %n min</source>
        <translation>
            <numerusform>%n Min. gesperrt</numerusform>
            <numerusform>%n Min. gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Endet heute</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s)</source>
        <translation>
            <numerusform>Endet in %n Tag</numerusform>
            <numerusform>Endet in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet used</source>
        <translation>Noch nicht benutzt</translation>
    </message>
</context>
<context>
    <name>StaffDetail</name>
    <message>
        <source>Works at the Desk: lend, return, renew</source>
        <translation>Arbeitet an der Theke: ausleihen, zurücknehmen, verlängern</translation>
    </message>
    <message>
        <source>Adds users, extends memberships</source>
        <translation>Fügt Benutzer hinzu, verlängert Mitgliedschaften</translation>
    </message>
    <message>
        <source>Edits books, imports, exports</source>
        <translation>Bearbeitet Bücher, importiert, exportiert</translation>
    </message>
    <message>
        <source>Manages staff and settings</source>
        <translation>Verwaltet Personal und Einstellungen</translation>
    </message>
    <message>
        <source>Set new password…</source>
        <translation>Neues Passwort setzen…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>+ 3 months</source>
        <translation>+ 3 Monate</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Compare all roles</source>
        <translation>Alle Rollen vergleichen</translation>
    </message>
    <message>
        <source>No account selected</source>
        <translation>Kein Konto ausgewählt</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>Ausweis %1</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>The last administrator keeps this role, without end, and stays active.</source>
        <translation>Der letzte Administrator behält diese Rolle, ohne Ende, und bleibt aktiv.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Must be changed at the next sign-in</source>
        <translation>Muss bei der nächsten Anmeldung geändert werden</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Gesetzt %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation>Gesperrt bis %1</translation>
    </message>
    <message>
        <source>None since the last sign-in</source>
        <translation>Keine seit der letzten Anmeldung</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last %1</source>
        <translation>
            <numerusform>%n-mal, zuletzt %1</numerusform>
            <numerusform>%n-mal, zuletzt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>Nicht: %1</translation>
    </message>
    <message>
        <source>Account of %1 saved.</source>
        <translation>Konto von %1 gespeichert.</translation>
    </message>
    <message>
        <source>New password for %1 set. It cannot be undone.</source>
        <translation>Neues Passwort für %1 gesetzt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 can try to sign in again.</source>
        <translation>%1 kann wieder versuchen, sich anzumelden.</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>%1 ist wieder aktiv.</translation>
    </message>
    <message>
        <source>%1 is inactive now.</source>
        <translation>%1 ist jetzt inaktiv.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Search staff</source>
        <translation>Personal durchsuchen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Active only</source>
        <translation>Nur aktive</translation>
    </message>
    <message>
        <source>Add staff…</source>
        <translation>Personal hinzufügen…</translation>
    </message>
    <message>
        <source>No accounts match.</source>
        <translation>Kein Konto passt.</translation>
    </message>
    <message>
        <source>Nobody can sign in.</source>
        <translation>Niemand kann sich anmelden.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln staff account(s)</source>
        <translation>
            <numerusform>%Ln Personalkonto</numerusform>
            <numerusform>%Ln Personalkonten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can sign in</source>
        <translation>
            <numerusform>%Ln kann sich anmelden</numerusform>
            <numerusform>%Ln können sich anmelden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ended</source>
        <translation>
            <numerusform>%Ln beendet</numerusform>
            <numerusform>%Ln beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff accounts</source>
        <translation>Personalkonten</translation>
    </message>
</context>
<context>
    <name>StagesSheet</name>
    <message>
        <source>Stages per category</source>
        <translation>Stufen je Kategorie</translation>
    </message>
    <message>
        <source>Days before or after the due day. Leave a field empty to use the days of the first line; write “off” to send nothing.</source>
        <translation>Tage vor oder nach der Fälligkeit. Leere Felder nehmen die Tage der ersten Zeile; „aus“ bedeutet, dass nichts gesendet wird.</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>Tage vorher</translation>
    </message>
    <message>
        <source>days late</source>
        <translation>Tage zu spät</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Jede Kategorie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>StatementPane</name>
    <message>
        <source>Statement of account, card %1</source>
        <translation>Kontoauszug, Ausweis %1</translation>
    </message>
    <message>
        <source>No charge is open.</source>
        <translation>Keine Forderung ist offen.</translation>
    </message>
    <message>
        <source>Open charges</source>
        <translation>Offene Forderungen</translation>
    </message>
    <message>
        <source>Running, not charged yet</source>
        <translation>Laufend, noch nicht berechnet</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Vom %1 bis %2</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Saldo vorher</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>The library owes you %1.</source>
        <translation>Die Bibliothek schuldet Ihnen %1.</translation>
    </message>
    <message>
        <source>Owed today: %1.</source>
        <translation>Heute offen: %1.</translation>
    </message>
    <message>
        <source>With what runs on: %1.</source>
        <translation>Mit dem noch Laufenden: %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>A letter with the open charges, the fines that run on, and every entry of the period.</source>
        <translation>Ein Brief mit den offenen Forderungen, den laufenden Säumnisgebühren und allen Einträgen des Zeitraums.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>statement-%1.pdf</source>
        <translation>kontoauszug-%1.pdf</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Kontoauszug speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>StationPage</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Name of this station</source>
        <translation>Name dieses Arbeitsplatzes</translation>
    </message>
    <message>
        <source>Shown in the status line and kept with what is done here. From the next sign-in on.</source>
        <translation>Steht in der Statuszeile und bei allem, was hier geschieht. Ab der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>Desk forgets the user after</source>
        <translation>Theke vergisst den Benutzer nach</translation>
    </message>
    <message>
        <source>For the whole library, so that nobody sees the loans of the person before.</source>
        <translation>Für die ganze Bibliothek, damit niemand die Ausleihen der Person davor sieht.</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>Dieser Arbeitsplatz</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All changes saved %1</source>
        <translation>Alles gespeichert %1</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n Änderung nicht gespeichert</numerusform>
            <numerusform>%n Änderungen nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>StrengthBars</name>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Password strength</source>
        <translation>Stärke des Passworts</translation>
    </message>
</context>
<context>
    <name>TablesTexts</name>
    <message>
        <source>This cell cannot be changed here.</source>
        <translation>Diese Zelle lässt sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>A year is a number, such as 1974 or 720 BC.</source>
        <translation>Ein Jahr ist eine Zahl, etwa 1974 oder 720 v. Chr.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Hier gehört eine ganze Zahl hin.</translation>
    </message>
    <message>
        <source>This must be an amount of money.</source>
        <translation>Hier gehört ein Geldbetrag hin.</translation>
    </message>
    <message>
        <source>This is not a day of the calendar.</source>
        <translation>Diesen Tag gibt es im Kalender nicht.</translation>
    </message>
    <message>
        <source>There is no “%1”. Choose one of the list.</source>
        <translation>„%1“ gibt es nicht. Wählen Sie etwas aus der Liste.</translation>
    </message>
</context>
<context>
    <name>TargetNames</name>
    <message>
        <source>Do not import</source>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>ISBN, zeros restored</source>
        <translation>ISBN, Nullen ergänzt</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>Nummer in der Reihe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Item type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Systematik</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Copy: barcode</source>
        <translation>Exemplar: Barcode</translation>
    </message>
    <message>
        <source>Copy: location</source>
        <translation>Exemplar: Standort</translation>
    </message>
    <message>
        <source>Copy: price</source>
        <translation>Exemplar: Preis</translation>
    </message>
    <message>
        <source>Copy: acquired</source>
        <translation>Exemplar: erworben</translation>
    </message>
    <message>
        <source>Copy: status</source>
        <translation>Exemplar: Status</translation>
    </message>
    <message>
        <source>Number of copies</source>
        <translation>Zahl der Exemplare</translation>
    </message>
    <message>
        <source>Copy: condition</source>
        <translation>Exemplar: Zustand</translation>
    </message>
    <message>
        <source>Copy: remarks</source>
        <translation>Exemplar: Bemerkungen</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Ausweisnummer</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Angemeldet seit</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Ausgeliehen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Ausleihen</translation>
    </message>
    <message>
        <source>%1, one a cell</source>
        <translation>%1, einer je Zelle</translation>
    </message>
    <message>
        <source>%1, split at “%2”</source>
        <translation>%1, geteilt bei „%2“</translation>
    </message>
    <message>
        <source>%1, year first</source>
        <translation>%1, Jahr zuerst</translation>
    </message>
    <message>
        <source>%1, day first</source>
        <translation>%1, Tag zuerst</translation>
    </message>
    <message>
        <source>%1, month first</source>
        <translation>%1, Monat zuerst</translation>
    </message>
    <message>
        <source>Year before Christ kept</source>
        <translation>Jahr vor Christus behalten</translation>
    </message>
    <message>
        <source>No year: stays empty</source>
        <translation>Kein Jahr: bleibt leer</translation>
    </message>
    <message>
        <source>ISBN kept as printed</source>
        <translation>ISBN wie gedruckt behalten</translation>
    </message>
    <message>
        <source>ISBN rounded: left out</source>
        <translation>ISBN gerundet: weggelassen</translation>
    </message>
    <message>
        <source>No title: not imported</source>
        <translation>Kein Titel: nicht importiert</translation>
    </message>
    <message>
        <source>No name: not imported</source>
        <translation>Kein Name: nicht importiert</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Values missing</source>
        <translation>Werte fehlen</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Prepare a run…</source>
        <translation>Lauf vorbereiten…</translation>
    </message>
    <message>
        <source>Stages per category…</source>
        <translation>Stufen je Kategorie…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Insert placeholder</source>
        <translation>Platzhalter einfügen</translation>
    </message>
    <message>
        <source>{each loan} … {end} repeats a line for each copy; {if group} … {end} stays only where there is a group.</source>
        <translation>{each loan} … {end} wiederholt eine Zeile für jedes Exemplar; {if group} … {end} bleibt nur stehen, wo es eine Gruppe gibt.</translation>
    </message>
    <message>
        <source>Carrel&apos;s own words</source>
        <translation>Carrels eigener Text</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Previous user</source>
        <translation>Voriger Benutzer</translation>
    </message>
    <message>
        <source>Next user</source>
        <translation>Nächster Benutzer</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n Stufe</numerusform>
            <numerusform>%n Stufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Write {%1}</source>
        <translation>{%1} schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved text(s)</source>
        <translation>
            <numerusform>%n Text nicht gespeichert</numerusform>
            <numerusform>%n Texte nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>A real user, not sent</source>
        <translation>Ein echter Benutzer, nicht gesendet</translation>
    </message>
    <message>
        <source>An example: nobody gets this notice today</source>
        <translation>Ein Beispiel: Heute erhält niemand diese Benachrichtigung</translation>
    </message>
    <message>
        <source>Text of “%1” saved</source>
        <translation>Text von „%1“ gespeichert</translation>
    </message>
    <message>
        <source>“%1” has Carrel&apos;s own words again</source>
        <translation>„%1“ hat wieder Carrels eigenen Text</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>An example, while a user is looked for</source>
        <translation>Ein Beispiel, solange ein Benutzer gesucht wird</translation>
    </message>
</context>
<context>
    <name>TillCount</name>
    <message>
        <source>Count the till</source>
        <translation>Kasse zählen</translation>
    </message>
    <message>
        <source>Everything smaller</source>
        <translation>Alles Kleinere</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Float this morning</source>
        <translation>Wechselgeld am Morgen</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>Bar eingenommen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>To the bank, the float stays</source>
        <translation>Zur Bank, das Wechselgeld bleibt</translation>
    </message>
    <message>
        <source>The till is right.</source>
        <translation>Die Kasse stimmt.</translation>
    </message>
    <message>
        <source>%1 short.</source>
        <translation>%1 fehlen.</translation>
    </message>
    <message>
        <source>%1 too much.</source>
        <translation>%1 zu viel.</translation>
    </message>
    <message>
        <source>Why the till is not right</source>
        <translation>Warum die Kasse nicht stimmt</translation>
    </message>
    <message>
        <source>Say why, or count again.</source>
        <translation>Sagen Sie, warum, oder zählen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TodayTab</name>
    <message>
        <source>Sheet as PDF…</source>
        <translation>Blatt als PDF…</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>Wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Done today by itself</source>
        <translation>Heute von selbst erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>closed today</source>
        <translation>heute geschlossen</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Open in Loans</source>
        <translation>In „Ausleihen“ öffnen</translation>
    </message>
    <message>
        <source>Newly overdue</source>
        <translation>Neu überfällig</translation>
    </message>
    <message>
        <source>Open in Overdues</source>
        <translation>In „Überfällige“ öffnen</translation>
    </message>
    <message>
        <source>Hold shelf to clear</source>
        <translation>Abholregal räumen</translation>
    </message>
    <message>
        <source>Open in Holds</source>
        <translation>In „Vormerkungen“ öffnen</translation>
    </message>
    <message>
        <source>To pull</source>
        <translation>Auszuheben</translation>
    </message>
    <message>
        <source>Memberships ending</source>
        <translation>Endende Mitgliedschaften</translation>
    </message>
    <message>
        <source>Open in Users</source>
        <translation>In „Benutzer“ öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n Tag überzogen</numerusform>
            <numerusform>%n Tage überzogen</numerusform>
        </translation>
    </message>
    <message>
        <source>held</source>
        <translation>vorgemerkt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Ask in %n day(s)</source>
        <translation>
            <numerusform>In %n Tag fragen</numerusform>
            <numerusform>In %n Tagen fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Declare %n copy(ies) lost?</source>
        <translation>
            <numerusform>%n Exemplar als verloren erklären?</numerusform>
            <numerusform>%n Exemplare als verloren erklären?</numerusform>
        </translation>
    </message>
    <message>
        <source>Later than the rules wait: %1</source>
        <translation>Später, als die Regeln warten: %1</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Ansehen…</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n hold(s) from the shelf?</source>
        <translation>
            <numerusform>%n Vormerkung aus dem Regal räumen?</numerusform>
            <numerusform>%n Vormerkungen aus dem Regal räumen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Not collected in time: %1</source>
        <translation>Nicht rechtzeitig abgeholt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Send %n notice(s)?</source>
        <translation>
            <numerusform>%n Benachrichtigung senden?</numerusform>
            <numerusform>%n Benachrichtigungen senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>By e-mail and on paper.</source>
        <translation>Per E-Mail und auf Papier.</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>Lauf öffnen</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message numerus="yes">
        <source>%n suspended hold(s) waiting again</source>
        <translation>
            <numerusform>%n ausgesetzte Vormerkung wartet wieder</numerusform>
            <numerusform>%n ausgesetzte Vormerkungen warten wieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s) renewed by themselves</source>
        <translation>
            <numerusform>%n Ausleihe von selbst verlängert</numerusform>
            <numerusform>%n Ausleihen von selbst verlängert</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1 at the latest</source>
        <translation>bis spätestens %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not renewed</source>
        <translation>
            <numerusform>%n nicht verlängert</numerusform>
            <numerusform>%n nicht verlängert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old loan(s) made anonymous</source>
        <translation>
            <numerusform>%n alte Ausleihe anonymisiert</numerusform>
            <numerusform>%n alte Ausleihen anonymisiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Sheet as PDF</source>
        <translation>Blatt als PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The sheet could not be written: %1</source>
        <translation>Das Blatt ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>Nothing had to be done.</source>
        <translation>Es war nichts zu tun.</translation>
    </message>
    <message>
        <source>Reading what the day asks for…</source>
        <translation>Es wird gelesen, was der Tag verlangt…</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Taking back %Ln record(s)…</source>
        <translation>
            <numerusform>%Ln Datensatz zurücknehmen…</numerusform>
            <numerusform>%Ln Datensätze zurücknehmen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>UndoStepText</name>
    <message>
        <source>lending</source>
        <translation>Ausleihe</translation>
    </message>
    <message>
        <source>return</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>Vormerkung</translation>
    </message>
    <message>
        <source>extension of membership</source>
        <translation>Verlängerung der Mitgliedschaft</translation>
    </message>
    <message>
        <source>new user</source>
        <translation>neuer Benutzer</translation>
    </message>
    <message>
        <source>edit of user</source>
        <translation>Änderung an Benutzer</translation>
    </message>
    <message>
        <source>removal of user</source>
        <translation>Löschung eines Benutzers</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>new book</source>
        <translation>neues Buch</translation>
    </message>
    <message>
        <source>edit of book</source>
        <translation>Änderung an Buch</translation>
    </message>
    <message>
        <source>removal of book</source>
        <translation>Löschung eines Buches</translation>
    </message>
    <message>
        <source>new copy</source>
        <translation>neues Exemplar</translation>
    </message>
    <message>
        <source>edit of copy</source>
        <translation>Änderung an Exemplar</translation>
    </message>
    <message>
        <source>removal of copy</source>
        <translation>Löschung eines Exemplars</translation>
    </message>
    <message>
        <source>edit of a list</source>
        <translation>Änderung einer Liste</translation>
    </message>
    <message>
        <source>edit of loan</source>
        <translation>Änderung einer Ausleihe</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>edit of loan rules</source>
        <translation>Änderung der Leihregeln</translation>
    </message>
    <message>
        <source>edit of closed days</source>
        <translation>Änderung der Schließtage</translation>
    </message>
    <message>
        <source>edit of settings</source>
        <translation>Änderung der Einstellungen</translation>
    </message>
    <message>
        <source>edit of staff account</source>
        <translation>Änderung eines Personalkontos</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n record(s))</source>
        <translation>
            <numerusform>%1 (%n Datensatz)</numerusform>
            <numerusform>%1 (%n Datensätze)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>edit of hold</source>
        <translation>Änderung einer Vormerkung</translation>
    </message>
    <message>
        <source>cancelled hold</source>
        <translation>Stornierung einer Vormerkung</translation>
    </message>
    <message>
        <source>copy on the hold shelf</source>
        <translation>Exemplar im Abholregal</translation>
    </message>
    <message>
        <source>hold back in the queue</source>
        <translation>Vormerkung zurück in der Warteschlange</translation>
    </message>
    <message>
        <source>expired hold</source>
        <translation>abgelaufene Vormerkung</translation>
    </message>
    <message>
        <source>copy not found</source>
        <translation>nicht gefundenes Exemplar</translation>
    </message>
    <message>
        <source>order of a queue</source>
        <translation>Reihenfolge einer Warteschlange</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>claim of return</source>
        <translation>Angabe der Rückgabe</translation>
    </message>
    <message>
        <source>brief record</source>
        <translation>Kurzeintrag</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>waiver</source>
        <translation>Erlass</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>Rückzahlung</translation>
    </message>
    <message>
        <source>correction of a charge</source>
        <translation>Berichtigung einer Forderung</translation>
    </message>
    <message>
        <source>edit of notices</source>
        <translation>Änderung der Benachrichtigungen</translation>
    </message>
    <message>
        <source>damaged copy</source>
        <translation>beschädigtes Exemplar</translation>
    </message>
    <message>
        <source>charge of a copy found again</source>
        <translation>Forderung für ein wiedergefundenes Exemplar</translation>
    </message>
    <message>
        <source>override</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>closing of the till</source>
        <translation>Kassenabschluss</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>restored backup</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>erased user</source>
        <translation>Löschung eines Benutzers</translation>
    </message>
    <message>
        <source>old loans made anonymous</source>
        <translation>Anonymisierung alter Ausleihen</translation>
    </message>
    <message>
        <source>jobs of the day</source>
        <translation>Arbeiten des Tages</translation>
    </message>
    <message>
        <source>new password</source>
        <translation>neues Passwort</translation>
    </message>
</context>
<context>
    <name>UndoText</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>This can no longer be undone: the record was changed since.</source>
        <translation>Das lässt sich nicht mehr rückgängig machen: Der Datensatz wurde seither geändert.</translation>
    </message>
    <message>
        <source>This can no longer be undone: &quot;%1&quot; was changed since.</source>
        <translation>Das lässt sich nicht mehr rückgängig machen: „%1“ wurde seither geändert.</translation>
    </message>
    <message>
        <source>This can no longer be undone: the values from before were erased.</source>
        <translation>Das lässt sich nicht mehr rückgängig machen: Die früheren Werte wurden gelöscht.</translation>
    </message>
    <message>
        <source>This can no longer be undone: it was done with an older version of Carrel.</source>
        <translation>Das lässt sich nicht mehr rückgängig machen: Es geschah mit einer älteren Version von Carrel.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed since and stays as it is.</source>
        <translation>„%1“ wurde seither geändert und bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>UnsavedSheet</name>
    <message>
        <source>Close without saving?</source>
        <translation>Schließen, ohne zu speichern?</translation>
    </message>
    <message>
        <source>Not saved yet: %1. Closing now loses what was typed there.</source>
        <translation>Noch nicht gespeichert: %1. Wenn Sie jetzt schließen, geht verloren, was dort getippt wurde.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen, ohne zu speichern</translation>
    </message>
</context>
<context>
    <name>UserCard</name>
    <message>
        <source>No user yet</source>
        <translation>Noch kein Benutzer</translation>
    </message>
    <message>
        <source>Scan a card, or type a name. A book scanned first shows where it is and who has it.</source>
        <translation>Scannen Sie einen Ausweis oder tippen Sie einen Namen. Ein zuerst gescanntes Buch zeigt, wo es ist und wer es hat.</translation>
    </message>
    <message>
        <source>on loan</source>
        <translation>ausgeliehen</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Ausweis %1</translation>
    </message>
    <message>
        <source>valid without end</source>
        <translation>unbefristet gültig</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>abgelaufen am %1</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>loans of the limit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Pay…</source>
        <translation>Bezahlen…</translation>
    </message>
    <message>
        <source>owes</source>
        <translation>schuldet</translation>
    </message>
    <message>
        <source>Take a payment…</source>
        <translation>Zahlung annehmen…</translation>
    </message>
    <message>
        <source>%1 of it are fines of copies still out</source>
        <translation>davon %1 Säumnisgebühren für noch ausgeliehene Exemplare</translation>
    </message>
</context>
<context>
    <name>UserColumns</name>
    <message>
        <source>Viewer</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Hilfskraft</translation>
    </message>
    <message>
        <source>Librarian</source>
        <translation>Bibliothekar</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Ausleihen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>Bürge</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Endet heute</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Angemeldet seit</translation>
    </message>
    <message>
        <source>Blocked because</source>
        <translation>Gesperrt wegen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Schuldet</translation>
    </message>
</context>
<context>
    <name>UserDetail</name>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Leihen</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>Erlauben…</translation>
    </message>
    <message>
        <source>Allow signing in…</source>
        <translation>Anmeldung erlauben…</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>No user selected</source>
        <translation>Kein Benutzer ausgewählt</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Ausweis %1</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Cannot sign in</source>
        <translation>Kann sich nicht anmelden</translation>
    </message>
    <message>
        <source>Changes to %1 saved.</source>
        <translation>Änderungen an %1 gespeichert.</translation>
    </message>
    <message>
        <source>Changed here and elsewhere: %1.</source>
        <translation>Hier und anderswo geändert: %1.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meins behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Anderes übernehmen</translation>
    </message>
    <message>
        <source>Membership of %1 extended to %2.</source>
        <translation>Mitgliedschaft von %1 bis %2 verlängert.</translation>
    </message>
    <message>
        <source>Membership of %1 has no end now.</source>
        <translation>Die Mitgliedschaft von %1 hat jetzt kein Ende.</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>%1 ist wieder aktiv.</translation>
    </message>
    <message>
        <source>%1 is inactive now.</source>
        <translation>%1 ist jetzt inaktiv.</translation>
    </message>
    <message>
        <source>%1 saved this user at %2. Changed by both of you: %3.</source>
        <translation>%1 hat diese Person gespeichert (%2). Von beiden geändert: %3.</translation>
    </message>
    <message>
        <source>%1 saved this user at %2, %3. Changed by both of you: %4.</source>
        <translation>%1 hat diese Person gespeichert (%2, %3). Von beiden geändert: %4.</translation>
    </message>
    <message>
        <source>Membership of %1 extended to %2; the fee was charged.</source>
        <translation>Mitgliedschaft von %1 bis %2 verlängert; die Gebühr wurde berechnet.</translation>
    </message>
</context>
<context>
    <name>UserFields</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Ausweisnummer</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>Bürge</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Angemeldet seit</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Blocked because</source>
        <translation>Gesperrt wegen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Type a name or scan a card</source>
        <translation>Namen tippen oder Ausweis scannen</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n Jahr alt</numerusform>
            <numerusform>%n Jahre alt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserPreview</name>
    <message>
        <source>valid without end</source>
        <translation>unbefristet gültig</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>abgelaufen am %1</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Ausweis %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>%1, age %2</source>
        <translation>%1, Alter %2</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>Ausgeliehen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>loans of the limit</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
</context>
<context>
    <name>UserSuggestions</name>
    <message>
        <source>Add a user…</source>
        <translation>Benutzer hinzufügen…</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>name, card, group or birth date</source>
        <translation>Name, Ausweis, Gruppe oder Geburtsdatum</translation>
    </message>
    <message>
        <source>↑ ↓ choose     Enter opens     Esc clears the field</source>
        <translation>↑ ↓ wählen     Eingabe öffnet     Esc leert das Feld</translation>
    </message>
    <message>
        <source>A scan replaces what is typed</source>
        <translation>Ein Scan ersetzt das Getippte</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>nothing on loan</source>
        <translation>nichts ausgeliehen</translation>
    </message>
    <message numerus="yes">
        <source>%n on loan</source>
        <translation>
            <numerusform>%n ausgeliehen</numerusform>
            <numerusform>%n ausgeliehen</numerusform>
        </translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>Niemand passt zu „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n match “%1”</source>
        <translation>
            <numerusform>%n passt zu „%1“</numerusform>
            <numerusform>%n passen zu „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>Search books for “%1”</source>
        <translation>Bücher nach „%1“ durchsuchen</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Search users</source>
        <translation>Benutzer durchsuchen</translation>
    </message>
    <message>
        <source>Search name, card, phone…</source>
        <translation>Name, Ausweis, Telefon suchen…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Active only</source>
        <translation>Nur aktive</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>Binnen 30 Tagen</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Diesen Monat</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Add user…</source>
        <translation>Benutzer hinzufügen…</translation>
    </message>
    <message>
        <source>Delete or deactivate</source>
        <translation>Löschen oder deaktivieren</translation>
    </message>
    <message>
        <source>No users yet.</source>
        <translation>Noch keine Benutzer.</translation>
    </message>
    <message>
        <source>Add one, or import a file.</source>
        <translation>Fügen Sie einen hinzu oder importieren Sie eine Datei.</translation>
    </message>
    <message>
        <source>No users match these filters.</source>
        <translation>Kein Benutzer passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>No users match “%1”.</source>
        <translation>Kein Benutzer passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
    <message>
        <source>Add “%1” as a new user…</source>
        <translation>„%1“ als neuen Benutzer hinzufügen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) waiting for you</source>
        <translation>
            <numerusform>%Ln Änderung wartet auf Sie</numerusform>
            <numerusform>%Ln Änderungen warten auf Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire(s) this month</source>
        <translation>
            <numerusform>%Ln läuft diesen Monat ab</numerusform>
            <numerusform>%Ln laufen diesen Monat ab</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 kann sich jetzt anmelden.</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>%1 hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) deleted.</source>
        <translation>
            <numerusform>%n Benutzer gelöscht.</numerusform>
            <numerusform>%n Benutzer gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) deactivated, not deleted: loans, notes or other users refer to them.</source>
        <translation>
            <numerusform>%n Benutzer deaktiviert statt gelöscht: Ausleihen, Notizen oder andere Benutzer verweisen darauf.</numerusform>
            <numerusform>%n Benutzer deaktiviert statt gelöscht: Ausleihen, Notizen oder andere Benutzer verweisen darauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted, %2 deactivated because loans, notes or other users refer to them.</source>
        <translation>%1 gelöscht, %2 deaktiviert, weil Ausleihen, Notizen oder andere Benutzer darauf verweisen.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Personal data…</source>
        <translation>Personenbezogene Daten…</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Mit Schulden</translation>
    </message>
</context>
<context>
    <name>UsersText</name>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name wird gebraucht.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) fit.</source>
        <translation>
            <numerusform>Höchstens %n Zeichen passt.</numerusform>
            <numerusform>Höchstens %n Zeichen passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A card number is needed.</source>
        <translation>Eine Ausweisnummer wird gebraucht.</translation>
    </message>
    <message>
        <source>Card %1 belongs to %2.</source>
        <translation>Ausweis %1 gehört %2.</translation>
    </message>
    <message>
        <source>An e-mail address has one @ with a name before it.</source>
        <translation>Eine E-Mail-Adresse hat ein @ mit einem Namen davor.</translation>
    </message>
    <message>
        <source>The part after @ needs a dot.</source>
        <translation>Der Teil nach dem @ braucht einen Punkt.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Dieser Tag ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>Nobody is that old: %1 is the earliest year.</source>
        <translation>So alt ist niemand: %1 ist das früheste Jahr.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>Nobody can answer for him- or herself.</source>
        <translation>Niemand kann für sich selbst bürgen.</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Wählen Sie eine Kategorie.</translation>
    </message>
    <message>
        <source>No user has this name or card. Choose one from the list.</source>
        <translation>Kein Benutzer hat diesen Namen oder Ausweis. Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Die Notiz ist leer.</translation>
    </message>
    <message>
        <source>This user was deleted elsewhere.</source>
        <translation>Dieser Benutzer wurde anderswo gelöscht.</translation>
    </message>
    <message>
        <source>This user&apos;s data was erased and cannot be changed.</source>
        <translation>Die Daten dieses Benutzers wurden gelöscht und lassen sich nicht ändern.</translation>
    </message>
    <message>
        <source>Somebody else changed this user meanwhile.</source>
        <translation>Jemand anderes hat diesen Benutzer inzwischen geändert.</translation>
    </message>
    <message>
        <source>%1 can sign in. End the staff account first.</source>
        <translation>%1 kann sich anmelden. Beenden Sie zuerst das Personalkonto.</translation>
    </message>
    <message>
        <source>The membership of %1 has no end.</source>
        <translation>Die Mitgliedschaft von %1 hat kein Ende.</translation>
    </message>
    <message>
        <source>This note was deleted elsewhere.</source>
        <translation>Diese Notiz wurde anderswo gelöscht.</translation>
    </message>
    <message>
        <source>Somebody else changed this note meanwhile.</source>
        <translation>Jemand anderes hat diese Notiz inzwischen geändert.</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Impossible</source>
        <translation>Unmöglich</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nobody can override this</source>
        <translation>das kann niemand trotzdem erlauben</translation>
    </message>
    <message>
        <source>shown for later; settling them does not help now</source>
        <translation>für später gezeigt; sie zu klären hilft jetzt nicht</translation>
    </message>
    <message>
        <source>you may override</source>
        <translation>Sie dürfen es trotzdem erlauben</translation>
    </message>
    <message>
        <source>a librarian may override</source>
        <translation>ein Bibliothekar darf es trotzdem erlauben</translation>
    </message>
    <message>
        <source>Needs confirmation</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>does not stop the renewal</source>
        <translation>verhindert die Verlängerung nicht</translation>
    </message>
    <message>
        <source>does not stop the loan</source>
        <translation>verhindert die Ausleihe nicht</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Warum? %1</translation>
    </message>
    <message>
        <source>Asked for by the library&apos;s head</source>
        <translation>Auf Wunsch der Bibliotheksleitung</translation>
    </message>
    <message>
        <source>Class set</source>
        <translation>Klassensatz</translation>
    </message>
    <message>
        <source>Will be settled today</source>
        <translation>Wird heute geklärt</translation>
    </message>
    <message>
        <source>The record is out of date</source>
        <translation>Der Eintrag ist veraltet</translation>
    </message>
    <message>
        <source>Why it is allowed</source>
        <translation>Warum es erlaubt wird</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Kept in the audit log with your name.</source>
        <translation>Bleibt mit Ihrem Namen im Protokoll.</translation>
    </message>
    <message>
        <source>Kept in the audit log with both names.</source>
        <translation>Bleibt mit beiden Namen im Protokoll.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message numerus="yes">
        <source>Override %n and renew</source>
        <translation>
            <numerusform>%n trotzdem erlauben und verlängern</numerusform>
            <numerusform>%n trotzdem erlauben und verlängern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Override %n and lend</source>
        <translation>
            <numerusform>%n trotzdem erlauben und ausleihen</numerusform>
            <numerusform>%n trotzdem erlauben und ausleihen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask a librarian…</source>
        <translation>Bibliothekar fragen…</translation>
    </message>
    <message>
        <source>All of them must be put aside.</source>
        <translation>Sie müssen alle abgehakt werden.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>This visit</source>
        <translation>Dieser Besuch</translation>
    </message>
    <message numerus="yes">
        <source>%n lent</source>
        <translation>
            <numerusform>%n ausgeliehen</numerusform>
            <numerusform>%n ausgeliehen</numerusform>
        </translation>
    </message>
    <message>
        <source>not renewed</source>
        <translation>nicht verlängert</translation>
    </message>
    <message>
        <source>not lent</source>
        <translation>nicht ausgeliehen</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>This visit</source>
        <translation>Dieser Besuch</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>Neuestes zuerst</translation>
    </message>
    <message numerus="yes">
        <source>%n lent</source>
        <translation>
            <numerusform>%n ausgeliehen</numerusform>
            <numerusform>%n ausgeliehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned</source>
        <translation>
            <numerusform>%n zurück</numerusform>
            <numerusform>%n zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewed</source>
        <translation>
            <numerusform>%n verlängert</numerusform>
            <numerusform>%n verlängert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Waiting, number %1</source>
        <translation>Wartet, Nummer %1</translation>
    </message>
</context>
<context>
    <name>VisitReceipt</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Borrowed before</source>
        <translation>Schon vorher ausgeliehen</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>of it for books still out</source>
        <translation>davon für noch ausgeliehene Bücher</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Card …%1</source>
        <translation>Ausweis …%1</translation>
    </message>
    <message>
        <source>Lent, due</source>
        <translation>Ausgeliehen, fällig</translation>
    </message>
    <message>
        <source>Renewed, due</source>
        <translation>Verlängert, fällig</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Vielen Dank</translation>
    </message>
</context>
<context>
    <name>WaivePane</name>
    <message>
        <source>Waive a charge</source>
        <translation>Forderung erlassen</translation>
    </message>
    <message>
        <source>not a payment</source>
        <translation>keine Zahlung</translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation>Betrag %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Wählen Sie einen Grund.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Owes afterwards</source>
        <translation>Schuldet danach</translation>
    </message>
    <message>
        <source>Kept in the ledger with your name. Undo takes it back by a correction.</source>
        <translation>Bleibt mit Ihrem Namen im Kontobuch. Rückgängig nimmt es durch eine Berichtigung zurück.</translation>
    </message>
    <message>
        <source>%1  ·  %2, all of it open</source>
        <translation>%1  ·  %2, alles offen</translation>
    </message>
    <message>
        <source>%1  ·  %2, %3 of it open</source>
        <translation>%1  ·  %2, davon %3 offen</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alles: %1</translation>
    </message>
    <message>
        <source>Waive %1</source>
        <translation>%1 erlassen</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Erlassen</translation>
    </message>
</context>
<context>
    <name>WeekEditor</name>
    <message>
        <source>Opening hours on %1</source>
        <translation>Öffnungszeiten am %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>no hours set</source>
        <translation>keine Zeiten eingetragen</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Welcome to Carrel</source>
        <translation>Willkommen bei Carrel</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Create a library</source>
        <translation>Bibliothek anlegen</translation>
    </message>
    <message>
        <source>A new, empty catalogue on this computer.</source>
        <translation>Ein neuer, leerer Katalog auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>A .carrel file from this computer, or a backup of one.</source>
        <translation>Eine .carrel-Datei von diesem Rechner oder eine Sicherung davon.</translation>
    </message>
    <message>
        <source>Try the demo library</source>
        <translation>Die Demobibliothek ausprobieren</translation>
    </message>
    <message>
        <source>600 books and two dozen users to play with. A copy: nothing you do in it touches your own library.</source>
        <translation>600 Bücher und zwei Dutzend Benutzer zum Ausprobieren. Eine Kopie: Was Sie darin tun, berührt Ihre eigene Bibliothek nicht.</translation>
    </message>
    <message>
        <source>You can also drop a .carrel file onto this window.</source>
        <translation>Sie können auch eine .carrel-Datei auf dieses Fenster ziehen.</translation>
    </message>
</context>
<context>
    <name>WhyActionText</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Warum? %1</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>wins</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>beaten</source>
        <translation>überstimmt</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>WhyContentText</name>
    <message>
        <source>Worked out now, from the rules of today.</source>
        <translation>Jetzt ermittelt, nach den Regeln von heute.</translation>
    </message>
    <message>
        <source>As stored when it was decided.</source>
        <translation>Wie bei der Entscheidung gespeichert.</translation>
    </message>
    <message>
        <source>As stored when it was decided. Rules changed since: yes.</source>
        <translation>Wie bei der Entscheidung gespeichert. Regeln seither geändert: ja.</translation>
    </message>
    <message>
        <source>As stored when it was decided. Rules changed since: no.</source>
        <translation>Wie bei der Entscheidung gespeichert. Regeln seither geändert: nein.</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>user category</comment>
        <translation>Jede Kategorie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>any</source>
        <comment>item type</comment>
        <translation>jeder Medientyp</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>Winning rule: %1</source>
        <translation>Geltende Regel: %1</translation>
    </message>
    <message>
        <source>Open in Rules</source>
        <translation>In den Regeln öffnen</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Ausleihen</translation>
    </message>
    <message>
        <source>Nothing here has the code %1.</source>
        <translation>Nichts hier hat den Code %1.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Taken back by an entry of its own.</source>
        <translation>Durch einen eigenen Eintrag zurückgenommen.</translation>
    </message>
    <message>
        <source>Stages saved</source>
        <translation>Stufen gespeichert</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Vormerkungen</translation>
    </message>
    <message>
        <source>The card is closed</source>
        <translation>Der Ausweis ist stillgelegt</translation>
    </message>
    <message>
        <source>All data of the user was erased</source>
        <translation>Alle Daten des Benutzers wurden gelöscht</translation>
    </message>
    <message>
        <source>The jobs of the day are done: see Today, in Reports.</source>
        <translation>Die Aufgaben des Tages sind erledigt: siehe „Heute“ unter „Berichte“.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>An %1 gesendet.</translation>
    </message>
</context>
<context>
    <name>YearRangeChip</name>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Years before Christ as −399.</source>
        <translation>Jahre vor Christus als −399.</translation>
    </message>
</context>
</TS>
