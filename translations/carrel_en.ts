<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>About Carrel</source>
        <translation>About Carrel</translation>
    </message>
    <message>
        <source>Carrel %1</source>
        <translation>Carrel %1</translation>
    </message>
    <message>
        <source>The quiet desk for a busy library.</source>
        <translation>The quiet desk for a busy library.</translation>
    </message>
    <message>
        <source>Copyright 2026 The Carrel authors. Carrel is free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.

Made with Qt %1 and SQLite.</source>
        <translation>Copyright 2026 The Carrel authors. Carrel is free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.

Made with Qt %1 and SQLite.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>AccountsText</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>That name and password do not match.</source>
        <translation>That name and password do not match.</translation>
    </message>
    <message>
        <source>Wrong password.</source>
        <translation>Wrong password.</translation>
    </message>
    <message numerus="yes">
        <source>Too early. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too early. Try again in %n second.</numerusform>
            <numerusform>Too early. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>You can try again now.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Locked until %1.</source>
        <translation>Too many wrong passwords. Locked until %1.</translation>
    </message>
    <message>
        <source>This account is not active any more. Ask your administrator.</source>
        <translation>This account is not active any more. Ask your administrator.</translation>
    </message>
    <message>
        <source>This account may not open the program. Ask your administrator for a role.</source>
        <translation>This account may not open the program. Ask your administrator for a role.</translation>
    </message>
    <message>
        <source>This account ended on %1. Ask your administrator to extend it.</source>
        <translation>This account ended on %1. Ask your administrator to extend it.</translation>
    </message>
    <message>
        <source>This password is too old. Ask your administrator to set a new one.</source>
        <translation>This password is too old. Ask your administrator to set a new one.</translation>
    </message>
    <message>
        <source>The computer is short of memory, so the password could not be checked. Close other programs and try again.</source>
        <translation>The computer is short of memory, so the password could not be checked. Close other programs and try again.</translation>
    </message>
    <message>
        <source>The stored password cannot be read. Ask your administrator to set a new one.</source>
        <translation>The stored password cannot be read. Ask your administrator to set a new one.</translation>
    </message>
    <message>
        <source>You are not signed in any more. Sign in again.</source>
        <translation>You are not signed in any more. Sign in again.</translation>
    </message>
    <message>
        <source>Your role may not do this: %1.</source>
        <translation>Your role may not do this: %1.</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>A password is needed.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s) are needed.</source>
        <translation>
            <numerusform>At least %n character is needed.</numerusform>
            <numerusform>At least %n characters are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) fit.</source>
        <translation>
            <numerusform>At most %n character fits.</numerusform>
            <numerusform>At most %n characters fit.</numerusform>
        </translation>
    </message>
    <message>
        <source>This password is too easy to guess.</source>
        <translation>This password is too easy to guess.</translation>
    </message>
    <message>
        <source>This is the present password. Choose another.</source>
        <translation>This is the present password. Choose another.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>The two passwords differ.</translation>
    </message>
    <message>
        <source>A user name is needed.</source>
        <translation>A user name is needed.</translation>
    </message>
    <message numerus="yes">
        <source>A user name has no spaces and at most %n character(s).</source>
        <translation>
            <numerusform>A user name has no spaces and at most %n character.</numerusform>
            <numerusform>A user name has no spaces and at most %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is taken by %2.</source>
        <translation>%1 is taken by %2.</translation>
    </message>
    <message>
        <source>This day is over already.</source>
        <translation>This day is over already.</translation>
    </message>
    <message>
        <source>The library needs at least one administrator who can sign in. Make somebody else administrator first.</source>
        <translation>The library needs at least one administrator who can sign in. Make somebody else administrator first.</translation>
    </message>
    <message>
        <source>The library has an administrator already.</source>
        <translation>The library has an administrator already.</translation>
    </message>
    <message>
        <source>This person has no user name. Allow signing in first.</source>
        <translation>This person has no user name. Allow signing in first.</translation>
    </message>
    <message>
        <source>The library needs a name.</source>
        <translation>The library needs a name.</translation>
    </message>
    <message>
        <source>Choose a file to keep the library in.</source>
        <translation>Choose a file to keep the library in.</translation>
    </message>
    <message>
        <source>A file of that name exists already. Choose another, or open it instead.</source>
        <translation>A file of that name exists already. Choose another, or open it instead.</translation>
    </message>
    <message>
        <source>At least one day must stay open.</source>
        <translation>At least one day must stay open.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Records</translation>
    </message>
    <message>
        <source>&amp;Circulation</source>
        <translation>&amp;Circulation</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;New library…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>&amp;Open library…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Back up now</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>Change &amp;password…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lock</translation>
    </message>
    <message>
        <source>Sign o&amp;ut</source>
        <translation>Sign o&amp;ut</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>&amp;Detail panel</source>
        <translation>&amp;Detail panel</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Columns…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Next pane</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Previous pane</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Smaller text</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Full screen</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Desk</translation>
    </message>
    <message>
        <source>&amp;Books</source>
        <translation>&amp;Books</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Users</translation>
    </message>
    <message>
        <source>&amp;Loans</source>
        <translation>&amp;Loans</translation>
    </message>
    <message>
        <source>&amp;Holds</source>
        <translation>&amp;Holds</translation>
    </message>
    <message>
        <source>&amp;Overdues</source>
        <translation>&amp;Overdues</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Reports</translation>
    </message>
    <message>
        <source>&amp;Admin</source>
        <translation>&amp;Admin</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;New…</translation>
    </message>
    <message>
        <source>Add &amp;book…</source>
        <translation>Add &amp;book…</translation>
    </message>
    <message>
        <source>Add &amp;copy…</source>
        <translation>Add &amp;copy…</translation>
    </message>
    <message>
        <source>Add &amp;user…</source>
        <translation>Add &amp;user…</translation>
    </message>
    <message>
        <source>&amp;Open in detail panel</source>
        <translation>&amp;Open in detail panel</translation>
    </message>
    <message>
        <source>&amp;Edit cell</source>
        <translation>&amp;Edit cell</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicate</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Revert</translation>
    </message>
    <message>
        <source>&amp;Withdraw or delete…</source>
        <translation>&amp;Withdraw or delete…</translation>
    </message>
    <message>
        <source>&amp;Lend</source>
        <translation>&amp;Lend</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>&amp;Return</translation>
    </message>
    <message>
        <source>Re&amp;new</source>
        <translation>Re&amp;new</translation>
    </message>
    <message>
        <source>&amp;End the visit</source>
        <translation>&amp;End the visit</translation>
    </message>
    <message>
        <source>New l&amp;oan…</source>
        <translation>New l&amp;oan…</translation>
    </message>
    <message>
        <source>Renew &amp;selected loans</source>
        <translation>Renew &amp;selected loans</translation>
    </message>
    <message>
        <source>&amp;Mark as returned</source>
        <translation>&amp;Mark as returned</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Settings…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Shortcuts</translation>
    </message>
    <message>
        <source>&amp;About Carrel</source>
        <translation>&amp;About Carrel</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today&apos;s sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print receipt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddBookDialog</name>
    <message>
        <source>Add book</source>
        <translation>Add book</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Save and add another</translation>
    </message>
    <message>
        <source>Scan or type; leave empty if there is none</source>
        <translation>Scan or type; leave empty if there is none</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Separate several with “;”</source>
        <translation>Separate several with “;”</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>Call number</translation>
    </message>
    <message>
        <source>Item type</source>
        <translation>Item type</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Barcodes</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n copy(s).</source>
        <translation>
            <numerusform>%1, %n copy.</numerusform>
            <numerusform>%1, %n copies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the catalogue:</source>
        <translation>Already in the catalogue:</translation>
    </message>
    <message>
        <source>Add a copy instead</source>
        <translation>Add a copy instead</translation>
    </message>
</context>
<context>
    <name>AddCopyDialog</name>
    <message>
        <source>Add copy</source>
        <translation>Add copy</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Barcodes</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message numerus="yes">
        <source>Add %n copies</source>
        <translation>
            <numerusform>Add %n copy</numerusform>
            <numerusform>Add %n copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddUserDialog</name>
    <message>
        <source>Add user</source>
        <translation>Add user</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Save and add another</translation>
    </message>
    <message>
        <source>Next free number. Scan to replace.</source>
        <translation>Next free number. Scan to replace.</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>card %1</translation>
    </message>
    <message>
        <source>born %1, is already here.</source>
        <translation>born %1, is already here.</translation>
    </message>
    <message>
        <source>born %1, is already here: %2.</source>
        <translation>born %1, is already here: %2.</translation>
    </message>
    <message>
        <source>Open that user</source>
        <translation>Open that user</translation>
    </message>
    <message>
        <source>Same name and birth date</source>
        <translation>Same name and birth date</translation>
    </message>
    <message>
        <source>Add as a second person</source>
        <translation>Add as a second person</translation>
    </message>
    <message>
        <source>Shared with the guarantor, that is fine</source>
        <translation>Shared with the guarantor, that is fine</translation>
    </message>
    <message>
        <source>Shared with %1, that is fine</source>
        <translation>Shared with %1, that is fine</translation>
    </message>
    <message>
        <source>For users under 18: who answers for the loans</source>
        <translation>For users under 18: who answers for the loans</translation>
    </message>
    <message>
        <source>Suggested from the age</source>
        <translation>Suggested from the age</translation>
    </message>
</context>
<context>
    <name>AdminList</name>
    <message>
        <source>Admin sections</source>
        <translation>Admin sections</translation>
    </message>
</context>
<context>
    <name>AdminPage</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>Circulation</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
</context>
<context>
    <name>AllowSignInDialog</name>
    <message>
        <source>Let %1 sign in</source>
        <translation>Let %1 sign in</translation>
    </message>
    <message>
        <source>Allow signing in</source>
        <translation>Allow signing in</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Roomy</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>High contrast follows the system.</source>
        <translation>High contrast follows the system.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Fields and rows grow with it. Ctrl++ and Ctrl+- do the same anywhere.</source>
        <translation>Fields and rows grow with it. Ctrl++ and Ctrl+- do the same anywhere.</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>Height of rows</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Language of the window</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Your password is changed.</source>
        <translation>Your password is changed.</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>In service</source>
        <translation>In service</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>In process</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>On order</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>In repair</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>On shelf</source>
        <translation>On shelf</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>On loan</translation>
    </message>
    <message>
        <source>On hold shelf</source>
        <translation>On hold shelf</translation>
    </message>
    <message>
        <source>In the library only</source>
        <translation>In the library only</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
</context>
<context>
    <name>BackupTexts</name>
    <message numerus="yes">
        <source>%n loan(s)</source>
        <translation>
            <numerusform>%n loan</numerusform>
            <numerusform>%n loans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n return</numerusform>
            <numerusform>%n returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s)</source>
        <translation>
            <numerusform>%n renewal</numerusform>
            <numerusform>%n renewals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new book(s)</source>
        <translation>
            <numerusform>%n new book</numerusform>
            <numerusform>%n new books</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new user(s)</source>
        <translation>
            <numerusform>%n new user</numerusform>
            <numerusform>%n new users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation>
            <numerusform>%n import</numerusform>
            <numerusform>%n imports</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <comment>a moment</comment>
        <translation>ddd d MMM, HH:mm</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>today at %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>yesterday at %1</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Once a day</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Before an import</translation>
    </message>
    <message>
        <source>Before restoring</source>
        <translation>Before restoring</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Before an update</translation>
    </message>
    <message>
        <source>Both folders</source>
        <translation>Both folders</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>Second folder</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Not verified yet</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Not readable</translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s)</source>
        <translation>
            <numerusform>%Ln book</numerusform>
            <numerusform>%Ln books</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open loan(s)</source>
        <translation>
            <numerusform>%Ln open loan</numerusform>
            <numerusform>%Ln open loans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>%n other change</numerusform>
            <numerusform>%n other changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backup folder</source>
        <translation>Backup folder</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Change the backup folder…</source>
        <translation>Change the backup folder…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Second folder or stick</source>
        <translation>Second folder or stick</translation>
    </message>
    <message>
        <source>Change the second folder…</source>
        <translation>Change the second folder…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Back up automatically</source>
        <translation>Back up automatically</translation>
    </message>
    <message>
        <source>when Carrel closes</source>
        <translation>when Carrel closes</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>once a day</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>The last good backup is never removed.</source>
        <translation>The last good backup is never removed.</translation>
    </message>
    <message>
        <source>Daily backups to keep</source>
        <translation>Daily backups to keep</translation>
    </message>
    <message>
        <source>Weekly backups to keep</source>
        <translation>Weekly backups to keep</translation>
    </message>
    <message>
        <source>Monthly backups to keep</source>
        <translation>Monthly backups to keep</translation>
    </message>
    <message numerus="yes">
        <source>%n daily</source>
        <translation>
            <numerusform>%n daily</numerusform>
            <numerusform>%n daily</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly</source>
        <translation>
            <numerusform>%n weekly</numerusform>
            <numerusform>%n weekly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly</source>
        <translation>
            <numerusform>%n monthly</numerusform>
            <numerusform>%n monthly</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Verify again</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Copy to…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>The last backup failed</source>
        <translation>The last backup failed</translation>
    </message>
    <message>
        <source>Last backup verified %1</source>
        <translation>Last backup verified %1</translation>
    </message>
    <message>
        <source>Read back and checked: %1. %2.</source>
        <translation>Read back and checked: %1. %2.</translation>
    </message>
    <message>
        <source>There is no good backup yet</source>
        <translation>There is no good backup yet</translation>
    </message>
    <message>
        <source>One is made when Carrel closes, or now.</source>
        <translation>One is made when Carrel closes, or now.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>None. A copy on another disk survives the loss of this computer.</source>
        <translation>None. A copy on another disk survives the loss of this computer.</translation>
    </message>
    <message>
        <source>%1 · last written %2</source>
        <translation>%1 · last written %2</translation>
    </message>
    <message>
        <source>%1 · not written yet</source>
        <translation>%1 · not written yet</translation>
    </message>
    <message numerus="yes">
        <source>The second folder has not been reached for %n day(s). Plug in its disk or stick.</source>
        <translation>
            <numerusform>The second folder has not been reached for %n day. Plug in its disk or stick.</numerusform>
            <numerusform>The second folder has not been reached for %n days. Plug in its disk or stick.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Selected: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Backing up and reading back…</source>
        <translation>Backing up and reading back…</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Reading the backup…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copying…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
</context>
<context>
    <name>BookColumns</name>
    <message>
        <source>No copies</source>
        <translation>No copies</translation>
    </message>
    <message>
        <source>All out</source>
        <translation>All out</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Call no.</source>
        <translation>Call no.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
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
        <translation>Language</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Subjects</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>No. in series</source>
        <translation>No. in series</translation>
    </message>
    <message>
        <source>Item type</source>
        <translation>Item type</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtitle</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>ISBN as printed</source>
        <translation>ISBN as printed</translation>
    </message>
</context>
<context>
    <name>BookConflictSheet</name>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mine</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>theirs</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Back to the form</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>All &amp;theirs</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>All &amp;mine</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Saved elsewhere meanwhile</source>
        <translation>Saved elsewhere meanwhile</translation>
    </message>
    <message>
        <source>Changed by one of you only, so both are kept</source>
        <translation>Changed by one of you only, so both are kept</translation>
    </message>
    <message>
        <source>Save these values</source>
        <translation>Save these values</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>saved “%1” while you were editing it.</source>
        <translation>saved “%1” while you were editing it.</translation>
    </message>
    <message>
        <source>saved “%1” at %2.</source>
        <translation>saved “%1” at %2.</translation>
    </message>
    <message>
        <source>saved “%1” at %2, %3.</source>
        <translation>saved “%1” at %2, %3.</translation>
    </message>
    <message>
        <source>You opened it at %1.</source>
        <translation>You opened it at %1.</translation>
    </message>
    <message>
        <source>Choose for each field; nothing is written until you save.</source>
        <translation>Choose for each field; nothing is written until you save.</translation>
    </message>
    <message>
        <source>Theirs, %1</source>
        <translation>Theirs, %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
</context>
<context>
    <name>BookFieldNames</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtitle</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>ISBN as printed</source>
        <translation>ISBN as printed</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>Call number</translation>
    </message>
    <message>
        <source>Item type</source>
        <translation>Item type</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Number in series</source>
        <translation>Number in series</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Subjects</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
</context>
<context>
    <name>BookForm</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Year / lang.</source>
        <translation>Year / lang.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Call no.</source>
        <translation>Call no.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtitle</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>No. in series</source>
        <translation>No. in series</translation>
    </message>
    <message>
        <source>Item type</source>
        <translation>Item type</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Subjects</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save (Ctrl+S) or discard?</source>
        <translation>Save (Ctrl+S) or discard?</translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>No unsaved changes</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>BookInputs</name>
    <message>
        <source>Type to search publishers</source>
        <translation>Type to search publishers</translation>
    </message>
    <message>
        <source>Keep anyway</source>
        <translation>Keep anyway</translation>
    </message>
</context>
<context>
    <name>BookPanel</name>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>No book selected</source>
        <translation>No book selected</translation>
    </message>
    <message>
        <source>%1 of %2 available</source>
        <translation>%1 of %2 available</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookSuggestions</name>
    <message>
        <source>Books</source>
        <translation type="unfinished">Books</translation>
    </message>
    <message>
        <source>title, author or ISBN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose     Enter shows the book     Esc goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose     Enter holds it for %1     Esc goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n copies in</source>
        <translation>
            <numerusform>%1 of %n copy in</numerusform>
            <numerusform>%1 of %n copies in</numerusform>
        </translation>
    </message>
    <message>
        <source>all out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n match “%1”</source>
        <translation>
            <numerusform>%n matches “%1”</numerusform>
            <numerusform>%n match “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BooksPage</name>
    <message>
        <source>Search books</source>
        <translation>Search books</translation>
    </message>
    <message>
        <source>Search title, author, ISBN…</source>
        <translation>Search title, author, ISBN…</translation>
    </message>
    <message>
        <source>No book has %1.</source>
        <translation>No book has %1.</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>“%1” changed</translation>
    </message>
    <message>
        <source>“%1” saved</source>
        <translation>“%1” saved</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Add book</source>
        <translation>Add book</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Only books with “%1”. Close this bar to see all.</source>
        <translation>Only books with “%1”. Close this bar to see all.</translation>
    </message>
    <message>
        <source>Only books of the last import. Close this bar to see all.</source>
        <translation>Only books of the last import. Close this bar to see all.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>%Ln title</numerusform>
            <numerusform>%Ln titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s)</source>
        <translation>
            <numerusform>%Ln copy</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s)</source>
        <translation>
            <numerusform>%Ln book</numerusform>
            <numerusform>%Ln books</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) waiting for you</source>
        <translation>
            <numerusform>%Ln edit waiting for you</numerusform>
            <numerusform>%Ln edits waiting for you</numerusform>
        </translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Books</translation>
    </message>
    <message>
        <source>Add &amp;book…</source>
        <translation>Add &amp;book…</translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation>“%1” added</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) of “%1” added</source>
        <translation>
            <numerusform>%n copy of “%1” added</numerusform>
            <numerusform>%n copies of “%1” added</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>“%1” deleted</translation>
    </message>
    <message numerus="yes">
        <source>%n book(s) deleted</source>
        <translation>
            <numerusform>%n book deleted</numerusform>
            <numerusform>%n books deleted</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw all %n</source>
        <translation>
            <numerusform>Withdraw it</numerusform>
            <numerusform>Withdraw all %n</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” withdrawn</source>
        <translation>“%1” withdrawn</translation>
    </message>
    <message numerus="yes">
        <source>%n book(s) withdrawn</source>
        <translation>
            <numerusform>%n book withdrawn</numerusform>
            <numerusform>%n books withdrawn</numerusform>
        </translation>
    </message>
    <message>
        <source>No books match these filters</source>
        <translation>No books match these filters</translation>
    </message>
    <message>
        <source>No books match “%1”</source>
        <translation>No books match “%1”</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Clear search and filters</translation>
    </message>
    <message>
        <source>Add “%1” as a new book…</source>
        <translation>Add “%1” as a new book…</translation>
    </message>
    <message>
        <source>No books yet</source>
        <translation>No books yet</translation>
    </message>
    <message>
        <source>Add one by ISBN, or import a file.</source>
        <translation>Add one by ISBN, or import a file.</translation>
    </message>
    <message>
        <source>Brief records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BorrowedCard</name>
    <message>
        <source>Renew all</source>
        <translation>Renew all</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>On loan</translation>
    </message>
    <message>
        <source>Nothing on loan.</source>
        <translation>Nothing on loan.</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renew</translation>
    </message>
    <message>
        <source>Renew %1</source>
        <translation>Renew %1</translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>The quiet desk for a busy library.</source>
        <translation>The quiet desk for a busy library.</translation>
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
        <translation>“%1” does not belong in an ISBN.</translation>
    </message>
    <message numerus="yes">
        <source>An ISBN has 10 or 13 digits; this one has %n.</source>
        <translation>
            <numerusform>An ISBN has 10 or 13 digits; this one has %n.</numerusform>
            <numerusform>An ISBN has 10 or 13 digits; this one has %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>An ISBN of 13 digits begins with 978 or 979, not with %1.</source>
        <translation>An ISBN of 13 digits begins with 978 or 979, not with %1.</translation>
    </message>
    <message>
        <source>The last digit should be %1, not %2. Scan it again, or correct it.</source>
        <translation>The last digit should be %1, not %2. Scan it again, or correct it.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this ISBN to %1: its digits are lost.</source>
        <translation>A spreadsheet has rounded this ISBN to %1: its digits are lost.</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>A title is needed.</translation>
    </message>
    <message>
        <source>There was no year 0: 1 BC was followed by 1. Write years before Christ with a minus.</source>
        <translation>There was no year 0: 1 BC was followed by 1. Write years before Christ with a minus.</translation>
    </message>
    <message>
        <source>%1 is not a year of a book.</source>
        <translation>%1 is not a year of a book.</translation>
    </message>
    <message>
        <source>A book has at least one page.</source>
        <translation>A book has at least one page.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) fit.</source>
        <translation>
            <numerusform>At most %n character fits.</numerusform>
            <numerusform>At most %n characters fit.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a part in making a book.</source>
        <translation>“%1” is not a part in making a book.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” is not a whole number.</translation>
    </message>
    <message>
        <source>Books have no field “%1”.</source>
        <translation>Books have no field “%1”.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else in the meantime.</source>
        <translation>“%1” was changed by somebody else in the meantime.</translation>
    </message>
    <message>
        <source>This book was deleted by somebody else in the meantime.</source>
        <translation>This book was deleted by somebody else in the meantime.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n copy(s) on loan. Take them back first.</source>
        <translation>
            <numerusform>“%1” has %n copy on loan. Take it back first.</numerusform>
            <numerusform>“%1” has %n copies on loan. Take them back first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n copy(s), so it cannot be deleted. Withdraw it instead.</source>
        <translation>
            <numerusform>“%1” has %n copy, so it cannot be deleted. Withdraw it instead.</numerusform>
            <numerusform>“%1” has %n copies, so it cannot be deleted. Withdraw it instead.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has holds, so it cannot be deleted. Withdraw it instead.</source>
        <translation>“%1” has holds, so it cannot be deleted. Withdraw it instead.</translation>
    </message>
    <message>
        <source>A barcode is needed.</source>
        <translation>A barcode is needed.</translation>
    </message>
    <message numerus="yes">
        <source>A barcode has at most %n character(s).</source>
        <translation>
            <numerusform>A barcode has at most %n character.</numerusform>
            <numerusform>A barcode has at most %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Barcode %1 belongs to a copy of “%2”.</source>
        <translation>Barcode %1 belongs to a copy of “%2”.</translation>
    </message>
    <message>
        <source>Barcode %1 is given twice.</source>
        <translation>Barcode %1 is given twice.</translation>
    </message>
    <message>
        <source>A price cannot be below 0.</source>
        <translation>A price cannot be below 0.</translation>
    </message>
    <message>
        <source>“%1” is not a status of a copy.</source>
        <translation>“%1” is not a status of a copy.</translation>
    </message>
    <message>
        <source>Copies have no field “%1”.</source>
        <translation>Copies have no field “%1”.</translation>
    </message>
    <message>
        <source>Copy %1 was changed by somebody else in the meantime.</source>
        <translation>Copy %1 was changed by somebody else in the meantime.</translation>
    </message>
    <message>
        <source>This copy was deleted by somebody else in the meantime.</source>
        <translation>This copy was deleted by somebody else in the meantime.</translation>
    </message>
    <message>
        <source>Copy %1 is on loan. Take it back first.</source>
        <translation>Copy %1 is on loan. Take it back first.</translation>
    </message>
    <message>
        <source>Copy %1 was lent before, so it cannot be deleted. Withdraw it instead.</source>
        <translation>Copy %1 was lent before, so it cannot be deleted. Withdraw it instead.</translation>
    </message>
    <message>
        <source>Copy %1 has a hold, so it cannot be deleted.</source>
        <translation>Copy %1 has a hold, so it cannot be deleted.</translation>
    </message>
    <message>
        <source>The year can be %1 at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategoryRules</name>
    <message>
        <source>Loan days</source>
        <translation type="unfinished">Loan days</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation type="unfinished">Renewals</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Choose a new password</source>
        <translation>Choose a new password</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Your password was set by somebody else or is of an old kind. Choose one only you know.</source>
        <translation>Your password was set by somebody else or is of an old kind. Choose one only you know.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Repeat new password</source>
        <translation>Repeat new password</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Save and go on</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Fill empty fields</source>
        <translation>Fill empty fields</translation>
    </message>
    <message>
        <source>Replace all fields</source>
        <translation>Replace all fields</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Skip it</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>One each</source>
        <translation>One each</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>What needs a look</translation>
    </message>
    <message>
        <source>Save list as CSV…</source>
        <translation>Save list as CSV…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Add copies</source>
        <translation>Add copies</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>A book already here</source>
        <translation>A book already here</translation>
    </message>
    <message>
        <source>A user already here</source>
        <translation>A user already here</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>As in the file</translation>
    </message>
    <message>
        <source>One each, from %1</source>
        <translation>One each, from %1</translation>
    </message>
    <message>
        <source>users, books, loans, notes</source>
        <translation>users, books, loans, notes</translation>
    </message>
    <message>
        <source>of a book here</source>
        <translation>of a book here</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>here already</translation>
    </message>
    <message>
        <source>not sound</source>
        <translation>not sound</translation>
    </message>
    <message>
        <source>books, with one copy each</source>
        <translation>books, with one copy each</translation>
    </message>
    <message>
        <source>books</source>
        <translation>books</translation>
    </message>
    <message>
        <source>users</source>
        <translation>users</translation>
    </message>
    <message>
        <source>loans</source>
        <translation>loans</translation>
    </message>
    <message>
        <source>same as a book here</source>
        <translation>same as a book here</translation>
    </message>
    <message>
        <source>repeat a book</source>
        <translation>repeat a book</translation>
    </message>
    <message>
        <source>nothing new in them</source>
        <translation>nothing new in them</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>row</source>
        <translation>row</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
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
        <translation>Delete clears this filter</translation>
    </message>
</context>
<context>
    <name>ChoiceChip</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>Search %1</translation>
    </message>
</context>
<context>
    <name>CirculationText</name>
    <message>
        <source>No user has this card.</source>
        <translation>No user has this card.</translation>
    </message>
    <message>
        <source>The data of this user was erased.</source>
        <translation>The data of this user was erased.</translation>
    </message>
    <message>
        <source>This user is inactive. Activate the user on the Users page first.</source>
        <translation>This user is inactive. Activate the user on the Users page first.</translation>
    </message>
    <message>
        <source>The membership expired on %1.</source>
        <translation>The membership expired on %1.</translation>
    </message>
    <message>
        <source>Blocked by staff: %1</source>
        <translation>Blocked by staff: %1</translation>
    </message>
    <message numerus="yes">
        <source>The limit of %n loan(s) is reached.</source>
        <translation>
            <numerusform>The limit of %n loan is reached.</numerusform>
            <numerusform>The limit of %n loans is reached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The limit of %n loan(s) of the type %1 is reached.</source>
        <translation>
            <numerusform>The limit of %n loan of the type %1 is reached.</numerusform>
            <numerusform>The limit of %n loans of the type %1 is reached.</numerusform>
        </translation>
    </message>
    <message>
        <source>The user has this copy already, due %1.</source>
        <translation>The user has this copy already, due %1.</translation>
    </message>
    <message>
        <source>The user has another copy of this book.</source>
        <translation>The user has another copy of this book.</translation>
    </message>
    <message>
        <source>Had this book before, returned %1.</source>
        <translation>Had this book before, returned %1.</translation>
    </message>
    <message>
        <source>No copy has this barcode.</source>
        <translation>No copy has this barcode.</translation>
    </message>
    <message>
        <source>This copy was withdrawn.</source>
        <translation>This copy was withdrawn.</translation>
    </message>
    <message>
        <source>Reference only: it stays in the library.</source>
        <translation>Reference only: it stays in the library.</translation>
    </message>
    <message>
        <source>This copy is still on order.</source>
        <translation>This copy is still on order.</translation>
    </message>
    <message>
        <source>This copy is still being prepared for the shelf.</source>
        <translation>This copy is still being prepared for the shelf.</translation>
    </message>
    <message>
        <source>This copy is in repair.</source>
        <translation>This copy is in repair.</translation>
    </message>
    <message>
        <source>This copy counts as lost. Return it first, then lend it.</source>
        <translation>This copy counts as lost. Return it first, then lend it.</translation>
    </message>
    <message>
        <source>This copy counts as missing. Return it first, then lend it.</source>
        <translation>This copy counts as missing. Return it first, then lend it.</translation>
    </message>
    <message>
        <source>This copy counts as damaged.</source>
        <translation>This copy counts as damaged.</translation>
    </message>
    <message>
        <source>This copy is on loan. Return it first, then lend it.</source>
        <translation>This copy is on loan. Return it first, then lend it.</translation>
    </message>
    <message>
        <source>On loan to %1, due %2. Return it first, then lend it.</source>
        <translation>On loan to %1, due %2. Return it first, then lend it.</translation>
    </message>
    <message>
        <source>It counted as lost or missing and is found again.</source>
        <translation>It counted as lost or missing and is found again.</translation>
    </message>
    <message>
        <source>This copy was withdrawn: do not shelve it.</source>
        <translation>This copy was withdrawn: do not shelve it.</translation>
    </message>
    <message>
        <source>This copy is marked for repair.</source>
        <translation>This copy is marked for repair.</translation>
    </message>
    <message>
        <source>This copy is marked as damaged.</source>
        <translation>This copy is marked as damaged.</translation>
    </message>
    <message>
        <source>This copy is still marked as on order.</source>
        <translation>This copy is still marked as on order.</translation>
    </message>
    <message>
        <source>No open day within a year: see Admin, Closed days.</source>
        <translation>No open day within a year: see Admin, Closed days.</translation>
    </message>
    <message>
        <source>The rules give no loan days: see Admin, User categories.</source>
        <translation>The rules give no loan days: see Admin, User categories.</translation>
    </message>
    <message>
        <source>Due later, because %1 is a closed day.</source>
        <translation>Due later, because %1 is a closed day.</translation>
    </message>
    <message>
        <source>Due later, because %1 is a closed day: %2.</source>
        <translation>Due later, because %1 is a closed day: %2.</translation>
    </message>
    <message>
        <source>Due by the fixed date %1.</source>
        <translation>Due by the fixed date %1.</translation>
    </message>
    <message>
        <source>Due sooner, because the membership ends on %1.</source>
        <translation>Due sooner, because the membership ends on %1.</translation>
    </message>
    <message>
        <source>A loan needs a due date.</source>
        <translation>A loan needs a due date.</translation>
    </message>
    <message>
        <source>The due date can&apos;t be before the day of lending, %1.</source>
        <translation>The due date can&apos;t be before the day of lending, %1.</translation>
    </message>
    <message numerus="yes">
        <source>The due date can&apos;t be more than %n year(s) away.</source>
        <translation>
            <numerusform>The due date can&apos;t be more than %n year away.</numerusform>
            <numerusform>The due date can&apos;t be more than %n years away.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is closed on %1.</source>
        <translation>The library is closed on %1.</translation>
    </message>
    <message>
        <source>The library is closed on %1. The next open day is %2.</source>
        <translation>The library is closed on %1. The next open day is %2.</translation>
    </message>
    <message>
        <source>any category</source>
        <translation>any category</translation>
    </message>
    <message>
        <source>any type</source>
        <translation>any type</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n day(s)</source>
        <comment>rule: user category, item type</comment>
        <translation>
            <numerusform>%1, %2: %n day</numerusform>
            <numerusform>%1, %2: %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n day(s) is %2</source>
        <translation>
            <numerusform>%1 + %n day is %2</numerusform>
            <numerusform>%1 + %n days is %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open day(s) after %1</source>
        <translation>
            <numerusform>%n open day after %1</numerusform>
            <numerusform>%n open days after %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is open that day</source>
        <translation>The library is open that day</translation>
    </message>
    <message>
        <source>Closed on %1: moved to an open day</source>
        <translation>Closed on %1: moved to an open day</translation>
    </message>
    <message>
        <source>Closed on %1 (%2): moved to an open day</source>
        <translation>Closed on %1 (%2): moved to an open day</translation>
    </message>
    <message>
        <source>Fixed date %1</source>
        <translation>Fixed date %1</translation>
    </message>
    <message>
        <source>The fixed date %1 is past and does not count</source>
        <translation>The fixed date %1 is past and does not count</translation>
    </message>
    <message>
        <source>Not later than the membership, which ends %1</source>
        <translation>Not later than the membership, which ends %1</translation>
    </message>
    <message>
        <source>Changed by hand, it was %1</source>
        <translation>Changed by hand, it was %1</translation>
    </message>
    <message>
        <source>Renewed on %1, it was due %2</source>
        <translation>Renewed on %1, it was due %2</translation>
    </message>
    <message>
        <source>This loan is no longer there.</source>
        <translation>This loan is no longer there.</translation>
    </message>
    <message>
        <source>Someone else changed this loan in the meantime.</source>
        <translation>Someone else changed this loan in the meantime.</translation>
    </message>
    <message>
        <source>This loan has ended: its due date stays.</source>
        <translation>This loan has ended: its due date stays.</translation>
    </message>
    <message>
        <source>The copy was returned since. Undo the return first.</source>
        <translation>The copy was returned since. Undo the return first.</translation>
    </message>
    <message>
        <source>The copy was lent again since.</source>
        <translation>The copy was lent again since.</translation>
    </message>
    <message>
        <source>This loan was changed since.</source>
        <translation>This loan was changed since.</translation>
    </message>
    <message>
        <source>This copy is not on loan.</source>
        <translation>This copy is not on loan.</translation>
    </message>
    <message>
        <source>This copy counts as lost.</source>
        <translation>This copy counts as lost.</translation>
    </message>
    <message>
        <source>The user says that this copy was returned.</source>
        <translation>The user says that this copy was returned.</translation>
    </message>
    <message>
        <source>The rules allow no renewal.</source>
        <translation>The rules allow no renewal.</translation>
    </message>
    <message numerus="yes">
        <source>Renewed %n time(s) already: more is not allowed.</source>
        <translation>
            <numerusform>Renewed %n time already: more is not allowed.</numerusform>
            <numerusform>Renewed %n times already: more is not allowed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue since %1.</source>
        <translation>Overdue since %1.</translation>
    </message>
    <message>
        <source>Too soon: from %1 on.</source>
        <translation>Too soon: from %1 on.</translation>
    </message>
    <message>
        <source>Renewing now would not give a later date than %1.</source>
        <translation>Renewing now would not give a later date than %1.</translation>
    </message>
    <message>
        <source>No book or user has %1.</source>
        <translation>No book or user has %1.</translation>
    </message>
    <message>
        <source>Nothing was done with %1.</source>
        <translation>Nothing was done with %1.</translation>
    </message>
    <message>
        <source>Scan a user card first.</source>
        <translation>Scan a user card first.</translation>
    </message>
    <message numerus="yes">
        <source>This book has %n copies: scan the barcode of one.</source>
        <translation>
            <numerusform>This book has %n copy: scan its barcode.</numerusform>
            <numerusform>This book has %n copies: scan the barcode of one.</numerusform>
        </translation>
    </message>
    <message>
        <source>No copy of this book is on the shelf.</source>
        <translation>No copy of this book is on the shelf.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>%1 is not available yet.</source>
        <translation>%1 is not available yet.</translation>
    </message>
    <message>
        <source>Unknown command: %1</source>
        <translation>Unknown command: %1</translation>
    </message>
    <message>
        <source>%1 needs a code.</source>
        <translation>%1 needs a code.</translation>
    </message>
    <message>
        <source>Enter the first closed day.</source>
        <translation>Enter the first closed day.</translation>
    </message>
    <message>
        <source>Enter the last closed day.</source>
        <translation>Enter the last closed day.</translation>
    </message>
    <message>
        <source>The last day can&apos;t be before the first, %1.</source>
        <translation>The last day can&apos;t be before the first, %1.</translation>
    </message>
    <message>
        <source>A closure has to be shorter than a year.</source>
        <translation>A closure has to be shorter than a year.</translation>
    </message>
    <message>
        <source>This closure was deleted in the meantime.</source>
        <translation>This closure was deleted in the meantime.</translation>
    </message>
    <message>
        <source>Someone else changed this closure in the meantime.</source>
        <translation>Someone else changed this closure in the meantime.</translation>
    </message>
    <message>
        <source>The value for everybody can&apos;t be removed.</source>
        <translation>The value for everybody can&apos;t be removed.</translation>
    </message>
    <message>
        <source>This rule needs a value.</source>
        <translation>This rule needs a value.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 to 9999.</source>
        <translation>“%1” is not a whole number from 0 to 9999.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1” is not a date.</translation>
    </message>
    <message>
        <source>“%1” is not a choice here.</source>
        <translation>“%1” is not a choice here.</translation>
    </message>
    <message>
        <source>Someone else changed this rule in the meantime.</source>
        <translation>Someone else changed this rule in the meantime.</translation>
    </message>
    <message>
        <source>It was lent on %1: it can&apos;t have come back before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: the reason is kept with the loan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person may not override either. Ask somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Lent for %n hour(s), until %1</source>
        <translation>
            <numerusform>Lent for %n hour, until %1</numerusform>
            <numerusform>Lent for %n hours, until %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewed by the day&apos;s jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This loan has ended already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was charged for this loan since. Settle that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No book or user has %1, and as an ISBN its last digit should be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No user has card %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was lent again since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was lent to %1 since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here: ISBN %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the card of %1. Return takes books only; F7 lends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an amount of money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offline list cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>Give this copy a new barcode…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it this barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a user on the Desk a code is read as a copy first; in Return always as a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of %1 and the label of “%2” carry the same digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Backing up the library…</source>
        <translation>Backing up the library…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>No backup was made</translation>
    </message>
</context>
<context>
    <name>ClosingTab</name>
    <message>
        <source>PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind and method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived, not money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ·  no receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ·  receipts %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n receipt</numerusform>
            <numerusform>%n receipts</numerusform>
        </translation>
    </message>
    <message>
        <source>amounts in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s), %1</source>
        <translation>
            <numerusform>%n waiver, %1</numerusform>
            <numerusform>%n waivers, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>closing-sheet-%1.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the closing sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished">Saved as %1.</translation>
    </message>
    <message>
        <source>Cannot write to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed: sheet %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet %1: closed %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingText</name>
    <message>
        <source>Fines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <comment>a way to pay</comment>
        <translation type="unfinished">Card</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a way to pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a charge, a title</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>replacement copy given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>illness or hardship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amnesty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts %1 to %2, amounts in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind and method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived, not money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float this morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished">Difference</translation>
    </message>
    <message>
        <source>Till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Why</translation>
    </message>
</context>
<context>
    <name>ClosingsList</name>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till was right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 short: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 too much: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time, a person</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet %1, replaced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosureForm</name>
    <message>
        <source>Every year</source>
        <translation type="unfinished">Every year</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>First closed day</source>
        <translation type="unfinished">First closed day</translation>
    </message>
    <message>
        <source>Last closed day</source>
        <translation type="unfinished">Last closed day</translation>
    </message>
    <message>
        <source>Delete closure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosuresPage</name>
    <message>
        <source>Add closure</source>
        <translation type="unfinished">Add closure</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every year</source>
        <translation type="unfinished">every year</translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished">once</translation>
    </message>
    <message>
        <source>closed every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Open %n day(s) in %1</source>
        <translation>
            <numerusform>Open %n day in %1</numerusform>
            <numerusform>Open %n days in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>closed on %1 days of the week and %2 other days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in %1</source>
        <translation>
            <numerusform>%n in %1</numerusform>
            <numerusform>%n in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing moves by itself.</source>
        <translation type="unfinished">Nothing moves by itself.</translation>
    </message>
    <message numerus="yes">
        <source>%n open loan(s) would be due on a closed day.</source>
        <translation>
            <numerusform>%n open loan would be due on a closed day.</numerusform>
            <numerusform>%n open loans would be due on a closed day.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review and move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opening hours on %1 are not understood. Write them as 10:00 – 18:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the calendar saved</source>
        <translation>
            <numerusform>%n change of the calendar saved</numerusform>
            <numerusform>%n changes of the calendar saved</numerusform>
        </translation>
    </message>
    <message>
        <source>These open loans would be due on a closed day: move them to another day, or leave them. Saving the calendar does not depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s) moved</source>
        <translation>
            <numerusform>%n due date moved</numerusform>
            <numerusform>%n due dates moved</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Today</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished">Days</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">When</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished">Revert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Save</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Find a column</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Row height</translation>
    </message>
</context>
<context>
    <name>ColumnStep</name>
    <message>
        <source>%1 BC</source>
        <translation>%1 BC</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columns of the file</translation>
    </message>
    <message>
        <source>Load mapping…</source>
        <translation>Load mapping…</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>All rows</translation>
    </message>
    <message>
        <source>With a remark</source>
        <translation>With a remark</translation>
    </message>
    <message>
        <source>How the rows will look</source>
        <translation>How the rows will look</translation>
    </message>
    <message>
        <source>How the books will look</source>
        <translation>How the books will look</translation>
    </message>
    <message>
        <source>How the users will look</source>
        <translation>How the users will look</translation>
    </message>
    <message>
        <source>How the loans will look</source>
        <translation>How the loans will look</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more column(s), none imported</source>
        <translation>
            <numerusform>Show %Ln more column, none imported</numerusform>
            <numerusform>Show %Ln more columns, none imported</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a remark</source>
        <translation>
            <numerusform>%Ln with a remark</numerusform>
            <numerusform>%Ln with a remark</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>Nothing to remark.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: carrel [LIBRARY]            start the window</source>
        <translation>Usage: carrel [LIBRARY]            start the window</translation>
    </message>
    <message>
        <source>       carrel --demo               open a copy of the demo library</source>
        <translation>       carrel --demo               open a copy of the demo library</translation>
    </message>
    <message>
        <source>       carrel COMMAND LIBRARY …    work without a window</source>
        <translation>       carrel COMMAND LIBRARY …    work without a window</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commands:</translation>
    </message>
    <message>
        <source>Every command takes --json and --help; those that sign in take --user NAME and --password-file FILE.</source>
        <translation>Every command takes --json and --help; those that sign in take --user NAME and --password-file FILE.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused or failed, 2 wrong usage.</source>
        <translation>Exit codes: 0 done, 1 refused or failed, 2 wrong usage.</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>Usage: %1 [options]</translation>
    </message>
    <message>
        <source>Try: carrel --help</source>
        <translation>Try: carrel --help</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>Say who you are: --user NAME</source>
        <translation>Say who you are: --user NAME</translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation>Unknown option %1.</translation>
    </message>
    <message>
        <source>Unknown command %1.</source>
        <translation>Unknown command %1.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Restored %1.</source>
        <translation>Restored %1.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>What was there before is kept as %1.</translation>
    </message>
    <message>
        <source>--to takes a version number.</source>
        <translation>--to takes a version number.</translation>
    </message>
    <message>
        <source>The library is at version %1.</source>
        <translation>The library is at version %1.</translation>
    </message>
    <message>
        <source>Tables and their guards</source>
        <translation>Tables and their guards</translation>
    </message>
    <message>
        <source>File and references</source>
        <translation>File and references</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Search index</translation>
    </message>
    <message>
        <source>Rules of a library</source>
        <translation>Rules of a library</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit log</translation>
    </message>
    <message>
        <source>good</source>
        <translation>good</translation>
    </message>
    <message>
        <source>Make a library and its first administrator.</source>
        <translation>Make a library and its first administrator.</translation>
    </message>
    <message>
        <source>User name of the administrator.</source>
        <translation>User name of the administrator.</translation>
    </message>
    <message>
        <source>Name of the library.</source>
        <translation>Name of the library.</translation>
    </message>
    <message>
        <source>Currency, for example EUR.</source>
        <translation>Currency, for example EUR.</translation>
    </message>
    <message>
        <source>How many days a book is lent.</source>
        <translation>How many days a book is lent.</translation>
    </message>
    <message>
        <source>File whose first line is the password.</source>
        <translation>File whose first line is the password.</translation>
    </message>
    <message>
        <source>Check schema, file, search index, rules and audit log.</source>
        <translation>Check schema, file, search index, rules and audit log.</translation>
    </message>
    <message>
        <source>Build the search index anew first.</source>
        <translation>Build the search index anew first.</translation>
    </message>
    <message>
        <source>Import books, users or loans.</source>
        <translation>Import books, users or loans.</translation>
    </message>
    <message>
        <source>What the file holds: books, users or loans.</source>
        <translation>What the file holds: books, users or loans.</translation>
    </message>
    <message>
        <source>Format of the file: csv or lesson.</source>
        <translation>Format of the file: csv or lesson.</translation>
    </message>
    <message>
        <source>Encoding of the file, for example windows-1252.</source>
        <translation>Encoding of the file, for example windows-1252.</translation>
    </message>
    <message>
        <source>File with the mapping of columns.</source>
        <translation>File with the mapping of columns.</translation>
    </message>
    <message>
        <source>What to do with what is here already: fill, replace or skip.</source>
        <translation>What to do with what is here already: fill, replace or skip.</translation>
    </message>
    <message>
        <source>Copies of new books: file (as described there) or one each.</source>
        <translation>Copies of new books: file (as described there) or one each.</translation>
    </message>
    <message>
        <source>Only say what would be imported.</source>
        <translation>Only say what would be imported.</translation>
    </message>
    <message>
        <source>Write all books, users or loans into a file.</source>
        <translation>Write all books, users or loans into a file.</translation>
    </message>
    <message>
        <source>What to write: books, users or loans.</source>
        <translation>What to write: books, users or loans.</translation>
    </message>
    <message>
        <source>Format of the file: csv or json.</source>
        <translation>Format of the file: csv or json.</translation>
    </message>
    <message>
        <source>Make a verified backup.</source>
        <translation>Make a verified backup.</translation>
    </message>
    <message>
        <source>Replace the library by a backup; what is there now is kept.</source>
        <translation>Replace the library by a backup; what is there now is kept.</translation>
    </message>
    <message>
        <source>Bring a library up to date.</source>
        <translation>Bring a library up to date.</translation>
    </message>
    <message>
        <source>Version to go to.</source>
        <translation>Version to go to.</translation>
    </message>
    <message>
        <source>Find books.</source>
        <translation>Find books.</translation>
    </message>
    <message>
        <source>Lend and take back by lines: card CODE, lend CODE, return CODE, renew CODE, end, undo.</source>
        <translation>Lend and take back by lines: card CODE, lend CODE, return CODE, renew CODE, end, undo.</translation>
    </message>
    <message>
        <source>Make a library of invented books, for trying out sizes.</source>
        <translation>Make a library of invented books, for trying out sizes.</translation>
    </message>
    <message>
        <source>How many books.</source>
        <translation>How many books.</translation>
    </message>
    <message>
        <source>How many users; otherwise a fifth of the books.</source>
        <translation>How many users; otherwise a fifth of the books.</translation>
    </message>
    <message>
        <source>How many loans; otherwise five times the books.</source>
        <translation>How many loans; otherwise five times the books.</translation>
    </message>
    <message>
        <source>Another number gives another library.</source>
        <translation>Another number gives another library.</translation>
    </message>
    <message>
        <source>--what takes books, users or loans.</source>
        <translation>--what takes books, users or loans.</translation>
    </message>
    <message>
        <source>--format takes csv or json.</source>
        <translation>--format takes csv or json.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporting</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln record(s).</source>
        <translation>
            <numerusform>Wrote %Ln record.</numerusform>
            <numerusform>Wrote %Ln records.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say how many books: --books N</source>
        <translation>Say how many books: --books N</translation>
    </message>
    <message>
        <source>--%1 takes a number.</source>
        <translation>--%1 takes a number.</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Generating</translation>
    </message>
    <message>
        <source>Made %1 with invented books. Sign in as “%2” with the password “%3”.</source>
        <translation>Made %1 with invented books. Sign in as “%2” with the password “%3”.</translation>
    </message>
    <message>
        <source>--format takes csv or lesson.</source>
        <translation>--format takes csv or lesson.</translation>
    </message>
    <message>
        <source>--as takes books, users or loans.</source>
        <translation>--as takes books, users or loans.</translation>
    </message>
    <message>
        <source>--existing takes fill, replace or skip.</source>
        <translation>--existing takes fill, replace or skip.</translation>
    </message>
    <message>
        <source>--copies takes file or one.</source>
        <translation>--copies takes file or one.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Read %1, added %2, updated %3, skipped %4, refused %5.</source>
        <translation>Read %1, added %2, updated %3, skipped %4, refused %5.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>New password:</source>
        <translation>New password:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>The same again:</translation>
    </message>
    <message>
        <source>Say who the administrator is: --admin NAME</source>
        <translation>Say who the administrator is: --admin NAME</translation>
    </message>
    <message>
        <source>--loan-days takes a number of days.</source>
        <translation>--loan-days takes a number of days.</translation>
    </message>
    <message>
        <source>Made %1. Sign in as %2.</source>
        <translation>Made %1. Sign in as %2.</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Password of %1:</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>No password was given. Use --password-file, or run this in a terminal.</source>
        <translation>No password was given. Use --password-file, or run this in a terminal.</translation>
    </message>
    <message>
        <source>Say who you are: --user NAME</source>
        <translation>Say who you are: --user NAME</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>The two passwords differ.</translation>
    </message>
    <message>
        <source>A new password has to be chosen first: sign in to the window once.</source>
        <translation>A new password has to be chosen first: sign in to the window once.</translation>
    </message>
</context>
<context>
    <name>ConflictCallout</name>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>This row was deleted</source>
        <translation>This row was deleted</translation>
    </message>
    <message>
        <source>%1 deleted this row at %2</source>
        <translation>%1 deleted this row at %2</translation>
    </message>
    <message>
        <source>%1 changed “%2”</source>
        <translation>%1 changed “%2”</translation>
    </message>
    <message>
        <source>%1 changed “%2” at %3</source>
        <translation>%1 changed “%2” at %3</translation>
    </message>
    <message>
        <source>While you were typing. Nothing is saved yet.</source>
        <translation>While you were typing. Nothing is saved yet.</translation>
    </message>
    <message>
        <source>At %1, while you were typing. Nothing is saved yet.</source>
        <translation>At %1, while you were typing. Nothing is saved yet.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>what you typed</source>
        <translation>what you typed</translation>
    </message>
    <message>
        <source>Copy my text</source>
        <translation>Copy my text</translation>
    </message>
    <message>
        <source>when you began, %1</source>
        <translation>when you began, %1</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>saved</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>saved %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>Esc keeps typing</source>
        <translation>Esc keeps typing</translation>
    </message>
</context>
<context>
    <name>CopiesInput</name>
    <message>
        <source>Scan each label, or leave empty</source>
        <translation>Scan each label, or leave empty</translation>
    </message>
    <message>
        <source>Remove barcode %1</source>
        <translation>Remove barcode %1</translation>
    </message>
    <message>
        <source>No copies</source>
        <translation>No copies</translation>
    </message>
    <message>
        <source>All scanned</source>
        <translation>All scanned</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
</context>
<context>
    <name>CopiesPane</name>
    <message>
        <source>Add copy</source>
        <translation>Add copy</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Copy %1 changed</source>
        <translation>Copy %1 changed</translation>
    </message>
    <message>
        <source>Copy %1 withdrawn</source>
        <translation>Copy %1 withdrawn</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) withdrawn</source>
        <translation>
            <numerusform>%n copy withdrawn</numerusform>
            <numerusform>%n copies withdrawn</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1 deleted</source>
        <translation>Copy %1 deleted</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) deleted</source>
        <translation>
            <numerusform>%n copy deleted</numerusform>
            <numerusform>%n copies deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw all %n</source>
        <translation>
            <numerusform>Withdraw all %n</numerusform>
            <numerusform>Withdraw all %n</numerusform>
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
        <translation>Now</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>For loan</source>
        <translation>For loan</translation>
    </message>
    <message>
        <source>Item type</source>
        <translation>Item type</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>Acquired</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Last seen</translation>
    </message>
</context>
<context>
    <name>CopyList</name>
    <message numerus="yes">
        <source>Late %n day(s)</source>
        <translation>
            <numerusform>Late %n day</numerusform>
            <numerusform>Late %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Add copy</source>
        <translation>Add copy</translation>
    </message>
    <message>
        <source>No copies yet.</source>
        <translation>No copies yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreateLibraryPane</name>
    <message>
        <source>Create a library</source>
        <translation>Create a library</translation>
    </message>
    <message>
        <source>You can change most of this later in Settings.</source>
        <translation>You can change most of this later in Settings.</translation>
    </message>
    <message>
        <source>Library name</source>
        <translation>Library name</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Loan period</source>
        <translation>Loan period</translation>
    </message>
    <message>
        <source>Closed every</source>
        <translation>Closed every</translation>
    </message>
    <message>
        <source>Due dates never fall on a closed day. Holidays are added later.</source>
        <translation>Due dates never fall on a closed day. Holidays are added later.</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>First administrator</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Repeat password</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Create library</source>
        <translation>Create library</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Where to keep the library</source>
        <translation>Where to keep the library</translation>
    </message>
    <message>
        <source>Libraries (*.carrel)</source>
        <translation>Libraries (*.carrel)</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n field needs attention</numerusform>
            <numerusform>%n fields need attention</numerusform>
        </translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creating…</translation>
    </message>
</context>
<context>
    <name>CredentialForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Keep my user name on this computer</source>
        <translation>Keep my user name on this computer</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
</context>
<context>
    <name>DataList</name>
    <message>
        <source>On loan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can sign in as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was paid too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished">due %1</translation>
    </message>
    <message>
        <source>cancel it on the Holds page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the sign-in away first, under Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settle it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the loan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseText</name>
    <message>
        <source>There is no file %1.</source>
        <translation>There is no file %1.</translation>
    </message>
    <message>
        <source>%1 is a folder or device, not a library file.</source>
        <translation>%1 is a folder or device, not a library file.</translation>
    </message>
    <message>
        <source>You have no permission to read %1.</source>
        <translation>You have no permission to read %1.</translation>
    </message>
    <message>
        <source>The library file cannot be opened (%1).</source>
        <translation>The library file cannot be opened (%1).</translation>
    </message>
    <message>
        <source>%1 is empty. Restore a backup, or create a new library under another name.</source>
        <translation>%1 is empty. Restore a backup, or create a new library under another name.</translation>
    </message>
    <message>
        <source>%1 is not a Carrel library. Nothing was changed in it.</source>
        <translation>%1 is not a Carrel library. Nothing was changed in it.</translation>
    </message>
    <message>
        <source>%1 is a database of another program. Import it instead of opening it.</source>
        <translation>%1 is a database of another program. Import it instead of opening it.</translation>
    </message>
    <message>
        <source>The end of %1 is missing, as after a copy that broke off. Restore a backup.</source>
        <translation>The end of %1 is missing, as after a copy that broke off. Restore a backup.</translation>
    </message>
    <message>
        <source>This library was made by a newer Carrel (version %1 of the file; this program knows up to %2). Install the newer Carrel to open it.</source>
        <translation>This library was made by a newer Carrel (version %1 of the file; this program knows up to %2). Install the newer Carrel to open it.</translation>
    </message>
    <message>
        <source>This library was made by an older Carrel. An administrator has to bring it up to date first.</source>
        <translation>This library was made by an older Carrel. An administrator has to bring it up to date first.</translation>
    </message>
    <message>
        <source>The library&apos;s %1 &quot;%2&quot; is missing. Restore a backup.</source>
        <translation>The library&apos;s %1 &quot;%2&quot; is missing. Restore a backup.</translation>
    </message>
    <message>
        <source>The library&apos;s %1 &quot;%2&quot; was changed by another program. Restore a backup.</source>
        <translation>The library&apos;s %1 &quot;%2&quot; was changed by another program. Restore a backup.</translation>
    </message>
    <message>
        <source>Somebody added the %1 &quot;%2&quot; to this library. It could change records unseen, so the library is not opened. Restore a backup.</source>
        <translation>Somebody added the %1 &quot;%2&quot; to this library. It could change records unseen, so the library is not opened. Restore a backup.</translation>
    </message>
    <message>
        <source>This library is open for reading only: the folder %1 cannot be written to.</source>
        <translation>This library is open for reading only: the folder %1 cannot be written to.</translation>
    </message>
    <message>
        <source>This library is open for reading only: the file %1 is write-protected.</source>
        <translation>This library is open for reading only: the file %1 is write-protected.</translation>
    </message>
    <message>
        <source>This library is open for reading only: %1 is a network folder, where two computers would damage each other&apos;s work.</source>
        <translation>This library is open for reading only: %1 is a network folder, where two computers would damage each other&apos;s work.</translation>
    </message>
    <message>
        <source>%1 lies in a network folder and is in use on another computer. Close it there first.</source>
        <translation>%1 lies in a network folder and is in use on another computer. Close it there first.</translation>
    </message>
    <message>
        <source>%1 was not closed properly and its folder cannot be written to. Copy it, with the files of the same name beside it, to a folder of your own.</source>
        <translation>%1 was not closed properly and its folder cannot be written to. Copy it, with the files of the same name beside it, to a folder of your own.</translation>
    </message>
    <message>
        <source>%1 copies this folder while Carrel works in it. Keep the library outside of it, and put only backups there.</source>
        <translation>%1 copies this folder while Carrel works in it. Keep the library outside of it, and put only backups there.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name.</source>
        <translation>There is a file %1 already. Choose another name.</translation>
    </message>
    <message>
        <source>%1 cannot be created: %2</source>
        <translation>%1 cannot be created: %2</translation>
    </message>
    <message>
        <source>There is no version %1 of the library; the newest is %2.</source>
        <translation>There is no version %1 of the library; the newest is %2.</translation>
    </message>
    <message>
        <source>Step %1 cannot be taken back. Restore the backup made before it.</source>
        <translation>Step %1 cannot be taken back. Restore the backup made before it.</translation>
    </message>
    <message>
        <source>Going back would lose what is in &quot;%1&quot;. Nothing was changed; restore a backup instead.</source>
        <translation>Going back would lose what is in &quot;%1&quot;. Nothing was changed; restore a backup instead.</translation>
    </message>
    <message>
        <source>A record in &quot;%1&quot; refers to one that does not exist.</source>
        <translation>A record in &quot;%1&quot; refers to one that does not exist.</translation>
    </message>
    <message>
        <source>Another program changed the library at the same moment. Try again.</source>
        <translation>Another program changed the library at the same moment. Try again.</translation>
    </message>
    <message>
        <source>users</source>
        <translation>users</translation>
    </message>
    <message>
        <source>books</source>
        <translation>books</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>The file is damaged: %1</translation>
    </message>
    <message>
        <source>Records in &quot;%1&quot; refer to ones that do not exist.</source>
        <translation>Records in &quot;%1&quot; refer to ones that do not exist.</translation>
    </message>
    <message>
        <source>The search index of the %1 does not match their text. Build it anew.</source>
        <translation>The search index of the %1 does not match their text. Build it anew.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the %1 cannot be found by searching.</source>
        <translation>
            <numerusform>%n record of the %1 cannot be found by searching.</numerusform>
            <numerusform>%n records of the %1 cannot be found by searching.</numerusform>
        </translation>
    </message>
    <message>
        <source>No active administrator is left.</source>
        <translation>No active administrator is left.</translation>
    </message>
    <message>
        <source>Copy %1 is lent twice at the same time.</source>
        <translation>Copy %1 is lent twice at the same time.</translation>
    </message>
    <message>
        <source>Copy %1 is kept for two users at the same time.</source>
        <translation>Copy %1 is kept for two users at the same time.</translation>
    </message>
    <message>
        <source>Copy %1 is lent to nobody.</source>
        <translation>Copy %1 is lent to nobody.</translation>
    </message>
    <message>
        <source>A loan of copy %1 ends before it begins.</source>
        <translation>A loan of copy %1 ends before it begins.</translation>
    </message>
    <message>
        <source>A time in &quot;%1&quot; (%2) is not written as Carrel writes it.</source>
        <translation>A time in &quot;%1&quot; (%2) is not written as Carrel writes it.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was changed, removed or put in by another program.</source>
        <translation>Entry %1 of the audit log was changed, removed or put in by another program.</translation>
    </message>
    <message>
        <source>The audit log was cut off after entry %1.</source>
        <translation>The audit log was cut off after entry %1.</translation>
    </message>
    <message>
        <source>The values kept with entry %1 of the audit log were changed.</source>
        <translation>The values kept with entry %1 of the audit log were changed.</translation>
    </message>
    <message>
        <source>The values kept with entry %1 of the audit log are missing.</source>
        <translation>The values kept with entry %1 of the audit log are missing.</translation>
    </message>
    <message>
        <source>The backup cannot be written to %1. Choose another folder.</source>
        <translation>The backup cannot be written to %1. Choose another folder.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be read: %2</source>
        <translation>The backup %1 cannot be read: %2</translation>
    </message>
    <message>
        <source>There is not enough room for a backup: %1 are needed, %2 are free.</source>
        <translation>There is not enough room for a backup: %1 are needed, %2 are free.</translation>
    </message>
    <message>
        <source>Another program is making a backup at this moment. Try again in a minute.</source>
        <translation>Another program is making a backup at this moment. Try again in a minute.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged or incomplete and cannot be restored.</source>
        <translation>The backup %1 is damaged or incomplete and cannot be restored.</translation>
    </message>
    <message>
        <source>The backup %1 was changed after it was verified, so it is not restored.</source>
        <translation>The backup %1 was changed after it was verified, so it is not restored.</translation>
    </message>
    <message>
        <source>This is the library itself, not a backup of it.</source>
        <translation>This is the library itself, not a backup of it.</translation>
    </message>
    <message>
        <source>The second folder %1 was not reached. Plug in its disk or stick.</source>
        <translation>The second folder %1 was not reached. Plug in its disk or stick.</translation>
    </message>
    <message>
        <source>Another program is writing to the library. Nothing was lost; try again.</source>
        <translation>Another program is writing to the library. Nothing was lost; try again.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was stored; make room and try again.</source>
        <translation>The disk is full. Nothing was stored; make room and try again.</translation>
    </message>
    <message>
        <source>This library can only be read.</source>
        <translation>This library can only be read.</translation>
    </message>
    <message>
        <source>The library file is damaged. Stop working and restore a backup.</source>
        <translation>The library file is damaged. Stop working and restore a backup.</translation>
    </message>
    <message>
        <source>This is in the library already.</source>
        <translation>This is in the library already.</translation>
    </message>
    <message>
        <source>Other records refer to this one.</source>
        <translation>Other records refer to this one.</translation>
    </message>
    <message>
        <source>The library does not accept this value.</source>
        <translation>The library does not accept this value.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>The library file was moved or replaced while it was open. Nothing more is written to it.</source>
        <translation>The library file was moved or replaced while it was open. Nothing more is written to it.</translation>
    </message>
    <message>
        <source>The library answered with an error: %1</source>
        <translation>The library answered with an error: %1</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Choose a day</source>
        <translation>Choose a day</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Choose a day (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>DateRangeChip</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Lend</source>
        <translation>Lend</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renew</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Undo last</translation>
    </message>
    <message>
        <source>Done, next user</source>
        <translation>Done, next user</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>Note for staff</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) match</source>
        <translation>
            <numerusform>%n user matches</numerusform>
            <numerusform>%n users match</numerusform>
        </translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Extend membership</source>
        <translation>Extend membership</translation>
    </message>
    <message>
        <source>Renew it</source>
        <translation>Renew it</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>nothing on loan</source>
        <translation>nothing on loan</translation>
    </message>
    <message numerus="yes">
        <source>%n on loan</source>
        <translation>
            <numerusform>%n on loan</numerusform>
            <numerusform>%n on loan</numerusform>
        </translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>%1, opens the user</source>
        <translation>%1, opens the user</translation>
    </message>
    <message>
        <source>on loan to %1</source>
        <translation>on loan to %1</translation>
    </message>
    <message>
        <source>in the library</source>
        <translation>in the library</translation>
    </message>
    <message>
        <source>renews the loan</source>
        <translation>renews the loan</translation>
    </message>
    <message>
        <source>lends the copy</source>
        <translation>lends the copy</translation>
    </message>
    <message>
        <source>shows the copy</source>
        <translation>shows the copy</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Neither</translation>
    </message>
    <message>
        <source>The visit ends when all are done</source>
        <translation>The visit ends when all are done</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>Scanner ready</translation>
    </message>
    <message numerus="yes">
        <source>Scanner ready · %n scan(s) waiting</source>
        <translation>
            <numerusform>Scanner ready · %n scan waiting</numerusform>
            <numerusform>Scanner ready · %n scans waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked by staff:</source>
        <translation>Blocked by staff:</translation>
    </message>
    <message>
        <source>This user is inactive: nothing can be lent.</source>
        <translation>This user is inactive: nothing can be lent.</translation>
    </message>
    <message>
        <source>The membership expired on %1. Lending offers to extend it.</source>
        <translation>The membership expired on %1. Lending offers to extend it.</translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s) overdue. Lending is still allowed.</source>
        <translation>
            <numerusform>%n loan overdue. Lending is still allowed.</numerusform>
            <numerusform>%n loans overdue. Lending is still allowed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan next book for %1…</source>
        <translation>Scan next book for %1…</translation>
    </message>
    <message>
        <source>Scan a user card, or type a name…</source>
        <translation>Scan a user card, or type a name…</translation>
    </message>
    <message>
        <source>Scan a book to return…</source>
        <translation>Scan a book to return…</translation>
    </message>
    <message>
        <source>Scan a book to renew, or a user card…</source>
        <translation>Scan a book to renew, or a user card…</translation>
    </message>
    <message numerus="yes">
        <source>%n lent</source>
        <comment>today</comment>
        <translation>
            <numerusform>%n lent</numerusform>
            <numerusform>%n lent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned today</source>
        <translation>
            <numerusform>%n returned today</numerusform>
            <numerusform>%n returned today</numerusform>
        </translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an offline list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an offline list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.txt *.log)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place a hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its barcode is %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the new label on it. Which one did you scan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm, slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for %1: why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scans wait meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip is missing or misplaced: still to pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is damaged: it serves nobody for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this user: ask about the next in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Back</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n offline list(s) wait to be entered</source>
        <translation>
            <numerusform>%n offline list waits to be entered</numerusform>
            <numerusform>%n offline lists wait to be entered</numerusform>
        </translation>
    </message>
    <message>
        <source>Scans were kept there while the library file was locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n book(s) match</source>
        <translation>
            <numerusform>%n book matches</numerusform>
            <numerusform>%n books match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskText</name>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>reference only</source>
        <translation>reference only</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blocked</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>on loan</source>
        <translation>on loan</translation>
    </message>
    <message>
        <source>has it already</source>
        <translation>has it already</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>limit reached</translation>
    </message>
    <message>
        <source>not on loan</source>
        <translation>not on loan</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>used up</translation>
    </message>
    <message>
        <source>too soon</source>
        <translation>too soon</translation>
    </message>
    <message>
        <source>Not renewed: %1</source>
        <translation>Not renewed: %1</translation>
    </message>
    <message>
        <source>Not lent: %1</source>
        <translation>Not lent: %1</translation>
    </message>
    <message>
        <source>Not lent. %1</source>
        <translation>Not lent. %1</translation>
    </message>
    <message>
        <source>Not returned. %1</source>
        <translation>Not returned. %1</translation>
    </message>
    <message>
        <source>Not renewed. %1</source>
        <translation>Not renewed. %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>shelve at %1</source>
        <translation>shelve at %1</translation>
    </message>
    <message>
        <source>It was not on loan</source>
        <translation>It was not on loan</translation>
    </message>
    <message numerus="yes">
        <source>Returned, %n day(s) late</source>
        <translation>
            <numerusform>Returned, %n day late</numerusform>
            <numerusform>Returned, %n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>on loan to %1 until %2</source>
        <translation>on loan to %1 until %2</translation>
    </message>
    <message>
        <source>on the shelf</source>
        <translation>on the shelf</translation>
    </message>
    <message>
        <source>not on the shelf</source>
        <translation>not on the shelf</translation>
    </message>
    <message>
        <source>scan a user card to lend it</source>
        <translation>scan a user card to lend it</translation>
    </message>
    <message>
        <source>Scan what is to be renewed, or renew all.</source>
        <translation>Scan what is to be renewed, or renew all.</translation>
    </message>
    <message>
        <source>Scan the books, one after the other.</source>
        <translation>Scan the books, one after the other.</translation>
    </message>
    <message>
        <source>Lent until %1</source>
        <translation>Lent until %1</translation>
    </message>
    <message>
        <source>Renewed until %1</source>
        <translation>Renewed until %1</translation>
    </message>
    <message>
        <source>Scan again, or type a name.</source>
        <translation>Scan again, or type a name.</translation>
    </message>
    <message>
        <source>%1 is a card and a barcode</source>
        <translation>%1 is a card and a barcode</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Which one did you scan?</source>
        <translation>Nothing has been done yet. Which one did you scan?</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Another program has locked it. Keep scanning; nothing is lost.</source>
        <translation>Another program has locked it. Keep scanning; nothing is lost.</translation>
    </message>
    <message numerus="yes">
        <source>Another program has locked it for %n s. Keep scanning; nothing is lost.</source>
        <translation>
            <numerusform>Another program has locked it for %n s. Keep scanning; nothing is lost.</numerusform>
            <numerusform>Another program has locked it for %n s. Keep scanning; nothing is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n scan(s) wait for the library file</source>
        <translation>
            <numerusform>Kept: %n scan waits for the library file</numerusform>
            <numerusform>Kept: %n scans wait for the library file</numerusform>
        </translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renewed</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>Was not on loan</source>
        <translation>Was not on loan</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Waiting for you</translation>
    </message>
    <message>
        <source>Several copies</source>
        <translation>Several copies</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>would be due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not renewed yet: %n thing(s) to settle</source>
        <translation>
            <numerusform>Not renewed yet: %n thing to settle</numerusform>
            <numerusform>Not renewed yet: %n things to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not lent yet: %n thing(s) to settle</source>
        <translation>
            <numerusform>Not lent yet: %n thing to settle</numerusform>
            <numerusform>Not lent yet: %n things to settle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs on hold shelf %1, for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold shelf %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no copy here. Add it in two fields and lend it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent, overridden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold shelf %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hold: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hold placed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 of a set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collect by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold shelf %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not caught: %1 waits on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is among those to pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as damaged: put it aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody who waits for it keeps the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else waits for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charge for its loss stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of it was paid and is credit now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken off for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place %1 in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) went to the offline list</source>
        <translation>
            <numerusform>%n scan went to the offline list</numerusform>
            <numerusform>%n scans went to the offline list</numerusform>
        </translation>
    </message>
    <message>
        <source>The library file is still locked; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the list once it is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of it was paid and becomes credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the old fine of %1 is charged again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: take %1 off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charged to %1 for its loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold shelf %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailFoot</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished">Discard</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished">Revert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Save</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation type="unfinished">Ctrl+S</translation>
    </message>
    <message>
        <source>Save (Ctrl+S) or discard?</source>
        <translation type="unfinished">Save (Ctrl+S) or discard?</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation type="unfinished">No unsaved changes</translation>
    </message>
</context>
<context>
    <name>DueCalendar</name>
    <message>
        <source>+ 7 days</source>
        <translation>+ 7 days</translation>
    </message>
    <message>
        <source>+ 14 days</source>
        <translation>+ 14 days</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>By the rule</translation>
    </message>
    <message>
        <source>Crossed-out days are closed. You can also type 4.12. or +14.</source>
        <translation>Crossed-out days are closed. You can also type 4.12. or +14.</translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>Add a charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay out a refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right amount %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library owes the user %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library owes the user nothing. Correct or take back a charge that was paid first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, charged %2 on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the charge in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelled. Nothing was written.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 cannot be opened: %2.</translation>
    </message>
    <message>
        <source>This is a packed archive, not a table. Unpack it first.</source>
        <translation>This is a packed archive, not a table. Unpack it first.</translation>
    </message>
    <message>
        <source>This is a database, not a table. The databases of the lessons are imported with their own format.</source>
        <translation>This is a database, not a table. The databases of the lessons are imported with their own format.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>There is nothing in this file.</translation>
    </message>
    <message>
        <source>This is a file of MARC records, not a table.</source>
        <translation>This is a file of MARC records, not a table.</translation>
    </message>
    <message>
        <source>This is not a table: the file holds no text.</source>
        <translation>This is not a table: the file holds no text.</translation>
    </message>
    <message>
        <source>This is a PDF, not a table. Export the list from where it was made as CSV.</source>
        <translation>This is a PDF, not a table. Export the list from where it was made as CSV.</translation>
    </message>
    <message>
        <source>This is a picture, not a table.</source>
        <translation>This is a picture, not a table.</translation>
    </message>
    <message>
        <source>This is a spreadsheet file. Open it in your spreadsheet program and save it as CSV.</source>
        <translation>This is a spreadsheet file. Open it in your spreadsheet program and save it as CSV.</translation>
    </message>
    <message>
        <source>This is a web page or XML, not a table.</source>
        <translation>This is a web page or XML, not a table.</translation>
    </message>
    <message>
        <source>The table %1 has no column %2.</source>
        <translation>The table %1 has no column %2.</translation>
    </message>
    <message>
        <source>This is not a mapping that can be read: “%1”.</source>
        <translation>This is not a mapping that can be read: “%1”.</translation>
    </message>
    <message>
        <source>Loans need columns for barcode, day of the loan and due day.</source>
        <translation>Loans need columns for barcode, day of the loan and due day.</translation>
    </message>
    <message>
        <source>Choose the column that holds the names.</source>
        <translation>Choose the column that holds the names.</translation>
    </message>
    <message>
        <source>Choose the column that holds the titles.</source>
        <translation>Choose the column that holds the titles.</translation>
    </message>
    <message>
        <source>%1 is none of the databases of the lessons.</source>
        <translation>%1 is none of the databases of the lessons.</translation>
    </message>
    <message>
        <source>The file could not be read beyond line %1.</source>
        <translation>The file could not be read beyond line %1.</translation>
    </message>
    <message>
        <source>Line %1 is longer than any row of a table: the file was read up to there.</source>
        <translation>Line %1 is longer than any row of a table: the file was read up to there.</translation>
    </message>
    <message>
        <source>Two columns go to the same place: “%1” is one of them.</source>
        <translation>Two columns go to the same place: “%1” is one of them.</translation>
    </message>
    <message>
        <source>Too many quotes are never closed: the file was read up to line %1.</source>
        <translation>Too many quotes are never closed: the file was read up to line %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>The file could not be written: %1.</translation>
    </message>
    <message>
        <source>as you chose</source>
        <translation>as you chose</translation>
    </message>
    <message>
        <source>day first or month first?</source>
        <translation>day first or month first?</translation>
    </message>
    <message>
        <source>“%1” is a value, not a name</source>
        <translation>“%1” is a value, not a name</translation>
    </message>
    <message>
        <source>guessed from its values</source>
        <translation>guessed from its values</translation>
    </message>
    <message>
        <source>by its byte order mark</source>
        <translation>by its byte order mark</translation>
    </message>
    <message>
        <source>by its mark, but some characters are damaged</source>
        <translation>by its mark, but some characters are damaged</translation>
    </message>
    <message>
        <source>no values in it</source>
        <translation>no values in it</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>it is empty</translation>
    </message>
    <message>
        <source>there are no rows</source>
        <translation>there are no rows</translation>
    </message>
    <message>
        <source>not valid as UTF-8</source>
        <translation>not valid as UTF-8</translation>
    </message>
    <message>
        <source>there is only one column</source>
        <translation>there is only one column</translation>
    </message>
    <message>
        <source>by its pattern of bytes</source>
        <translation>by its pattern of bytes</translation>
    </message>
    <message>
        <source>only plain letters</source>
        <translation>only plain letters</translation>
    </message>
    <message>
        <source>%1 read correctly</source>
        <translation>%1 read correctly</translation>
    </message>
    <message>
        <source>%1 and %2 read correctly</source>
        <translation>%1 and %2 read correctly</translation>
    </message>
    <message>
        <source>rounded by a spreadsheet</source>
        <translation>rounded by a spreadsheet</translation>
    </message>
    <message>
        <source>same in all rows</source>
        <translation>same in all rows</translation>
    </message>
    <message>
        <source>same in %1 of %2 rows</source>
        <translation>same in %1 of %2 rows</translation>
    </message>
    <message>
        <source>“%1” stands there twice</source>
        <translation>“%1” stands there twice</translation>
    </message>
    <message>
        <source>valid through and through</source>
        <translation>valid through and through</translation>
    </message>
    <message>
        <source>A loan needs the barcode of a copy.</source>
        <translation>A loan needs the barcode of a copy.</translation>
    </message>
    <message>
        <source>The barcode %1 belongs to another book: the copy is left out.</source>
        <translation>The barcode %1 belongs to another book: the copy is left out.</translation>
    </message>
    <message>
        <source>Born in the future: left out.</source>
        <translation>Born in the future: left out.</translation>
    </message>
    <message>
        <source>A loan is not imported this way: the copy is taken as in service.</source>
        <translation>A loan is not imported this way: the copy is taken as in service.</translation>
    </message>
    <message>
        <source>This copy is on loan already.</source>
        <translation>This copy is on loan already.</translation>
    </message>
    <message>
        <source>The parts stand in another order than in the other rows: worth a look.</source>
        <translation>The parts stand in another order than in the other rows: worth a look.</translation>
    </message>
    <message>
        <source>A loan needs the day it is due.</source>
        <translation>A loan needs the day it is due.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded the ISBN to %1: its digits are lost, it stays empty.</source>
        <translation>A spreadsheet has rounded the ISBN to %1: its digits are lost, it stays empty.</translation>
    </message>
    <message>
        <source>A loan needs the day it began.</source>
        <translation>A loan needs the day it began.</translation>
    </message>
    <message>
        <source>A user needs a name.</source>
        <translation>A user needs a name.</translation>
    </message>
    <message>
        <source>No copy has the barcode %1.</source>
        <translation>No copy has the barcode %1.</translation>
    </message>
    <message>
        <source>Nobody has the card number %1.</source>
        <translation>Nobody has the card number %1.</translation>
    </message>
    <message>
        <source>Not a date: stays empty.</source>
        <translation>Not a date: stays empty.</translation>
    </message>
    <message>
        <source>Not a number: stays empty.</source>
        <translation>Not a number: stays empty.</translation>
    </message>
    <message>
        <source>Not a number of copies from 0 to %1: none are made.</source>
        <translation>Not a number of copies from 0 to %1: none are made.</translation>
    </message>
    <message>
        <source>“%1” is not a price: stays empty.</source>
        <translation>“%1” is not a price: stays empty.</translation>
    </message>
    <message>
        <source>Not a year. Write -335 or 335 BC.</source>
        <translation>Not a year. Write -335 or 335 BC.</translation>
    </message>
    <message>
        <source>Neither yes nor no: taken as yes.</source>
        <translation>Neither yes nor no: taken as yes.</translation>
    </message>
    <message>
        <source>Contains a NUL byte. Save the file again as UTF-8.</source>
        <translation>Contains a NUL byte. Save the file again as UTF-8.</translation>
    </message>
    <message>
        <source>The book is on loan, but nobody knows to whom.</source>
        <translation>The book is on loan, but nobody knows to whom.</translation>
    </message>
    <message>
        <source>A book needs a title.</source>
        <translation>A book needs a title.</translation>
    </message>
    <message>
        <source>%1 values for %2 columns: the last ones stay empty.</source>
        <translation>%1 values for %2 columns: the last ones stay empty.</translation>
    </message>
    <message>
        <source>%1 values for %2 columns: put a value with a separator in quotes.</source>
        <translation>%1 values for %2 columns: put a value with a separator in quotes.</translation>
    </message>
    <message>
        <source>Not a state of a copy: taken as in service.</source>
        <translation>Not a state of a copy: taken as in service.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>A quote is opened and never closed.</translation>
    </message>
    <message>
        <source>“%1” cannot be a user name: left out.</source>
        <translation>“%1” cannot be a user name: left out.</translation>
    </message>
    <message>
        <source>Somebody else has the user name %1 already.</source>
        <translation>Somebody else has the user name %1 already.</translation>
    </message>
    <message>
        <source>Before Christ: kept as %1 BC.</source>
        <translation>Before Christ: kept as %1 BC.</translation>
    </message>
    <message>
        <source>No year: stays empty.</source>
        <translation>No year: stays empty.</translation>
    </message>
    <message>
        <source>Several years: the first one is taken.</source>
        <translation>Several years: the first one is taken.</translation>
    </message>
    <message>
        <source>Later than %1.</source>
        <translation>Later than %1.</translation>
    </message>
    <message>
        <source>There was no year 0: stays empty.</source>
        <translation>There was no year 0: stays empty.</translation>
    </message>
    <message>
        <source>Updates what is here already.</source>
        <translation>Updates what is here already.</translation>
    </message>
    <message>
        <source>It is kept as printed and found by search; it never matches another book.</source>
        <translation>It is kept as printed and found by search; it never matches another book.</translation>
    </message>
    <message>
        <source>With the lost zeros it is %1, but its last digit should be %2.</source>
        <translation>With the lost zeros it is %1, but its last digit should be %2.</translation>
    </message>
    <message>
        <source>The last digit of %1 should be %2.</source>
        <translation>The last digit of %1 should be %2.</translation>
    </message>
    <message>
        <source>“%1” does not say whether the book is in: taken as in.</source>
        <translation>“%1” does not say whether the book is in: taken as in.</translation>
    </message>
    <message>
        <source>The barcode %1 belongs to another book: the copy gets a new number.</source>
        <translation>The barcode %1 belongs to another book: the copy gets a new number.</translation>
    </message>
    <message>
        <source>“%1” is not a date of birth: left out.</source>
        <translation>“%1” is not a date of birth: left out.</translation>
    </message>
    <message>
        <source>The card number %1 belongs to somebody else: left out.</source>
        <translation>The card number %1 belongs to somebody else: left out.</translation>
    </message>
    <message>
        <source>“%1” is not the day it is due: three weeks from the loan are taken.</source>
        <translation>“%1” is not the day it is due: three weeks from the loan are taken.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address: left out.</source>
        <translation>“%1” is not an e-mail address: left out.</translation>
    </message>
    <message>
        <source>Somebody else has the address %1 too.</source>
        <translation>Somebody else has the address %1 too.</translation>
    </message>
    <message>
        <source>The row has no number: nothing else in the file can refer to it.</source>
        <translation>The row has no number: nothing else in the file can refer to it.</translation>
    </message>
    <message>
        <source>The number %1 stands there twice: loans belong to the first.</source>
        <translation>The number %1 stands there twice: loans belong to the first.</translation>
    </message>
    <message>
        <source>“%1” is not the day of a loan.</source>
        <translation>“%1” is not the day of a loan.</translation>
    </message>
    <message>
        <source>There is no book with the number %1.</source>
        <translation>There is no book with the number %1.</translation>
    </message>
    <message>
        <source>There is no user with the number %1: the loan is kept without a name.</source>
        <translation>There is no user with the number %1: the loan is kept without a name.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>The note is empty.</translation>
    </message>
    <message>
        <source>There is no user with the number %1.</source>
        <translation>There is no user with the number %1.</translation>
    </message>
    <message>
        <source>The book counts as out, but no loan says to whom: taken as in.</source>
        <translation>The book counts as out, but no loan says to whom: taken as in.</translation>
    </message>
    <message>
        <source>The password is kept in a way Carrel does not know: left out. An administrator can set a new one.</source>
        <translation>The password is kept in a way Carrel does not know: left out. An administrator can set a new one.</translation>
    </message>
    <message>
        <source>The book is in, but the day it came back is missing.</source>
        <translation>The book is in, but the day it came back is missing.</translation>
    </message>
    <message>
        <source>“%1” cannot be the day it came back: the nearest possible day is taken.</source>
        <translation>“%1” cannot be the day it came back: the nearest possible day is taken.</translation>
    </message>
    <message>
        <source>Was “%1” in the file. Everybody is imported as a viewer; an administrator can change that.</source>
        <translation>Was “%1” in the file. Everybody is imported as a viewer; an administrator can change that.</translation>
    </message>
    <message>
        <source>The values do not make a user (%1).</source>
        <translation>The values do not make a user (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) with several authors were split</source>
        <translation>
            <numerusform>%Ln cell with several authors was split</numerusform>
            <numerusform>%Ln cells with several authors were split</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln barcode(s) belong to other books</source>
        <translation>
            <numerusform>%Ln barcode belongs to another book</numerusform>
            <numerusform>%Ln barcodes belong to other books</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln membership(s) have run out already</source>
        <translation>
            <numerusform>%Ln membership has run out already</numerusform>
            <numerusform>%Ln memberships have run out already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are inactive, as in the file</source>
        <translation>
            <numerusform>%Ln user is inactive, as in the file</numerusform>
            <numerusform>%Ln users are inactive, as in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ISBN(s) are kept as printed, check digit wrong</source>
        <translation>
            <numerusform>%Ln ISBN is kept as printed, check digit wrong</numerusform>
            <numerusform>%Ln ISBNs are kept as printed, check digit wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ISBN(s) were rounded by a spreadsheet and stay empty</source>
        <translation>
            <numerusform>%Ln ISBN was rounded by a spreadsheet and stays empty</numerusform>
            <numerusform>%Ln ISBNs were rounded by a spreadsheet and stay empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) have no card number</source>
        <translation>
            <numerusform>%Ln user has no card number</numerusform>
            <numerusform>%Ln users have no card number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) have no date of birth</source>
        <translation>
            <numerusform>%Ln user has no date of birth</numerusform>
            <numerusform>%Ln users have no date of birth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) have no ISBN</source>
        <translation>
            <numerusform>%Ln book has no ISBN</numerusform>
            <numerusform>%Ln books have no ISBN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) have no language</source>
        <translation>
            <numerusform>%Ln book has no language</numerusform>
            <numerusform>%Ln books have no language</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) have no year</source>
        <translation>
            <numerusform>%Ln book has no year</numerusform>
            <numerusform>%Ln books have no year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) have a user name: their role is viewer until changed</source>
        <translation>
            <numerusform>%Ln user has a user name: the role is viewer until changed</numerusform>
            <numerusform>%Ln users have a user name: their role is viewer until changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) before Christ were kept</source>
        <translation>
            <numerusform>%Ln year before Christ was kept</numerusform>
            <numerusform>%Ln years before Christ were kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ISBN(s) got back zeros that were lost</source>
        <translation>
            <numerusform>%Ln ISBN got back zeros that were lost</numerusform>
            <numerusform>%Ln ISBNs got back zeros that were lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) for %1 became one language</source>
        <translation>
            <numerusform>%Ln code for %1 became one language</numerusform>
            <numerusform>%Ln codes for %1 became one language</numerusform>
        </translation>
    </message>
    <message>
        <source>A generated library has at least one book.</source>
        <translation>A generated library has at least one book.</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting “Due on a closed day”: count open days only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting “Due on a closed day”: the same weekday later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting “Due on a closed day”: stay there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting “Due on a closed day”: next open day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placing a hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt, with fines running today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies out, all types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation type="unfinished">Why %1?</translation>
    </message>
    <message>
        <source>Due date of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date of %1, lent to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent</source>
        <translation type="unfinished">Lent</translation>
    </message>
    <message>
        <source>Lent at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <comment>name, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed due date: none set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed due date: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not earlier than this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not later than this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership to %1: no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting “Not after the membership” is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from %1 in one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1, end of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every year</source>
        <translation type="unfinished">every year</translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished">once</translation>
    </message>
    <message>
        <source>Why is this stopped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of any category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of the category %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number stops when it is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A debt stops when it is over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished">No limit</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beaten by the category&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV table</translation>
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
        <translation>Choose the file…</translation>
    </message>
    <message>
        <source>Every book with its copies, one line for each copy.</source>
        <translation>Every book with its copies, one line for each copy.</translation>
    </message>
    <message>
        <source>Every user with name, card, addresses and dates: keep the file as safe as the library. Passwords are not in it.</source>
        <translation>Every user with name, card, addresses and dates: keep the file as safe as the library. Passwords are not in it.</translation>
    </message>
    <message>
        <source>Every loan with who had what and when: keep the file as safe as the library.</source>
        <translation>Every loan with who had what and when: keep the file as safe as the library.</translation>
    </message>
    <message>
        <source>Opens in any spreadsheet and can be imported again unchanged.</source>
        <translation>Opens in any spreadsheet and can be imported again unchanged.</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV tables (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelled. Nothing was written.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) exported to %1</source>
        <translation>
            <numerusform>%Ln book exported to %1</numerusform>
            <numerusform>%Ln books exported to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) exported to %1</source>
        <translation>
            <numerusform>%Ln user exported to %1</numerusform>
            <numerusform>%Ln users exported to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loan(s) exported to %1</source>
        <translation>
            <numerusform>%Ln loan exported to %1</numerusform>
            <numerusform>%Ln loans exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FastAddForm</name>
    <message>
        <source>Title</source>
        <translation type="unfinished">Title</translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished">Author</translation>
    </message>
    <message>
        <source>Barcode of this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and lend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brief record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next free number; scan a label to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief record, added at the Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item type</source>
        <translation type="unfinished">Item type</translation>
    </message>
    <message>
        <source>One Undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) to be completed in Books</source>
        <comment>brief records</comment>
        <translation>
            <numerusform>%n waits to be completed in Books</numerusform>
            <numerusform>%n wait to be completed in Books</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>First rows, as they stand in the file</source>
        <translation>First rows, as they stand in the file</translation>
    </message>
    <message>
        <source>Choose a file with books or users</source>
        <translation>Choose a file with books or users</translation>
    </message>
    <message>
        <source>CSV from a spreadsheet or another program, or a database of the lessons</source>
        <translation>CSV from a spreadsheet or another program, or a database of the lessons</translation>
    </message>
    <message>
        <source>Drop a file here, or</source>
        <translation>Drop a file here, or</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV table</translation>
    </message>
    <message>
        <source>from the content</source>
        <translation>from the content</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Comma  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Semicolon  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Bar  |</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>First row</translation>
    </message>
    <message>
        <source>Column names</source>
        <translation>Column names</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Import a file</translation>
    </message>
    <message>
        <source>Tables and lesson databases (*.csv *.tsv *.txt *.db);;All files (*)</source>
        <translation>Tables and lesson databases (*.csv *.tsv *.txt *.db);;All files (*)</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  saved %3</source>
        <translation>%1  ·  %2  ·  saved %3</translation>
    </message>
    <message>
        <source>A table of %1: %2 and %3. Correct what was recognised wrongly.</source>
        <translation>A table of %1: %2 and %3. Correct what was recognised wrongly.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message>
        <source>as you chose</source>
        <translation>as you chose</translation>
    </message>
    <message>
        <source>from its columns</source>
        <translation>from its columns</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>The lesson&apos;s library: users, books and loans. Everybody becomes a viewer.</source>
        <translation>The lesson&apos;s library: users, books and loans. Everybody becomes a viewer.</translation>
    </message>
    <message>
        <source>The lesson&apos;s accounts: users with their passwords, and notes. Everybody becomes a viewer; the old passwords work once within 90 days.</source>
        <translation>The lesson&apos;s accounts: users with their passwords, and notes. Everybody becomes a viewer; the old passwords work once within 90 days.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>Set by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is on order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is being prepared for the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is in repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is marked as lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is marked as missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is marked as damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold on %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placing a hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lending %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this stopped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this said?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lending is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can override this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placing a hold is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lending is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is settled or overridden with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not stop the renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not stop the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not stop the loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set anywhere: what a new library starts with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any category</source>
        <translation type="unfinished">any category</translation>
    </message>
    <message>
        <source>any type</source>
        <translation type="unfinished">any type</translation>
    </message>
    <message>
        <source>Set for %1, %2</source>
        <comment>user category, item type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Today</translation>
    </message>
    <message>
        <source>The user&apos;s data was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of the membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked by staff: %1</source>
        <translation type="unfinished">Blocked by staff: %1</translation>
    </message>
    <message>
        <source>Copies on loan now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of the type %1 on loan now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies claimed returned do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the guarantor, owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fines running today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guarantor %1 owes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is not for loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On loan</source>
        <translation type="unfinished">On loan</translation>
    </message>
    <message>
        <source>Lent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Due</translation>
    </message>
    <message>
        <source>Lending it now takes it back from there first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy one has can only be renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy of the same book is on loan to this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished">Returned</translation>
    </message>
    <message>
        <source>There is no open loan of this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A due date was sought from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 366 days on, by the weekly pattern and the closures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be renewed from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting “Overdue loans can be renewed” is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold placed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the hold shelf since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other copies of the book on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users waiting whom those do not serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended holds do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies on the hold shelf for this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds of this user now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting, suspended and on the hold shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book has no item type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item type: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is withdrawn or not for loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies that can be lent, now or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies on the shelf that nobody before waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds in the queue before it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FineText</name>
    <message>
        <source>Why %1?</source>
        <translation type="unfinished">Why %1?</translation>
    </message>
    <message>
        <source>Fine on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine on %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1, back %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1, and not back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted to closing time, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n closed day(s) left out</source>
        <translation>
            <numerusform>%n closed day left out</numerusform>
            <numerusform>%n closed days left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting “No fines for closed days” is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n closed day(s) count too</source>
        <translation>
            <numerusform>%n closed day counts too</numerusform>
            <numerusform>%n closed days count too</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting “No fines for closed days” is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Within %n hour(s) of grace</source>
        <translation>
            <numerusform>Within %n hour of grace</numerusform>
            <numerusform>Within %n hours of grace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s) of grace</source>
        <translation>
            <numerusform>Within %n day of grace</numerusform>
            <numerusform>Within %n days of grace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Past %n hour(s) of grace, which then count too</source>
        <translation>
            <numerusform>Past %n hour of grace, which then count too</numerusform>
            <numerusform>Past %n hours of grace, which then count too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Past %n day(s) of grace, which then count too</source>
        <translation>
            <numerusform>Past %n day of grace, which then count too</numerusform>
            <numerusform>Past %n days of grace, which then count too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Less %n hour(s) of grace</source>
        <translation>
            <numerusform>Less %n hour of grace</numerusform>
            <numerusform>Less %n hours of grace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Less %n day(s) of grace</source>
        <translation>
            <numerusform>Less %n day of grace</numerusform>
            <numerusform>Less %n days of grace</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules ask for no fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 for each full interval of %n hour(s)</source>
        <translation>
            <numerusform>%1 for each full interval of %n hour</numerusform>
            <numerusform>%1 for each full interval of %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for each full interval of %n day(s)</source>
        <translation>
            <numerusform>%1 for each full interval of %n day</numerusform>
            <numerusform>%1 for each full interval of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for each interval of %n hour(s) begun</source>
        <translation>
            <numerusform>%1 for each interval of %n hour begun</numerusform>
            <numerusform>%1 for each interval of %n hours begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for each interval of %n day(s) begun</source>
        <translation>
            <numerusform>%1 for each interval of %n day begun</numerusform>
            <numerusform>%1 for each interval of %n days begun</numerusform>
        </translation>
    </message>
    <message>
        <source>Not more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not more than %1: no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not more than the price, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not more than the price, %1: no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not more than the price, which is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down when the copy comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ %1 tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not grow any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stops at %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Carrel help</source>
        <translation>Carrel help</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Help text</translation>
    </message>
</context>
<context>
    <name>HoldCard</name>
    <message>
        <source>Print now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card …%1  ·  caught %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer: note it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished">Set</translation>
    </message>
    <message>
        <source>%1 of %2 caught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a queue</comment>
        <translation type="unfinished">%1 of %2</translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter confirms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prints on Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldDetail</name>
    <message>
        <source>Choose a hold to see its queue here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place a hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Copies</translation>
    </message>
    <message>
        <source>This hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in, to pull</source>
        <translation>
            <numerusform>%n in, to pull</numerusform>
            <numerusform>%n in, to pull</numerusform>
        </translation>
    </message>
    <message>
        <source>on the hold shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>%n hold</numerusform>
            <numerusform>%n holds</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold shelf %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished">to %1</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished">due %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>borrower, due day</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>No copies yet.</source>
        <translation type="unfinished">No copies yet.</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, card</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 caught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished">no limit</translation>
    </message>
    <message>
        <source>Collect by</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) over</source>
        <translation>
            <numerusform>%1, %n day over</numerusform>
            <numerusform>%1, %n days over</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee when cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer known</source>
        <translation type="unfinished">No longer known</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldPane</name>
    <message>
        <source>Place a hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer known</source>
        <translation type="unfinished">No longer known</translation>
    </message>
    <message>
        <source>shelf %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collect by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldText</name>
    <message>
        <source>Choose the book to hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user waits for this book already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user has this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules allow no holds on books of this type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules allow this user no holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The limit of %n hold(s) is reached.</source>
        <translation>
            <numerusform>The limit of %n hold is reached.</numerusform>
            <numerusform>The limit of %n holds is reached.</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy belongs to another book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy can&apos;t be lent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set needs at least one copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no copy of this book to lend yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The library has only %n copy(ies) of this book to lend.</source>
        <translation>
            <numerusform>The library has only %n copy of this book to lend.</numerusform>
            <numerusform>The library has only %n copies of this book to lend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) in: it will appear under To pull.</source>
        <translation>
            <numerusform>%n copy in: it will appear under To pull.</numerusform>
            <numerusform>%n copies in: they will appear under To pull.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) wait for it before.</source>
        <translation>
            <numerusform>%n user waits for it before.</numerusform>
            <numerusform>%n users wait for it before.</numerusform>
        </translation>
    </message>
    <message>
        <source>This hold is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else changed this hold in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hold has ended already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hold is not waiting in a queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy stands on the hold shelf for this hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy does not count as on its shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user waits for the book again since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was lent or caught for someone else since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy is on the hold shelf for someone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy is on the hold shelf for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) wait for this book, and no other copy is in for them.</source>
        <translation>
            <numerusform>%n user waits for this book, and no other copy is in for them.</numerusform>
            <numerusform>%n users wait for this book, and no other copy is in for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) ready on the hold shelf for this user.</source>
        <translation>
            <numerusform>%n hold ready on the hold shelf for this user.</numerusform>
            <numerusform>%n holds ready on the hold shelf for this user.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy was put on the hold shelf since. Undo that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) wait for this book.</source>
        <translation>
            <numerusform>%n user waits for this book.</numerusform>
            <numerusform>%n users wait for this book.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on hold shelf %1 for %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldsPage</name>
    <message>
        <source>Search holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search title, user, card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print pull list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place a hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished">Location</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished">Collection</translation>
    </message>
    <message>
        <source>Collect by</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waiting &gt; %n day(s)</source>
        <translation>
            <numerusform>Waiting &gt; %n day</numerusform>
            <numerusform>Waiting &gt; %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On shelf</source>
        <translation type="unfinished">On shelf</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">Waiting</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished">Expired</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Today</translation>
    </message>
    <message>
        <source>Within 3 days</source>
        <translation type="unfinished">Within 30 days {3 ?}</translation>
    </message>
    <message>
        <source>Scan as caught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lend to user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel and pass on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep 3 more days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Clear</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation type="unfinished">Clear selection</translation>
    </message>
    <message>
        <source>Print shelf list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No holds match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the search or the filters.</source>
        <translation type="unfinished">Change the search or the filters.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished">Clear search and filters</translation>
    </message>
    <message>
        <source>Nothing to pull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies on the shelves that somebody waits for appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hold shelf is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies caught for somebody appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not collected in time appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to pull</source>
        <translation>
            <numerusform>%Ln to pull</numerusform>
            <numerusform>%Ln to pull</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the hold shelf</source>
        <translation>
            <numerusform>%Ln on the hold shelf</numerusform>
            <numerusform>%Ln on the hold shelf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln expired</numerusform>
            <numerusform>%Ln expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s)</source>
        <translation>
            <numerusform>%Ln hold</numerusform>
            <numerusform>%Ln holds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln title(s)</source>
        <translation>
            <numerusform>on %Ln title</numerusform>
            <numerusform>on %Ln titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you today</source>
        <translation>
            <numerusform>%Ln needs you today</numerusform>
            <numerusform>%Ln need you today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear all %Ln</source>
        <translation>
            <numerusform>Clear all %Ln</numerusform>
            <numerusform>Clear all %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card …%1  ·  caught %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” held for %2, place %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put “%1” on hold shelf %2 for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) caught.</source>
        <translation>
            <numerusform>%Ln copy caught.</numerusform>
            <numerusform>%Ln copies caught.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n slip(s)</source>
        <translation>
            <numerusform>Print %n slip</numerusform>
            <numerusform>Print %n slips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) marked as missing</source>
        <translation>
            <numerusform>%Ln copy marked as missing</numerusform>
            <numerusform>%Ln copies marked as missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Keep</translation>
    </message>
    <message>
        <source>“%1” kept until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s) kept until %1</source>
        <translation>
            <numerusform>%Ln hold kept until %1</numerusform>
            <numerusform>%Ln holds kept until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s) back in the queue, in first place</source>
        <translation>
            <numerusform>%Ln hold back in the queue, in first place</numerusform>
            <numerusform>%Ln holds back in the queue, in first place</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moved to place %2 for “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend the hold of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits again from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hold keeps its place meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold of %1 suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold of %1 waits again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold of %1 on “%2” cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” %2 goes back to its shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired hold(s) cleared</source>
        <translation>
            <numerusform>%Ln expired hold cleared</numerusform>
            <numerusform>%Ln expired holds cleared</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldsTable</name>
    <message>
        <source>Title</source>
        <translation type="unfinished">Title</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) in</source>
        <translation>
            <numerusform>%n copy in</numerusform>
            <numerusform>%n copies in</numerusform>
        </translation>
    </message>
    <message>
        <source>Call no.</source>
        <translation type="unfinished">Call no.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Where</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set of %1, %2 caught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>waits %n day(s)</source>
        <translation>
            <numerusform>waits %n day</numerusform>
            <numerusform>waits %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a queue</comment>
        <translation type="unfinished">%1 of %2</translation>
    </message>
    <message>
        <source>Next copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants %1, %2 caught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished">due %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation type="unfinished">Barcode</translation>
    </message>
    <message>
        <source>Collect by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished">no limit</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished">Fee</translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody, to the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>next of %n</source>
        <comment>of so many who wait</comment>
        <translation>
            <numerusform>next of %n</numerusform>
            <numerusform>next of %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished">Card</translation>
    </message>
    <message>
        <source>Copies wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">Waiting</translation>
    </message>
    <message>
        <source>Copies in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished">Author</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>Suspended to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 caught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how, when</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Load a mapping</source>
        <translation>Load a mapping</translation>
    </message>
    <message>
        <source>Mappings (*.json);;All files (*)</source>
        <translation>Mappings (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Save the mapping</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Mappings (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1. The command line reads it with --map.</source>
        <translation>Saved as %1. The command line reads it with --map.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>-remarks.csv</source>
        <translation>-remarks.csv</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV tables (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Save the rows that were not imported</source>
        <translation>Save the rows that were not imported</translation>
    </message>
    <message>
        <source>-refused.csv</source>
        <translation>-refused.csv</translation>
    </message>
    <message>
        <source>Saved as %1. Correct the rows and import that file.</source>
        <translation>Saved as %1. Correct the rows and import that file.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Save mapping…</source>
        <translation>Save mapping…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Import another file</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Show the new books</source>
        <translation>Show the new books</translation>
    </message>
    <message>
        <source>Import a lesson’s database</source>
        <translation>Import a lesson’s database</translation>
    </message>
    <message>
        <source>Import books</source>
        <translation>Import books</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>Import users</translation>
    </message>
    <message>
        <source>Import loans</source>
        <translation>Import loans</translation>
    </message>
    <message>
        <source>Next: check</source>
        <translation>Next: check</translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>Next: columns</translation>
    </message>
    <message>
        <source>Nothing is written before step 3 is confirmed.</source>
        <translation>Nothing is written before step 3 is confirmed.</translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln row(s)</source>
        <translation>
            <numerusform>Check %Ln row</numerusform>
            <numerusform>Check %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 columns are imported</source>
        <translation>%1 of %2 columns are imported</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried out in %1 s. Nothing is written yet.</source>
        <translation>Tried out in %1 s. Nothing is written yet.</translation>
    </message>
    <message>
        <source>There is nothing to import: every row is here already or refused.</source>
        <translation>There is nothing to import: every row is here already or refused.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Reading %1</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Trying it out</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelled. Nothing was written.</translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beaten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerPane</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished">Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>LedgerSheet</name>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add charge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take payment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running, not charged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ever changed or deleted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">What</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waived for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paid out to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A charge of %1 was corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 charged to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit: the library owes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open charge(s)</source>
        <translation>
            <numerusform>%n open charge</numerusform>
            <numerusform>%n open charges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late copy(s)</source>
        <translation>
            <numerusform>%n late copy</numerusform>
            <numerusform>%n late copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n receipt</numerusform>
            <numerusform>%n receipts</numerusform>
        </translation>
    </message>
    <message>
        <source>May not borrow: %1 with running fines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerText</name>
    <message>
        <source>Type an amount, for example 2.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than the user owes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than is still open of the charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than the library owes the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less money was given than is to be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) fit here.</source>
        <translation>
            <numerusform>At most %n character fits here.</numerusform>
            <numerusform>At most %n characters fit here.</numerusform>
        </translation>
    </message>
    <message>
        <source>This entry of the ledger is not a charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charge has this amount already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user is not in the library any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such entry in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was charged %2 for its loss: see whether that is to be taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fine of %1 was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two days, the earlier one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the money in the till first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the till is not right, or count again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money was taken or given back since: look at the figures again, then close the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This loan does not count as lost and found again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LendingPage</name>
    <message>
        <source>Next open day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same weekday later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count open days only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on a closed day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of a due date on a day the library is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not after the membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A due date is never later than the last day of the membership.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due date so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewals count from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the days of a renewal start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue loans can be renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise a loan that is late must come back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold shelf counts open days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed days do not use up the days a copy is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fines for closed days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days on which the library is closed do not count as late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loss ends the fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy declared lost costs its price, not also the fine so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off, charge the old fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lost copy is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed at the Desk when it comes back, and done when somebody agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due dates already given stay. How long, how much and how often is under Admin, Rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only administrators can change these settings.</source>
        <translation type="unfinished">Only administrators can change these settings.</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>As this computer</source>
        <translation>As this computer</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Name of the library</translation>
    </message>
    <message>
        <source>Shown in the window and on slips.</source>
        <translation>Shown in the window and on slips.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Amounts already stored keep their number.</source>
        <translation>Amounts already stored keep their number.</translation>
    </message>
    <message>
        <source>Language of the library</source>
        <translation>Language of the library</translation>
    </message>
    <message>
        <source>For what Carrel writes to users.</source>
        <translation>For what Carrel writes to users.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>The library&apos;s days begin and end here, at every station.</source>
        <translation>The library&apos;s days begin and end here, at every station.</translation>
    </message>
    <message>
        <source>Only administrators can change these settings.</source>
        <translation>Only administrators can change these settings.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
</context>
<context>
    <name>LimitCellPanel</name>
    <message>
        <source>Inherit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Value</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished">No limit</translation>
    </message>
    <message>
        <source>Never (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message at the Desk and on notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty = the usual sentence. {count}, {limit} and {over} stand for the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the Desk says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it stops today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished">Revert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Save</translation>
    </message>
    <message>
        <source>Debt, with fines running today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: there is no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>languages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitMatrix</name>
    <message>
        <source>Debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew</source>
        <translation type="unfinished">Renew</translation>
    </message>
    <message>
        <source>Place a hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished">No limit</translation>
    </message>
    <message>
        <source>not saved, was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>measure, action, limit</comment>
        <translation type="unfinished">%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>LimitText</name>
    <message>
        <source>Owes %1: no renewal over %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes %1: no hold over %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes %1: no loan over %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Has %n overdue book(s): no renewal.</source>
        <translation>
            <numerusform>Has %n overdue book: no renewal.</numerusform>
            <numerusform>Has %n overdue books: no renewal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n overdue book(s): no hold.</source>
        <translation>
            <numerusform>Has %n overdue book: no hold.</numerusform>
            <numerusform>Has %n overdue books: no hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n overdue book(s): no loan.</source>
        <translation>
            <numerusform>Has %n overdue book: no loan.</numerusform>
            <numerusform>Has %n overdue books: no loan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n lost book(s) not settled: no renewal.</source>
        <translation>
            <numerusform>Has %n lost book not settled: no renewal.</numerusform>
            <numerusform>Has %n lost books not settled: no renewal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n lost book(s) not settled: no hold.</source>
        <translation>
            <numerusform>Has %n lost book not settled: no hold.</numerusform>
            <numerusform>Has %n lost books not settled: no hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n lost book(s) not settled: no loan.</source>
        <translation>
            <numerusform>Has %n lost book not settled: no loan.</numerusform>
            <numerusform>Has %n lost books not settled: no loan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n book(s) out: no renewal.</source>
        <translation>
            <numerusform>Has %n book out: no renewal.</numerusform>
            <numerusform>Has %n books out: no renewal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n book(s) out: no hold.</source>
        <translation>
            <numerusform>Has %n book out: no hold.</numerusform>
            <numerusform>Has %n books out: no hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n book(s) out: no more loans.</source>
        <translation>
            <numerusform>Has %n book out: no more loans.</numerusform>
            <numerusform>Has %n books out: no more loans.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is too large for a limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else changed this limit in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>What stops a loan, a renewal or a hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● set here     grey ← inherited from any category     No limit = left blank     0 = never allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user is stopped when the number is reached; a debt when it is over the amount. Every limit can be overridden at the Desk by a librarian, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits for %1  ·  %2 of 12 set</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) saved</source>
        <translation>
            <numerusform>%n limit saved</numerusform>
            <numerusform>%n limits saved</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <comment>user category</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoanDetail</name>
    <message>
        <source>Choose a loan to see it here.</source>
        <translation>Choose a loan to see it here.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renew</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open the user</source>
        <translation>Open the user</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renewed</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>No longer known</source>
        <translation>No longer known</translation>
    </message>
    <message>
        <source>%1, end of day</source>
        <translation>%1, end of day</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Why %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>No unsaved changes</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User says it was returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished">Lost</translation>
    </message>
    <message>
        <source>Said to be returned on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoanList</name>
    <message>
        <source>No loans.</source>
        <translation>No loans.</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>No longer known</source>
        <translation>No longer known</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>returned %1</source>
        <translation>returned %1</translation>
    </message>
</context>
<context>
    <name>LoansPage</name>
    <message>
        <source>Search loans</source>
        <translation>Search loans</translation>
    </message>
    <message>
        <source>Search title, user, barcode…</source>
        <translation>Search title, user, barcode…</translation>
    </message>
    <message>
        <source>New loan</source>
        <translation>New loan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>Within 7 days</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renew</translation>
    </message>
    <message>
        <source>Mark returned</source>
        <translation>Mark returned</translation>
    </message>
    <message>
        <source>New loan…</source>
        <translation>New loan…</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nothing is overdue.</translation>
    </message>
    <message>
        <source>No loans match.</source>
        <translation>No loans match.</translation>
    </message>
    <message>
        <source>Change the search or the filters.</source>
        <translation>Change the search or the filters.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Clear search and filters</translation>
    </message>
    <message>
        <source>No loans yet.</source>
        <translation>No loans yet.</translation>
    </message>
    <message>
        <source>Lend at the Desk, or start a loan here.</source>
        <translation>Lend at the Desk, or start a loan here.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln loan(s)</source>
        <translation>
            <numerusform>%Ln loan</numerusform>
            <numerusform>%Ln loans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) waiting for you</source>
        <translation>
            <numerusform>%Ln edit waiting for you</numerusform>
            <numerusform>%Ln edits waiting for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln out</source>
        <translation>
            <numerusform>%Ln out</numerusform>
            <numerusform>%Ln out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks of “%1” saved</source>
        <translation>Remarks of “%1” saved</translation>
    </message>
    <message>
        <source>“%1” renewed until %2</source>
        <translation>“%1” renewed until %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln loan(s) renewed</source>
        <translation>
            <numerusform>%Ln loan renewed</numerusform>
            <numerusform>%Ln loans renewed</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” returned</source>
        <translation>“%1” returned</translation>
    </message>
    <message numerus="yes">
        <source>%Ln loan(s) returned</source>
        <translation>
            <numerusform>%Ln loan returned</numerusform>
            <numerusform>%Ln loans returned</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” lent to %2 until %3</source>
        <translation>“%1” lent to %2 until %3</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>“%1” declared lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: the user says it was returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim is withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoansTable</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renewed</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Sign in as someone else…</source>
        <translation>Sign in as someone else…</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Sign in as someone else</source>
        <translation>Sign in as someone else</translation>
    </message>
    <message numerus="yes">
        <source>Locked at %1, after %n minute(s) without use.</source>
        <translation>
            <numerusform>Locked at %1, after %n minute without use.</numerusform>
            <numerusform>Locked at %1, after %n minutes without use.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked at %1.</source>
        <translation>Locked at %1.</translation>
    </message>
    <message>
        <source>Kept as you left it: %1.</source>
        <translation>Kept as you left it: %1.</translation>
    </message>
    <message>
        <source>Leave the place to someone else?</source>
        <translation>Leave the place to someone else?</translation>
    </message>
    <message>
        <source>What %1 has not saved waits until Carrel closes.</source>
        <translation>What %1 has not saved waits until Carrel closes.</translation>
    </message>
</context>
<context>
    <name>LookupCellDelegate</name>
    <message>
        <source>Esc drops the new row.</source>
        <translation>Esc drops the new row.</translation>
    </message>
    <message>
        <source>Esc keeps %1.</source>
        <translation>Esc keeps %1.</translation>
    </message>
</context>
<context>
    <name>LookupDelegate</name>
    <message>
        <source>Esc keeps it empty.</source>
        <translation>Esc keeps it empty.</translation>
    </message>
    <message>
        <source>Esc keeps %1.</source>
        <translation>Esc keeps %1.</translation>
    </message>
</context>
<context>
    <name>LookupEditor</name>
    <message>
        <source>Unused only</source>
        <translation>Unused only</translation>
    </message>
    <message>
        <source>“%1” saved</source>
        <translation>“%1” saved</translation>
    </message>
    <message>
        <source>adding 1</source>
        <translation>adding 1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unused</source>
        <translation>
            <numerusform>%Ln unused</numerusform>
            <numerusform>%Ln unused</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Clear search and filters</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Nothing here yet</translation>
    </message>
    <message>
        <source>Enter saves, Esc drops the new row. Drag the dots to change the order in lists.</source>
        <translation>Enter saves, Esc drops the new row. Drag the dots to change the order in lists.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown. Search for the others.</source>
        <translation>
            <numerusform>The first one is shown. Search for the others.</numerusform>
            <numerusform>The first %Ln are shown. Search for the others.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation>“%1” added</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>“%1” deleted</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Merge into…</translation>
    </message>
    <message>
        <source>“%1” merged into “%2”</source>
        <translation>“%1” merged into “%2”</translation>
    </message>
    <message>
        <source>New loan days apply to loans from now on. Due dates already given do not move.
An empty limit means no limit, 0 means none. Grey values are those for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookupModel</name>
    <message>
        <source>Drag to change the order</source>
        <translation>Drag to change the order</translation>
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
        <translation>Collections</translation>
    </message>
    <message>
        <source>Item types</source>
        <translation>Item types</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locations</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>Publishers</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Subjects</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>User categories</source>
        <translation>User categories</translation>
    </message>
    <message>
        <source>Add collection</source>
        <translation>Add collection</translation>
    </message>
    <message>
        <source>Add item type</source>
        <translation>Add item type</translation>
    </message>
    <message>
        <source>Add location</source>
        <translation>Add location</translation>
    </message>
    <message>
        <source>Add publisher</source>
        <translation>Add publisher</translation>
    </message>
    <message>
        <source>Add series</source>
        <translation>Add series</translation>
    </message>
    <message>
        <source>Add author</source>
        <translation>Add author</translation>
    </message>
    <message>
        <source>Add subject</source>
        <translation>Add subject</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Add group</translation>
    </message>
    <message>
        <source>Add user category</source>
        <translation>Add user category</translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n collection</numerusform>
            <numerusform>%n collections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item type(s)</source>
        <translation>
            <numerusform>%n item type</numerusform>
            <numerusform>%n item types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n location(s)</source>
        <translation>
            <numerusform>%n location</numerusform>
            <numerusform>%n locations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publisher(s)</source>
        <translation>
            <numerusform>%n publisher</numerusform>
            <numerusform>%n publishers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n series</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n author(s)</source>
        <translation>
            <numerusform>%n author</numerusform>
            <numerusform>%n authors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s)</source>
        <translation>
            <numerusform>%n subject</numerusform>
            <numerusform>%n subjects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user categories</source>
        <translation>
            <numerusform>%n user category</numerusform>
            <numerusform>%n user categories</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Name of the collection</translation>
    </message>
    <message>
        <source>Name of the item type</source>
        <translation>Name of the item type</translation>
    </message>
    <message>
        <source>Name of the location</source>
        <translation>Name of the location</translation>
    </message>
    <message>
        <source>Name of the publisher</source>
        <translation>Name of the publisher</translation>
    </message>
    <message>
        <source>Name of the series</source>
        <translation>Name of the series</translation>
    </message>
    <message>
        <source>Name of the author</source>
        <translation>Name of the author</translation>
    </message>
    <message>
        <source>Name of the subject</source>
        <translation>Name of the subject</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>Name of the user category</source>
        <translation>Name of the user category</translation>
    </message>
    <message>
        <source>Search collections</source>
        <translation>Search collections</translation>
    </message>
    <message>
        <source>Search item types</source>
        <translation>Search item types</translation>
    </message>
    <message>
        <source>Search locations</source>
        <translation>Search locations</translation>
    </message>
    <message>
        <source>Search publishers</source>
        <translation>Search publishers</translation>
    </message>
    <message>
        <source>Search series</source>
        <translation>Search series</translation>
    </message>
    <message>
        <source>Search authors</source>
        <translation>Search authors</translation>
    </message>
    <message>
        <source>Search subjects</source>
        <translation>Search subjects</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>Search groups</translation>
    </message>
    <message>
        <source>Search user categories</source>
        <translation>Search user categories</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Books</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>On loan</translation>
    </message>
    <message numerus="yes">
        <source>is used by %n book(s), so it cannot be deleted.</source>
        <translation>
            <numerusform>is used by %n book, so it cannot be deleted.</numerusform>
            <numerusform>is used by %n books, so it cannot be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is used by %n copy(s), so it cannot be deleted.</source>
        <translation>
            <numerusform>is used by %n copy, so it cannot be deleted.</numerusform>
            <numerusform>is used by %n copies, so it cannot be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is used by %n user(s), so it cannot be deleted.</source>
        <translation>
            <numerusform>is used by %n user, so it cannot be deleted.</numerusform>
            <numerusform>is used by %n users, so it cannot be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n book(s)</source>
        <translation>
            <numerusform>Show the %n book</numerusform>
            <numerusform>Show the %n books</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n copy(s)</source>
        <translation>
            <numerusform>Show the %n copy</numerusform>
            <numerusform>Show the %n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n user(s)</source>
        <translation>
            <numerusform>Show the %n user</numerusform>
            <numerusform>Show the %n users</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Default price</source>
        <translation>Default price</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Sorted as</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>Months valid</source>
        <translation>Months valid</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>From age</translation>
    </message>
    <message>
        <source>To age</source>
        <translation>To age</translation>
    </message>
</context>
<context>
    <name>LookupsText</name>
    <message>
        <source>A name is needed.</source>
        <translation>A name is needed.</translation>
    </message>
    <message>
        <source>A name to sort by is needed.</source>
        <translation>A name to sort by is needed.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 exists already.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2.</source>
        <translation>“%1” is not a whole number from %2.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>There is no column “%1”.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else in the meantime.</source>
        <translation>“%1” was changed by somebody else in the meantime.</translation>
    </message>
    <message>
        <source>This entry was deleted by somebody else in the meantime.</source>
        <translation>This entry was deleted by somebody else in the meantime.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is used %n time(s), so it cannot be deleted.</source>
        <translation>
            <numerusform>%1 is used %n time, so it cannot be deleted.</numerusform>
            <numerusform>%1 is used %n times, so it cannot be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stands in %n past loan(s), so it cannot be deleted.</source>
        <translation>
            <numerusform>%1 stands in %n past loan, so it cannot be deleted.</numerusform>
            <numerusform>%1 stands in %n past loans, so it cannot be deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another entry to merge into.</source>
        <translation>Choose another entry to merge into.</translation>
    </message>
</context>
<context>
    <name>LostChangesSheet</name>
    <message>
        <source>What will be gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">What</translation>
    </message>
    <message>
        <source>What was done since the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The newest %n change(s); there are more.</source>
        <translation>
            <numerusform>The newest %n change; there are more.</numerusform>
            <numerusform>The newest %n changes; there are more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Choose…</translation>
    </message>
    <message>
        <source>Send a test e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through a mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As files for a mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, only within this building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the head of letters, a line each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Phone</translation>
    </message>
    <message>
        <source>On letters, and as {library_phone} in notices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>Notices by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the whole library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers come to this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name, as your provider gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>587 with STARTTLS, 465 with TLS from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, user name and letters can be read on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished">User name</translation>
    </message>
    <message>
        <source>Leave empty when the server asks for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished">Password</translation>
    </message>
    <message>
        <source>Kept on this computer only, in a file that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this computer: one .eml file for each e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only administrators can change these settings; password and folder are your computer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for e-mail files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test of the library&apos;s e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrel can send e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail and letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others on this computer may be able to read the password.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge “%1”</source>
        <translation>Merge “%1”</translation>
    </message>
    <message>
        <source>Everything that has “%1” gets the other name instead; “%1” is deleted. Undo takes it back.</source>
        <translation>Everything that has “%1” gets the other name instead; “%1” is deleted. Undo takes it back.</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Merge into</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Choose a name from the list.</source>
        <translation>Choose a name from the list.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>MoneyPane</name>
    <message>
        <source>owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts for limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take payment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1 for %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ·  %2, %3 paid or waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  ·  receipt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>MoneyText</name>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fine, %1, %n day(s)</source>
        <translation>
            <numerusform>Fine, %1, %n day</numerusform>
            <numerusform>Fine, %1, %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing fee, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold not collected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership fee, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1, to several charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid and waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <comment>a way to pay</comment>
        <translation type="unfinished">Card</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a way to pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacement copy given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illness or hardship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amnesty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waives the charge of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrects the charge of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes back the entry of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Month before</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Month after</translation>
    </message>
</context>
<context>
    <name>MoveLoansSheet</name>
    <message>
        <source>held by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no open day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) sooner</source>
        <translation>
            <numerusform>%n day sooner</numerusform>
            <numerusform>%n days sooner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message>
        <source>set by hand, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move due dates?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Title</translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished">User</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is closed on %1.</source>
        <translation type="unfinished">The library is closed on %1.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 selected  ·  one Undo step</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n due date(s)</source>
        <translation>
            <numerusform>Move %n due date</numerusform>
            <numerusform>Move %n due dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewLoanDialog</name>
    <message>
        <source>New loan</source>
        <translation>New loan</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Name, card, group or birth date</source>
        <translation>Name, card, group or birth date</translation>
    </message>
    <message numerus="yes">
        <source>%n on loan</source>
        <translation>
            <numerusform>%n on loan</numerusform>
            <numerusform>%n on loan</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Title, author or barcode</source>
        <translation>Title, author or barcode</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, due %2</translation>
    </message>
    <message>
        <source>On shelf</source>
        <translation>On shelf</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>On loan</translation>
    </message>
    <message>
        <source>Not on shelf</source>
        <translation>Not on shelf</translation>
    </message>
    <message>
        <source>Lend and next</source>
        <translation>Lend and next</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Lend</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>All steps</translation>
    </message>
    <message>
        <source>Lend until %1</source>
        <translation>Lend until %1</translation>
    </message>
    <message>
        <source>%1 of %2 on loan</source>
        <translation>%1 of %2 on loan</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Card %1</translation>
    </message>
    <message>
        <source>A scan fills the field it fits.</source>
        <translation>A scan fills the field it fits.</translation>
    </message>
    <message>
        <source>Scanning a barcode fills the copy at once.</source>
        <translation>Scanning a barcode fills the copy at once.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to settle first</source>
        <translation>
            <numerusform>%n finding to settle first</numerusform>
            <numerusform>%n findings to settle first</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend it, and the loan can go ahead.</source>
        <translation>Extend it, and the loan can go ahead.</translation>
    </message>
    <message>
        <source>Extend membership</source>
        <translation>Extend membership</translation>
    </message>
    <message>
        <source>Extended to %1</source>
        <translation>Extended to %1</translation>
    </message>
    <message>
        <source>Extended without end</source>
        <translation>Extended without end</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Add note</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Something others at the Desk should know</source>
        <translation>Something others at the Desk should know</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Save note</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Note saved.</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Note deleted.</translation>
    </message>
</context>
<context>
    <name>NoticeRunPage</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished">Discard</translation>
    </message>
    <message>
        <source>Letters as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished">User</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">Category</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished">Copies</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n copy(ies) and events</source>
        <translation>
            <numerusform>about %n copy and events</numerusform>
            <numerusform>about %n copies and events</numerusform>
        </translation>
    </message>
    <message>
        <source>sent one by one, with Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one PDF, a page for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had this notice, %2 without address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %n notice(s)</source>
        <translation>
            <numerusform>Send %n notice</numerusform>
            <numerusform>Send %n notices</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Group</translation>
    </message>
    <message>
        <source>One list for the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 of %2</translation>
    </message>
    <message>
        <source>Nobody to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By letter instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written once more to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1 for a look: the letters do not count as sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) sent</source>
        <translation>
            <numerusform>%n e-mail sent</numerusform>
            <numerusform>%n e-mails sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written</source>
        <translation>
            <numerusform>%n letter written</numerusform>
            <numerusform>%n letters written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not</source>
        <translation>
            <numerusform>%n not</numerusform>
            <numerusform>%n not</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n may have left: decide</source>
        <translation>
            <numerusform>%n may have left: decide</numerusform>
            <numerusform>%n may have left: decide</numerusform>
        </translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out who is written to…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>There is no placeholder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no placeholder “%1”. Did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{%1} belongs to one loan: put it between {each loan} and {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{%1} has no {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An {end} has nothing to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{each loan} cannot stand within another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text was changed at another station. Open it again before you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number of days from 0 to 3650.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail refused on %1, so by letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the address the library sends from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server refused the address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail could not be sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for e-mail files in the settings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May have left on %1: decide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List for a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>when it waits on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it was cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of reminders to each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfflineDecision</name>
    <message>
        <source>Lent to card %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished">Returned</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation type="unfinished">Renewed</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation type="unfinished">Card %1</translation>
    </message>
    <message>
        <source>End of the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return it, then lend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 returned it; %2 has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lend it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a reason, kept in the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has it already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was another card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type the card of the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loan to %1 stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Skip</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished">Line %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished">Line %1: %2</translation>
    </message>
    <message>
        <source>without a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On loan to %1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished">due %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>disputed lines</comment>
        <translation type="unfinished">%1 of %2</translation>
    </message>
    <message>
        <source>Offline list, line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished">Card</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfflinePanel</name>
    <message>
        <source>Line</source>
        <translation type="unfinished">Line</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Time</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished">User</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Result</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Try again</translation>
    </message>
    <message>
        <source>Undo the replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read as an offline list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished">Card</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation type="unfinished">Lend</translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished">Return</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation type="unfinished">Renew</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">Waiting</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Done</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replay was undone: nothing of the list is entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done as listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, worth knowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lent</source>
        <translation>
            <numerusform>%n lent</numerusform>
            <numerusform>%n lent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned</source>
        <translation>
            <numerusform>%n returned</numerusform>
            <numerusform>%n returned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewed</source>
        <translation>
            <numerusform>%n renewed</numerusform>
            <numerusform>%n renewed</numerusform>
        </translation>
    </message>
    <message>
        <source>see the tab “Worth knowing”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing done for these yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) wait until this list is closed.</source>
        <translation>
            <numerusform>%n scan waits until this list is closed.</numerusform>
            <numerusform>%n scans wait until this list is closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningBackup</name>
    <message>
        <source>Make a library of this backup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a backup of %1. It stays as it is; Carrel opens a copy of it. Choose where that copy is kept from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the library as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrel libraries (*.carrel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverdueList</name>
    <message>
        <source>Search overdues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search title, user, barcode…</source>
        <translation type="unfinished">Search title, user, barcode…</translation>
    </message>
    <message>
        <source>List as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send notices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished">Late</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">Category</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Group</translation>
    </message>
    <message>
        <source>Not notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 to 28 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 28 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew</source>
        <translation type="unfinished">Renew</translation>
    </message>
    <message>
        <source>Mark returned</source>
        <translation type="unfinished">Mark returned</translation>
    </message>
    <message>
        <source>Send notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in Loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies)</source>
        <translation>
            <numerusform>%Ln copy</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in fines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No late loans match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the search or the filters.</source>
        <translation type="unfinished">Change the search or the filters.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished">Clear search and filters</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation type="unfinished">Nothing is overdue.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loan(s) renewed</source>
        <translation>
            <numerusform>%Ln loan renewed</numerusform>
            <numerusform>%Ln loans renewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loan(s) returned</source>
        <translation>
            <numerusform>%Ln loan returned</numerusform>
            <numerusform>%Ln loans returned</numerusform>
        </translation>
    </message>
    <message>
        <source>overdues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue, without a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Overdue</translation>
    </message>
    <message numerus="yes">
        <source>%n late loan(s) written to %1.</source>
        <translation>
            <numerusform>%n late loan written to %1.</numerusform>
            <numerusform>%n late loans written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare lost…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Declare %n copy(ies) lost?</source>
        <translation>
            <numerusform>Declare %n copy lost?</numerusform>
            <numerusform>Declare %n copies lost?</numerusform>
        </translation>
    </message>
    <message>
        <source>The loans end. The fine so far, the price and the processing fee are charged as the rules say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) declared lost</source>
        <translation>
            <numerusform>%Ln copy declared lost</numerusform>
            <numerusform>%Ln copies declared lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverduesPage</name>
    <message>
        <source>Overdues</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverduesTable</name>
    <message>
        <source>Due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Title</translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished">User</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">Category</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Group</translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished">Card</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation type="unfinished">Barcode</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock is on.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Hide the password</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Show the password</translation>
    </message>
</context>
<context>
    <name>PasswordText</name>
    <message>
        <source>Three or four unrelated words are good. Spaces and any letters are welcome.</source>
        <translation>Three or four unrelated words are good. Spaces and any letters are welcome.</translation>
    </message>
    <message>
        <source>Three or four unrelated words are better.</source>
        <translation>Three or four unrelated words are better.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s). Spaces and any letters are welcome.</source>
        <translation>
            <numerusform>%n character. Spaces and any letters are welcome.</numerusform>
            <numerusform>%n characters. Spaces and any letters are welcome.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>A common word with a digit.</source>
        <translation>A common word with a digit.</translation>
    </message>
    <message>
        <source>A common word.</source>
        <translation>A common word.</translation>
    </message>
    <message>
        <source>Made of your own or the library&apos;s name.</source>
        <translation>Made of your own or the library&apos;s name.</translation>
    </message>
    <message>
        <source>The same again and again.</source>
        <translation>The same again and again.</translation>
    </message>
    <message>
        <source>A row of letters or digits.</source>
        <translation>A row of letters or digits.</translation>
    </message>
    <message>
        <source>Keys that lie side by side.</source>
        <translation>Keys that lie side by side.</translation>
    </message>
    <message>
        <source>A date is tried early.</source>
        <translation>A date is tried early.</translation>
    </message>
    <message>
        <source>Longer would be harder to guess.</source>
        <translation>Longer would be harder to guess.</translation>
    </message>
</context>
<context>
    <name>PaymentPane</name>
    <message>
        <source>Take a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ·  %2 open, %3 stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ·  %2 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1 owed and running, still over %2: may not borrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1 owed and running, not over %2: may borrow again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPaper</name>
    <message>
        <source>Name, address, contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans</source>
        <translation type="unfinished">Loans</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges and payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonalDataSheet</name>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Export</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything Carrel holds about this person, in one folder: to hand over when asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>included</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>older ones were made anonymous after %n day(s)</source>
        <translation>
            <numerusform>older ones were made anonymous after %n day</numerusform>
            <numerusform>older ones were made anonymous after %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>all since the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, address, contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as on the Users page, with remarks and notes of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans</source>
        <translation type="unfinished">Loans</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open and past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges and payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date, stage, way, text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes in the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was changed, when; not by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belong to other people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget who had a copy as soon as it is back, as this user asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data.json (machine-readable)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data.pdf (to print)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">Folder</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Choose…</translation>
    </message>
    <message>
        <source>The files are not encrypted. Hand them over in person, or encrypt them before sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export is written to the audit log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted; card number %1 is not given out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept for statistics without the person: category, age band, type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amounts and receipts kept for the books, no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds, past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted with their text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values in the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted; the chain of checksums stays whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search index</source>
        <translation type="unfinished">Search index</translation>
    </message>
    <message>
        <source>rewritten without the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>when the last of %n backup(s) from before is removed.</source>
        <translation>
            <numerusform>when the last of %n backup from before is removed.</numerusform>
            <numerusform>when the last of %n backups from before is removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups hold the data until %1 at the latest,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This user is guarantor of %n other(s), who will have none then.</source>
        <translation>
            <numerusform>This user is guarantor of %n other, who will have none then.</numerusform>
            <numerusform>This user is guarantor of %n others, who will have none then.</numerusform>
        </translation>
    </message>
    <message>
        <source>neither by Ctrl+Z nor by an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To erase, type the name %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To erase, type the card number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user can be erased once nothing is on loan, nothing is on hold and nothing is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: something is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can stop further use at once: Deactivate closes the card and keeps the data until all is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of %1 exported to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased. Another program still reads the library: old pages stay beside the file until it closes it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceHoldDialog</name>
    <message>
        <source>Place a hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished">User</translation>
    </message>
    <message>
        <source>Name, card, group or birth date</source>
        <translation type="unfinished">Name, card, group or birth date</translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished">Book</translation>
    </message>
    <message>
        <source>Title, author, ISBN or barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in</source>
        <translation>
            <numerusform>%n in</numerusform>
            <numerusform>%n in</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copy</translation>
    </message>
    <message>
        <source>Copies wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one: a set for a class or a reading group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation type="unfinished">Card %1</translation>
    </message>
    <message>
        <source>Reason for placing it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays in the audit log with your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A librarian may place it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override and place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Forget who had what, after so many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make anonymous now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned loans with nothing owed lose their borrower, and with them past holds, settled charges and notices of that age. What statistics need stays: category, class, age band, type. It is done with the jobs of the day and cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until a loan is anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last borrowers of each copy to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for what is found in a book or done to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n old loan(s) would be made anonymous now.</source>
        <translation>
            <numerusform>%n old loan would be made anonymous now.</numerusform>
            <numerusform>%n old loans would be made anonymous now.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is that old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make old loans anonymous?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished">This cannot be undone.</translation>
    </message>
    <message>
        <source>Make anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s) made anonymous</source>
        <translation>
            <numerusform>%n loan made anonymous</numerusform>
            <numerusform>%n loans made anonymous</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyText</name>
    <message>
        <source>Something is still open. A user can be erased once nothing is on loan, nothing is on hold and nothing is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of this user was erased already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such user any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot erase yourself. Another administrator can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number of days from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number from 0 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>This did not work (%1 %2).</source>
        <translation>This did not work (%1 %2).</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>expired</source>
        <translation type="unfinished">expired</translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished">to %1</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>copies caught of a set</comment>
        <translation type="unfinished">%1 of %2</translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer known</source>
        <translation type="unfinished">No longer known</translation>
    </message>
    <message>
        <source>not collected by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caught %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set of %1  ·  since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ·  only %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ·  any copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the hold shelf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>Circulation</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Lock (Ctrl+L)</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nobody is signed in</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no printer. The receipt can be kept as a PDF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt printed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished">Saved as %1.</translation>
    </message>
    <message>
        <source>Cannot write to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptPane</name>
    <message>
        <source>Refund %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card …%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1, rest %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served by %1  ·  Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Undo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Done</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes it back by an entry of its own; nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paid out at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt-%1.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished">Saved as %1.</translation>
    </message>
    <message>
        <source>Cannot write to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>Sending to %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Detail panel</source>
        <translation>Detail panel</translation>
    </message>
    <message numerus="yes">
        <source>At most %n row(s) are copied at once. Export them instead.</source>
        <translation>
            <numerusform>At most %n row is copied at once. Export them instead.</numerusform>
            <numerusform>At most %n rows are copied at once. Export them instead.</numerusform>
        </translation>
    </message>
    <message>
        <source>This library is open for reading only.</source>
        <translation>This library is open for reading only.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed in the list.</source>
        <translation>“%1” cannot be changed in the list.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Loading %1 of %2</source>
        <translation>Loading %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) waiting for you</source>
        <translation>
            <numerusform>%Ln edit waiting for you</numerusform>
            <numerusform>%Ln edits waiting for you</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <translation>%1 BC</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Edit cell</source>
        <translation>Edit cell</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Copy with headings</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columns…</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>Hide “%1”</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Reset columns</translation>
    </message>
    <message>
        <source>Sort by this too (Shift+click)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenewalText</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewed</source>
        <translation>
            <numerusform>%Ln renewed</numerusform>
            <numerusform>%Ln renewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not</source>
        <translation>
            <numerusform>%Ln not</numerusform>
            <numerusform>%Ln not</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Restore this backup?</source>
        <translation>Restore this backup?</translation>
    </message>
    <message>
        <source>Made %1 (%2). Verified just now.</source>
        <translation>Made %1 (%2). Verified just now.</translation>
    </message>
    <message>
        <source>Carrel first backs up the library as it is now. Restoring that one brings you back here.</source>
        <translation>Carrel first backs up the library as it is now. Restoring that one brings you back here.</translation>
    </message>
    <message>
        <source>Your password, %1</source>
        <translation>Your password, %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restore %1</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Books</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Open loans</source>
        <translation>Open loans</translation>
    </message>
    <message>
        <source>Loans in all</source>
        <translation>Loans in all</translation>
    </message>
    <message>
        <source>Staff accounts</source>
        <translation>Staff accounts</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>After restoring</source>
        <translation>After restoring</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>The library now and after restoring</source>
        <translation>The library now and after restoring</translation>
    </message>
    <message>
        <source>same</source>
        <translation>same</translation>
    </message>
    <message>
        <source>This backup was not made of this library. Everything in the library will be replaced.</source>
        <translation>This backup was not made of this library. Everything in the library will be replaced.</translation>
    </message>
    <message numerus="yes">
        <source>What was done since then will be gone: %1, done by %n person(s). Edit ▸ Undo cannot bring it back.</source>
        <translation>
            <numerusform>What was done since then will be gone: %1, done by %n person. Edit ▸ Undo cannot bring it back.</numerusform>
            <numerusform>What was done since then will be gone: %1, done by %n persons. Edit ▸ Undo cannot bring it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>List what will be gone…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message numerus="yes">
        <source>%Ln record(s) added</source>
        <translation>
            <numerusform>%Ln record added</numerusform>
            <numerusform>%Ln records added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) added</source>
        <translation>
            <numerusform>%Ln book added</numerusform>
            <numerusform>%Ln books added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) added</source>
        <translation>
            <numerusform>%Ln user added</numerusform>
            <numerusform>%Ln users added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loan(s) added</source>
        <translation>
            <numerusform>%Ln loan added</numerusform>
            <numerusform>%Ln loans added</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 updated</source>
        <translation>%1, %2 updated</translation>
    </message>
    <message>
        <source>Put right on the way in</source>
        <translation>Put right on the way in</translation>
    </message>
    <message>
        <source>Worth a look later</source>
        <translation>Worth a look later</translation>
    </message>
    <message>
        <source>Save these rows as CSV…</source>
        <translation>Save these rows as CSV…</translation>
    </message>
    <message>
        <source>Rows that were not imported</source>
        <translation>Rows that were not imported</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s) added</source>
        <translation>
            <numerusform>%Ln copy added</numerusform>
            <numerusform>%Ln copies added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) skipped</source>
        <translation>
            <numerusform>%Ln row skipped</numerusform>
            <numerusform>%Ln rows skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. It took %2 seconds.</source>
        <translation>%1. It took %2 seconds.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Undo import</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not imported</source>
        <translation>
            <numerusform>%Ln row was not imported</numerusform>
            <numerusform>%Ln rows were not imported</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>A verified backup was made just before: %1.</source>
        <translation>A verified backup was made just before: %1.</translation>
    </message>
    <message>
        <source>Nobody got a right to change anything: those with a user name are viewers until changed, the others members.</source>
        <translation>Nobody got a right to change anything: those with a user name are viewers until changed, the others members.</translation>
    </message>
    <message>
        <source>The import can be undone for 30 days under Edit, Undo.</source>
        <translation>The import can be undone for 30 days under Edit, Undo.</translation>
    </message>
</context>
<context>
    <name>ReturnBar</name>
    <message>
        <source>Today</source>
        <translation type="unfinished">Today</translation>
    </message>
    <message>
        <source>Book drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book drop: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnedCard</name>
    <message>
        <source>Take payment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">From</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Due</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleText</name>
    <message>
        <source>Viewer</source>
        <translation>Viewer</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Librarian</source>
        <translation>Librarian</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Catalogue and availability, no personal data</source>
        <translation>Catalogue and availability, no personal data</translation>
    </message>
    <message>
        <source>Desk, holds, add users</source>
        <translation>Desk, holds, add users</translation>
    </message>
    <message>
        <source>All editing, import and export</source>
        <translation>All editing, import and export</translation>
    </message>
    <message>
        <source>Everything, also staff and settings</source>
        <translation>Everything, also staff and settings</translation>
    </message>
    <message>
        <source>Borrows, cannot sign in</source>
        <translation>Borrows, cannot sign in</translation>
    </message>
    <message>
        <source>See the catalogue</source>
        <translation>See the catalogue</translation>
    </message>
    <message>
        <source>See users</source>
        <translation>See users</translation>
    </message>
    <message>
        <source>See loans</source>
        <translation>See loans</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>See reports</translation>
    </message>
    <message>
        <source>Lend copies</source>
        <translation>Lend copies</translation>
    </message>
    <message>
        <source>Take copies back</source>
        <translation>Take copies back</translation>
    </message>
    <message>
        <source>Renew loans</source>
        <translation>Renew loans</translation>
    </message>
    <message>
        <source>Place holds</source>
        <translation>Place holds</translation>
    </message>
    <message>
        <source>Extend memberships</source>
        <translation>Extend memberships</translation>
    </message>
    <message>
        <source>Add users</source>
        <translation>Add users</translation>
    </message>
    <message>
        <source>Edit users</source>
        <translation>Edit users</translation>
    </message>
    <message>
        <source>Delete users</source>
        <translation>Delete users</translation>
    </message>
    <message>
        <source>Write notes on users</source>
        <translation>Write notes on users</translation>
    </message>
    <message>
        <source>Add books</source>
        <translation>Add books</translation>
    </message>
    <message>
        <source>Edit books</source>
        <translation>Edit books</translation>
    </message>
    <message>
        <source>Delete books</source>
        <translation>Delete books</translation>
    </message>
    <message>
        <source>Add copies</source>
        <translation>Add copies</translation>
    </message>
    <message>
        <source>Edit copies</source>
        <translation>Edit copies</translation>
    </message>
    <message>
        <source>Delete copies</source>
        <translation>Delete copies</translation>
    </message>
    <message>
        <source>Edit categories, collections and other lists</source>
        <translation>Edit categories, collections and other lists</translation>
    </message>
    <message>
        <source>Change due dates</source>
        <translation>Change due dates</translation>
    </message>
    <message>
        <source>Lend in spite of a finding</source>
        <translation>Lend in spite of a finding</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Import files</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>Export files</translation>
    </message>
    <message>
        <source>Make backups</source>
        <translation>Make backups</translation>
    </message>
    <message>
        <source>Edit loan rules</source>
        <translation>Edit loan rules</translation>
    </message>
    <message>
        <source>Edit closed days</source>
        <translation>Edit closed days</translation>
    </message>
    <message>
        <source>Change the library&apos;s settings</source>
        <translation>Change the library&apos;s settings</translation>
    </message>
    <message>
        <source>Manage staff accounts</source>
        <translation>Manage staff accounts</translation>
    </message>
    <message>
        <source>Restore backups</source>
        <translation>Restore backups</translation>
    </message>
    <message>
        <source>Upgrade the library</source>
        <translation>Upgrade the library</translation>
    </message>
    <message>
        <source>Erase a user&apos;s data</source>
        <translation>Erase a user&apos;s data</translation>
    </message>
    <message>
        <source>Change one&apos;s own password</source>
        <translation>Change one&apos;s own password</translation>
    </message>
    <message>
        <source>Suspend holds and keep them longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put copies on the hold shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put holds back into the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear expired holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report copies that are not on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the order of a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return as of another day, or without a fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare loans lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that a user says a book was returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a brief record at the Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay out refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the texts of notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make old loans anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the data of a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the jobs of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark returned copies as damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle the charge for a lost copy that was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RolesDialog</name>
    <message>
        <source>What each role may do</source>
        <translation>What each role may do</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>RowExport</name>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation type="unfinished">CSV tables (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1</source>
        <translation>
            <numerusform>%Ln row exported to %1</numerusform>
            <numerusform>%Ln rows exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleCellPanel</name>
    <message>
        <source>Inherit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Value</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished">No limit</translation>
    </message>
    <message>
        <source>None (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which value wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other rules of this cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished">Revert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Save</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1, inherited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a value for this rule: what was there stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <comment>user category</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <comment>item type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They keep them; the next loan asks at the Desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) have more now.</source>
        <translation>
            <numerusform>%n user has more now.</numerusform>
            <numerusform>%n users have more now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleMatrix</name>
    <message>
        <source>The value of the category beats the one of the item type (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <comment>category, type, value, origin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <comment>user category</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <comment>item type</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Loan days</source>
        <translation type="unfinished">Loan days</translation>
    </message>
    <message>
        <source>How many days a loan lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For short loans: how many hours a loan lasts, never past closing. Blank: lent by the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many loans a user may have. A value of an item type counts open loans of that type; the column “Any type” counts all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished">No limit</translation>
    </message>
    <message>
        <source>Fixed due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day that due dates keep to, such as the end of term. Once it is past it does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed date mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a due date is not later than the fixed date, exactly then, or not earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation type="unfinished">Renewals</translation>
    </message>
    <message>
        <source>How many times a loan may be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal days</source>
        <translation type="unfinished">Renewal days</translation>
    </message>
    <message>
        <source>How many days a renewal adds. Blank: as many as the loan days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As loan days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days before the due date a loan may be renewed at the earliest. Blank: at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether loans are renewed on the due day by the same rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is charged for each interval a loan is late. 0: no fines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days one fine stands for; hours for short loans. 0: no fines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether an interval costs from its start or once it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days late cost nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace is part of the fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the days of grace count too once they are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that one loan can cost in fines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine at most the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a fine never grows past the price of the copy, where it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether holds can be placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many holds a user may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days a copy waits on the hold shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee when not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is charged when a copy on the hold shelf is not collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how many days late a copy is proposed as lost. Nothing is marked by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished">Never</translation>
    </message>
    <message>
        <source>Processing fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is charged beside the price of a lost copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message numerus="yes">
        <source>loan(s) at once</source>
        <translation>
            <numerusform>loan at once</numerusform>
            <numerusform>loans at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hold(s) at once</source>
        <translation>
            <numerusform>hold at once</numerusform>
            <numerusform>holds at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <translation>
            <numerusform>hour</numerusform>
            <numerusform>hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>time(s)</source>
        <translation>
            <numerusform>time</numerusform>
            <numerusform>times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Lending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation type="unfinished">Renewals</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished">Lost</translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the unsaved changes on past loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● set here     grey ← inherited, with its origin     0 = none at all     △ the value of the category beats one of the item type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is looked up as category + type, then category + any, any + type, any + any. The first cell that holds a value wins, even a blank one. New values apply to loans from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cells set for this rule</source>
        <comment>numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in all</source>
        <translation>
            <numerusform>%n value in all</numerusform>
            <numerusform>%n values in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) saved</source>
        <translation>
            <numerusform>%n rule saved</numerusform>
            <numerusform>%n rules saved</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing moves by itself.</source>
        <translation type="unfinished">Nothing moves by itself.</translation>
    </message>
    <message numerus="yes">
        <source>%n open loan(s) would be due on another day under the new rules.</source>
        <translation>
            <numerusform>%n open loan would be due on another day under the new rules.</numerusform>
            <numerusform>%n open loans would be due on another day under the new rules.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review and move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules changed. Loans already made keep their day unless you move them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New loan rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s) moved</source>
        <translation>
            <numerusform>%n due date moved</numerusform>
            <numerusform>%n due dates moved</numerusform>
        </translation>
    </message>
    <message>
        <source>Loan rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanEdit</name>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
</context>
<context>
    <name>SearchPick</name>
    <message>
        <source>Choose another</source>
        <translation>Choose another</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Lock after</translation>
    </message>
    <message>
        <source>When nobody has used a window for so long, it asks for the password. What was typed is kept. For the whole library.</source>
        <translation>When nobody has used a window for so long, it asks for the password. What was typed is kept. For the whole library.</translation>
    </message>
    <message>
        <source>Only administrators can change these settings.</source>
        <translation>Only administrators can change these settings.</translation>
    </message>
    <message>
        <source>Security and lock</source>
        <translation>Security and lock</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Clear selection</source>
        <translation type="unfinished">Clear selection</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetPasswordDialog</name>
    <message>
        <source>New password for %1</source>
        <translation>New password for %1</translation>
    </message>
    <message>
        <source>Must choose a new one at the next sign-in</source>
        <translation>Must choose a new one at the next sign-in</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Suggest another</source>
        <translation>Suggest another</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Set password</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>Give the library a name.</source>
        <translation>Give the library a name.</translation>
    </message>
    <message>
        <source>“%1” is not a currency code. Use three letters, for example EUR.</source>
        <translation>“%1” is not a currency code. Use three letters, for example EUR.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known here. Choose one from the list.</source>
        <translation>The time zone “%1” is not known here. Choose one from the list.</translation>
    </message>
    <message>
        <source>Leave at least one day of the week open.</source>
        <translation>Leave at least one day of the week open.</translation>
    </message>
    <message>
        <source>“%1” is not a way to count loan days.</source>
        <translation>“%1” is not a way to count loan days.</translation>
    </message>
    <message>
        <source>Choose between %1 and %2 minutes.</source>
        <translation>Choose between %1 and %2 minutes.</translation>
    </message>
    <message>
        <source>Choose between %1 and %2 seconds.</source>
        <translation>Choose between %1 and %2 seconds.</translation>
    </message>
    <message>
        <source>Closing has to be later than opening.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>No setting has these words.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Search settings</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Discard what you typed?</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Keep editing</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n field needs attention</numerusform>
            <numerusform>%n fields need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>In a grid</source>
        <translation>In a grid</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Edit the cell</translation>
    </message>
    <message>
        <source>Commit and go down</source>
        <translation>Commit and go down</translation>
    </message>
    <message>
        <source>Next or previous cell while editing</source>
        <translation>Next or previous cell while editing</translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation>Leave the cell as it was</translation>
    </message>
    <message>
        <source>Select the row</source>
        <translation>Select the row</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>In a dialog</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SignInFlow</name>
    <message>
        <source>Demo library</source>
        <translation>Demo library</translation>
    </message>
    <message>
        <source>User name %1, password %2</source>
        <translation>User name %1, password %2</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Open another library…</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>New library…</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Open library</translation>
    </message>
    <message>
        <source>Carrel libraries (*.carrel);;All files (*)</source>
        <translation>Carrel libraries (*.carrel);;All files (*)</translation>
    </message>
    <message>
        <source>Bring the library up to date?</source>
        <translation>Bring the library up to date?</translation>
    </message>
    <message>
        <source>This library was made by an older Carrel. A backup is made first; afterwards older versions of Carrel cannot open it any more.</source>
        <translation>This library was made by an older Carrel. A backup is made first; afterwards older versions of Carrel cannot open it any more.</translation>
    </message>
    <message>
        <source>Back up and update</source>
        <translation>Back up and update</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Open the demo library</source>
        <translation>Open the demo library</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Use your staff account to open the library.</source>
        <translation>Use your staff account to open the library.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
</context>
<context>
    <name>SignInWell</name>
    <message>
        <source>May sign in to Carrel</source>
        <translation>May sign in to Carrel</translation>
    </message>
    <message>
        <source>Must choose a new one at first sign-in</source>
        <translation>Must choose a new one at first sign-in</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Account expires</source>
        <translation>Account expires</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>First password</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Then the role ends by itself</source>
        <translation>Then the role ends by itself</translation>
    </message>
    <message>
        <source>Suggest another</source>
        <translation>Suggest another</translation>
    </message>
    <message>
        <source>Only administrators see this part</source>
        <translation>Only administrators see this part</translation>
    </message>
    <message>
        <source>For staff. Borrowing needs no sign-in.</source>
        <translation>For staff. Borrowing needs no sign-in.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Taken. Choose another.</source>
        <translation>Taken. Choose another.</translation>
    </message>
</context>
<context>
    <name>SimulatorPage</name>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished">due %1</translation>
    </message>
    <message numerus="yes">
        <source>%n out already</source>
        <translation>
            <numerusform>%n out already</numerusform>
            <numerusform>%n out already</numerusform>
        </translation>
    </message>
    <message>
        <source>allowed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) sooner</source>
        <translation>
            <numerusform>%n day sooner</numerusform>
            <numerusform>%n days sooner</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Refused</translation>
    </message>
    <message>
        <source>Due date moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search user or title…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search user or title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent</source>
        <translation type="unfinished">Lent</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Title</translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished">User</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished">Difference</translation>
    </message>
    <message>
        <source>A trial on past loans: nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans of</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last %n week(s)</source>
        <translation>
            <numerusform>Last %n week</numerusform>
            <numerusform>Last %n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes on trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change in Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>no difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <translation>
            <numerusform>%n fewer</numerusform>
            <numerusform>%n fewer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replays %n loan(s) from %1 to %2 as they happened. It cannot know what people would have done instead.</source>
        <translation>
            <numerusform>Replays %n loan from %1 to %2 as it happened. It cannot know what people would have done instead.</numerusform>
            <numerusform>Replays %n loans from %1 to %2 as they happened. It cannot know what people would have done instead.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 loans would differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 are listed; search for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change rules under Rules, then press Simulate… there: the changes are tried here before they are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <comment>user category</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <comment>item type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inherited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">None</translation>
    </message>
    <message>
        <source>Fine before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule that decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans out then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation type="unfinished"></translation>
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
        <translation>User name</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Last sign-in</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message numerus="yes">
        <source>Locked %n min</source>
        <translation>
            <numerusform>Locked %n min</numerusform>
            <numerusform>Locked %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Ends today</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s)</source>
        <translation>
            <numerusform>Ends in %n day</numerusform>
            <numerusform>Ends in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet used</source>
        <translation>Not yet used</translation>
    </message>
</context>
<context>
    <name>StaffDetail</name>
    <message>
        <source>Works at the Desk: lend, return, renew</source>
        <translation>Works at the Desk: lend, return, renew</translation>
    </message>
    <message>
        <source>Adds users, extends memberships</source>
        <translation>Adds users, extends memberships</translation>
    </message>
    <message>
        <source>Edits books, imports, exports</source>
        <translation>Edits books, imports, exports</translation>
    </message>
    <message>
        <source>Manages staff and settings</source>
        <translation>Manages staff and settings</translation>
    </message>
    <message>
        <source>Set new password…</source>
        <translation>Set new password…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deactivate</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>+ 3 months</source>
        <translation>+ 3 months</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Compare all roles</source>
        <translation>Compare all roles</translation>
    </message>
    <message>
        <source>No account selected</source>
        <translation>No account selected</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>card %1</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activate</translation>
    </message>
    <message>
        <source>The last administrator keeps this role, without end, and stays active.</source>
        <translation>The last administrator keeps this role, without end, and stays active.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Must be changed at the next sign-in</source>
        <translation>Must be changed at the next sign-in</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Set %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation>Locked until %1</translation>
    </message>
    <message>
        <source>None since the last sign-in</source>
        <translation>None since the last sign-in</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last %1</source>
        <translation>
            <numerusform>%n time, last %1</numerusform>
            <numerusform>%n times, last %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>Not: %1</translation>
    </message>
    <message>
        <source>Account of %1 saved.</source>
        <translation>Account of %1 saved.</translation>
    </message>
    <message>
        <source>New password for %1 set. It cannot be undone.</source>
        <translation>New password for %1 set. It cannot be undone.</translation>
    </message>
    <message>
        <source>%1 can try to sign in again.</source>
        <translation>%1 can try to sign in again.</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>%1 is active again.</translation>
    </message>
    <message>
        <source>%1 is inactive now.</source>
        <translation>%1 is inactive now.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Search staff</source>
        <translation>Search staff</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Active only</source>
        <translation>Active only</translation>
    </message>
    <message>
        <source>Add staff…</source>
        <translation>Add staff…</translation>
    </message>
    <message>
        <source>No accounts match.</source>
        <translation>No accounts match.</translation>
    </message>
    <message>
        <source>Nobody can sign in.</source>
        <translation>Nobody can sign in.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Clear search and filters</translation>
    </message>
    <message numerus="yes">
        <source>%Ln staff account(s)</source>
        <translation>
            <numerusform>%Ln staff account</numerusform>
            <numerusform>%Ln staff accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can sign in</source>
        <translation>
            <numerusform>%Ln can sign in</numerusform>
            <numerusform>%Ln can sign in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ended</source>
        <translation>
            <numerusform>%Ln ended</numerusform>
            <numerusform>%Ln ended</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff accounts</source>
        <translation>Staff accounts</translation>
    </message>
</context>
<context>
    <name>StagesSheet</name>
    <message>
        <source>Stages per category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days before or after the due day. Leave a field empty to use the days of the first line; write “off” to send nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Save</translation>
    </message>
</context>
<context>
    <name>StatementPane</name>
    <message>
        <source>Statement of account, card %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No charge is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running, not charged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished">due %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library owes you %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed today: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what runs on: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter with the open charges, the fines that run on, and every entry of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">From</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">To</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement-%1.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished">Saved as %1.</translation>
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
        <translation>Name of this station</translation>
    </message>
    <message>
        <source>Shown in the status line and kept with what is done here. From the next sign-in on.</source>
        <translation>Shown in the status line and kept with what is done here. From the next sign-in on.</translation>
    </message>
    <message>
        <source>Desk forgets the user after</source>
        <translation>Desk forgets the user after</translation>
    </message>
    <message>
        <source>For the whole library, so that nobody sees the loans of the person before.</source>
        <translation>For the whole library, so that nobody sees the loans of the person before.</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>This station</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All changes saved %1</source>
        <translation>All changes saved %1</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>All changes saved</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n change not saved</numerusform>
            <numerusform>%n changes not saved</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Read only</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>StrengthBars</name>
    <message>
        <source>Weak</source>
        <translation>Weak</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Strong</translation>
    </message>
    <message>
        <source>Password strength</source>
        <translation>Password strength</translation>
    </message>
</context>
<context>
    <name>TablesTexts</name>
    <message>
        <source>This cell cannot be changed here.</source>
        <translation>This cell cannot be changed here.</translation>
    </message>
    <message>
        <source>A year is a number, such as 1974 or 720 BC.</source>
        <translation>A year is a number, such as 1974 or 720 BC.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>This must be a whole number.</translation>
    </message>
    <message>
        <source>This must be an amount of money.</source>
        <translation>This must be an amount of money.</translation>
    </message>
    <message>
        <source>This is not a day of the calendar.</source>
        <translation>This is not a day of the calendar.</translation>
    </message>
    <message>
        <source>There is no “%1”. Choose one of the list.</source>
        <translation>There is no “%1”. Choose one of the list.</translation>
    </message>
</context>
<context>
    <name>TargetNames</name>
    <message>
        <source>Do not import</source>
        <translation>Do not import</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtitle</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>ISBN, zeros restored</source>
        <translation>ISBN, zeros restored</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>Number in the series</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Item type</source>
        <translation>Item type</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>Call number</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Subjects</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Copy: barcode</source>
        <translation>Copy: barcode</translation>
    </message>
    <message>
        <source>Copy: location</source>
        <translation>Copy: location</translation>
    </message>
    <message>
        <source>Copy: price</source>
        <translation>Copy: price</translation>
    </message>
    <message>
        <source>Copy: acquired</source>
        <translation>Copy: acquired</translation>
    </message>
    <message>
        <source>Copy: status</source>
        <translation>Copy: status</translation>
    </message>
    <message>
        <source>Number of copies</source>
        <translation>Number of copies</translation>
    </message>
    <message>
        <source>Copy: condition</source>
        <translation>Copy: condition</translation>
    </message>
    <message>
        <source>Copy: remarks</source>
        <translation>Copy: remarks</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Card number</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Middle name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renewals</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Books</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>%1, one a cell</source>
        <translation>%1, one a cell</translation>
    </message>
    <message>
        <source>%1, split at “%2”</source>
        <translation>%1, split at “%2”</translation>
    </message>
    <message>
        <source>%1, year first</source>
        <translation>%1, year first</translation>
    </message>
    <message>
        <source>%1, day first</source>
        <translation>%1, day first</translation>
    </message>
    <message>
        <source>%1, month first</source>
        <translation>%1, month first</translation>
    </message>
    <message>
        <source>Year before Christ kept</source>
        <translation>Year before Christ kept</translation>
    </message>
    <message>
        <source>No year: stays empty</source>
        <translation>No year: stays empty</translation>
    </message>
    <message>
        <source>ISBN kept as printed</source>
        <translation>ISBN kept as printed</translation>
    </message>
    <message>
        <source>ISBN rounded: left out</source>
        <translation>ISBN rounded: left out</translation>
    </message>
    <message>
        <source>No title: not imported</source>
        <translation>No title: not imported</translation>
    </message>
    <message>
        <source>No name: not imported</source>
        <translation>No name: not imported</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Values missing</source>
        <translation>Values missing</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Prepare a run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages per category…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Language</translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{each loan} … {end} repeats a line for each copy; {if group} … {end} stays only where there is a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrel&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished">Revert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Save</translation>
    </message>
    <message>
        <source>Previous user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>Write {%1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved text(s)</source>
        <translation>
            <numerusform>%n unsaved text</numerusform>
            <numerusform>%n unsaved texts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 of %2</translation>
    </message>
    <message>
        <source>A real user, not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example: nobody gets this notice today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of “%1” saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has Carrel&apos;s own words again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example, while a user is looked for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TillCount</name>
    <message>
        <source>Count the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float this morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the bank, the float stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the till is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, or count again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>TodayTab</name>
    <message>
        <source>Sheet as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done today by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished">Due today</translation>
    </message>
    <message>
        <source>Open in Loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newly overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Overdues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold shelf to clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberships ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ask in %n day(s)</source>
        <translation>
            <numerusform>Ask in %n day</numerusform>
            <numerusform>Ask in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Declare %n copy(ies) lost?</source>
        <translation>
            <numerusform>Declare %n copy lost?</numerusform>
            <numerusform>Declare %n copies lost?</numerusform>
        </translation>
    </message>
    <message>
        <source>Later than the rules wait: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Clear %n hold(s) from the shelf?</source>
        <translation>
            <numerusform>Clear %n hold from the shelf?</numerusform>
            <numerusform>Clear %n holds from the shelf?</numerusform>
        </translation>
    </message>
    <message>
        <source>Not collected in time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %n notice(s)?</source>
        <translation>
            <numerusform>Send %n notice?</numerusform>
            <numerusform>Send %n notices?</numerusform>
        </translation>
    </message>
    <message>
        <source>By e-mail and on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n suspended hold(s) waiting again</source>
        <translation>
            <numerusform>%n suspended hold waiting again</numerusform>
            <numerusform>%n suspended holds waiting again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s) renewed by themselves</source>
        <translation>
            <numerusform>%n loan renewed by itself</numerusform>
            <numerusform>%n loans renewed by themselves</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1 at the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not renewed</source>
        <translation>
            <numerusform>%n not renewed</numerusform>
            <numerusform>%n not renewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old loan(s) made anonymous</source>
        <translation>
            <numerusform>%n old loan made anonymous</numerusform>
            <numerusform>%n old loans made anonymous</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Today</translation>
    </message>
    <message>
        <source>Sheet as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what the day asks for…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Undo %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Redo %1</translation>
    </message>
    <message numerus="yes">
        <source>Taking back %Ln record(s)…</source>
        <translation>
            <numerusform>Taking back %Ln record…</numerusform>
            <numerusform>Taking back %Ln records…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Done again: %1</translation>
    </message>
</context>
<context>
    <name>UndoStepText</name>
    <message>
        <source>lending</source>
        <translation>lending</translation>
    </message>
    <message>
        <source>return</source>
        <translation>return</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>renewal</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>hold</translation>
    </message>
    <message>
        <source>extension of membership</source>
        <translation>extension of membership</translation>
    </message>
    <message>
        <source>new user</source>
        <translation>new user</translation>
    </message>
    <message>
        <source>edit of user</source>
        <translation>edit of user</translation>
    </message>
    <message>
        <source>removal of user</source>
        <translation>removal of user</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>new book</source>
        <translation>new book</translation>
    </message>
    <message>
        <source>edit of book</source>
        <translation>edit of book</translation>
    </message>
    <message>
        <source>removal of book</source>
        <translation>removal of book</translation>
    </message>
    <message>
        <source>new copy</source>
        <translation>new copy</translation>
    </message>
    <message>
        <source>edit of copy</source>
        <translation>edit of copy</translation>
    </message>
    <message>
        <source>removal of copy</source>
        <translation>removal of copy</translation>
    </message>
    <message>
        <source>edit of a list</source>
        <translation>edit of a list</translation>
    </message>
    <message>
        <source>edit of loan</source>
        <translation>edit of loan</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>edit of loan rules</source>
        <translation>edit of loan rules</translation>
    </message>
    <message>
        <source>edit of closed days</source>
        <translation>edit of closed days</translation>
    </message>
    <message>
        <source>edit of settings</source>
        <translation>edit of settings</translation>
    </message>
    <message>
        <source>edit of staff account</source>
        <translation>edit of staff account</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n record(s))</source>
        <translation>
            <numerusform>%1 (%n record)</numerusform>
            <numerusform>%1 (%n records)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>edit of hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy on the hold shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold back in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order of a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim of return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brief record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction of a charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charge of a copy found again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing of the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erased user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old loans made anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jobs of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoText</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>This can no longer be undone: the record was changed since.</source>
        <translation>This can no longer be undone: the record was changed since.</translation>
    </message>
    <message>
        <source>This can no longer be undone: &quot;%1&quot; was changed since.</source>
        <translation>This can no longer be undone: &quot;%1&quot; was changed since.</translation>
    </message>
    <message>
        <source>This can no longer be undone: the values from before were erased.</source>
        <translation>This can no longer be undone: the values from before were erased.</translation>
    </message>
    <message>
        <source>This can no longer be undone: it was done with an older version of Carrel.</source>
        <translation>This can no longer be undone: it was done with an older version of Carrel.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>This cannot be undone.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed since and stays as it is.</source>
        <translation>&quot;%1&quot; was changed since and stays as it is.</translation>
    </message>
</context>
<context>
    <name>UnsavedSheet</name>
    <message>
        <source>Close without saving?</source>
        <translation>Close without saving?</translation>
    </message>
    <message>
        <source>Not saved yet: %1. Closing now loses what was typed there.</source>
        <translation>Not saved yet: %1. Closing now loses what was typed there.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Keep editing</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Close without saving</translation>
    </message>
</context>
<context>
    <name>UserCard</name>
    <message>
        <source>No user yet</source>
        <translation>No user yet</translation>
    </message>
    <message>
        <source>Scan a card, or type a name. A book scanned first shows where it is and who has it.</source>
        <translation>Scan a card, or type a name. A book scanned first shows where it is and who has it.</translation>
    </message>
    <message>
        <source>on loan</source>
        <translation>on loan</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Card %1</translation>
    </message>
    <message>
        <source>valid without end</source>
        <translation>valid without end</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>expired on %1</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>valid to %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>loans of the limit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>Pay…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a payment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of it are fines of copies still out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserColumns</name>
    <message>
        <source>Viewer</source>
        <translation>Viewer</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Librarian</source>
        <translation>Librarian</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>Guarantor</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Ends today</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Ends soon</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Blocked because</source>
        <translation>Blocked because</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserDetail</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Lend</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deactivate</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>Allow…</translation>
    </message>
    <message>
        <source>Allow signing in…</source>
        <translation>Allow signing in…</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>No user selected</source>
        <translation>No user selected</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Card %1</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activate</translation>
    </message>
    <message>
        <source>Cannot sign in</source>
        <translation>Cannot sign in</translation>
    </message>
    <message>
        <source>Changes to %1 saved.</source>
        <translation>Changes to %1 saved.</translation>
    </message>
    <message>
        <source>Changed here and elsewhere: %1.</source>
        <translation>Changed here and elsewhere: %1.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>Membership of %1 extended to %2.</source>
        <translation>Membership of %1 extended to %2.</translation>
    </message>
    <message>
        <source>Membership of %1 has no end now.</source>
        <translation>Membership of %1 has no end now.</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>%1 is active again.</translation>
    </message>
    <message>
        <source>%1 is inactive now.</source>
        <translation>%1 is inactive now.</translation>
    </message>
    <message>
        <source>%1 saved this user at %2. Changed by both of you: %3.</source>
        <translation>%1 saved this user at %2. Changed by both of you: %3.</translation>
    </message>
    <message>
        <source>%1 saved this user at %2, %3. Changed by both of you: %4.</source>
        <translation>%1 saved this user at %2, %3. Changed by both of you: %4.</translation>
    </message>
    <message>
        <source>Membership of %1 extended to %2; the fee was charged.</source>
        <translation type="unfinished"></translation>
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
        <translation>Given name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Card number</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>Guarantor</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Blocked because</source>
        <translation>Blocked because</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Type a name or scan a card</source>
        <translation>Type a name or scan a card</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>no end</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserPreview</name>
    <message>
        <source>valid without end</source>
        <translation type="unfinished">valid without end</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation type="unfinished">expired on %1</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation type="unfinished">valid to %1</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation type="unfinished">Card %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Group</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">Born</translation>
    </message>
    <message>
        <source>%1, age %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On loan</source>
        <translation type="unfinished">On loan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>loans of the limit</comment>
        <translation type="unfinished">%1 of %2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Overdue</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished">Blocked</translation>
    </message>
</context>
<context>
    <name>UserSuggestions</name>
    <message>
        <source>Add a user…</source>
        <translation>Add a user…</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>name, card, group or birth date</source>
        <translation>name, card, group or birth date</translation>
    </message>
    <message>
        <source>↑ ↓ choose     Enter opens     Esc clears the field</source>
        <translation>↑ ↓ choose     Enter opens     Esc clears the field</translation>
    </message>
    <message>
        <source>A scan replaces what is typed</source>
        <translation>A scan replaces what is typed</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>born %1</translation>
    </message>
    <message>
        <source>nothing on loan</source>
        <translation>nothing on loan</translation>
    </message>
    <message numerus="yes">
        <source>%n on loan</source>
        <translation>
            <numerusform>%n on loan</numerusform>
            <numerusform>%n on loan</numerusform>
        </translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blocked</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>Nobody matches “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n match “%1”</source>
        <translation>
            <numerusform>%n matches “%1”</numerusform>
            <numerusform>%n match “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Search books for “%1”</source>
        <translation>Search books for “%1”</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Search users</source>
        <translation>Search users</translation>
    </message>
    <message>
        <source>Search name, card, phone…</source>
        <translation>Search name, card, phone…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Active only</source>
        <translation>Active only</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>Within 30 days</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Add user</translation>
    </message>
    <message>
        <source>Add user…</source>
        <translation>Add user…</translation>
    </message>
    <message>
        <source>Delete or deactivate</source>
        <translation>Delete or deactivate</translation>
    </message>
    <message>
        <source>No users yet.</source>
        <translation>No users yet.</translation>
    </message>
    <message>
        <source>Add one, or import a file.</source>
        <translation>Add one, or import a file.</translation>
    </message>
    <message>
        <source>No users match these filters.</source>
        <translation>No users match these filters.</translation>
    </message>
    <message>
        <source>No users match “%1”.</source>
        <translation>No users match “%1”.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Clear search and filters</translation>
    </message>
    <message>
        <source>Add “%1” as a new user…</source>
        <translation>Add “%1” as a new user…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) waiting for you</source>
        <translation>
            <numerusform>%Ln edit waiting for you</numerusform>
            <numerusform>%Ln edits waiting for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire(s) this month</source>
        <translation>
            <numerusform>%Ln expires this month</numerusform>
            <numerusform>%Ln expire this month</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 can sign in now.</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>%1 added.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) deleted.</source>
        <translation>
            <numerusform>%n user deleted.</numerusform>
            <numerusform>%n users deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) deactivated, not deleted: loans, notes or other users refer to them.</source>
        <translation>
            <numerusform>%n user deactivated, not deleted: loans, notes or other users refer to them.</numerusform>
            <numerusform>%n users deactivated, not deleted: loans, notes or other users refer to them.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted, %2 deactivated because loans, notes or other users refer to them.</source>
        <translation>%1 deleted, %2 deactivated because loans, notes or other users refer to them.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Personal data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsersText</name>
    <message>
        <source>A name is needed.</source>
        <translation>A name is needed.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) fit.</source>
        <translation>
            <numerusform>At most %n character fits.</numerusform>
            <numerusform>At most %n characters fit.</numerusform>
        </translation>
    </message>
    <message>
        <source>A card number is needed.</source>
        <translation>A card number is needed.</translation>
    </message>
    <message>
        <source>Card %1 belongs to %2.</source>
        <translation>Card %1 belongs to %2.</translation>
    </message>
    <message>
        <source>An e-mail address has one @ with a name before it.</source>
        <translation>An e-mail address has one @ with a name before it.</translation>
    </message>
    <message>
        <source>The part after @ needs a dot.</source>
        <translation>The part after @ needs a dot.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>This day has not come yet.</translation>
    </message>
    <message>
        <source>Nobody is that old: %1 is the earliest year.</source>
        <translation>Nobody is that old: %1 is the earliest year.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1” is not a date.</translation>
    </message>
    <message>
        <source>Nobody can answer for him- or herself.</source>
        <translation>Nobody can answer for him- or herself.</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Choose a category.</translation>
    </message>
    <message>
        <source>No user has this name or card. Choose one from the list.</source>
        <translation>No user has this name or card. Choose one from the list.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>The note is empty.</translation>
    </message>
    <message>
        <source>This user was deleted elsewhere.</source>
        <translation>This user was deleted elsewhere.</translation>
    </message>
    <message>
        <source>This user&apos;s data was erased and cannot be changed.</source>
        <translation>This user&apos;s data was erased and cannot be changed.</translation>
    </message>
    <message>
        <source>Somebody else changed this user meanwhile.</source>
        <translation>Somebody else changed this user meanwhile.</translation>
    </message>
    <message>
        <source>%1 can sign in. End the staff account first.</source>
        <translation>%1 can sign in. End the staff account first.</translation>
    </message>
    <message>
        <source>The membership of %1 has no end.</source>
        <translation>The membership of %1 has no end.</translation>
    </message>
    <message>
        <source>This note was deleted elsewhere.</source>
        <translation>This note was deleted elsewhere.</translation>
    </message>
    <message>
        <source>Somebody else changed this note meanwhile.</source>
        <translation>Somebody else changed this note meanwhile.</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Impossible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody can override this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown for later; settling them does not help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a librarian may override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not stop the renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not stop the loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by the library&apos;s head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be settled today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the audit log with your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the audit log with both names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished">User name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished">Password</translation>
    </message>
    <message numerus="yes">
        <source>Override %n and renew</source>
        <translation>
            <numerusform>Override %n and renew</numerusform>
            <numerusform>Override %n and renew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Override %n and lend</source>
        <translation>
            <numerusform>Override %n and lend</numerusform>
            <numerusform>Override %n and lend</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask a librarian…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them must be put aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>This visit</source>
        <translation type="unfinished">This visit</translation>
    </message>
    <message numerus="yes">
        <source>%n lent</source>
        <translation>
            <numerusform>%n lent</numerusform>
            <numerusform>%n lent</numerusform>
        </translation>
    </message>
    <message>
        <source>not renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not lent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>This visit</source>
        <translation>This visit</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>newest first</translation>
    </message>
    <message numerus="yes">
        <source>%n lent</source>
        <translation>
            <numerusform>%n lent</numerusform>
            <numerusform>%n lent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned</source>
        <translation>
            <numerusform>%n returned</numerusform>
            <numerusform>%n returned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewed</source>
        <translation>
            <numerusform>%n renewed</numerusform>
            <numerusform>%n renewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Waiting, number %1</source>
        <translation>Waiting, number %1</translation>
    </message>
</context>
<context>
    <name>VisitReceipt</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Borrowed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of it for books still out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card …%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent, due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed, due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished">Returned</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaivePane</name>
    <message>
        <source>Waive a charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the ledger with your name. Undo takes it back by a correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ·  %2, all of it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ·  %2, %3 of it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekEditor</name>
    <message>
        <source>Opening hours on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hours set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Welcome to Carrel</source>
        <translation>Welcome to Carrel</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>How would you like to begin?</translation>
    </message>
    <message>
        <source>Create a library</source>
        <translation>Create a library</translation>
    </message>
    <message>
        <source>A new, empty catalogue on this computer.</source>
        <translation>A new, empty catalogue on this computer.</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Open a library</translation>
    </message>
    <message>
        <source>A .carrel file from this computer, or a backup of one.</source>
        <translation>A .carrel file from this computer, or a backup of one.</translation>
    </message>
    <message>
        <source>Try the demo library</source>
        <translation>Try the demo library</translation>
    </message>
    <message>
        <source>600 books and two dozen users to play with. A copy: nothing you do in it touches your own library.</source>
        <translation>600 books and two dozen users to play with. A copy: nothing you do in it touches your own library.</translation>
    </message>
    <message>
        <source>You can also drop a .carrel file onto this window.</source>
        <translation>You can also drop a .carrel file onto this window.</translation>
    </message>
</context>
<context>
    <name>WhyActionText</name>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyContentText</name>
    <message>
        <source>Worked out now, from the rules of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As stored when it was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As stored when it was decided. Rules changed since: yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As stored when it was decided. Rules changed since: no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <comment>user category</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">Category</translation>
    </message>
    <message>
        <source>any</source>
        <comment>item type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winning rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>Nothing here has the code %1.</source>
        <translation>Nothing here has the code %1.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back by an entry of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All data of the user was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jobs of the day are done: see Today, in Reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearRangeChip</name>
    <message>
        <source>to %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Years before Christ as −399.</source>
        <translation>Years before Christ as −399.</translation>
    </message>
</context>
</TS>
