<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>About Carrel</source>
        <translation>حول Carrel</translation>
    </message>
    <message>
        <source>Carrel %1</source>
        <translation>Carrel %1</translation>
    </message>
    <message>
        <source>The quiet desk for a busy library.</source>
        <translation>المكتب الهادئ لمكتبة نشيطة.</translation>
    </message>
    <message>
        <source>Copyright 2026 The Carrel authors. Carrel is free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.

Made with Qt %1 and SQLite.</source>
        <translation>حقوق النشر 2026 لمؤلفي Carrel. برنامج حر تحت رخصة غنو العمومية العامة، الإصدار 3 أو أحدث: لك أن تستخدمه وتدرسه وتشاركه وتغيّره. يأتي دون أي ضمان.

صُنع باستخدام Qt %1 وSQLite.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AccountsText</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>حاول الآن.</numerusform>
            <numerusform>حاول بعد ثانية واحدة.</numerusform>
            <numerusform>حاول بعد ثانيتين.</numerusform>
            <numerusform>حاول بعد %n ثوانٍ.</numerusform>
            <numerusform>حاول بعد %n ثانية.</numerusform>
            <numerusform>حاول بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>That name and password do not match.</source>
        <translation>الاسم وكلمة المرور غير متطابقين.</translation>
    </message>
    <message>
        <source>Wrong password.</source>
        <translation>كلمة مرور خاطئة.</translation>
    </message>
    <message numerus="yes">
        <source>Too early. Try again in %n second(s).</source>
        <translation>
            <numerusform>مبكر جداً. حاول الآن.</numerusform>
            <numerusform>مبكر جداً. حاول بعد ثانية واحدة.</numerusform>
            <numerusform>مبكر جداً. حاول بعد ثانيتين.</numerusform>
            <numerusform>مبكر جداً. حاول بعد %n ثوانٍ.</numerusform>
            <numerusform>مبكر جداً. حاول بعد %n ثانية.</numerusform>
            <numerusform>مبكر جداً. حاول بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>يمكنك المحاولة الآن.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Locked until %1.</source>
        <translation>كلمات مرور خاطئة كثيرة. مقفل حتى %1.</translation>
    </message>
    <message>
        <source>This account is not active any more. Ask your administrator.</source>
        <translation>هذا الحساب لم يعد نشطاً. اسأل مدير النظام.</translation>
    </message>
    <message>
        <source>This account may not open the program. Ask your administrator for a role.</source>
        <translation>لا يحق لهذا الحساب فتح البرنامج. اطلب دوراً من مدير النظام.</translation>
    </message>
    <message>
        <source>This account ended on %1. Ask your administrator to extend it.</source>
        <translation>انتهى هذا الحساب في %1. اطلب من مدير النظام تمديده.</translation>
    </message>
    <message>
        <source>This password is too old. Ask your administrator to set a new one.</source>
        <translation>كلمة المرور هذه قديمة جداً. اطلب من مدير النظام تعيين أخرى.</translation>
    </message>
    <message>
        <source>The computer is short of memory, so the password could not be checked. Close other programs and try again.</source>
        <translation>ذاكرة الحاسوب لا تكفي لفحص كلمة المرور. أغلق برامج أخرى وحاول من جديد.</translation>
    </message>
    <message>
        <source>The stored password cannot be read. Ask your administrator to set a new one.</source>
        <translation>لا يمكن قراءة كلمة المرور المحفوظة. اطلب من مدير النظام تعيين أخرى.</translation>
    </message>
    <message>
        <source>You are not signed in any more. Sign in again.</source>
        <translation>لم تعد مسجلاً الدخول. سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your role may not do this: %1.</source>
        <translation>دورك لا يسمح بهذا: %1.</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>يلزم إدخال كلمة مرور.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s) are needed.</source>
        <translation>
            <numerusform>لا يلزم أي حرف.</numerusform>
            <numerusform>يلزم حرف واحد على الأقل.</numerusform>
            <numerusform>يلزم حرفان على الأقل.</numerusform>
            <numerusform>يلزم %n أحرف على الأقل.</numerusform>
            <numerusform>يلزم %n حرفاً على الأقل.</numerusform>
            <numerusform>يلزم %n حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) fit.</source>
        <translation>
            <numerusform>لا يتسع لأي حرف.</numerusform>
            <numerusform>يتسع لحرف واحد على الأكثر.</numerusform>
            <numerusform>يتسع لحرفين على الأكثر.</numerusform>
            <numerusform>يتسع لـ%n أحرف على الأكثر.</numerusform>
            <numerusform>يتسع لـ%n حرفاً على الأكثر.</numerusform>
            <numerusform>يتسع لـ%n حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>This password is too easy to guess.</source>
        <translation>كلمة المرور هذه سهلة التخمين.</translation>
    </message>
    <message>
        <source>This is the present password. Choose another.</source>
        <translation>هذه هي كلمة المرور الحالية. اختر غيرها.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>كلمتا المرور مختلفتان.</translation>
    </message>
    <message>
        <source>A user name is needed.</source>
        <translation>يلزم اسم مستخدم.</translation>
    </message>
    <message numerus="yes">
        <source>A user name has no spaces and at most %n character(s).</source>
        <translation>
            <numerusform>اسم المستخدم بلا مسافات.</numerusform>
            <numerusform>اسم المستخدم بلا مسافات ومن حرف واحد على الأكثر.</numerusform>
            <numerusform>اسم المستخدم بلا مسافات ومن حرفين على الأكثر.</numerusform>
            <numerusform>اسم المستخدم بلا مسافات ومن %n أحرف على الأكثر.</numerusform>
            <numerusform>اسم المستخدم بلا مسافات ومن %n حرفاً على الأكثر.</numerusform>
            <numerusform>اسم المستخدم بلا مسافات ومن %n حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is taken by %2.</source>
        <translation>%1 مستخدم لدى %2.</translation>
    </message>
    <message>
        <source>This day is over already.</source>
        <translation>انقضى هذا اليوم.</translation>
    </message>
    <message>
        <source>The library needs at least one administrator who can sign in. Make somebody else administrator first.</source>
        <translation>تحتاج المكتبة إلى مدير نظام واحد على الأقل يمكنه تسجيل الدخول. عيّن شخصاً آخر مديراً أولاً.</translation>
    </message>
    <message>
        <source>The library has an administrator already.</source>
        <translation>للمكتبة مدير نظام من قبل.</translation>
    </message>
    <message>
        <source>This person has no user name. Allow signing in first.</source>
        <translation>ليس لهذا الشخص اسم مستخدم. اسمح له بتسجيل الدخول أولاً.</translation>
    </message>
    <message>
        <source>The library needs a name.</source>
        <translation>تحتاج المكتبة إلى اسم.</translation>
    </message>
    <message>
        <source>Choose a file to keep the library in.</source>
        <translation>اختر ملفاً لحفظ المكتبة فيه.</translation>
    </message>
    <message>
        <source>A file of that name exists already. Choose another, or open it instead.</source>
        <translation>يوجد ملف بهذا الاسم من قبل. اختر غيره أو افتحه.</translation>
    </message>
    <message>
        <source>At least one day must stay open.</source>
        <translation>يجب أن يبقى يوم واحد مفتوحاً على الأقل.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;انتقال</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>ال&amp;سجلات</translation>
    </message>
    <message>
        <source>&amp;Circulation</source>
        <translation>الإ&amp;عارة</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أ&amp;دوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>مكتبة &amp;جديدة…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>&amp;فتح مكتبة…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>تغيير &amp;كلمة المرور…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;قفل</translation>
    </message>
    <message>
        <source>Sign o&amp;ut</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Detail panel</source>
        <translation>لوحة ال&amp;تفاصيل</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>الأ&amp;عمدة…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;تحديث</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>الجزء ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>الجزء ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>نص أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;مكتب الإعارة</translation>
    </message>
    <message>
        <source>&amp;Books</source>
        <translation>ال&amp;كتب</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>المس&amp;تخدمون</translation>
    </message>
    <message>
        <source>&amp;Loans</source>
        <translation>الإ&amp;عارات</translation>
    </message>
    <message>
        <source>&amp;Holds</source>
        <translation>ال&amp;حجوزات</translation>
    </message>
    <message>
        <source>&amp;Overdues</source>
        <translation>المتأ&amp;خرات</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>الت&amp;قارير</translation>
    </message>
    <message>
        <source>&amp;Admin</source>
        <translation>الإ&amp;دارة</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;جديد…</translation>
    </message>
    <message>
        <source>Add &amp;book…</source>
        <translation>إضافة &amp;كتاب…</translation>
    </message>
    <message>
        <source>Add &amp;copy…</source>
        <translation>إضافة &amp;نسخة…</translation>
    </message>
    <message>
        <source>Add &amp;user…</source>
        <translation>إضافة &amp;مستخدم…</translation>
    </message>
    <message>
        <source>&amp;Open in detail panel</source>
        <translation>&amp;فتح في لوحة التفاصيل</translation>
    </message>
    <message>
        <source>&amp;Edit cell</source>
        <translation>&amp;تحرير الخلية</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;تكرار</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>ا&amp;سترجاع</translation>
    </message>
    <message>
        <source>&amp;Withdraw or delete…</source>
        <translation>سح&amp;ب أو حذف…</translation>
    </message>
    <message>
        <source>&amp;Lend</source>
        <translation>إ&amp;عارة</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>إ&amp;رجاع</translation>
    </message>
    <message>
        <source>Re&amp;new</source>
        <translation>ت&amp;جديد</translation>
    </message>
    <message>
        <source>&amp;End the visit</source>
        <translation>إن&amp;هاء الزيارة</translation>
    </message>
    <message>
        <source>New l&amp;oan…</source>
        <translation>إعارة جدي&amp;دة…</translation>
    </message>
    <message>
        <source>Renew &amp;selected loans</source>
        <translation>تجديد الإعارات الم&amp;حددة</translation>
    </message>
    <message>
        <source>&amp;Mark as returned</source>
        <translation>&amp;تسجيل الإرجاع</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>ا&amp;ختصارات</translation>
    </message>
    <message>
        <source>&amp;About Carrel</source>
        <translation>&amp;حول Carrel</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>ل&amp;ماذا؟</translation>
    </message>
    <message>
        <source>&amp;Today&apos;s sheet</source>
        <translation>ك&amp;شف اليوم</translation>
    </message>
    <message>
        <source>&amp;Print receipt</source>
        <translation>&amp;طباعة الإيصال</translation>
    </message>
</context>
<context>
    <name>AddBookDialog</name>
    <message>
        <source>Add book</source>
        <translation>إضافة كتاب</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>حفظ وإضافة آخر</translation>
    </message>
    <message>
        <source>Scan or type; leave empty if there is none</source>
        <translation>امسح أو اكتب؛ واتركه فارغاً إن لم يوجد</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>الردمك</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Separate several with “;”</source>
        <translation>افصل بين المتعددين بـ«;»</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Item type</source>
        <translation>نوع المادة</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>الرموز الشريطية</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n copy(s).</source>
        <translation>
            <numerusform>%1، لا نسخ.</numerusform>
            <numerusform>%1، نسخة واحدة.</numerusform>
            <numerusform>%1، نسختان.</numerusform>
            <numerusform>%1، %n نسخ.</numerusform>
            <numerusform>%1، %n نسخة.</numerusform>
            <numerusform>%1، %n نسخة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the catalogue:</source>
        <translation>موجود في الفهرس:</translation>
    </message>
    <message>
        <source>Add a copy instead</source>
        <translation>إضافة نسخة بدلاً منه</translation>
    </message>
</context>
<context>
    <name>AddCopyDialog</name>
    <message>
        <source>Add copy</source>
        <translation>إضافة نسخة</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>الرموز الشريطية</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message numerus="yes">
        <source>Add %n copies</source>
        <translation>
            <numerusform>إضافة لا نسخ</numerusform>
            <numerusform>إضافة نسخة واحدة</numerusform>
            <numerusform>إضافة نسختان</numerusform>
            <numerusform>إضافة %n نسخ</numerusform>
            <numerusform>إضافة %n نسخة</numerusform>
            <numerusform>إضافة %n نسخة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddUserDialog</name>
    <message>
        <source>Add user</source>
        <translation>إضافة مستخدم</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>حفظ وإضافة آخر</translation>
    </message>
    <message>
        <source>Next free number. Scan to replace.</source>
        <translation>الرقم المتاح التالي. امسح لاستبداله.</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>البطاقة %1</translation>
    </message>
    <message>
        <source>born %1, is already here.</source>
        <translation>المولود في %1 موجود من قبل.</translation>
    </message>
    <message>
        <source>born %1, is already here: %2.</source>
        <translation>المولود في %1 موجود من قبل: %2.</translation>
    </message>
    <message>
        <source>Open that user</source>
        <translation>فتح ذلك المستخدم</translation>
    </message>
    <message>
        <source>Same name and birth date</source>
        <translation>الاسم وتاريخ الميلاد نفساهما</translation>
    </message>
    <message>
        <source>Add as a second person</source>
        <translation>إضافته شخصاً ثانياً</translation>
    </message>
    <message>
        <source>Shared with the guarantor, that is fine</source>
        <translation>مشترك مع الكفيل، ولا بأس</translation>
    </message>
    <message>
        <source>Shared with %1, that is fine</source>
        <translation>مشترك مع %1، ولا بأس</translation>
    </message>
    <message>
        <source>For users under 18: who answers for the loans</source>
        <translation>لمن دون 18: من يكفل الإعارات</translation>
    </message>
    <message>
        <source>Suggested from the age</source>
        <translation>مقترح بحسب العمر</translation>
    </message>
</context>
<context>
    <name>AdminList</name>
    <message>
        <source>Admin sections</source>
        <translation>أقسام الإدارة</translation>
    </message>
</context>
<context>
    <name>AdminPage</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>الإعارة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>الإدارة</translation>
    </message>
</context>
<context>
    <name>AllowSignInDialog</name>
    <message>
        <source>Let %1 sign in</source>
        <translation>السماح لـ%1 بتسجيل الدخول</translation>
    </message>
    <message>
        <source>Allow signing in</source>
        <translation>السماح بتسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراص</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>واسع</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>High contrast follows the system.</source>
        <translation>التباين العالي يتبع النظام.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Fields and rows grow with it. Ctrl++ and Ctrl+- do the same anywhere.</source>
        <translation>تكبر الحقول والصفوف معه. ‎Ctrl++ و‎Ctrl+-‎ يفعلان ذلك في كل مكان.</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>ارتفاع الصفوف</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Your password is changed.</source>
        <translation>تغيّرت كلمة مرورك.</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>In service</source>
        <translation>في الخدمة</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>قيد التجهيز</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>قيد الطلب</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>قيد الترميم</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقودة</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>ضائعة</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>On shelf</source>
        <translation>على الرف</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>معارة</translation>
    </message>
    <message>
        <source>On hold shelf</source>
        <translation>على رف الحجوزات</translation>
    </message>
    <message>
        <source>In the library only</source>
        <translation>داخل المكتبة فقط</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Made</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
</context>
<context>
    <name>BackupTexts</name>
    <message numerus="yes">
        <source>%n loan(s)</source>
        <translation>
            <numerusform>لا إعارات</numerusform>
            <numerusform>إعارة واحدة</numerusform>
            <numerusform>إعارتان</numerusform>
            <numerusform>%n إعارات</numerusform>
            <numerusform>%n إعارة</numerusform>
            <numerusform>%n إعارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>لا إرجاعات</numerusform>
            <numerusform>إرجاع واحد</numerusform>
            <numerusform>إرجاعان</numerusform>
            <numerusform>%n إرجاعات</numerusform>
            <numerusform>%n إرجاعاً</numerusform>
            <numerusform>%n إرجاع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s)</source>
        <translation>
            <numerusform>لا تجديدات</numerusform>
            <numerusform>تجديد واحد</numerusform>
            <numerusform>تجديدان</numerusform>
            <numerusform>%n تجديدات</numerusform>
            <numerusform>%n تجديداً</numerusform>
            <numerusform>%n تجديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new book(s)</source>
        <translation>
            <numerusform>الكتب الجديدة: لا كتب</numerusform>
            <numerusform>الكتب الجديدة: كتاب واحد</numerusform>
            <numerusform>الكتب الجديدة: كتابان</numerusform>
            <numerusform>الكتب الجديدة: %n كتب</numerusform>
            <numerusform>الكتب الجديدة: %n كتاباً</numerusform>
            <numerusform>الكتب الجديدة: %n كتاب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new user(s)</source>
        <translation>
            <numerusform>الجدد: لا مستخدمين</numerusform>
            <numerusform>الجدد: مستخدم واحد</numerusform>
            <numerusform>الجدد: مستخدمان</numerusform>
            <numerusform>الجدد: %n مستخدمين</numerusform>
            <numerusform>الجدد: %n مستخدماً</numerusform>
            <numerusform>الجدد: %n مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation>
            <numerusform>لا عمليات استيراد</numerusform>
            <numerusform>عملية استيراد</numerusform>
            <numerusform>عمليتا استيراد</numerusform>
            <numerusform>%n عمليات استيراد</numerusform>
            <numerusform>%n عملية استيراد</numerusform>
            <numerusform>%n عملية استيراد</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <comment>a moment</comment>
        <translation>ddd d MMM، HH:mm</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>اليوم عند %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>أمس عند %1</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدوياً</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>مرة في اليوم</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>عند الإغلاق</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>قبل استيراد</translation>
    </message>
    <message>
        <source>Before restoring</source>
        <translation>قبل الاستعادة</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>قبل تحديث</translation>
    </message>
    <message>
        <source>Both folders</source>
        <translation>المجلدان</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>المجلد الثاني</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>مدققة</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>لم تُدقق بعد</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>غير مقروءة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s)</source>
        <translation>
            <numerusform>لا كتب</numerusform>
            <numerusform>كتاب واحد</numerusform>
            <numerusform>كتابان</numerusform>
            <numerusform>%Ln كتب</numerusform>
            <numerusform>%Ln كتاباً</numerusform>
            <numerusform>%Ln كتاب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>لا مستخدمين</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>%Ln مستخدمين</numerusform>
            <numerusform>%Ln مستخدماً</numerusform>
            <numerusform>%Ln مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open loan(s)</source>
        <translation>
            <numerusform>المفتوحة: لا إعارات</numerusform>
            <numerusform>المفتوحة: إعارة واحدة</numerusform>
            <numerusform>المفتوحة: إعارتان</numerusform>
            <numerusform>المفتوحة: %Ln إعارات</numerusform>
            <numerusform>المفتوحة: %Ln إعارة</numerusform>
            <numerusform>المفتوحة: %Ln إعارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>أخرى: لا تغييرات</numerusform>
            <numerusform>أخرى: تغيير واحد</numerusform>
            <numerusform>أخرى: تغييران</numerusform>
            <numerusform>أخرى: %n تغييرات</numerusform>
            <numerusform>أخرى: %n تغييراً</numerusform>
            <numerusform>أخرى: %n تغيير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backup folder</source>
        <translation>مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change the backup folder…</source>
        <translation>تغيير مجلد النسخ…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Second folder or stick</source>
        <translation>مجلد ثانٍ أو ذاكرة</translation>
    </message>
    <message>
        <source>Change the second folder…</source>
        <translation>تغيير المجلد الثاني…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Back up automatically</source>
        <translation>نسخ تلقائي</translation>
    </message>
    <message>
        <source>when Carrel closes</source>
        <translation>عند إغلاق Carrel</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>مرة في اليوم</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>The last good backup is never removed.</source>
        <translation>لا تُحذف آخر نسخة سليمة أبداً.</translation>
    </message>
    <message>
        <source>Daily backups to keep</source>
        <translation>النسخ اليومية المحفوظة</translation>
    </message>
    <message>
        <source>Weekly backups to keep</source>
        <translation>النسخ الأسبوعية المحفوظة</translation>
    </message>
    <message>
        <source>Monthly backups to keep</source>
        <translation>النسخ الشهرية المحفوظة</translation>
    </message>
    <message numerus="yes">
        <source>%n daily</source>
        <translation>
            <numerusform>يومياً: لا نسخ</numerusform>
            <numerusform>يومياً: نسخة واحدة</numerusform>
            <numerusform>يومياً: نسختان</numerusform>
            <numerusform>يومياً: %n نسخ</numerusform>
            <numerusform>يومياً: %n نسخة</numerusform>
            <numerusform>يومياً: %n نسخة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly</source>
        <translation>
            <numerusform>أسبوعياً: لا نسخ</numerusform>
            <numerusform>أسبوعياً: نسخة واحدة</numerusform>
            <numerusform>أسبوعياً: نسختان</numerusform>
            <numerusform>أسبوعياً: %n نسخ</numerusform>
            <numerusform>أسبوعياً: %n نسخة</numerusform>
            <numerusform>أسبوعياً: %n نسخة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly</source>
        <translation>
            <numerusform>شهرياً: لا نسخ</numerusform>
            <numerusform>شهرياً: نسخة واحدة</numerusform>
            <numerusform>شهرياً: نسختان</numerusform>
            <numerusform>شهرياً: %n نسخ</numerusform>
            <numerusform>شهرياً: %n نسخة</numerusform>
            <numerusform>شهرياً: %n نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>تدقيق مرة أخرى</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>نسخ إلى…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>The last backup failed</source>
        <translation>فشلت آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>Last backup verified %1</source>
        <translation>آخر نسخة مدققة %1</translation>
    </message>
    <message>
        <source>Read back and checked: %1. %2.</source>
        <translation>قُرئت ودُققت: %1. %2.</translation>
    </message>
    <message>
        <source>There is no good backup yet</source>
        <translation>لا توجد نسخة سليمة بعد</translation>
    </message>
    <message>
        <source>One is made when Carrel closes, or now.</source>
        <translation>تُعمل نسخة عند إغلاق Carrel أو الآن.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>None. A copy on another disk survives the loss of this computer.</source>
        <translation>لا يوجد. نسخة على قرص آخر تنجو من ضياع هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 · last written %2</source>
        <translation>%1 · آخر كتابة %2</translation>
    </message>
    <message>
        <source>%1 · not written yet</source>
        <translation>%1 · لم يُكتب فيه بعد</translation>
    </message>
    <message numerus="yes">
        <source>The second folder has not been reached for %n day(s). Plug in its disk or stick.</source>
        <translation>
            <numerusform>لم يمكن الوصول إلى المجلد الثاني منذ لا أيام. صِل قرصه أو ذاكرته.</numerusform>
            <numerusform>لم يمكن الوصول إلى المجلد الثاني منذ يوم واحد. صِل قرصه أو ذاكرته.</numerusform>
            <numerusform>لم يمكن الوصول إلى المجلد الثاني منذ يومان. صِل قرصه أو ذاكرته.</numerusform>
            <numerusform>لم يمكن الوصول إلى المجلد الثاني منذ %n أيام. صِل قرصه أو ذاكرته.</numerusform>
            <numerusform>لم يمكن الوصول إلى المجلد الثاني منذ %n يوماً. صِل قرصه أو ذاكرته.</numerusform>
            <numerusform>لم يمكن الوصول إلى المجلد الثاني منذ %n يوم. صِل قرصه أو ذاكرته.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>المحدد: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>Backing up and reading back…</source>
        <translation>جارٍ النسخ والتدقيق…</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>جارٍ قراءة النسخة…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>جارٍ النسخ…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
</context>
<context>
    <name>BookColumns</name>
    <message>
        <source>No copies</source>
        <translation>لا نسخ</translation>
    </message>
    <message>
        <source>All out</source>
        <translation>كلها معارة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Call no.</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>الردمك</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>No. in series</source>
        <translation>الرقم في السلسلة</translation>
    </message>
    <message>
        <source>Item type</source>
        <translation>نوع المادة</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الطبعة</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>ISBN as printed</source>
        <translation>الردمك كما طُبع</translation>
    </message>
</context>
<context>
    <name>BookConflictSheet</name>
    <message>
        <source>Mine</source>
        <translation>نصّي</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>نصّهم</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>نصّي</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>نصّهم</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>العودة إلى النموذج</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>كل نصّ&amp;هم</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>كل ن&amp;صّي</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Saved elsewhere meanwhile</source>
        <translation>حُفظ في مكان آخر أثناء ذلك</translation>
    </message>
    <message>
        <source>Changed by one of you only, so both are kept</source>
        <translation>غيّره أحدكما فقط، لذا يبقى التغييران</translation>
    </message>
    <message>
        <source>Save these values</source>
        <translation>حفظ هذه القيم</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>saved “%1” while you were editing it.</source>
        <translation>حفظ «%1» أثناء تحريرك له.</translation>
    </message>
    <message>
        <source>saved “%1” at %2.</source>
        <translation>حفظ «%1» في %2.</translation>
    </message>
    <message>
        <source>saved “%1” at %2, %3.</source>
        <translation>حفظ «%1» في %2، %3.</translation>
    </message>
    <message>
        <source>You opened it at %1.</source>
        <translation>فتحتَه في %1.</translation>
    </message>
    <message>
        <source>Choose for each field; nothing is written until you save.</source>
        <translation>اختر لكل حقل؛ لا يُكتب شيء حتى تحفظ.</translation>
    </message>
    <message>
        <source>Theirs, %1</source>
        <translation>نصّهم، %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>السابق</translation>
    </message>
</context>
<context>
    <name>BookFieldNames</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>الردمك</translation>
    </message>
    <message>
        <source>ISBN as printed</source>
        <translation>الردمك كما طُبع</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Item type</source>
        <translation>نوع المادة</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Number in series</source>
        <translation>الرقم في السلسلة</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الطبعة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
</context>
<context>
    <name>BookForm</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>الردمك</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Year / lang.</source>
        <translation>السنة / اللغة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Call no.</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>No. in series</source>
        <translation>الرقم في السلسلة</translation>
    </message>
    <message>
        <source>Item type</source>
        <translation>نوع المادة</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الطبعة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save (Ctrl+S) or discard?</source>
        <translation>حفظ (Ctrl+S) أم تجاهل؟</translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>لا تغييرات غير محفوظة</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>لا تغييرات غير محفوظة</numerusform>
            <numerusform>تغيير واحد غير محفوظ</numerusform>
            <numerusform>تغييران غير محفوظين</numerusform>
            <numerusform>%n تغييرات غير محفوظة</numerusform>
            <numerusform>%n تغييراً غير محفوظ</numerusform>
            <numerusform>%n تغيير غير محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>BookInputs</name>
    <message>
        <source>Type to search publishers</source>
        <translation>اكتب للبحث عن ناشر</translation>
    </message>
    <message>
        <source>Keep anyway</source>
        <translation>إبقاؤه مع ذلك</translation>
    </message>
</context>
<context>
    <name>BookPanel</name>
    <message>
        <source>Book</source>
        <translation>الكتاب</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>No book selected</source>
        <translation>لا كتاب محدد</translation>
    </message>
    <message>
        <source>%1 of %2 available</source>
        <translation>%1 من %2 متاحة</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>متأخرة: %n</numerusform>
            <numerusform>متأخرة: %n</numerusform>
            <numerusform>متأخرة: %n</numerusform>
            <numerusform>متأخرة: %n</numerusform>
            <numerusform>متأخرة: %n</numerusform>
            <numerusform>متأخرة: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookSuggestions</name>
    <message>
        <source>Books</source>
        <translation>الكتب</translation>
    </message>
    <message>
        <source>title, author or ISBN</source>
        <translation>العنوان أو المؤلف أو الردمك</translation>
    </message>
    <message>
        <source>↑ ↓ choose     Enter shows the book     Esc goes back</source>
        <translation>↑ ↓ للاختيار     Enter لإظهار الكتاب     Esc للرجوع</translation>
    </message>
    <message>
        <source>↑ ↓ choose     Enter holds it for %1     Esc goes back</source>
        <translation>↑ ↓ للاختيار     Enter لحجزه لـ%1     Esc للرجوع</translation>
    </message>
    <message>
        <source>no copies</source>
        <translation>لا نسخ</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n copies in</source>
        <translation>
            <numerusform>الموجود %1 من %n</numerusform>
            <numerusform>الموجود %1 من نسخة واحدة</numerusform>
            <numerusform>الموجود %1 من نسختين</numerusform>
            <numerusform>الموجود %1 من %n نسخ</numerusform>
            <numerusform>الموجود %1 من %n نسخة</numerusform>
            <numerusform>الموجود %1 من %n نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>all out</source>
        <translation>كلها معارة</translation>
    </message>
    <message>
        <source>Type what you look for</source>
        <translation>اكتب ما تبحث عنه</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>لا شيء يطابق «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n match “%1”</source>
        <translation>
            <numerusform>لا شيء يطابق «%1»</numerusform>
            <numerusform>كتاب واحد يطابق «%1»</numerusform>
            <numerusform>كتابان يطابقان «%1»</numerusform>
            <numerusform>%n كتب تطابق «%1»</numerusform>
            <numerusform>%n كتاباً يطابق «%1»</numerusform>
            <numerusform>%n كتاب يطابق «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BooksPage</name>
    <message>
        <source>Search books</source>
        <translation>البحث في الكتب</translation>
    </message>
    <message>
        <source>Search title, author, ISBN…</source>
        <translation>ابحث عن عنوان أو مؤلف أو ردمك…</translation>
    </message>
    <message>
        <source>No book has %1.</source>
        <translation>لا كتاب له %1.</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>تغيّر «%1»</translation>
    </message>
    <message>
        <source>“%1” saved</source>
        <translation>حُفظ «%1»</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Add book</source>
        <translation>إضافة كتاب</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Only books with “%1”. Close this bar to see all.</source>
        <translation>كتب «%1» فقط. أغلق هذا الشريط لرؤية الكل.</translation>
    </message>
    <message>
        <source>Only books of the last import. Close this bar to see all.</source>
        <translation>كتب آخر استيراد فقط. أغلق هذا الشريط لرؤية الكل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>لا عناوين</numerusform>
            <numerusform>عنوان واحد</numerusform>
            <numerusform>عنوانان</numerusform>
            <numerusform>%Ln عناوين</numerusform>
            <numerusform>%Ln عنواناً</numerusform>
            <numerusform>%Ln عنوان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s)</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%Ln نسخ</numerusform>
            <numerusform>%Ln نسخة</numerusform>
            <numerusform>%Ln نسخة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s)</source>
        <translation>
            <numerusform>لا كتب</numerusform>
            <numerusform>كتاب واحد</numerusform>
            <numerusform>كتابان</numerusform>
            <numerusform>%Ln كتب</numerusform>
            <numerusform>%Ln كتاباً</numerusform>
            <numerusform>%Ln كتاب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لا تحديد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محدداً</numerusform>
            <numerusform>%Ln محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) waiting for you</source>
        <translation>
            <numerusform>لا تعديلات بانتظارك</numerusform>
            <numerusform>تعديل واحد بانتظارك</numerusform>
            <numerusform>تعديلان بانتظارك</numerusform>
            <numerusform>%Ln تعديلات بانتظارك</numerusform>
            <numerusform>%Ln تعديلاً بانتظارك</numerusform>
            <numerusform>%Ln تعديل بانتظارك</numerusform>
        </translation>
    </message>
    <message>
        <source>Books</source>
        <translation>الكتب</translation>
    </message>
    <message>
        <source>Add &amp;book…</source>
        <translation>إضافة &amp;كتاب…</translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation>أُضيف «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) of “%1” added</source>
        <translation>
            <numerusform>أُضيفت لا نسخ من «%1»</numerusform>
            <numerusform>أُضيفت نسخة واحدة من «%1»</numerusform>
            <numerusform>أُضيفت نسختان من «%1»</numerusform>
            <numerusform>أُضيفت %n نسخ من «%1»</numerusform>
            <numerusform>أُضيفت %n نسخة من «%1»</numerusform>
            <numerusform>أُضيفت %n نسخة من «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>حُذف «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n book(s) deleted</source>
        <translation>
            <numerusform>حُذف لا كتب</numerusform>
            <numerusform>حُذف كتاب واحد</numerusform>
            <numerusform>حُذف كتابان</numerusform>
            <numerusform>حُذف %n كتب</numerusform>
            <numerusform>حُذف %n كتاباً</numerusform>
            <numerusform>حُذف %n كتاب</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw all %n</source>
        <translation>
            <numerusform>سحب الكل (%n)</numerusform>
            <numerusform>سحب الكل (%n)</numerusform>
            <numerusform>سحب الكل (%n)</numerusform>
            <numerusform>سحب الكل (%n)</numerusform>
            <numerusform>سحب الكل (%n)</numerusform>
            <numerusform>سحب الكل (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” withdrawn</source>
        <translation>سُحب «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n book(s) withdrawn</source>
        <translation>
            <numerusform>سُحب لا كتب</numerusform>
            <numerusform>سُحب كتاب واحد</numerusform>
            <numerusform>سُحب كتابان</numerusform>
            <numerusform>سُحب %n كتب</numerusform>
            <numerusform>سُحب %n كتاباً</numerusform>
            <numerusform>سُحب %n كتاب</numerusform>
        </translation>
    </message>
    <message>
        <source>No books match these filters</source>
        <translation>لا كتب تطابق هذه المرشحات</translation>
    </message>
    <message>
        <source>No books match “%1”</source>
        <translation>لا كتب تطابق «%1»</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>مسح البحث والمرشحات</translation>
    </message>
    <message>
        <source>Add “%1” as a new book…</source>
        <translation>إضافة «%1» كتاباً جديداً…</translation>
    </message>
    <message>
        <source>No books yet</source>
        <translation>لا كتب بعد</translation>
    </message>
    <message>
        <source>Add one by ISBN, or import a file.</source>
        <translation>أضف كتاباً بالردمك أو استورد ملفاً.</translation>
    </message>
    <message>
        <source>Brief records</source>
        <translation>سجلات مختصرة</translation>
    </message>
</context>
<context>
    <name>BorrowedCard</name>
    <message>
        <source>Renew all</source>
        <translation>تجديد الكل</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>معارة</translation>
    </message>
    <message>
        <source>Nothing on loan.</source>
        <translation>لا شيء معار.</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>تستحق في %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>Renew %1</source>
        <translation>تجديد %1</translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>The quiet desk for a busy library.</source>
        <translation>المكتب الهادئ لمكتبة نشيطة.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
</context>
<context>
    <name>CatalogueText</name>
    <message>
        <source>“%1” does not belong in an ISBN.</source>
        <translation>«%1» ليس من الردمك.</translation>
    </message>
    <message numerus="yes">
        <source>An ISBN has 10 or 13 digits; this one has %n.</source>
        <translation>
            <numerusform>للردمك 10 أو 13 رقماً؛ وهذا بلا أرقام.</numerusform>
            <numerusform>للردمك 10 أو 13 رقماً؛ ولهذا رقم واحد.</numerusform>
            <numerusform>للردمك 10 أو 13 رقماً؛ ولهذا رقمان.</numerusform>
            <numerusform>للردمك 10 أو 13 رقماً؛ ولهذا %n أرقام.</numerusform>
            <numerusform>للردمك 10 أو 13 رقماً؛ ولهذا %n رقماً.</numerusform>
            <numerusform>للردمك 10 أو 13 رقماً؛ ولهذا %n رقم.</numerusform>
        </translation>
    </message>
    <message>
        <source>An ISBN of 13 digits begins with 978 or 979, not with %1.</source>
        <translation>الردمك ذو 13 رقماً يبدأ بـ978 أو 979 لا بـ%1.</translation>
    </message>
    <message>
        <source>The last digit should be %1, not %2. Scan it again, or correct it.</source>
        <translation>يجب أن يكون الرقم الأخير %1 لا %2. امسحه مرة أخرى أو صححه.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this ISBN to %1: its digits are lost.</source>
        <translation>قرّب برنامج جداول هذا الردمك إلى %1: فُقدت أرقامه.</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>يلزم عنوان.</translation>
    </message>
    <message>
        <source>There was no year 0: 1 BC was followed by 1. Write years before Christ with a minus.</source>
        <translation>لا سنة صفر: تلت سنة 1 ق.م سنة 1. اكتب السنوات قبل الميلاد بعلامة ناقص.</translation>
    </message>
    <message>
        <source>%1 is not a year of a book.</source>
        <translation>%1 ليست سنة كتاب.</translation>
    </message>
    <message>
        <source>A book has at least one page.</source>
        <translation>للكتاب صفحة واحدة على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) fit.</source>
        <translation>
            <numerusform>لا يتسع لأي حرف.</numerusform>
            <numerusform>يتسع لحرف واحد على الأكثر.</numerusform>
            <numerusform>يتسع لحرفين على الأكثر.</numerusform>
            <numerusform>يتسع لـ%n أحرف على الأكثر.</numerusform>
            <numerusform>يتسع لـ%n حرفاً على الأكثر.</numerusform>
            <numerusform>يتسع لـ%n حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a part in making a book.</source>
        <translation>«%1» ليس دوراً في صنع كتاب.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«%1» ليس عدداً صحيحاً.</translation>
    </message>
    <message>
        <source>Books have no field “%1”.</source>
        <translation>ليس للكتب حقل «%1».</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else in the meantime.</source>
        <translation>غيّر شخص آخر «%1» في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This book was deleted by somebody else in the meantime.</source>
        <translation>حذف شخص آخر هذا الكتاب في هذه الأثناء.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n copy(s) on loan. Take them back first.</source>
        <translation>
            <numerusform>ليس لـ«%1» نسخ معارة.</numerusform>
            <numerusform>لـ«%1» نسخة واحدة معارة. سجّل إرجاعها أولاً.</numerusform>
            <numerusform>لـ«%1» نسختان معارتان. سجّل إرجاعهما أولاً.</numerusform>
            <numerusform>لـ«%1» %n نسخ معارة. سجّل إرجاعها أولاً.</numerusform>
            <numerusform>لـ«%1» %n نسخة معارة. سجّل إرجاعها أولاً.</numerusform>
            <numerusform>لـ«%1» %n نسخة معارة. سجّل إرجاعها أولاً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n copy(s), so it cannot be deleted. Withdraw it instead.</source>
        <translation>
            <numerusform>ليس لـ«%1» نسخ.</numerusform>
            <numerusform>لـ«%1» نسخة واحدة فلا يمكن حذفه. اسحبه بدلاً من ذلك.</numerusform>
            <numerusform>لـ«%1» نسختان فلا يمكن حذفه. اسحبه بدلاً من ذلك.</numerusform>
            <numerusform>لـ«%1» %n نسخ فلا يمكن حذفه. اسحبه بدلاً من ذلك.</numerusform>
            <numerusform>لـ«%1» %n نسخة فلا يمكن حذفه. اسحبه بدلاً من ذلك.</numerusform>
            <numerusform>لـ«%1» %n نسخة فلا يمكن حذفه. اسحبه بدلاً من ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has holds, so it cannot be deleted. Withdraw it instead.</source>
        <translation>لـ«%1» حجوزات فلا يمكن حذفه. اسحبه بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>A barcode is needed.</source>
        <translation>يلزم رمز شريطي.</translation>
    </message>
    <message numerus="yes">
        <source>A barcode has at most %n character(s).</source>
        <translation>
            <numerusform>الرمز الشريطي بلا أحرف.</numerusform>
            <numerusform>للرمز الشريطي حرف واحد على الأكثر.</numerusform>
            <numerusform>للرمز الشريطي حرفان على الأكثر.</numerusform>
            <numerusform>للرمز الشريطي %n أحرف على الأكثر.</numerusform>
            <numerusform>للرمز الشريطي %n حرفاً على الأكثر.</numerusform>
            <numerusform>للرمز الشريطي %n حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Barcode %1 belongs to a copy of “%2”.</source>
        <translation>الرمز %1 لنسخة من «%2».</translation>
    </message>
    <message>
        <source>Barcode %1 is given twice.</source>
        <translation>الرمز %1 مكرر.</translation>
    </message>
    <message>
        <source>A price cannot be below 0.</source>
        <translation>لا يكون السعر أقل من 0.</translation>
    </message>
    <message>
        <source>“%1” is not a status of a copy.</source>
        <translation>«%1» ليست حالة نسخة.</translation>
    </message>
    <message>
        <source>Copies have no field “%1”.</source>
        <translation>ليس للنسخ حقل «%1».</translation>
    </message>
    <message>
        <source>Copy %1 was changed by somebody else in the meantime.</source>
        <translation>غيّر شخص آخر النسخة %1 في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This copy was deleted by somebody else in the meantime.</source>
        <translation>حذف شخص آخر هذه النسخة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Copy %1 is on loan. Take it back first.</source>
        <translation>النسخة %1 معارة. سجّل إرجاعها أولاً.</translation>
    </message>
    <message>
        <source>Copy %1 was lent before, so it cannot be deleted. Withdraw it instead.</source>
        <translation>أُعيرت النسخة %1 من قبل فلا يمكن حذفها. اسحبها بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>Copy %1 has a hold, so it cannot be deleted.</source>
        <translation>للنسخة %1 حجز فلا يمكن حذفها.</translation>
    </message>
    <message>
        <source>The year can be %1 at the latest.</source>
        <translation>لا تكون السنة بعد %1.</translation>
    </message>
</context>
<context>
    <name>CategoryRules</name>
    <message>
        <source>Loan days</source>
        <translation>أيام الإعارة</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>التجديدات</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Choose a new password</source>
        <translation>اختر كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Your password was set by somebody else or is of an old kind. Choose one only you know.</source>
        <translation>كلمة مرورك عيّنها شخص آخر أو هي من نوع قديم. اختر كلمة لا يعرفها سواك.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Repeat new password</source>
        <translation>كرّر كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>حفظ ومتابعة</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Fill empty fields</source>
        <translation>ملء الحقول الفارغة</translation>
    </message>
    <message>
        <source>Replace all fields</source>
        <translation>استبدال كل الحقول</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>تخطيه</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>One each</source>
        <translation>واحدة لكل</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>ما يحتاج إلى نظر</translation>
    </message>
    <message>
        <source>Save list as CSV…</source>
        <translation>حفظ القائمة بصيغة CSV…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Add copies</source>
        <translation>إضافة نسخ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>A book already here</source>
        <translation>كتاب موجود من قبل</translation>
    </message>
    <message>
        <source>A user already here</source>
        <translation>مستخدم موجود من قبل</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>كما في الملف</translation>
    </message>
    <message>
        <source>One each, from %1</source>
        <translation>واحدة لكل، ابتداءً من %1</translation>
    </message>
    <message>
        <source>users, books, loans, notes</source>
        <translation>مستخدمون وكتب وإعارات وملاحظات</translation>
    </message>
    <message>
        <source>of a book here</source>
        <translation>من كتاب موجود</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>not sound</source>
        <translation>غير سليمة</translation>
    </message>
    <message>
        <source>books, with one copy each</source>
        <translation>كتب، لكل منها نسخة</translation>
    </message>
    <message>
        <source>books</source>
        <translation>الكتب</translation>
    </message>
    <message>
        <source>users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>loans</source>
        <translation>إعارات</translation>
    </message>
    <message>
        <source>same as a book here</source>
        <translation>مطابق لكتاب موجود</translation>
    </message>
    <message>
        <source>repeat a book</source>
        <translation>تكرر كتاباً</translation>
    </message>
    <message>
        <source>nothing new in them</source>
        <translation>لا جديد فيها</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>لا تُقرأ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>row</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
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
        <translation>مفتاح Delete يمسح هذا المرشح</translation>
    </message>
</context>
<context>
    <name>ChoiceChip</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>لا اختيار</numerusform>
            <numerusform>اختيار واحد</numerusform>
            <numerusform>اختياران</numerusform>
            <numerusform>%n اختيارات</numerusform>
            <numerusform>%n اختياراً</numerusform>
            <numerusform>%n اختيار</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>البحث في %1</translation>
    </message>
</context>
<context>
    <name>CirculationText</name>
    <message>
        <source>No user has this card.</source>
        <translation>لا مستخدم لديه هذه البطاقة.</translation>
    </message>
    <message>
        <source>The data of this user was erased.</source>
        <translation>مُحيت بيانات هذا المستخدم.</translation>
    </message>
    <message>
        <source>This user is inactive. Activate the user on the Users page first.</source>
        <translation>هذا المستخدم غير نشط. فعّله أولاً في صفحة المستخدمين.</translation>
    </message>
    <message>
        <source>The membership expired on %1.</source>
        <translation>انتهت العضوية في %1.</translation>
    </message>
    <message>
        <source>Blocked by staff: %1</source>
        <translation>محظور من الموظفين: %1</translation>
    </message>
    <message numerus="yes">
        <source>The limit of %n loan(s) is reached.</source>
        <translation>
            <numerusform>لا إعارات مسموحة.</numerusform>
            <numerusform>بُلغ الحد: إعارة واحدة.</numerusform>
            <numerusform>بُلغ الحد: إعارتان.</numerusform>
            <numerusform>بُلغ الحد: %n إعارات.</numerusform>
            <numerusform>بُلغ الحد: %n إعارة.</numerusform>
            <numerusform>بُلغ الحد: %n إعارة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The limit of %n loan(s) of the type %1 is reached.</source>
        <translation>
            <numerusform>لا إعارات مسموحة من النوع %1.</numerusform>
            <numerusform>بُلغ الحد للنوع %1: إعارة واحدة.</numerusform>
            <numerusform>بُلغ الحد للنوع %1: إعارتان.</numerusform>
            <numerusform>بُلغ الحد للنوع %1: %n إعارات.</numerusform>
            <numerusform>بُلغ الحد للنوع %1: %n إعارة.</numerusform>
            <numerusform>بُلغ الحد للنوع %1: %n إعارة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The user has this copy already, due %1.</source>
        <translation>هذه النسخة لدى المستخدم من قبل، وتستحق في %1.</translation>
    </message>
    <message>
        <source>The user has another copy of this book.</source>
        <translation>لدى المستخدم نسخة أخرى من هذا الكتاب.</translation>
    </message>
    <message>
        <source>Had this book before, returned %1.</source>
        <translation>استعار هذا الكتاب من قبل وأعاده في %1.</translation>
    </message>
    <message>
        <source>No copy has this barcode.</source>
        <translation>لا نسخة لها هذا الرمز الشريطي.</translation>
    </message>
    <message>
        <source>This copy was withdrawn.</source>
        <translation>سُحبت هذه النسخة.</translation>
    </message>
    <message>
        <source>Reference only: it stays in the library.</source>
        <translation>للاطلاع الداخلي فقط: تبقى في المكتبة.</translation>
    </message>
    <message>
        <source>This copy is still on order.</source>
        <translation>هذه النسخة ما زالت قيد الطلب.</translation>
    </message>
    <message>
        <source>This copy is still being prepared for the shelf.</source>
        <translation>هذه النسخة ما زالت تُجهَّز للرف.</translation>
    </message>
    <message>
        <source>This copy is in repair.</source>
        <translation>هذه النسخة قيد الترميم.</translation>
    </message>
    <message>
        <source>This copy counts as lost. Return it first, then lend it.</source>
        <translation>هذه النسخة معدودة ضائعة. سجّل إرجاعها أولاً ثم أعرها.</translation>
    </message>
    <message>
        <source>This copy counts as missing. Return it first, then lend it.</source>
        <translation>هذه النسخة معدودة مفقودة. سجّل إرجاعها أولاً ثم أعرها.</translation>
    </message>
    <message>
        <source>This copy counts as damaged.</source>
        <translation>هذه النسخة معدودة تالفة.</translation>
    </message>
    <message>
        <source>This copy is on loan. Return it first, then lend it.</source>
        <translation>هذه النسخة معارة. سجّل إرجاعها أولاً ثم أعرها.</translation>
    </message>
    <message>
        <source>On loan to %1, due %2. Return it first, then lend it.</source>
        <translation>معارة إلى %1 وتستحق في %2. سجّل إرجاعها أولاً ثم أعرها.</translation>
    </message>
    <message>
        <source>It counted as lost or missing and is found again.</source>
        <translation>كانت معدودة ضائعة أو مفقودة وعُثر عليها.</translation>
    </message>
    <message>
        <source>This copy was withdrawn: do not shelve it.</source>
        <translation>سُحبت هذه النسخة: لا تضعها على الرف.</translation>
    </message>
    <message>
        <source>This copy is marked for repair.</source>
        <translation>هذه النسخة محددة للترميم.</translation>
    </message>
    <message>
        <source>This copy is marked as damaged.</source>
        <translation>هذه النسخة مسجلة تالفة.</translation>
    </message>
    <message>
        <source>This copy is still marked as on order.</source>
        <translation>هذه النسخة ما زالت مسجلة قيد الطلب.</translation>
    </message>
    <message>
        <source>No open day within a year: see Admin, Closed days.</source>
        <translation>لا يوم مفتوحاً خلال سنة: انظر الإدارة، أيام الإغلاق.</translation>
    </message>
    <message>
        <source>The rules give no loan days: see Admin, User categories.</source>
        <translation>لا تعطي القواعد أيام إعارة: انظر الإدارة، فئات المستخدمين.</translation>
    </message>
    <message>
        <source>Due later, because %1 is a closed day.</source>
        <translation>يتأخر الاستحقاق لأن %1 يوم إغلاق.</translation>
    </message>
    <message>
        <source>Due later, because %1 is a closed day: %2.</source>
        <translation>يتأخر الاستحقاق لأن %1 يوم إغلاق: %2.</translation>
    </message>
    <message>
        <source>Due by the fixed date %1.</source>
        <translation>يستحق في الموعد الثابت %1.</translation>
    </message>
    <message>
        <source>Due sooner, because the membership ends on %1.</source>
        <translation>يتقدم الاستحقاق لأن العضوية تنتهي في %1.</translation>
    </message>
    <message>
        <source>A loan needs a due date.</source>
        <translation>تحتاج الإعارة إلى تاريخ استحقاق.</translation>
    </message>
    <message>
        <source>The due date can&apos;t be before the day of lending, %1.</source>
        <translation>لا يكون الاستحقاق قبل يوم الإعارة %1.</translation>
    </message>
    <message numerus="yes">
        <source>The due date can&apos;t be more than %n year(s) away.</source>
        <translation>
            <numerusform>لا يبعد الاستحقاق.</numerusform>
            <numerusform>لا يبعد الاستحقاق أكثر من سنة.</numerusform>
            <numerusform>لا يبعد الاستحقاق أكثر من سنتين.</numerusform>
            <numerusform>لا يبعد الاستحقاق أكثر من %n سنوات.</numerusform>
            <numerusform>لا يبعد الاستحقاق أكثر من %n سنة.</numerusform>
            <numerusform>لا يبعد الاستحقاق أكثر من %n سنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is closed on %1.</source>
        <translation>المكتبة مغلقة في %1.</translation>
    </message>
    <message>
        <source>The library is closed on %1. The next open day is %2.</source>
        <translation>المكتبة مغلقة في %1. أول يوم مفتوح بعده %2.</translation>
    </message>
    <message>
        <source>any category</source>
        <translation>أي فئة</translation>
    </message>
    <message>
        <source>any type</source>
        <translation>أي نوع</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n day(s)</source>
        <comment>rule: user category, item type</comment>
        <translation>
            <numerusform>%1، %2: لا أيام</numerusform>
            <numerusform>%1، %2: يوم واحد</numerusform>
            <numerusform>%1، %2: يومان</numerusform>
            <numerusform>%1، %2: %n أيام</numerusform>
            <numerusform>%1، %2: %n يوماً</numerusform>
            <numerusform>%1، %2: %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n day(s) is %2</source>
        <translation>
            <numerusform>%1 هو %2</numerusform>
            <numerusform>%1 + يوم واحد هو %2</numerusform>
            <numerusform>%1 + يومان هو %2</numerusform>
            <numerusform>%1 + %n أيام هو %2</numerusform>
            <numerusform>%1 + %n يوماً هو %2</numerusform>
            <numerusform>%1 + %n يوم هو %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open day(s) after %1</source>
        <translation>
            <numerusform>في %1 نفسه</numerusform>
            <numerusform>يوم مفتوح واحد بعد %1</numerusform>
            <numerusform>يومان مفتوحان بعد %1</numerusform>
            <numerusform>%n أيام مفتوحة بعد %1</numerusform>
            <numerusform>%n يوماً مفتوحاً بعد %1</numerusform>
            <numerusform>%n يوم مفتوح بعد %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is open that day</source>
        <translation>المكتبة مفتوحة في ذلك اليوم</translation>
    </message>
    <message>
        <source>Closed on %1: moved to an open day</source>
        <translation>مغلقة في %1: نُقل إلى يوم مفتوح</translation>
    </message>
    <message>
        <source>Closed on %1 (%2): moved to an open day</source>
        <translation>مغلقة في %1 (%2): نُقل إلى يوم مفتوح</translation>
    </message>
    <message>
        <source>Fixed date %1</source>
        <translation>موعد ثابت %1</translation>
    </message>
    <message>
        <source>The fixed date %1 is past and does not count</source>
        <translation>الموعد الثابت %1 مضى ولا يُحسب</translation>
    </message>
    <message>
        <source>Not later than the membership, which ends %1</source>
        <translation>ليس بعد انتهاء العضوية في %1</translation>
    </message>
    <message>
        <source>Changed by hand, it was %1</source>
        <translation>غُيّر يدوياً، وكان %1</translation>
    </message>
    <message>
        <source>Renewed on %1, it was due %2</source>
        <translation>جُدد في %1، وكان يستحق في %2</translation>
    </message>
    <message>
        <source>This loan is no longer there.</source>
        <translation>لم تعد هذه الإعارة موجودة.</translation>
    </message>
    <message>
        <source>Someone else changed this loan in the meantime.</source>
        <translation>غيّر شخص آخر هذه الإعارة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This loan has ended: its due date stays.</source>
        <translation>انتهت هذه الإعارة: يبقى تاريخ استحقاقها.</translation>
    </message>
    <message>
        <source>The copy was returned since. Undo the return first.</source>
        <translation>أُرجعت النسخة منذ ذلك الحين. تراجع عن الإرجاع أولاً.</translation>
    </message>
    <message>
        <source>The copy was lent again since.</source>
        <translation>أُعيرت النسخة مرة أخرى منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>This loan was changed since.</source>
        <translation>تغيّرت هذه الإعارة منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>This copy is not on loan.</source>
        <translation>هذه النسخة ليست معارة.</translation>
    </message>
    <message>
        <source>This copy counts as lost.</source>
        <translation>هذه النسخة معدودة ضائعة.</translation>
    </message>
    <message>
        <source>The user says that this copy was returned.</source>
        <translation>يقول المستخدم إن هذه النسخة أُرجعت.</translation>
    </message>
    <message>
        <source>The rules allow no renewal.</source>
        <translation>لا تسمح القواعد بالتجديد.</translation>
    </message>
    <message numerus="yes">
        <source>Renewed %n time(s) already: more is not allowed.</source>
        <translation>
            <numerusform>لم تُجدد، ولا يُسمح بالتجديد.</numerusform>
            <numerusform>جُددت مرة واحدة: لا يُسمح بأكثر.</numerusform>
            <numerusform>جُددت مرتين: لا يُسمح بأكثر.</numerusform>
            <numerusform>جُددت %n مرات: لا يُسمح بأكثر.</numerusform>
            <numerusform>جُددت %n مرة: لا يُسمح بأكثر.</numerusform>
            <numerusform>جُددت %n مرة: لا يُسمح بأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue since %1.</source>
        <translation>متأخرة منذ %1.</translation>
    </message>
    <message>
        <source>Too soon: from %1 on.</source>
        <translation>مبكر جداً: ابتداءً من %1.</translation>
    </message>
    <message>
        <source>Renewing now would not give a later date than %1.</source>
        <translation>التجديد الآن لا يعطي تاريخاً بعد %1.</translation>
    </message>
    <message>
        <source>No book or user has %1.</source>
        <translation>لا كتاب ولا مستخدم له %1.</translation>
    </message>
    <message>
        <source>Nothing was done with %1.</source>
        <translation>لم يُعمل شيء بـ%1.</translation>
    </message>
    <message>
        <source>Scan a user card first.</source>
        <translation>امسح بطاقة مستخدم أولاً.</translation>
    </message>
    <message numerus="yes">
        <source>This book has %n copies: scan the barcode of one.</source>
        <translation>
            <numerusform>لا نسخ لهذا الكتاب: امسح رمزاً شريطياً.</numerusform>
            <numerusform>لهذا الكتاب نسخة واحدة: امسح رمزها.</numerusform>
            <numerusform>لهذا الكتاب نسختان: امسح رمز إحداهما.</numerusform>
            <numerusform>لهذا الكتاب %n نسخ: امسح رمز إحداها.</numerusform>
            <numerusform>لهذا الكتاب %n نسخة: امسح رمز إحداها.</numerusform>
            <numerusform>لهذا الكتاب %n نسخة: امسح رمز إحداها.</numerusform>
        </translation>
    </message>
    <message>
        <source>No copy of this book is on the shelf.</source>
        <translation>لا نسخة من هذا الكتاب على الرف.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>%1 is not available yet.</source>
        <translation>%1 غير متاح بعد.</translation>
    </message>
    <message>
        <source>Unknown command: %1</source>
        <translation>أمر غير معروف: %1</translation>
    </message>
    <message>
        <source>%1 needs a code.</source>
        <translation>%1 يحتاج إلى رمز.</translation>
    </message>
    <message>
        <source>Enter the first closed day.</source>
        <translation>أدخل أول يوم إغلاق.</translation>
    </message>
    <message>
        <source>Enter the last closed day.</source>
        <translation>أدخل آخر يوم إغلاق.</translation>
    </message>
    <message>
        <source>The last day can&apos;t be before the first, %1.</source>
        <translation>لا يكون اليوم الأخير قبل الأول %1.</translation>
    </message>
    <message>
        <source>A closure has to be shorter than a year.</source>
        <translation>يجب أن تكون مدة الإغلاق أقل من سنة.</translation>
    </message>
    <message>
        <source>This closure was deleted in the meantime.</source>
        <translation>حُذفت مدة الإغلاق هذه في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Someone else changed this closure in the meantime.</source>
        <translation>غيّر شخص آخر مدة الإغلاق هذه في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The value for everybody can&apos;t be removed.</source>
        <translation>لا يمكن إزالة القيمة العامة للجميع.</translation>
    </message>
    <message>
        <source>This rule needs a value.</source>
        <translation>تحتاج هذه القاعدة إلى قيمة.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 to 9999.</source>
        <translation>«%1» ليس عدداً صحيحاً بين 0 و9999.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«%1» ليس تاريخاً.</translation>
    </message>
    <message>
        <source>“%1” is not a choice here.</source>
        <translation>«%1» ليس من الخيارات هنا.</translation>
    </message>
    <message>
        <source>Someone else changed this rule in the meantime.</source>
        <translation>غيّر شخص آخر هذه القاعدة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>It was lent on %1: it can&apos;t have come back before.</source>
        <translation>أُعيرت في %1: لا يمكن أن تكون قد عادت قبل ذلك.</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>لم يأتِ %1 بعد.</translation>
    </message>
    <message>
        <source>Say why: the reason is kept with the loan.</source>
        <translation>اذكر السبب: يُحفظ مع الإعارة.</translation>
    </message>
    <message>
        <source>This person may not override either. Ask somebody else.</source>
        <translation>لا يحق لهذا الشخص التجاوز أيضاً. اسأل غيره.</translation>
    </message>
    <message numerus="yes">
        <source>Lent for %n hour(s), until %1</source>
        <translation>
            <numerusform>أُعيرت حتى %1</numerusform>
            <numerusform>أُعيرت لساعة واحدة، حتى %1</numerusform>
            <numerusform>أُعيرت لساعتين، حتى %1</numerusform>
            <numerusform>أُعيرت لـ%n ساعات، حتى %1</numerusform>
            <numerusform>أُعيرت لـ%n ساعة، حتى %1</numerusform>
            <numerusform>أُعيرت لـ%n ساعة، حتى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewed by the day&apos;s jobs</source>
        <translation>جُددت ضمن مهام اليوم</translation>
    </message>
    <message>
        <source>This loan has ended already.</source>
        <translation>انتهت هذه الإعارة من قبل.</translation>
    </message>
    <message>
        <source>Something was charged for this loan since. Settle that first.</source>
        <translation>سُجّل رسم على هذه الإعارة منذ ذلك الحين. سوِّه أولاً.</translation>
    </message>
    <message>
        <source>No book or user has %1, and as an ISBN its last digit should be %2.</source>
        <translation>لا كتاب ولا مستخدم له %1، ولو كان ردمكاً لوجب أن يكون رقمه الأخير %2.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>غير مفهوم: %1</translation>
    </message>
    <message>
        <source>No user has card %1.</source>
        <translation>لا مستخدم له البطاقة %1.</translation>
    </message>
    <message>
        <source>It was lent again since.</source>
        <translation>أُعيرت مرة أخرى منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>It was lent to %1 since.</source>
        <translation>أُعيرت إلى %1 منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>New here: ISBN %1</source>
        <translation>جديد هنا: الردمك %1</translation>
    </message>
    <message>
        <source>This is the card of %1. Return takes books only; F7 lends.</source>
        <translation>هذه بطاقة %1. الإرجاع يقبل الكتب فقط؛ وF7 للإعارة.</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money.</source>
        <translation>«%1» ليس مبلغاً مالياً.</translation>
    </message>
    <message>
        <source>The offline list cannot be written: %1</source>
        <translation>لا يمكن كتابة القائمة دون اتصال: %1</translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>Give this copy a new barcode…</source>
        <translation>إعطاء هذه النسخة رمزاً شريطياً جديداً…</translation>
    </message>
    <message>
        <source>New barcode</source>
        <translation>الرمز الشريطي الجديد</translation>
    </message>
    <message>
        <source>Give it this barcode</source>
        <translation>إعطاؤها هذا الرمز الشريطي</translation>
    </message>
    <message>
        <source>Why this happens</source>
        <translation>لماذا يحدث هذا</translation>
    </message>
    <message>
        <source>With a user on the Desk a code is read as a copy first; in Return always as a copy.</source>
        <translation>إن كان في مكتب الإعارة مستخدم يُقرأ الرمز نسخةً أولاً؛ وفي الإرجاع يُقرأ نسخةً دائماً.</translation>
    </message>
    <message>
        <source>The card of %1 and the label of “%2” carry the same digits.</source>
        <translation>بطاقة %1 وملصق «%2» يحملان الأرقام نفسها.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Backing up the library…</source>
        <translation>جارٍ نسخ المكتبة احتياطياً…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>لم تُعمل نسخة احتياطية</translation>
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
        <translation>اليوم</translation>
    </message>
    <message>
        <source>By kind and method</source>
        <translation>حسب النوع وطريقة الدفع</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>حسب الشخص</translation>
    </message>
    <message>
        <source>Waived, not money</source>
        <translation>إعفاءات، ليست مالاً</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>الرسم المستحق</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>%1  ·  no receipts</source>
        <translation>%1  ·  لا إيصالات</translation>
    </message>
    <message>
        <source>%1  ·  receipts %2 to %3</source>
        <translation>%1  ·  الإيصالات من %2 إلى %3</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>لا إيصالات</numerusform>
            <numerusform>إيصال واحد</numerusform>
            <numerusform>إيصالان</numerusform>
            <numerusform>%n إيصالات</numerusform>
            <numerusform>%n إيصالاً</numerusform>
            <numerusform>%n إيصال</numerusform>
        </translation>
    </message>
    <message>
        <source>amounts in %1</source>
        <translation>المبالغ بعملة %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s), %1</source>
        <translation>
            <numerusform>لا إعفاءات، %1</numerusform>
            <numerusform>إعفاء واحد، %1</numerusform>
            <numerusform>إعفاءان، %1</numerusform>
            <numerusform>%n إعفاءات، %1</numerusform>
            <numerusform>%n إعفاءً، %1</numerusform>
            <numerusform>%n إعفاء، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>closing-sheet-%1.pdf</source>
        <translation>كشف-الإقفال-%1.pdf</translation>
    </message>
    <message>
        <source>Save the closing sheet</source>
        <translation>حفظ كشف الإقفال</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Cannot write to %1.</source>
        <translation>تعذرت الكتابة في %1.</translation>
    </message>
    <message>
        <source>Closing sheet</source>
        <translation>كشف الإقفال</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>إقفال اليوم</translation>
    </message>
    <message>
        <source>Close again</source>
        <translation>إقفال من جديد</translation>
    </message>
    <message>
        <source>%1 is closed: sheet %2.</source>
        <translation>أُقفل %1: الكشف %2.</translation>
    </message>
    <message>
        <source>Sheet %1: closed %2</source>
        <translation>الكشف %1: أُقفل %2</translation>
    </message>
</context>
<context>
    <name>ClosingText</name>
    <message>
        <source>Fines</source>
        <translation>الغرامات</translation>
    </message>
    <message>
        <source>Lost copies</source>
        <translation>النسخ الضائعة</translation>
    </message>
    <message>
        <source>Processing fees</source>
        <translation>رسوم المعالجة</translation>
    </message>
    <message>
        <source>Holds not collected</source>
        <translation>حجوزات لم تُستلم</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>العضوية</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Paid ahead</source>
        <translation>مدفوع مقدماً</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>المبالغ المردودة</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقداً</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>a way to pay</comment>
        <translation>بطاقة دفع</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a way to pay</comment>
        <translation>طريقة أخرى</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>غرامة</translation>
    </message>
    <message>
        <source>Lost copy</source>
        <translation>نسخة ضائعة</translation>
    </message>
    <message>
        <source>Processing fee</source>
        <translation>رسم المعالجة</translation>
    </message>
    <message>
        <source>Hold not collected</source>
        <translation>حجز لم يُستلم</translation>
    </message>
    <message>
        <source>Membership fee</source>
        <translation>رسم العضوية</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a charge, a title</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>replacement copy given</source>
        <translation>قُدّمت نسخة بديلة</translation>
    </message>
    <message>
        <source>our mistake</source>
        <translation>خطأ منا</translation>
    </message>
    <message>
        <source>illness or hardship</source>
        <translation>مرض أو ضيق حال</translation>
    </message>
    <message>
        <source>amnesty</source>
        <translation>عفو عام</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Closing sheet</source>
        <translation>كشف الإقفال</translation>
    </message>
    <message>
        <source>Receipts %1 to %2, amounts in %3</source>
        <translation>الإيصالات من %1 إلى %2، المبالغ بعملة %3</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>By kind and method</source>
        <translation>حسب النوع وطريقة الدفع</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>حسب الشخص</translation>
    </message>
    <message>
        <source>Waived, not money</source>
        <translation>إعفاءات، ليست مالاً</translation>
    </message>
    <message>
        <source>Float this morning</source>
        <translation>عهدة الصندوق صباحاً</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>النقد المستلم</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>ClosingsList</name>
    <message>
        <source>Closed</source>
        <translation>الأيام المقفلة</translation>
    </message>
    <message>
        <source>The till was right.</source>
        <translation>كان الصندوق صحيحاً.</translation>
    </message>
    <message>
        <source>%1 short: %2</source>
        <translation>ينقص %1: %2</translation>
    </message>
    <message>
        <source>%1 too much: %2</source>
        <translation>يزيد %1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time, a person</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>الكشف %1</translation>
    </message>
    <message>
        <source>Sheet %1, replaced</source>
        <translation>الكشف %1، مستبدل</translation>
    </message>
</context>
<context>
    <name>ClosureForm</name>
    <message>
        <source>Every year</source>
        <translation>كل سنة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>First closed day</source>
        <translation>أول يوم إغلاق</translation>
    </message>
    <message>
        <source>Last closed day</source>
        <translation>آخر يوم إغلاق</translation>
    </message>
    <message>
        <source>Delete closure</source>
        <translation>حذف الإغلاق</translation>
    </message>
</context>
<context>
    <name>ClosuresPage</name>
    <message>
        <source>Add closure</source>
        <translation>إضافة إغلاق</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>كل سنة</translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>closed every week</source>
        <translation>مغلقة كل أسبوع</translation>
    </message>
    <message numerus="yes">
        <source>Open %n day(s) in %1</source>
        <translation>
            <numerusform>مغلقة طوال %1</numerusform>
            <numerusform>مفتوحة يوماً واحداً في %1</numerusform>
            <numerusform>مفتوحة يومين في %1</numerusform>
            <numerusform>مفتوحة %n أيام في %1</numerusform>
            <numerusform>مفتوحة %n يوماً في %1</numerusform>
            <numerusform>مفتوحة %n يوم في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>closed on %1 days of the week and %2 other days</source>
        <translation>أيام الإغلاق الأسبوعية: %1، وغيرها: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>لا تغييرات غير محفوظة</numerusform>
            <numerusform>تغيير واحد غير محفوظ</numerusform>
            <numerusform>تغييران غير محفوظين</numerusform>
            <numerusform>%n تغييرات غير محفوظة</numerusform>
            <numerusform>%n تغييراً غير محفوظ</numerusform>
            <numerusform>%n تغيير غير محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message numerus="yes">
        <source>%n in %1</source>
        <translation>
            <numerusform>لا شيء في %1</numerusform>
            <numerusform>واحد في %1</numerusform>
            <numerusform>اثنان في %1</numerusform>
            <numerusform>%n في %1</numerusform>
            <numerusform>%n في %1</numerusform>
            <numerusform>%n في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing moves by itself.</source>
        <translation>لا شيء ينتقل من نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>%n open loan(s) would be due on a closed day.</source>
        <translation>
            <numerusform>لا إعارات مفتوحة تستحق في يوم إغلاق.</numerusform>
            <numerusform>إعارة مفتوحة واحدة تستحق في يوم إغلاق.</numerusform>
            <numerusform>إعارتان مفتوحتان تستحقان في يوم إغلاق.</numerusform>
            <numerusform>%n إعارات مفتوحة تستحق في يوم إغلاق.</numerusform>
            <numerusform>%n إعارة مفتوحة تستحق في يوم إغلاق.</numerusform>
            <numerusform>%n إعارة مفتوحة تستحق في يوم إغلاق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review and move…</source>
        <translation>مراجعة ونقل…</translation>
    </message>
    <message>
        <source>The opening hours on %1 are not understood. Write them as 10:00 – 18:00.</source>
        <translation>ساعات العمل يوم %1 غير مفهومة. اكتبها هكذا: 10:00 – 18:00.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the calendar saved</source>
        <translation>
            <numerusform>لا تغييرات حُفظت في التقويم</numerusform>
            <numerusform>حُفظ تغيير واحد في التقويم</numerusform>
            <numerusform>حُفظ تغييران في التقويم</numerusform>
            <numerusform>حُفظت %n تغييرات في التقويم</numerusform>
            <numerusform>حُفظ %n تغييراً في التقويم</numerusform>
            <numerusform>حُفظ %n تغيير في التقويم</numerusform>
        </translation>
    </message>
    <message>
        <source>These open loans would be due on a closed day: move them to another day, or leave them. Saving the calendar does not depend on it.</source>
        <translation>هذه الإعارات المفتوحة تستحق في يوم إغلاق: انقلها إلى يوم آخر أو اتركها. لا يتوقف حفظ التقويم على ذلك.</translation>
    </message>
    <message>
        <source>closed day</source>
        <translation>يوم إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s) moved</source>
        <translation>
            <numerusform>لم يُنقل أي تاريخ استحقاق</numerusform>
            <numerusform>نُقل تاريخ استحقاق واحد</numerusform>
            <numerusform>نُقل تاريخا استحقاق</numerusform>
            <numerusform>نُقلت %n تواريخ استحقاق</numerusform>
            <numerusform>نُقل %n تاريخ استحقاق</numerusform>
            <numerusform>نُقل %n تاريخ استحقاق</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>السنة السابقة</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>السنة التالية</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>أسبوعياً</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Closures</source>
        <translation>الإغلاقات</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>ابحث عن عمود</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>ارتفاع الصف</translation>
    </message>
</context>
<context>
    <name>ColumnStep</name>
    <message>
        <source>%1 BC</source>
        <translation>%1 ق.م</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>أعمدة الملف</translation>
    </message>
    <message>
        <source>Load mapping…</source>
        <translation>تحميل مقابلة…</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>كل الصفوف</translation>
    </message>
    <message>
        <source>With a remark</source>
        <translation>مع ملاحظة</translation>
    </message>
    <message>
        <source>How the rows will look</source>
        <translation>كيف ستبدو الصفوف</translation>
    </message>
    <message>
        <source>How the books will look</source>
        <translation>كيف ستبدو الكتب</translation>
    </message>
    <message>
        <source>How the users will look</source>
        <translation>كيف سيبدو المستخدمون</translation>
    </message>
    <message>
        <source>How the loans will look</source>
        <translation>كيف ستبدو الإعارات</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more column(s), none imported</source>
        <translation>
            <numerusform>إظهار لا أعمدة أخرى لا تُستورد</numerusform>
            <numerusform>إظهار عمود واحد أخرى لا تُستورد</numerusform>
            <numerusform>إظهار عمودان أخرى لا تُستورد</numerusform>
            <numerusform>إظهار %Ln أعمدة أخرى لا تُستورد</numerusform>
            <numerusform>إظهار %Ln عموداً أخرى لا تُستورد</numerusform>
            <numerusform>إظهار %Ln عمود أخرى لا تُستورد</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(دون اسم)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a remark</source>
        <translation>
            <numerusform>مع ملاحظة: %Ln</numerusform>
            <numerusform>مع ملاحظة: %Ln</numerusform>
            <numerusform>مع ملاحظة: %Ln</numerusform>
            <numerusform>مع ملاحظة: %Ln</numerusform>
            <numerusform>مع ملاحظة: %Ln</numerusform>
            <numerusform>مع ملاحظة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>الرمز الشريطي</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>أُعيرت</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>لا ملاحظات.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: carrel [LIBRARY]            start the window</source>
        <translation>الاستعمال: carrel [LIBRARY]        تشغيل النافذة</translation>
    </message>
    <message>
        <source>       carrel --demo               open a copy of the demo library</source>
        <translation>       carrel --demo               فتح نسخة من المكتبة التجريبية</translation>
    </message>
    <message>
        <source>       carrel COMMAND LIBRARY …    work without a window</source>
        <translation>       carrel COMMAND LIBRARY …    العمل دون نافذة</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>Every command takes --json and --help; those that sign in take --user NAME and --password-file FILE.</source>
        <translation>كل أمر يقبل ‎--json و‎--help؛ والأوامر التي تسجل الدخول تقبل ‎--user NAME و‎--password-file FILE.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused or failed, 2 wrong usage.</source>
        <translation>رموز الخروج: 0 تم، 1 رُفض أو فشل، 2 استعمال خاطئ.</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>الاستعمال: %1 [خيارات]</translation>
    </message>
    <message>
        <source>Try: carrel --help</source>
        <translation>جرّب: carrel --help</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستعمال: %1</translation>
    </message>
    <message>
        <source>Say who you are: --user NAME</source>
        <translation>حدد هويتك: ‎--user NAME</translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation>خيار غير معروف %1.</translation>
    </message>
    <message>
        <source>Unknown command %1.</source>
        <translation>أمر غير معروف %1.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Restored %1.</source>
        <translation>استُعيد %1.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>حُفظ ما كان من قبل باسم %1.</translation>
    </message>
    <message>
        <source>--to takes a version number.</source>
        <translation>‎--to يتطلب رقم إصدار.</translation>
    </message>
    <message>
        <source>The library is at version %1.</source>
        <translation>المكتبة بالإصدار %1.</translation>
    </message>
    <message>
        <source>Tables and their guards</source>
        <translation>الجداول وحراسها</translation>
    </message>
    <message>
        <source>File and references</source>
        <translation>الملف والمراجع</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>فهرس البحث</translation>
    </message>
    <message>
        <source>Rules of a library</source>
        <translation>قواعد المكتبة</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>good</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Make a library and its first administrator.</source>
        <translation>إنشاء مكتبة ومدير نظامها الأول.</translation>
    </message>
    <message>
        <source>User name of the administrator.</source>
        <translation>اسم مستخدم مدير النظام.</translation>
    </message>
    <message>
        <source>Name of the library.</source>
        <translation>اسم المكتبة.</translation>
    </message>
    <message>
        <source>Currency, for example EUR.</source>
        <translation>العملة، مثل EUR.</translation>
    </message>
    <message>
        <source>How many days a book is lent.</source>
        <translation>عدد أيام إعارة الكتاب.</translation>
    </message>
    <message>
        <source>File whose first line is the password.</source>
        <translation>ملف سطره الأول كلمة المرور.</translation>
    </message>
    <message>
        <source>Check schema, file, search index, rules and audit log.</source>
        <translation>فحص المخطط والملف وفهرس البحث والقواعد وسجل التدقيق.</translation>
    </message>
    <message>
        <source>Build the search index anew first.</source>
        <translation>إعادة بناء فهرس البحث أولاً.</translation>
    </message>
    <message>
        <source>Import books, users or loans.</source>
        <translation>استيراد كتب أو مستخدمين أو إعارات.</translation>
    </message>
    <message>
        <source>What the file holds: books, users or loans.</source>
        <translation>محتوى الملف: books أو users أو loans.</translation>
    </message>
    <message>
        <source>Format of the file: csv or lesson.</source>
        <translation>صيغة الملف: csv أو lesson.</translation>
    </message>
    <message>
        <source>Encoding of the file, for example windows-1252.</source>
        <translation>ترميز الملف، مثل windows-1252.</translation>
    </message>
    <message>
        <source>File with the mapping of columns.</source>
        <translation>ملف مقابلة الأعمدة.</translation>
    </message>
    <message>
        <source>What to do with what is here already: fill, replace or skip.</source>
        <translation>ما يُعمل بالموجود: fill أو replace أو skip.</translation>
    </message>
    <message>
        <source>Copies of new books: file (as described there) or one each.</source>
        <translation>نسخ الكتب الجديدة: file (كما وُصفت) أو one (واحدة لكل).</translation>
    </message>
    <message>
        <source>Only say what would be imported.</source>
        <translation>ذكر ما سيُستورد فقط.</translation>
    </message>
    <message>
        <source>Write all books, users or loans into a file.</source>
        <translation>كتابة كل الكتب أو المستخدمين أو الإعارات في ملف.</translation>
    </message>
    <message>
        <source>What to write: books, users or loans.</source>
        <translation>ما يُكتب: books أو users أو loans.</translation>
    </message>
    <message>
        <source>Format of the file: csv or json.</source>
        <translation>صيغة الملف: csv أو json.</translation>
    </message>
    <message>
        <source>Make a verified backup.</source>
        <translation>عمل نسخة احتياطية مدققة.</translation>
    </message>
    <message>
        <source>Replace the library by a backup; what is there now is kept.</source>
        <translation>استبدال المكتبة بنسخة احتياطية؛ ويُحفظ الوضع الحالي.</translation>
    </message>
    <message>
        <source>Bring a library up to date.</source>
        <translation>تحديث مكتبة.</translation>
    </message>
    <message>
        <source>Version to go to.</source>
        <translation>الإصدار المطلوب.</translation>
    </message>
    <message>
        <source>Find books.</source>
        <translation>البحث عن كتب.</translation>
    </message>
    <message>
        <source>Lend and take back by lines: card CODE, lend CODE, return CODE, renew CODE, end, undo.</source>
        <translation>الإعارة والإرجاع بالأسطر: card CODE, lend CODE, return CODE, renew CODE, end, undo.</translation>
    </message>
    <message>
        <source>Make a library of invented books, for trying out sizes.</source>
        <translation>إنشاء مكتبة كتب مخترعة لتجربة الأحجام.</translation>
    </message>
    <message>
        <source>How many books.</source>
        <translation>عدد الكتب.</translation>
    </message>
    <message>
        <source>How many users; otherwise a fifth of the books.</source>
        <translation>عدد المستخدمين؛ وإلا فخُمس الكتب.</translation>
    </message>
    <message>
        <source>How many loans; otherwise five times the books.</source>
        <translation>عدد الإعارات؛ وإلا فخمسة أضعاف الكتب.</translation>
    </message>
    <message>
        <source>Another number gives another library.</source>
        <translation>رقم آخر يعطي مكتبة أخرى.</translation>
    </message>
    <message>
        <source>--what takes books, users or loans.</source>
        <translation>‎--what يقبل books أو users أو loans.</translation>
    </message>
    <message>
        <source>--format takes csv or json.</source>
        <translation>‎--format يقبل csv أو json.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>جارٍ التصدير</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln record(s).</source>
        <translation>
            <numerusform>كُتب لا سجلات.</numerusform>
            <numerusform>كُتب سجل واحد.</numerusform>
            <numerusform>كُتب سجلان.</numerusform>
            <numerusform>كُتب %Ln سجلات.</numerusform>
            <numerusform>كُتب %Ln سجلاً.</numerusform>
            <numerusform>كُتب %Ln سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say how many books: --books N</source>
        <translation>حدد عدد الكتب: ‎--books N</translation>
    </message>
    <message>
        <source>--%1 takes a number.</source>
        <translation>‎--%1 يتطلب عدداً.</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>جارٍ التوليد</translation>
    </message>
    <message>
        <source>Made %1 with invented books. Sign in as “%2” with the password “%3”.</source>
        <translation>أُنشئ %1 بكتب مخترعة. سجّل الدخول باسم «%2» وكلمة المرور «%3».</translation>
    </message>
    <message>
        <source>--format takes csv or lesson.</source>
        <translation>‎--format يقبل csv أو lesson.</translation>
    </message>
    <message>
        <source>--as takes books, users or loans.</source>
        <translation>‎--as يقبل books أو users أو loans.</translation>
    </message>
    <message>
        <source>--existing takes fill, replace or skip.</source>
        <translation>‎--existing يقبل fill أو replace أو skip.</translation>
    </message>
    <message>
        <source>--copies takes file or one.</source>
        <translation>‎--copies يقبل file أو one.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Read %1, added %2, updated %3, skipped %4, refused %5.</source>
        <translation>قُرئ %1، أُضيف %2، حُدّث %3، تُخطي %4، رُفض %5.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>New password:</source>
        <translation>كلمة المرور الجديدة:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>مرة أخرى:</translation>
    </message>
    <message>
        <source>Say who the administrator is: --admin NAME</source>
        <translation>حدد مدير النظام: ‎--admin NAME</translation>
    </message>
    <message>
        <source>--loan-days takes a number of days.</source>
        <translation>‎--loan-days يتطلب عدد أيام.</translation>
    </message>
    <message>
        <source>Made %1. Sign in as %2.</source>
        <translation>أُنشئ %1. سجّل الدخول باسم %2.</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>كلمة مرور %1:</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>No password was given. Use --password-file, or run this in a terminal.</source>
        <translation>لم تُعطَ كلمة مرور. استخدم ‎--password-file أو شغّل هذا في طرفية.</translation>
    </message>
    <message>
        <source>Say who you are: --user NAME</source>
        <translation>حدد هويتك: ‎--user NAME</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذّرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>كلمتا المرور مختلفتان.</translation>
    </message>
    <message>
        <source>A new password has to be chosen first: sign in to the window once.</source>
        <translation>يجب اختيار كلمة مرور جديدة أولاً: سجّل الدخول مرة في النافذة.</translation>
    </message>
</context>
<context>
    <name>ConflictCallout</name>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>This row was deleted</source>
        <translation>حُذف هذا الصف</translation>
    </message>
    <message>
        <source>%1 deleted this row at %2</source>
        <translation>حذف %1 هذا الصف عند %2</translation>
    </message>
    <message>
        <source>%1 changed “%2”</source>
        <translation>غيّر %1 «%2»</translation>
    </message>
    <message>
        <source>%1 changed “%2” at %3</source>
        <translation>غيّر %1 «%2» عند %3</translation>
    </message>
    <message>
        <source>While you were typing. Nothing is saved yet.</source>
        <translation>أثناء كتابتك. لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>At %1, while you were typing. Nothing is saved yet.</source>
        <translation>عند %1 أثناء كتابتك. لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>نصّي</translation>
    </message>
    <message>
        <source>what you typed</source>
        <translation>ما كتبته</translation>
    </message>
    <message>
        <source>Copy my text</source>
        <translation>نسخ نصّي</translation>
    </message>
    <message>
        <source>when you began, %1</source>
        <translation>عند بدئك، %1</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>نصّهم</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء نصّي</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ نصّهم</translation>
    </message>
    <message>
        <source>Esc keeps typing</source>
        <translation>Esc لمتابعة الكتابة</translation>
    </message>
</context>
<context>
    <name>CopiesInput</name>
    <message>
        <source>Scan each label, or leave empty</source>
        <translation>امسح كل ملصق أو اتركه فارغاً</translation>
    </message>
    <message>
        <source>Remove barcode %1</source>
        <translation>إزالة الرمز %1</translation>
    </message>
    <message>
        <source>No copies</source>
        <translation>لا نسخ</translation>
    </message>
    <message>
        <source>All scanned</source>
        <translation>مُسح الكل</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
</context>
<context>
    <name>CopiesPane</name>
    <message>
        <source>Add copy</source>
        <translation>إضافة نسخة</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Copy %1 changed</source>
        <translation>تغيّرت النسخة %1</translation>
    </message>
    <message>
        <source>Copy %1 withdrawn</source>
        <translation>سُحبت النسخة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) withdrawn</source>
        <translation>
            <numerusform>سُحبت لا نسخ</numerusform>
            <numerusform>سُحبت نسخة واحدة</numerusform>
            <numerusform>سُحبت نسختان</numerusform>
            <numerusform>سُحبت %n نسخ</numerusform>
            <numerusform>سُحبت %n نسخةً</numerusform>
            <numerusform>سُحبت %n نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1 deleted</source>
        <translation>حُذفت النسخة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) deleted</source>
        <translation>
            <numerusform>حُذفت لا نسخ</numerusform>
            <numerusform>حُذفت نسخة واحدة</numerusform>
            <numerusform>حُذفت نسختان</numerusform>
            <numerusform>حُذفت %n نسخ</numerusform>
            <numerusform>حُذفت %n نسخةً</numerusform>
            <numerusform>حُذفت %n نسخة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw all %n</source>
        <translation>
            <numerusform>سحب الكل (%n)</numerusform>
            <numerusform>سحب الكل (%n)</numerusform>
            <numerusform>سحب الكل (%n)</numerusform>
            <numerusform>سحب الكل (%n)</numerusform>
            <numerusform>سحب الكل (%n)</numerusform>
            <numerusform>سحب الكل (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesTable</name>
    <message>
        <source>Barcode</source>
        <translation>الرمز الشريطي</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>For loan</source>
        <translation>للإعارة</translation>
    </message>
    <message>
        <source>Item type</source>
        <translation>نوع المادة</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>الاقتناء</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر مشاهدة</translation>
    </message>
</context>
<context>
    <name>CopyList</name>
    <message numerus="yes">
        <source>Late %n day(s)</source>
        <translation>
            <numerusform>متأخرة لا أيام</numerusform>
            <numerusform>متأخرة يوم واحد</numerusform>
            <numerusform>متأخرة يومان</numerusform>
            <numerusform>متأخرة %n أيام</numerusform>
            <numerusform>متأخرة %n يوماً</numerusform>
            <numerusform>متأخرة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>تستحق في %1</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Add copy</source>
        <translation>إضافة نسخة</translation>
    </message>
    <message>
        <source>No copies yet.</source>
        <translation>لا نسخ بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreateLibraryPane</name>
    <message>
        <source>Create a library</source>
        <translation>إنشاء مكتبة</translation>
    </message>
    <message>
        <source>You can change most of this later in Settings.</source>
        <translation>يمكنك تغيير معظم هذا لاحقاً في الإعدادات.</translation>
    </message>
    <message>
        <source>Library name</source>
        <translation>اسم المكتبة</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Loan period</source>
        <translation>مدة الإعارة</translation>
    </message>
    <message>
        <source>Closed every</source>
        <translation>مغلقة كل</translation>
    </message>
    <message>
        <source>Due dates never fall on a closed day. Holidays are added later.</source>
        <translation>لا يقع الاستحقاق في يوم إغلاق. تُضاف العطل لاحقاً.</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>أول مدير نظام</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>كرّر كلمة المرور</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Create library</source>
        <translation>إنشاء المكتبة</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Where to keep the library</source>
        <translation>أين تُحفظ المكتبة</translation>
    </message>
    <message>
        <source>Libraries (*.carrel)</source>
        <translation>مكتبات (*.carrel)</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>لا حقول تحتاج إلى مراجعة</numerusform>
            <numerusform>حقل واحد يحتاج إلى مراجعة</numerusform>
            <numerusform>حقلان يحتاجان إلى مراجعة</numerusform>
            <numerusform>%n حقول تحتاج إلى مراجعة</numerusform>
            <numerusform>%n حقلاً يحتاج إلى مراجعة</numerusform>
            <numerusform>%n حقل يحتاج إلى مراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
</context>
<context>
    <name>CredentialForm</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Keep my user name on this computer</source>
        <translation>احفظ اسم المستخدم على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
</context>
<context>
    <name>DataList</name>
    <message>
        <source>On loan: %1</source>
        <translation>معارة: %1</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>محجوزة: %1</translation>
    </message>
    <message>
        <source>Can sign in as %1</source>
        <translation>يمكنه تسجيل الدخول باسم %1</translation>
    </message>
    <message>
        <source>%1 is owed</source>
        <translation>عليه %1</translation>
    </message>
    <message>
        <source>%1 was paid too much</source>
        <translation>دُفع زيادة %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>تستحق في %1</translation>
    </message>
    <message>
        <source>cancel it on the Holds page</source>
        <translation>ألغه في صفحة الحجوزات</translation>
    </message>
    <message>
        <source>take the sign-in away first, under Staff</source>
        <translation>ألغِ تسجيل الدخول أولاً، في صفحة الموظفين</translation>
    </message>
    <message>
        <source>settle it first</source>
        <translation>سوِّه أولاً</translation>
    </message>
    <message>
        <source>Go to the loan</source>
        <translation>الانتقال إلى الإعارة</translation>
    </message>
</context>
<context>
    <name>DatabaseText</name>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف %1.</translation>
    </message>
    <message>
        <source>%1 is a folder or device, not a library file.</source>
        <translation>%1 مجلد أو جهاز وليس ملف مكتبة.</translation>
    </message>
    <message>
        <source>You have no permission to read %1.</source>
        <translation>ليس لديك إذن لقراءة %1.</translation>
    </message>
    <message>
        <source>The library file cannot be opened (%1).</source>
        <translation>تعذّر فتح ملف المكتبة (%1).</translation>
    </message>
    <message>
        <source>%1 is empty. Restore a backup, or create a new library under another name.</source>
        <translation>%1 فارغ. استعد نسخة احتياطية أو أنشئ مكتبة جديدة باسم آخر.</translation>
    </message>
    <message>
        <source>%1 is not a Carrel library. Nothing was changed in it.</source>
        <translation>%1 ليس مكتبة Carrel. لم يُغيَّر فيه شيء.</translation>
    </message>
    <message>
        <source>%1 is a database of another program. Import it instead of opening it.</source>
        <translation>%1 قاعدة بيانات لبرنامج آخر. استوردها بدلاً من فتحها.</translation>
    </message>
    <message>
        <source>The end of %1 is missing, as after a copy that broke off. Restore a backup.</source>
        <translation>نهاية %1 مفقودة، كما يحدث عند انقطاع النسخ. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This library was made by a newer Carrel (version %1 of the file; this program knows up to %2). Install the newer Carrel to open it.</source>
        <translation>أُنشئت هذه المكتبة بإصدار أحدث من Carrel (إصدار الملف %1؛ وهذا البرنامج يعرف حتى %2). ثبّت الإصدار الأحدث لفتحها.</translation>
    </message>
    <message>
        <source>This library was made by an older Carrel. An administrator has to bring it up to date first.</source>
        <translation>أُنشئت هذه المكتبة بإصدار أقدم من Carrel. يجب أن يحدّثها مدير النظام أولاً.</translation>
    </message>
    <message>
        <source>The library&apos;s %1 &quot;%2&quot; is missing. Restore a backup.</source>
        <translation>ينقص المكتبة %1 «%2». استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The library&apos;s %1 &quot;%2&quot; was changed by another program. Restore a backup.</source>
        <translation>غيّر برنامج آخر %1 «%2» في المكتبة. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Somebody added the %1 &quot;%2&quot; to this library. It could change records unseen, so the library is not opened. Restore a backup.</source>
        <translation>أضاف أحدهم %1 «%2» إلى هذه المكتبة. قد يغيّر ذلك السجلات خفيةً، لذلك لا تُفتح المكتبة. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This library is open for reading only: the folder %1 cannot be written to.</source>
        <translation>المكتبة مفتوحة للقراءة فقط: لا يمكن الكتابة في المجلد %1.</translation>
    </message>
    <message>
        <source>This library is open for reading only: the file %1 is write-protected.</source>
        <translation>المكتبة مفتوحة للقراءة فقط: الملف %1 محمي من الكتابة.</translation>
    </message>
    <message>
        <source>This library is open for reading only: %1 is a network folder, where two computers would damage each other&apos;s work.</source>
        <translation>المكتبة مفتوحة للقراءة فقط: %1 مجلد شبكة، وقد يُتلف فيه حاسوبان عمل أحدهما الآخر.</translation>
    </message>
    <message>
        <source>%1 lies in a network folder and is in use on another computer. Close it there first.</source>
        <translation>%1 موجود في مجلد شبكة ومستخدم على حاسوب آخر. أغلقه هناك أولاً.</translation>
    </message>
    <message>
        <source>%1 was not closed properly and its folder cannot be written to. Copy it, with the files of the same name beside it, to a folder of your own.</source>
        <translation>لم يُغلق %1 كما ينبغي ولا يمكن الكتابة في مجلده. انسخه مع الملفات المجاورة التي تحمل الاسم نفسه إلى مجلد خاص بك.</translation>
    </message>
    <message>
        <source>%1 copies this folder while Carrel works in it. Keep the library outside of it, and put only backups there.</source>
        <translation>%1 ينسخ هذا المجلد بينما يعمل فيه Carrel. احفظ المكتبة خارجه وضع فيه النسخ الاحتياطية فقط.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name.</source>
        <translation>يوجد ملف %1 من قبل. اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be created: %2</source>
        <translation>تعذّر إنشاء %1: %2</translation>
    </message>
    <message>
        <source>There is no version %1 of the library; the newest is %2.</source>
        <translation>لا يوجد إصدار %1 للمكتبة؛ الأحدث هو %2.</translation>
    </message>
    <message>
        <source>Step %1 cannot be taken back. Restore the backup made before it.</source>
        <translation>لا يمكن التراجع عن الخطوة %1. استعد النسخة الاحتياطية التي سبقتها.</translation>
    </message>
    <message>
        <source>Going back would lose what is in &quot;%1&quot;. Nothing was changed; restore a backup instead.</source>
        <translation>الرجوع سيُفقد ما في «%1». لم يُغيَّر شيء؛ استعد نسخة احتياطية بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>A record in &quot;%1&quot; refers to one that does not exist.</source>
        <translation>سجل في «%1» يشير إلى سجل غير موجود.</translation>
    </message>
    <message>
        <source>Another program changed the library at the same moment. Try again.</source>
        <translation>غيّر برنامج آخر المكتبة في اللحظة نفسها. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>books</source>
        <translation>الكتب</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>الملف تالف: %1</translation>
    </message>
    <message>
        <source>Records in &quot;%1&quot; refer to ones that do not exist.</source>
        <translation>سجلات في «%1» تشير إلى سجلات غير موجودة.</translation>
    </message>
    <message>
        <source>The search index of the %1 does not match their text. Build it anew.</source>
        <translation>فهرس البحث (%1) لا يطابق النصوص. أعد بناءه.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the %1 cannot be found by searching.</source>
        <translation>
            <numerusform>لا سجلات من %1 متعذر العثور عليها بالبحث.</numerusform>
            <numerusform>سجل واحد من %1 لا يمكن العثور عليه بالبحث.</numerusform>
            <numerusform>سجلان من %1 لا يمكن العثور عليهما بالبحث.</numerusform>
            <numerusform>%n سجلات من %1 لا يمكن العثور عليها بالبحث.</numerusform>
            <numerusform>%n سجلاً من %1 لا يمكن العثور عليها بالبحث.</numerusform>
            <numerusform>%n سجل من %1 لا يمكن العثور عليها بالبحث.</numerusform>
        </translation>
    </message>
    <message>
        <source>No active administrator is left.</source>
        <translation>لم يبق أي مدير نظام نشط.</translation>
    </message>
    <message>
        <source>Copy %1 is lent twice at the same time.</source>
        <translation>النسخة %1 معارة مرتين في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Copy %1 is kept for two users at the same time.</source>
        <translation>النسخة %1 محجوزة لمستخدمَين في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Copy %1 is lent to nobody.</source>
        <translation>النسخة %1 معارة لغير أحد.</translation>
    </message>
    <message>
        <source>A loan of copy %1 ends before it begins.</source>
        <translation>إعارة للنسخة %1 تنتهي قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>A time in &quot;%1&quot; (%2) is not written as Carrel writes it.</source>
        <translation>وقت في «%1» (%2) غير مكتوب بطريقة Carrel.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was changed, removed or put in by another program.</source>
        <translation>القيد %1 في سجل التدقيق غيّره برنامج آخر أو حذفه أو أدخله.</translation>
    </message>
    <message>
        <source>The audit log was cut off after entry %1.</source>
        <translation>قُطع سجل التدقيق بعد القيد %1.</translation>
    </message>
    <message>
        <source>The values kept with entry %1 of the audit log were changed.</source>
        <translation>غُيّرت القيم المحفوظة مع القيد %1 في سجل التدقيق.</translation>
    </message>
    <message>
        <source>The values kept with entry %1 of the audit log are missing.</source>
        <translation>القيم المحفوظة مع القيد %1 في سجل التدقيق مفقودة.</translation>
    </message>
    <message>
        <source>The backup cannot be written to %1. Choose another folder.</source>
        <translation>تعذّرت كتابة النسخة الاحتياطية في %1. اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be read: %2</source>
        <translation>تعذّرت قراءة النسخة الاحتياطية %1: %2</translation>
    </message>
    <message>
        <source>There is not enough room for a backup: %1 are needed, %2 are free.</source>
        <translation>لا مكان كافياً لنسخة احتياطية: المطلوب %1 والمتاح %2.</translation>
    </message>
    <message>
        <source>Another program is making a backup at this moment. Try again in a minute.</source>
        <translation>برنامج آخر يعمل نسخة احتياطية الآن. حاول بعد دقيقة.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged or incomplete and cannot be restored.</source>
        <translation>النسخة الاحتياطية %1 تالفة أو ناقصة ولا يمكن استعادتها.</translation>
    </message>
    <message>
        <source>The backup %1 was changed after it was verified, so it is not restored.</source>
        <translation>غُيّرت النسخة الاحتياطية %1 بعد التحقق منها، لذلك لا تُستعاد.</translation>
    </message>
    <message>
        <source>This is the library itself, not a backup of it.</source>
        <translation>هذه هي المكتبة نفسها وليست نسخة احتياطية منها.</translation>
    </message>
    <message>
        <source>The second folder %1 was not reached. Plug in its disk or stick.</source>
        <translation>تعذّر الوصول إلى المجلد الثاني %1. صِل القرص أو الذاكرة.</translation>
    </message>
    <message>
        <source>Another program is writing to the library. Nothing was lost; try again.</source>
        <translation>برنامج آخر يكتب في المكتبة الآن. لم يُفقد شيء؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was stored; make room and try again.</source>
        <translation>القرص ممتلئ. لم يُحفظ شيء؛ أفسح مكاناً وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This library can only be read.</source>
        <translation>هذه المكتبة للقراءة فقط.</translation>
    </message>
    <message>
        <source>The library file is damaged. Stop working and restore a backup.</source>
        <translation>ملف المكتبة تالف. أوقف العمل واستعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This is in the library already.</source>
        <translation>هذا موجود في المكتبة من قبل.</translation>
    </message>
    <message>
        <source>Other records refer to this one.</source>
        <translation>سجلات أخرى تشير إلى هذا السجل.</translation>
    </message>
    <message>
        <source>The library does not accept this value.</source>
        <translation>لا تقبل المكتبة هذه القيمة.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقّف.</translation>
    </message>
    <message>
        <source>The library file was moved or replaced while it was open. Nothing more is written to it.</source>
        <translation>نُقل ملف المكتبة أو استُبدل وهو مفتوح. لن يُكتب فيه شيء بعد الآن.</translation>
    </message>
    <message>
        <source>The library answered with an error: %1</source>
        <translation>أجابت المكتبة بخطأ: %1</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Choose a day</source>
        <translation>اختر يوماً</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>اختر يوماً (Alt+سهم لأسفل)</translation>
    </message>
</context>
<context>
    <name>DateRangeChip</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Lend</source>
        <translation>إعارة</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>تراجع عن الأخير</translation>
    </message>
    <message>
        <source>Done, next user</source>
        <translation>تم، المستخدم التالي</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>ملاحظة للموظفين</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) match</source>
        <translation>
            <numerusform>لا مستخدم مطابق</numerusform>
            <numerusform>مستخدم واحد مطابق</numerusform>
            <numerusform>مستخدمان مطابقان</numerusform>
            <numerusform>%n مستخدمين مطابقين</numerusform>
            <numerusform>%n مستخدماً مطابقاً</numerusform>
            <numerusform>%n مستخدم مطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>مكتب الإعارة</translation>
    </message>
    <message>
        <source>Extend membership</source>
        <translation>تمديد العضوية</translation>
    </message>
    <message>
        <source>Renew it</source>
        <translation>تجديدها</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>nothing on loan</source>
        <translation>لا شيء معار</translation>
    </message>
    <message numerus="yes">
        <source>%n on loan</source>
        <translation>
            <numerusform>لا شيء معار</numerusform>
            <numerusform>واحدة معارة</numerusform>
            <numerusform>اثنتان معارتان</numerusform>
            <numerusform>%n معارة</numerusform>
            <numerusform>%n معارة</numerusform>
            <numerusform>%n معارة</numerusform>
        </translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>%1, opens the user</source>
        <translation>%1، يفتح المستخدم</translation>
    </message>
    <message>
        <source>on loan to %1</source>
        <translation>معارة إلى %1</translation>
    </message>
    <message>
        <source>in the library</source>
        <translation>في المكتبة</translation>
    </message>
    <message>
        <source>renews the loan</source>
        <translation>يجدد الإعارة</translation>
    </message>
    <message>
        <source>lends the copy</source>
        <translation>يعير النسخة</translation>
    </message>
    <message>
        <source>shows the copy</source>
        <translation>يُظهر النسخة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>لا هذا ولا ذاك</translation>
    </message>
    <message>
        <source>The visit ends when all are done</source>
        <translation>تنتهي الزيارة عند إتمام الكل</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>الماسح جاهز</translation>
    </message>
    <message numerus="yes">
        <source>Scanner ready · %n scan(s) waiting</source>
        <translation>
            <numerusform>الماسح جاهز</numerusform>
            <numerusform>الماسح جاهز · عملية مسح تنتظر</numerusform>
            <numerusform>الماسح جاهز · عمليتا مسح تنتظران</numerusform>
            <numerusform>الماسح جاهز · %n عمليات مسح تنتظر</numerusform>
            <numerusform>الماسح جاهز · %n عملية مسح تنتظر</numerusform>
            <numerusform>الماسح جاهز · %n عملية مسح تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked by staff:</source>
        <translation>محظور من الموظفين:</translation>
    </message>
    <message>
        <source>This user is inactive: nothing can be lent.</source>
        <translation>هذا المستخدم غير نشط: لا يمكن إعارة شيء.</translation>
    </message>
    <message>
        <source>The membership expired on %1. Lending offers to extend it.</source>
        <translation>انتهت العضوية في %1. تعرض الإعارة تمديدها.</translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s) overdue. Lending is still allowed.</source>
        <translation>
            <numerusform>لا إعارات متأخرة.</numerusform>
            <numerusform>إعارة واحدة متأخرة. ما زالت الإعارة مسموحة.</numerusform>
            <numerusform>إعارتان متأخرتان. ما زالت الإعارة مسموحة.</numerusform>
            <numerusform>%n إعارات متأخرة. ما زالت الإعارة مسموحة.</numerusform>
            <numerusform>%n إعارة متأخرة. ما زالت الإعارة مسموحة.</numerusform>
            <numerusform>%n إعارة متأخرة. ما زالت الإعارة مسموحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan next book for %1…</source>
        <translation>امسح الكتاب التالي لـ%1…</translation>
    </message>
    <message>
        <source>Scan a user card, or type a name…</source>
        <translation>امسح بطاقة أو اكتب اسماً…</translation>
    </message>
    <message>
        <source>Scan a book to return…</source>
        <translation>امسح كتاباً لإرجاعه…</translation>
    </message>
    <message>
        <source>Scan a book to renew, or a user card…</source>
        <translation>امسح كتاباً لتجديده أو بطاقة…</translation>
    </message>
    <message numerus="yes">
        <source>%n lent</source>
        <comment>today</comment>
        <translation>
            <numerusform>لا إعارات</numerusform>
            <numerusform>إعارة واحدة</numerusform>
            <numerusform>إعارتان</numerusform>
            <numerusform>%n إعارات</numerusform>
            <numerusform>%n إعارة</numerusform>
            <numerusform>%n إعارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned today</source>
        <translation>
            <numerusform>لا إرجاع اليوم</numerusform>
            <numerusform>إرجاع واحد اليوم</numerusform>
            <numerusform>إرجاعان اليوم</numerusform>
            <numerusform>%n إرجاعات اليوم</numerusform>
            <numerusform>%n إرجاعاً اليوم</numerusform>
            <numerusform>%n إرجاع اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Enter an offline list…</source>
        <translation>إدخال قائمة مدوّنة دون اتصال…</translation>
    </message>
    <message>
        <source>Sounds are on</source>
        <translation>الأصوات مفعّلة</translation>
    </message>
    <message>
        <source>Sounds are off</source>
        <translation>الأصوات غير مفعّلة</translation>
    </message>
    <message>
        <source>Enter an offline list</source>
        <translation>إدخال قائمة مدوّنة دون اتصال</translation>
    </message>
    <message>
        <source>Lists (*.txt *.log)</source>
        <translation>القوائم (*.txt *.log)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Today&apos;s sheet</source>
        <translation>كشف اليوم</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>طباعة الإيصال</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>حجز…</translation>
    </message>
    <message>
        <source>Place a hold</source>
        <translation>تسجيل حجز</translation>
    </message>
    <message>
        <source>Its barcode is %1 now</source>
        <translation>رمزها الشريطي الآن %1</translation>
    </message>
    <message>
        <source>Put the new label on it. Which one did you scan?</source>
        <translation>ضع الملصق الجديد عليها. أيهما مسحت؟</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>ليست هذه</translation>
    </message>
    <message>
        <source>Keep the charge</source>
        <translation>إبقاء الرسم</translation>
    </message>
    <message>
        <source>Confirm, slip</source>
        <translation>تأكيد وقصاصة</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>إلغاء الرسم</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Not for %1: why?</source>
        <translation>ليست لـ%1: لماذا؟</translation>
    </message>
    <message>
        <source>scans wait meanwhile</source>
        <translation>عمليات المسح تنتظر في هذه الأثناء</translation>
    </message>
    <message>
        <source>The slip is missing or misplaced: still to pull</source>
        <translation>القصاصة مفقودة أو في غير مكانها: ما زالت النسخة للإحضار</translation>
    </message>
    <message>
        <source>The copy is damaged: it serves nobody for now</source>
        <translation>النسخة تالفة: لا تُخصص لأحد حالياً</translation>
    </message>
    <message>
        <source>Skip this user: ask about the next in line</source>
        <translation>تخطّي هذا المستخدم: السؤال عن التالي في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>لا شيء للطباعة بعد.</translation>
    </message>
    <message>
        <source>Enter the list</source>
        <translation>إدخال القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n offline list(s) wait to be entered</source>
        <translation>
            <numerusform>لا قوائم دون اتصال تنتظر الإدخال</numerusform>
            <numerusform>قائمة واحدة دون اتصال تنتظر الإدخال</numerusform>
            <numerusform>قائمتان دون اتصال تنتظران الإدخال</numerusform>
            <numerusform>%n قوائم دون اتصال تنتظر الإدخال</numerusform>
            <numerusform>%n قائمة دون اتصال تنتظر الإدخال</numerusform>
            <numerusform>%n قائمة دون اتصال تنتظر الإدخال</numerusform>
        </translation>
    </message>
    <message>
        <source>Scans were kept there while the library file was locked.</source>
        <translation>حُفظت فيها عمليات المسح أثناء قفل ملف المكتبة.</translation>
    </message>
    <message numerus="yes">
        <source>%n book(s) match</source>
        <translation>
            <numerusform>لا كتاب مطابق</numerusform>
            <numerusform>كتاب واحد مطابق</numerusform>
            <numerusform>كتابان مطابقان</numerusform>
            <numerusform>%n كتب مطابقة</numerusform>
            <numerusform>%n كتاباً مطابقاً</numerusform>
            <numerusform>%n كتاب مطابق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskText</name>
    <message>
        <source>expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>reference only</source>
        <translation>للاطلاع الداخلي</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>on loan</source>
        <translation>معارة</translation>
    </message>
    <message>
        <source>has it already</source>
        <translation>لديه من قبل</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>بُلغ الحد</translation>
    </message>
    <message>
        <source>not on loan</source>
        <translation>ليست معارة</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>استُنفد</translation>
    </message>
    <message>
        <source>too soon</source>
        <translation>مبكر جداً</translation>
    </message>
    <message>
        <source>Not renewed: %1</source>
        <translation>لم تُجدد: %1</translation>
    </message>
    <message>
        <source>Not lent: %1</source>
        <translation>لم تُعَر: %1</translation>
    </message>
    <message>
        <source>Not lent. %1</source>
        <translation>لم تُعَر. %1</translation>
    </message>
    <message>
        <source>Not returned. %1</source>
        <translation>لم تُرجَع. %1</translation>
    </message>
    <message>
        <source>Not renewed. %1</source>
        <translation>لم تُجدَّد. %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>shelve at %1</source>
        <translation>مكانها %1</translation>
    </message>
    <message>
        <source>It was not on loan</source>
        <translation>لم تكن معارة</translation>
    </message>
    <message numerus="yes">
        <source>Returned, %n day(s) late</source>
        <translation>
            <numerusform>أُرجعت دون تأخير</numerusform>
            <numerusform>أُرجعت متأخرة يوماً</numerusform>
            <numerusform>أُرجعت متأخرة يومين</numerusform>
            <numerusform>أُرجعت متأخرة %n أيام</numerusform>
            <numerusform>أُرجعت متأخرة %n يوماً</numerusform>
            <numerusform>أُرجعت متأخرة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>أُرجعت</translation>
    </message>
    <message>
        <source>on loan to %1 until %2</source>
        <translation>معارة إلى %1 حتى %2</translation>
    </message>
    <message>
        <source>on the shelf</source>
        <translation>على الرف</translation>
    </message>
    <message>
        <source>not on the shelf</source>
        <translation>ليست على الرف</translation>
    </message>
    <message>
        <source>scan a user card to lend it</source>
        <translation>امسح بطاقة مستخدم لإعارتها</translation>
    </message>
    <message>
        <source>Scan what is to be renewed, or renew all.</source>
        <translation>امسح ما يُراد تجديده أو جدّد الكل.</translation>
    </message>
    <message>
        <source>Scan the books, one after the other.</source>
        <translation>امسح الكتب واحداً بعد الآخر.</translation>
    </message>
    <message>
        <source>Lent until %1</source>
        <translation>معارة حتى %1</translation>
    </message>
    <message>
        <source>Renewed until %1</source>
        <translation>مجددة حتى %1</translation>
    </message>
    <message>
        <source>Scan again, or type a name.</source>
        <translation>امسح مرة أخرى أو اكتب اسماً.</translation>
    </message>
    <message>
        <source>%1 is a card and a barcode</source>
        <translation>%1 بطاقة ورمز شريطي معاً</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Which one did you scan?</source>
        <translation>لم يُعمل شيء بعد. أيهما مسحت؟</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Another program has locked it. Keep scanning; nothing is lost.</source>
        <translation>قفله برنامج آخر. تابع المسح، فلن يُفقد شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Another program has locked it for %n s. Keep scanning; nothing is lost.</source>
        <translation>
            <numerusform>قفله برنامج آخر للتو. تابع المسح، فلن يُفقد شيء.</numerusform>
            <numerusform>قفله برنامج آخر منذ ثانية. تابع المسح، فلن يُفقد شيء.</numerusform>
            <numerusform>قفله برنامج آخر منذ ثانيتين. تابع المسح، فلن يُفقد شيء.</numerusform>
            <numerusform>قفله برنامج آخر منذ %n ثوانٍ. تابع المسح، فلن يُفقد شيء.</numerusform>
            <numerusform>قفله برنامج آخر منذ %n ثانية. تابع المسح، فلن يُفقد شيء.</numerusform>
            <numerusform>قفله برنامج آخر منذ %n ثانية. تابع المسح، فلن يُفقد شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n scan(s) wait for the library file</source>
        <translation>
            <numerusform>لا عمليات مسح تنتظر ملف المكتبة</numerusform>
            <numerusform>محفوظة: عملية مسح واحدة تنتظر ملف المكتبة</numerusform>
            <numerusform>محفوظة: عمليتا مسح تنتظران ملف المكتبة</numerusform>
            <numerusform>محفوظة: %n عمليات مسح تنتظر ملف المكتبة</numerusform>
            <numerusform>محفوظة: %n عملية مسح تنتظر ملف المكتبة</numerusform>
            <numerusform>محفوظة: %n عملية مسح تنتظر ملف المكتبة</numerusform>
        </translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>أُعيرت</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>جُددت</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>دون تأخير</numerusform>
            <numerusform>متأخرة يوماً</numerusform>
            <numerusform>متأخرة يومين</numerusform>
            <numerusform>متأخرة %n أيام</numerusform>
            <numerusform>متأخرة %n يوماً</numerusform>
            <numerusform>متأخرة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Was not on loan</source>
        <translation>لم تكن معارة</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>عُرضت</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>بانتظارك</translation>
    </message>
    <message>
        <source>Several copies</source>
        <translation>نسخ متعددة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يوماً</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>would be due %1</source>
        <translation>تستحق في %1 لو أُعيرت</translation>
    </message>
    <message numerus="yes">
        <source>Not renewed yet: %n thing(s) to settle</source>
        <translation>
            <numerusform>لم تُجدد بعد: لا أمور للتسوية</numerusform>
            <numerusform>لم تُجدد بعد: أمر واحد للتسوية</numerusform>
            <numerusform>لم تُجدد بعد: أمران للتسوية</numerusform>
            <numerusform>لم تُجدد بعد: %n أمور للتسوية</numerusform>
            <numerusform>لم تُجدد بعد: %n أمراً للتسوية</numerusform>
            <numerusform>لم تُجدد بعد: %n أمر للتسوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not lent yet: %n thing(s) to settle</source>
        <translation>
            <numerusform>لم تُعَر بعد: لا أمور للتسوية</numerusform>
            <numerusform>لم تُعَر بعد: أمر واحد للتسوية</numerusform>
            <numerusform>لم تُعَر بعد: أمران للتسوية</numerusform>
            <numerusform>لم تُعَر بعد: %n أمور للتسوية</numerusform>
            <numerusform>لم تُعَر بعد: %n أمراً للتسوية</numerusform>
            <numerusform>لم تُعَر بعد: %n أمر للتسوية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>بتاريخ %1</translation>
    </message>
    <message>
        <source>It belongs on hold shelf %1, for %2</source>
        <translation>مكانها رف الحجوزات %1، لـ%2</translation>
    </message>
    <message>
        <source>Put on hold shelf %1 for %2</source>
        <translation>ضعها على رف الحجوزات %1 لـ%2</translation>
    </message>
    <message>
        <source>Held for %1</source>
        <translation>محجوزة لـ%1</translation>
    </message>
    <message>
        <source>It has no copy here. Add it in two fields and lend it at once.</source>
        <translation>لا نسخة منه هنا. أضفه بحقلين وأعره فوراً.</translation>
    </message>
    <message>
        <source>Lent, overridden</source>
        <translation>أُعيرت بتجاوز</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>الحجز</translation>
    </message>
    <message>
        <source>Hold shelf %1</source>
        <translation>رف الحجوزات %1</translation>
    </message>
    <message>
        <source>No hold: %1</source>
        <translation>لا حجز: %1</translation>
    </message>
    <message>
        <source>No hold placed. %1</source>
        <translation>لم يُسجّل حجز. %1</translation>
    </message>
    <message>
        <source>%1 of %2 of a set</source>
        <translation>%1 من %2 من طقم</translation>
    </message>
    <message>
        <source>collect by %1</source>
        <translation>الاستلام حتى %1</translation>
    </message>
    <message>
        <source>On hold shelf %1 for %2</source>
        <translation>على رف الحجوزات %1 لـ%2</translation>
    </message>
    <message>
        <source>Not caught: %1 waits on</source>
        <translation>لم تُخصص: ما زال %1 بالانتظار</translation>
    </message>
    <message>
        <source>it is among those to pull</source>
        <translation>هي ضمن النسخ المطلوب إحضارها</translation>
    </message>
    <message>
        <source>Marked as damaged: put it aside</source>
        <translation>سُجّلت تالفة: ضعها جانباً</translation>
    </message>
    <message>
        <source>everybody who waits for it keeps the place</source>
        <translation>يحتفظ كل من ينتظرها بترتيبه</translation>
    </message>
    <message>
        <source>Nobody else waits for it</source>
        <translation>لا أحد غيره ينتظرها</translation>
    </message>
    <message>
        <source>The charge for its loss stays</source>
        <translation>يبقى رسم ضياعها</translation>
    </message>
    <message>
        <source>%1 of it was paid and is credit now</source>
        <translation>دُفع منه %1 وصار رصيداً دائناً</translation>
    </message>
    <message>
        <source>%1 taken off for %2</source>
        <translation>أُلغي %1 عن %2</translation>
    </message>
    <message>
        <source>place %1 in the queue</source>
        <translation>الترتيب %1 في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) went to the offline list</source>
        <translation>
            <numerusform>لم تُنقل عمليات مسح إلى القائمة دون اتصال</numerusform>
            <numerusform>نُقلت عملية مسح واحدة إلى القائمة دون اتصال</numerusform>
            <numerusform>نُقلت عمليتا مسح إلى القائمة دون اتصال</numerusform>
            <numerusform>نُقلت %n عمليات مسح إلى القائمة دون اتصال</numerusform>
            <numerusform>نُقلت %n عملية مسح إلى القائمة دون اتصال</numerusform>
            <numerusform>نُقلت %n عملية مسح إلى القائمة دون اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>The library file is still locked; nothing is lost.</source>
        <translation>ما زال ملف المكتبة مقفلاً؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Enter the list once it is free.</source>
        <translation>أدخل القائمة متى تحرر.</translation>
    </message>
    <message>
        <source>%1 of it was paid and becomes credit</source>
        <translation>دُفع منه %1 وسيصير رصيداً دائناً</translation>
    </message>
    <message>
        <source>the old fine of %1 is charged again</source>
        <translation>تُسجّل الغرامة القديمة %1 من جديد</translation>
    </message>
    <message>
        <source>Found: take %1 off?</source>
        <translation>عُثر عليها: هل يُلغى %1؟</translation>
    </message>
    <message>
        <source>charged to %1 for its loss</source>
        <translation>مسجّل على %1 لضياعها</translation>
    </message>
    <message>
        <source>Hold shelf</source>
        <translation>رف الحجوزات</translation>
    </message>
    <message>
        <source>Charge taken off</source>
        <translation>أُلغي الرسم</translation>
    </message>
    <message>
        <source>Hold shelf %1?</source>
        <translation>رف الحجوزات %1؟</translation>
    </message>
    <message>
        <source>Offline list</source>
        <translation>قائمة دون اتصال</translation>
    </message>
</context>
<context>
    <name>DetailFoot</name>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save (Ctrl+S) or discard?</source>
        <translation>حفظ (Ctrl+S) أم تجاهل؟</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>لا تغييرات غير محفوظة</numerusform>
            <numerusform>تغيير واحد غير محفوظ</numerusform>
            <numerusform>تغييران غير محفوظين</numerusform>
            <numerusform>%n تغييرات غير محفوظة</numerusform>
            <numerusform>%n تغييراً غير محفوظ</numerusform>
            <numerusform>%n تغيير غير محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>لا تغييرات غير محفوظة</translation>
    </message>
</context>
<context>
    <name>DueCalendar</name>
    <message>
        <source>+ 7 days</source>
        <translation>+ 7 أيام</translation>
    </message>
    <message>
        <source>+ 14 days</source>
        <translation>+ 14 يوماً</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>بحسب القاعدة</translation>
    </message>
    <message>
        <source>Crossed-out days are closed. You can also type 4.12. or +14.</source>
        <translation>الأيام المشطوبة مغلقة. ويمكنك كتابة 4.12. أو ‎+14.</translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>Add a charge</source>
        <translation>إضافة رسم</translation>
    </message>
    <message>
        <source>Pay out a refund</source>
        <translation>رد مبلغ</translation>
    </message>
    <message>
        <source>Correct a charge</source>
        <translation>تصحيح رسم</translation>
    </message>
    <message>
        <source>For</source>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>Right amount %1</source>
        <translation>المبلغ الصحيح %1</translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation>المبلغ %1</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>مقابل ماذا</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Owes afterwards</source>
        <translation>عليه بعد ذلك</translation>
    </message>
    <message>
        <source>The library owes the user %1.</source>
        <translation>للمستخدم على المكتبة %1.</translation>
    </message>
    <message>
        <source>The library owes the user nothing. Correct or take back a charge that was paid first.</source>
        <translation>ليس للمستخدم شيء على المكتبة. صحّح أولاً رسماً مدفوعاً أو ألغه.</translation>
    </message>
    <message>
        <source>%1, charged %2 on %3.</source>
        <translation>%1، سُجّل %2 في %3.</translation>
    </message>
    <message>
        <source>Select the charge in the list.</source>
        <translation>حدد الرسم في القائمة.</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>تسجيل %1</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>تسجيل الرسم</translation>
    </message>
    <message>
        <source>Pay out %1</source>
        <translation>رد %1</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>رد المبلغ</translation>
    </message>
    <message>
        <source>Correct to %1</source>
        <translation>تصحيح إلى %1</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>أُلغي. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>تعذّر فتح %1: %2.</translation>
    </message>
    <message>
        <source>This is a packed archive, not a table. Unpack it first.</source>
        <translation>هذا أرشيف مضغوط وليس جدولاً. فكّه أولاً.</translation>
    </message>
    <message>
        <source>This is a database, not a table. The databases of the lessons are imported with their own format.</source>
        <translation>هذه قاعدة بيانات وليست جدولاً. قواعد بيانات الدروس تُستورد بصيغتها الخاصة.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>لا شيء في هذا الملف.</translation>
    </message>
    <message>
        <source>This is a file of MARC records, not a table.</source>
        <translation>هذا ملف سجلات MARC وليس جدولاً.</translation>
    </message>
    <message>
        <source>This is not a table: the file holds no text.</source>
        <translation>ليس هذا جدولاً: لا نص في الملف.</translation>
    </message>
    <message>
        <source>This is a PDF, not a table. Export the list from where it was made as CSV.</source>
        <translation>هذا ملف PDF وليس جدولاً. صدّر القائمة من مصدرها بصيغة CSV.</translation>
    </message>
    <message>
        <source>This is a picture, not a table.</source>
        <translation>هذه صورة وليست جدولاً.</translation>
    </message>
    <message>
        <source>This is a spreadsheet file. Open it in your spreadsheet program and save it as CSV.</source>
        <translation>هذا ملف جداول حسابية. افتحه في برنامج الجداول واحفظه بصيغة CSV.</translation>
    </message>
    <message>
        <source>This is a web page or XML, not a table.</source>
        <translation>هذه صفحة ويب أو XML وليست جدولاً.</translation>
    </message>
    <message>
        <source>The table %1 has no column %2.</source>
        <translation>ليس في الجدول %1 عمود %2.</translation>
    </message>
    <message>
        <source>This is not a mapping that can be read: “%1”.</source>
        <translation>هذه ليست مقابلة يمكن قراءتها: «%1».</translation>
    </message>
    <message>
        <source>Loans need columns for barcode, day of the loan and due day.</source>
        <translation>تحتاج الإعارات إلى أعمدة للرمز الشريطي ويوم الإعارة ويوم الاستحقاق.</translation>
    </message>
    <message>
        <source>Choose the column that holds the names.</source>
        <translation>اختر عمود الأسماء.</translation>
    </message>
    <message>
        <source>Choose the column that holds the titles.</source>
        <translation>اختر عمود العناوين.</translation>
    </message>
    <message>
        <source>%1 is none of the databases of the lessons.</source>
        <translation>%1 ليست من قواعد بيانات الدروس.</translation>
    </message>
    <message>
        <source>The file could not be read beyond line %1.</source>
        <translation>تعذّرت قراءة الملف بعد السطر %1.</translation>
    </message>
    <message>
        <source>Line %1 is longer than any row of a table: the file was read up to there.</source>
        <translation>السطر %1 أطول من أي صف: قُرئ الملف حتى هناك.</translation>
    </message>
    <message>
        <source>Two columns go to the same place: “%1” is one of them.</source>
        <translation>عمودان لهما المكان نفسه: «%1» أحدهما.</translation>
    </message>
    <message>
        <source>Too many quotes are never closed: the file was read up to line %1.</source>
        <translation>علامات اقتباس كثيرة لم تُغلق: قُرئ الملف حتى السطر %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>تعذّرت كتابة الملف: %1.</translation>
    </message>
    <message>
        <source>as you chose</source>
        <translation>كما اخترت</translation>
    </message>
    <message>
        <source>day first or month first?</source>
        <translation>اليوم أولاً أم الشهر؟</translation>
    </message>
    <message>
        <source>“%1” is a value, not a name</source>
        <translation>«%1» قيمة وليس اسماً</translation>
    </message>
    <message>
        <source>guessed from its values</source>
        <translation>خُمّن من القيم</translation>
    </message>
    <message>
        <source>by its byte order mark</source>
        <translation>بعلامة ترتيب البايتات</translation>
    </message>
    <message>
        <source>by its mark, but some characters are damaged</source>
        <translation>بعلامته، لكن بعض الأحرف تالفة</translation>
    </message>
    <message>
        <source>no values in it</source>
        <translation>لا قيم فيه</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>إنه فارغ</translation>
    </message>
    <message>
        <source>there are no rows</source>
        <translation>لا توجد صفوف</translation>
    </message>
    <message>
        <source>not valid as UTF-8</source>
        <translation>غير صالح كـUTF-8</translation>
    </message>
    <message>
        <source>there is only one column</source>
        <translation>عمود واحد فقط</translation>
    </message>
    <message>
        <source>by its pattern of bytes</source>
        <translation>بنمط بايتاته</translation>
    </message>
    <message>
        <source>only plain letters</source>
        <translation>أحرف بسيطة فقط</translation>
    </message>
    <message>
        <source>%1 read correctly</source>
        <translation>قُرئ %1 صحيحاً</translation>
    </message>
    <message>
        <source>%1 and %2 read correctly</source>
        <translation>قُرئ %1 و%2 صحيحاً</translation>
    </message>
    <message>
        <source>rounded by a spreadsheet</source>
        <translation>مقرّب بجدول حسابي</translation>
    </message>
    <message>
        <source>same in all rows</source>
        <translation>واحد في كل الصفوف</translation>
    </message>
    <message>
        <source>same in %1 of %2 rows</source>
        <translation>واحد في %1 من %2 صفاً</translation>
    </message>
    <message>
        <source>“%1” stands there twice</source>
        <translation>«%1» مكرر هناك</translation>
    </message>
    <message>
        <source>valid through and through</source>
        <translation>صالح كله</translation>
    </message>
    <message>
        <source>A loan needs the barcode of a copy.</source>
        <translation>تحتاج الإعارة إلى رمز نسخة.</translation>
    </message>
    <message>
        <source>The barcode %1 belongs to another book: the copy is left out.</source>
        <translation>الرمز %1 لكتاب آخر: تُترك النسخة.</translation>
    </message>
    <message>
        <source>Born in the future: left out.</source>
        <translation>مولود في المستقبل: تُرك.</translation>
    </message>
    <message>
        <source>A loan is not imported this way: the copy is taken as in service.</source>
        <translation>لا تُستورد الإعارة هكذا: تُعدّ النسخة في الخدمة.</translation>
    </message>
    <message>
        <source>This copy is on loan already.</source>
        <translation>هذه النسخة معارة من قبل.</translation>
    </message>
    <message>
        <source>The parts stand in another order than in the other rows: worth a look.</source>
        <translation>ترتيب الأجزاء يخالف بقية الصفوف: يستحق النظر.</translation>
    </message>
    <message>
        <source>A loan needs the day it is due.</source>
        <translation>تحتاج الإعارة إلى يوم الاستحقاق.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded the ISBN to %1: its digits are lost, it stays empty.</source>
        <translation>قرّب جدول حسابي الردمك إلى %1: فُقدت أرقامه ويبقى فارغاً.</translation>
    </message>
    <message>
        <source>A loan needs the day it began.</source>
        <translation>تحتاج الإعارة إلى يوم بدئها.</translation>
    </message>
    <message>
        <source>A user needs a name.</source>
        <translation>يحتاج المستخدم إلى اسم.</translation>
    </message>
    <message>
        <source>No copy has the barcode %1.</source>
        <translation>لا نسخة رمزها %1.</translation>
    </message>
    <message>
        <source>Nobody has the card number %1.</source>
        <translation>لا أحد رقم بطاقته %1.</translation>
    </message>
    <message>
        <source>Not a date: stays empty.</source>
        <translation>ليس تاريخاً: يبقى فارغاً.</translation>
    </message>
    <message>
        <source>Not a number: stays empty.</source>
        <translation>ليس عدداً: يبقى فارغاً.</translation>
    </message>
    <message>
        <source>Not a number of copies from 0 to %1: none are made.</source>
        <translation>ليس عدد نسخ من 0 إلى %1: لا تُنشأ نسخ.</translation>
    </message>
    <message>
        <source>“%1” is not a price: stays empty.</source>
        <translation>«%1» ليس سعراً: يبقى فارغاً.</translation>
    </message>
    <message>
        <source>Not a year. Write -335 or 335 BC.</source>
        <translation>ليست سنة. اكتب ‎-335 أو 335 BC.</translation>
    </message>
    <message>
        <source>Neither yes nor no: taken as yes.</source>
        <translation>لا نعم ولا لا: عُدّ نعم.</translation>
    </message>
    <message>
        <source>Contains a NUL byte. Save the file again as UTF-8.</source>
        <translation>فيه بايت NUL. احفظ الملف مجدداً بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The book is on loan, but nobody knows to whom.</source>
        <translation>الكتاب معار ولا يُعرف لمن.</translation>
    </message>
    <message>
        <source>A book needs a title.</source>
        <translation>يحتاج الكتاب إلى عنوان.</translation>
    </message>
    <message>
        <source>%1 values for %2 columns: the last ones stay empty.</source>
        <translation>%1 قيمة لـ%2 عموداً: تبقى الأخيرة فارغة.</translation>
    </message>
    <message>
        <source>%1 values for %2 columns: put a value with a separator in quotes.</source>
        <translation>%1 قيمة لـ%2 عموداً: ضع القيمة التي فيها فاصل بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Not a state of a copy: taken as in service.</source>
        <translation>ليست حالة نسخة: تُعدّ في الخدمة.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>فُتحت علامة اقتباس ولم تُغلق.</translation>
    </message>
    <message>
        <source>“%1” cannot be a user name: left out.</source>
        <translation>«%1» لا يصلح اسم مستخدم: تُرك.</translation>
    </message>
    <message>
        <source>Somebody else has the user name %1 already.</source>
        <translation>اسم المستخدم %1 لدى شخص آخر.</translation>
    </message>
    <message>
        <source>Before Christ: kept as %1 BC.</source>
        <translation>قبل الميلاد: أُبقي %1 ق.م.</translation>
    </message>
    <message>
        <source>No year: stays empty.</source>
        <translation>لا سنة: تبقى فارغة.</translation>
    </message>
    <message>
        <source>Several years: the first one is taken.</source>
        <translation>عدة سنوات: تُؤخذ الأولى.</translation>
    </message>
    <message>
        <source>Later than %1.</source>
        <translation>بعد %1.</translation>
    </message>
    <message>
        <source>There was no year 0: stays empty.</source>
        <translation>لا سنة صفر: تبقى فارغة.</translation>
    </message>
    <message>
        <source>Updates what is here already.</source>
        <translation>يحدّث الموجود.</translation>
    </message>
    <message>
        <source>It is kept as printed and found by search; it never matches another book.</source>
        <translation>يُبقى كما طُبع ويُعثر عليه بالبحث؛ ولا يطابق كتاباً آخر أبداً.</translation>
    </message>
    <message>
        <source>With the lost zeros it is %1, but its last digit should be %2.</source>
        <translation>مع الأصفار الضائعة هو %1، لكن رقمه الأخير يجب أن يكون %2.</translation>
    </message>
    <message>
        <source>The last digit of %1 should be %2.</source>
        <translation>يجب أن يكون الرقم الأخير من %1 هو %2.</translation>
    </message>
    <message>
        <source>“%1” does not say whether the book is in: taken as in.</source>
        <translation>«%1» لا يبين هل الكتاب موجود: عُدّ موجوداً.</translation>
    </message>
    <message>
        <source>The barcode %1 belongs to another book: the copy gets a new number.</source>
        <translation>الرمز %1 لكتاب آخر: تُعطى النسخة رقماً جديداً.</translation>
    </message>
    <message>
        <source>“%1” is not a date of birth: left out.</source>
        <translation>«%1» ليس تاريخ ميلاد: تُرك.</translation>
    </message>
    <message>
        <source>The card number %1 belongs to somebody else: left out.</source>
        <translation>رقم البطاقة %1 لشخص آخر: تُرك.</translation>
    </message>
    <message>
        <source>“%1” is not the day it is due: three weeks from the loan are taken.</source>
        <translation>«%1» ليس يوم استحقاق: تُحسب ثلاثة أسابيع من الإعارة.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address: left out.</source>
        <translation>«%1» ليس عنوان بريد إلكتروني: تُرك.</translation>
    </message>
    <message>
        <source>Somebody else has the address %1 too.</source>
        <translation>لشخص آخر العنوان %1 أيضاً.</translation>
    </message>
    <message>
        <source>The row has no number: nothing else in the file can refer to it.</source>
        <translation>لا رقم للصف: لا يمكن لغيره في الملف أن يشير إليه.</translation>
    </message>
    <message>
        <source>The number %1 stands there twice: loans belong to the first.</source>
        <translation>الرقم %1 مكرر: تتبع الإعارات الأول.</translation>
    </message>
    <message>
        <source>“%1” is not the day of a loan.</source>
        <translation>«%1» ليس يوم إعارة.</translation>
    </message>
    <message>
        <source>There is no book with the number %1.</source>
        <translation>لا كتاب بالرقم %1.</translation>
    </message>
    <message>
        <source>There is no user with the number %1: the loan is kept without a name.</source>
        <translation>لا مستخدم بالرقم %1: تُبقى الإعارة دون اسم.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>الملاحظة فارغة.</translation>
    </message>
    <message>
        <source>There is no user with the number %1.</source>
        <translation>لا مستخدم بالرقم %1.</translation>
    </message>
    <message>
        <source>The book counts as out, but no loan says to whom: taken as in.</source>
        <translation>الكتاب معدود خارجاً ولا إعارة تبين لمن: عُدّ موجوداً.</translation>
    </message>
    <message>
        <source>The password is kept in a way Carrel does not know: left out. An administrator can set a new one.</source>
        <translation>كلمة المرور محفوظة بطريقة لا يعرفها Carrel: تُركت. يمكن لمدير النظام تعيين أخرى.</translation>
    </message>
    <message>
        <source>The book is in, but the day it came back is missing.</source>
        <translation>الكتاب موجود لكن يوم إرجاعه مفقود.</translation>
    </message>
    <message>
        <source>“%1” cannot be the day it came back: the nearest possible day is taken.</source>
        <translation>لا يمكن أن يكون «%1» يوم الإرجاع: يُؤخذ أقرب يوم ممكن.</translation>
    </message>
    <message>
        <source>Was “%1” in the file. Everybody is imported as a viewer; an administrator can change that.</source>
        <translation>كان «%1» في الملف. يُستورد الجميع مطّلعين؛ ويمكن لمدير النظام تغيير ذلك.</translation>
    </message>
    <message>
        <source>The values do not make a user (%1).</source>
        <translation>القيم لا تكوّن مستخدماً (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) with several authors were split</source>
        <translation>
            <numerusform>لم تُقسم خلايا</numerusform>
            <numerusform>قُسمت خلية فيها عدة مؤلفين</numerusform>
            <numerusform>قُسمت خليتان فيهما عدة مؤلفين</numerusform>
            <numerusform>قُسمت %Ln خلايا فيها عدة مؤلفين</numerusform>
            <numerusform>قُسمت %Ln خلية فيها عدة مؤلفين</numerusform>
            <numerusform>قُسمت %Ln خلية فيها عدة مؤلفين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln barcode(s) belong to other books</source>
        <translation>
            <numerusform>لا رموز لكتب أخرى</numerusform>
            <numerusform>رمز واحد لكتاب آخر</numerusform>
            <numerusform>رمزان لكتب أخرى</numerusform>
            <numerusform>%Ln رموز لكتب أخرى</numerusform>
            <numerusform>%Ln رمزاً لكتب أخرى</numerusform>
            <numerusform>%Ln رمز لكتب أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln membership(s) have run out already</source>
        <translation>
            <numerusform>لا عضويات منتهية</numerusform>
            <numerusform>عضوية واحدة انتهت</numerusform>
            <numerusform>عضويتان انتهتا</numerusform>
            <numerusform>%Ln عضويات انتهت</numerusform>
            <numerusform>%Ln عضوية انتهت</numerusform>
            <numerusform>%Ln عضوية انتهت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are inactive, as in the file</source>
        <translation>
            <numerusform>لا مستخدمين غير نشطين</numerusform>
            <numerusform>مستخدم واحد غير نشط كما في الملف</numerusform>
            <numerusform>مستخدمان غير نشطين كما في الملف</numerusform>
            <numerusform>%Ln مستخدمين غير نشطين كما في الملف</numerusform>
            <numerusform>%Ln مستخدماً غير نشط كما في الملف</numerusform>
            <numerusform>%Ln مستخدم غير نشط كما في الملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ISBN(s) are kept as printed, check digit wrong</source>
        <translation>
            <numerusform>لا ردمك خاطئ</numerusform>
            <numerusform>ردمك واحد أُبقي كما طُبع، رقم التحقق خاطئ</numerusform>
            <numerusform>ردمكان أُبقيا كما طُبعا، رقم التحقق خاطئ</numerusform>
            <numerusform>%Ln ردمكات أُبقيت كما طُبعت، رقم التحقق خاطئ</numerusform>
            <numerusform>%Ln ردمكاً أُبقي كما طُبع، رقم التحقق خاطئ</numerusform>
            <numerusform>%Ln ردمك أُبقي كما طُبع، رقم التحقق خاطئ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ISBN(s) were rounded by a spreadsheet and stay empty</source>
        <translation>
            <numerusform>لا ردمك مقرّب</numerusform>
            <numerusform>ردمك واحد مقرّب يبقى فارغاً</numerusform>
            <numerusform>ردمكان مقرّبان يبقيان فارغين</numerusform>
            <numerusform>%Ln ردمكات مقرّبة تبقى فارغة</numerusform>
            <numerusform>%Ln ردمكاً مقرّباً يبقى فارغاً</numerusform>
            <numerusform>%Ln ردمك مقرّب يبقى فارغاً</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) have no card number</source>
        <translation>
            <numerusform>لكل مستخدم بطاقة</numerusform>
            <numerusform>مستخدم واحد بلا رقم بطاقة</numerusform>
            <numerusform>مستخدمان بلا رقم بطاقة</numerusform>
            <numerusform>%Ln مستخدمين بلا رقم بطاقة</numerusform>
            <numerusform>%Ln مستخدماً بلا رقم بطاقة</numerusform>
            <numerusform>%Ln مستخدم بلا رقم بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) have no date of birth</source>
        <translation>
            <numerusform>لكل مستخدم تاريخ ميلاد</numerusform>
            <numerusform>مستخدم واحد بلا تاريخ ميلاد</numerusform>
            <numerusform>مستخدمان بلا تاريخ ميلاد</numerusform>
            <numerusform>%Ln مستخدمين بلا تاريخ ميلاد</numerusform>
            <numerusform>%Ln مستخدماً بلا تاريخ ميلاد</numerusform>
            <numerusform>%Ln مستخدم بلا تاريخ ميلاد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) have no ISBN</source>
        <translation>
            <numerusform>لكل كتاب ردمك</numerusform>
            <numerusform>كتاب واحد بلا ردمك</numerusform>
            <numerusform>كتابان بلا ردمك</numerusform>
            <numerusform>%Ln كتب بلا ردمك</numerusform>
            <numerusform>%Ln كتاباً بلا ردمك</numerusform>
            <numerusform>%Ln كتاب بلا ردمك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) have no language</source>
        <translation>
            <numerusform>لكل كتاب لغة</numerusform>
            <numerusform>كتاب واحد بلا لغة</numerusform>
            <numerusform>كتابان بلا لغة</numerusform>
            <numerusform>%Ln كتب بلا لغة</numerusform>
            <numerusform>%Ln كتاباً بلا لغة</numerusform>
            <numerusform>%Ln كتاب بلا لغة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) have no year</source>
        <translation>
            <numerusform>لكل كتاب سنة</numerusform>
            <numerusform>كتاب واحد بلا سنة</numerusform>
            <numerusform>كتابان بلا سنة</numerusform>
            <numerusform>%Ln كتب بلا سنة</numerusform>
            <numerusform>%Ln كتاباً بلا سنة</numerusform>
            <numerusform>%Ln كتاب بلا سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) have a user name: their role is viewer until changed</source>
        <translation>
            <numerusform>لا أسماء مستخدمين</numerusform>
            <numerusform>مستخدم واحد له اسم مستخدم: دوره مطّلع حتى يُغيَّر</numerusform>
            <numerusform>مستخدمان لهما اسم مستخدم: دورهما مطّلع حتى يُغيَّر</numerusform>
            <numerusform>%Ln مستخدمين لهم أسماء: دورهم مطّلع حتى يُغيَّر</numerusform>
            <numerusform>%Ln مستخدماً لهم أسماء: دورهم مطّلع حتى يُغيَّر</numerusform>
            <numerusform>%Ln مستخدم لهم أسماء: دورهم مطّلع حتى يُغيَّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) before Christ were kept</source>
        <translation>
            <numerusform>لا سنوات قبل الميلاد</numerusform>
            <numerusform>أُبقيت سنة واحدة قبل الميلاد</numerusform>
            <numerusform>أُبقيت سنتان قبل الميلاد</numerusform>
            <numerusform>أُبقيت %Ln سنوات قبل الميلاد</numerusform>
            <numerusform>أُبقيت %Ln سنة قبل الميلاد</numerusform>
            <numerusform>أُبقيت %Ln سنة قبل الميلاد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ISBN(s) got back zeros that were lost</source>
        <translation>
            <numerusform>لا أصفار ضائعة</numerusform>
            <numerusform>ردمك واحد استعاد أصفاره</numerusform>
            <numerusform>ردمكان استعادا أصفارهما</numerusform>
            <numerusform>%Ln ردمكات استعادت أصفارها</numerusform>
            <numerusform>%Ln ردمكاً استعاد أصفاره</numerusform>
            <numerusform>%Ln ردمك استعاد أصفاره</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) for %1 became one language</source>
        <translation>
            <numerusform>لا رموز لـ%1</numerusform>
            <numerusform>رمز واحد لـ%1 صار لغة واحدة</numerusform>
            <numerusform>رمزان لـ%1 صارا لغة واحدة</numerusform>
            <numerusform>%Ln رموز لـ%1 صارت لغة واحدة</numerusform>
            <numerusform>%Ln رمزاً لـ%1 صار لغة واحدة</numerusform>
            <numerusform>%Ln رمز لـ%1 صار لغة واحدة</numerusform>
        </translation>
    </message>
    <message>
        <source>A generated library has at least one book.</source>
        <translation>للمكتبة المولّدة كتاب واحد على الأقل.</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Setting “Due on a closed day”: count open days only</source>
        <translation>إعداد «الاستحقاق في يوم إغلاق»: عدّ الأيام المفتوحة فقط</translation>
    </message>
    <message>
        <source>Setting “Due on a closed day”: the same weekday later</source>
        <translation>إعداد «الاستحقاق في يوم إغلاق»: اليوم نفسه من أسبوع لاحق</translation>
    </message>
    <message>
        <source>Setting “Due on a closed day”: stay there</source>
        <translation>إعداد «الاستحقاق في يوم إغلاق»: يبقى كما هو</translation>
    </message>
    <message>
        <source>Setting “Due on a closed day”: next open day</source>
        <translation>إعداد «الاستحقاق في يوم إغلاق»: أول يوم مفتوح بعده</translation>
    </message>
    <message>
        <source>Renewing</source>
        <translation>التجديد</translation>
    </message>
    <message>
        <source>Placing a hold</source>
        <translation>تسجيل حجز</translation>
    </message>
    <message>
        <source>Borrowing</source>
        <translation>الاستعارة</translation>
    </message>
    <message>
        <source>Debt, with fines running today</source>
        <translation>الدين مع الغرامات الجارية اليوم</translation>
    </message>
    <message>
        <source>Overdue copies</source>
        <translation>النسخ المتأخرة</translation>
    </message>
    <message>
        <source>Lost copies</source>
        <translation>النسخ الضائعة</translation>
    </message>
    <message>
        <source>Copies out, all types</source>
        <translation>النسخ المعارة، كل الأنواع</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>لماذا %1؟</translation>
    </message>
    <message>
        <source>Due date of %1</source>
        <translation>تاريخ استحقاق %1</translation>
    </message>
    <message>
        <source>Due date of %1, lent to %2</source>
        <translation>تاريخ استحقاق %1، معارة إلى %2</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>أُعيرت</translation>
    </message>
    <message>
        <source>Lent at %1</source>
        <translation>أُعيرت في %1</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <comment>name, time</comment>
        <translation>بواسطة %1، %2</translation>
    </message>
    <message>
        <source>Fixed due date: none set</source>
        <translation>موعد الاستحقاق الثابت: غير معيّن</translation>
    </message>
    <message>
        <source>Fixed due date: %1</source>
        <translation>موعد الاستحقاق الثابت: %1</translation>
    </message>
    <message>
        <source>Not earlier than this day</source>
        <translation>ليس قبل هذا اليوم</translation>
    </message>
    <message>
        <source>Exactly on this day</source>
        <translation>في هذا اليوم بالضبط</translation>
    </message>
    <message>
        <source>Not later than this day</source>
        <translation>ليس بعد هذا اليوم</translation>
    </message>
    <message>
        <source>Membership to %1: no effect</source>
        <translation>العضوية حتى %1: بلا أثر</translation>
    </message>
    <message>
        <source>Setting “Not after the membership” is off</source>
        <translation>إعداد «ليس بعد العضوية» غير مفعّل</translation>
    </message>
    <message>
        <source>It ends later</source>
        <translation>تنتهي بعد ذلك</translation>
    </message>
    <message>
        <source>Moved from %1 in one step</source>
        <translation>نُقل من %1 دفعة واحدة</translation>
    </message>
    <message>
        <source>Moved from %1: %2</source>
        <translation>نُقل من %1: %2</translation>
    </message>
    <message>
        <source>Due %1, end of day</source>
        <translation>الاستحقاق %1، نهاية اليوم</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>كل سنة</translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Why is this stopped?</source>
        <translation>لماذا مُنع هذا؟</translation>
    </message>
    <message>
        <source>The limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Limit of any category</source>
        <translation>حد أي فئة</translation>
    </message>
    <message>
        <source>Limit of the category %1</source>
        <translation>حد الفئة %1</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1: ممنوع حالياً</translation>
    </message>
    <message>
        <source>A number stops when it is reached</source>
        <translation>العدد يمنع عند بلوغه</translation>
    </message>
    <message>
        <source>A debt stops when it is over the limit</source>
        <translation>الدين يمنع عند تجاوزه الحد</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوماً</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>لا ساعات</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>أي فئة</translation>
    </message>
    <message>
        <source>beaten by the category&apos;s own</source>
        <translation>مغلوب بحد الفئة نفسها</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>جدول CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>اختر الملف…</translation>
    </message>
    <message>
        <source>Every book with its copies, one line for each copy.</source>
        <translation>كل كتاب مع نسخه، سطر لكل نسخة.</translation>
    </message>
    <message>
        <source>Every user with name, card, addresses and dates: keep the file as safe as the library. Passwords are not in it.</source>
        <translation>كل مستخدم باسمه وبطاقته وعناوينه وتواريخه: احفظ الملف بأمان كالمكتبة. لا كلمات مرور فيه.</translation>
    </message>
    <message>
        <source>Every loan with who had what and when: keep the file as safe as the library.</source>
        <translation>كل إعارة ومن استعار ماذا ومتى: احفظ الملف بأمان كالمكتبة.</translation>
    </message>
    <message>
        <source>Opens in any spreadsheet and can be imported again unchanged.</source>
        <translation>يُفتح في أي برنامج جداول ويمكن استيراده كما هو.</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>جداول CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>جارٍ التصدير</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>أُلغي. لم يُكتب شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) exported to %1</source>
        <translation>
            <numerusform>صُدّر لا كتب إلى %1</numerusform>
            <numerusform>صُدّر كتاب واحد إلى %1</numerusform>
            <numerusform>صُدّر كتابان إلى %1</numerusform>
            <numerusform>صُدّر %Ln كتب إلى %1</numerusform>
            <numerusform>صُدّر %Ln كتاباً إلى %1</numerusform>
            <numerusform>صُدّر %Ln كتاب إلى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) exported to %1</source>
        <translation>
            <numerusform>صُدّر لا مستخدمين إلى %1</numerusform>
            <numerusform>صُدّر مستخدم واحد إلى %1</numerusform>
            <numerusform>صُدّر مستخدمان إلى %1</numerusform>
            <numerusform>صُدّر %Ln مستخدمين إلى %1</numerusform>
            <numerusform>صُدّر %Ln مستخدماً إلى %1</numerusform>
            <numerusform>صُدّر %Ln مستخدم إلى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loan(s) exported to %1</source>
        <translation>
            <numerusform>صُدّرت لا إعارات إلى %1</numerusform>
            <numerusform>صُدّرت إعارة واحدة إلى %1</numerusform>
            <numerusform>صُدّرت إعارتان إلى %1</numerusform>
            <numerusform>صُدّرت %Ln إعارات إلى %1</numerusform>
            <numerusform>صُدّرت %Ln إعارة إلى %1</numerusform>
            <numerusform>صُدّرت %Ln إعارة إلى %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FastAddForm</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Barcode of this copy</source>
        <translation>الرمز الشريطي لهذه النسخة</translation>
    </message>
    <message>
        <source>Add and lend</source>
        <translation>إضافة وإعارة</translation>
    </message>
    <message>
        <source>brief record</source>
        <translation>سجل مختصر</translation>
    </message>
    <message>
        <source>Next free number; scan a label to replace it</source>
        <translation>الرقم الشاغر التالي؛ امسح ملصقاً لاستبداله</translation>
    </message>
    <message>
        <source>Brief record, added at the Desk</source>
        <translation>سجل مختصر، أُضيف في مكتب الإعارة</translation>
    </message>
    <message>
        <source>Item type</source>
        <translation>نوع المادة</translation>
    </message>
    <message>
        <source>One Undo takes all of it back.</source>
        <translation>تراجع واحد يلغي ذلك كله.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) to be completed in Books</source>
        <comment>brief records</comment>
        <translation>
            <numerusform>لا سجلات تنتظر الإكمال في «الكتب»</numerusform>
            <numerusform>سجل واحد ينتظر الإكمال في «الكتب»</numerusform>
            <numerusform>سجلان ينتظران الإكمال في «الكتب»</numerusform>
            <numerusform>%n سجلات تنتظر الإكمال في «الكتب»</numerusform>
            <numerusform>%n سجلاً ينتظر الإكمال في «الكتب»</numerusform>
            <numerusform>%n سجل ينتظر الإكمال في «الكتب»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>First rows, as they stand in the file</source>
        <translation>الصفوف الأولى كما هي في الملف</translation>
    </message>
    <message>
        <source>Choose a file with books or users</source>
        <translation>اختر ملف كتب أو مستخدمين</translation>
    </message>
    <message>
        <source>CSV from a spreadsheet or another program, or a database of the lessons</source>
        <translation>CSV من برنامج جداول أو غيره، أو قاعدة بيانات الدروس</translation>
    </message>
    <message>
        <source>Drop a file here, or</source>
        <translation>أفلت ملفاً هنا، أو</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>جدول CSV</translation>
    </message>
    <message>
        <source>from the content</source>
        <translation>من المحتوى</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>فاصلة  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>فاصلة منقوطة  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>شرطة  |</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>الصف الأول</translation>
    </message>
    <message>
        <source>Column names</source>
        <translation>أسماء الأعمدة</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>قيم</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <source>Tables and lesson databases (*.csv *.tsv *.txt *.db);;All files (*)</source>
        <translation>جداول وقواعد الدروس (*.csv *.tsv *.txt *.db);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  saved %3</source>
        <translation>%1  ·  %2  ·  حُفظ %3</translation>
    </message>
    <message>
        <source>A table of %1: %2 and %3. Correct what was recognised wrongly.</source>
        <translation>جدول %1: %2 و%3. صحّح ما أُخطئ في تعرّفه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفاً</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>لا أعمدة</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%Ln أعمدة</numerusform>
            <numerusform>%Ln عموداً</numerusform>
            <numerusform>%Ln عمود</numerusform>
        </translation>
    </message>
    <message>
        <source>as you chose</source>
        <translation>كما اخترت</translation>
    </message>
    <message>
        <source>from its columns</source>
        <translation>من أعمدته</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>The lesson&apos;s library: users, books and loans. Everybody becomes a viewer.</source>
        <translation>مكتبة الدرس: مستخدمون وكتب وإعارات. يصبح الجميع مطّلعين.</translation>
    </message>
    <message>
        <source>The lesson&apos;s accounts: users with their passwords, and notes. Everybody becomes a viewer; the old passwords work once within 90 days.</source>
        <translation>حسابات الدرس: مستخدمون بكلمات مرورهم وملاحظات. يصبح الجميع مطّلعين؛ وتعمل كلمات المرور القديمة مرة واحدة خلال 90 يوماً.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>Set by %1</source>
        <translation>بيد %1</translation>
    </message>
    <message>
        <source>The copy is on order</source>
        <translation>النسخة قيد الطلب</translation>
    </message>
    <message>
        <source>The copy is being prepared for the shelf</source>
        <translation>النسخة تُجهَّز للرف</translation>
    </message>
    <message>
        <source>The copy is in repair</source>
        <translation>النسخة قيد الترميم</translation>
    </message>
    <message>
        <source>The copy is marked as lost</source>
        <translation>النسخة مسجلة ضائعة</translation>
    </message>
    <message>
        <source>The copy is marked as missing</source>
        <translation>النسخة مسجلة مفقودة</translation>
    </message>
    <message>
        <source>The copy is marked as damaged</source>
        <translation>النسخة مسجلة تالفة</translation>
    </message>
    <message>
        <source>The copy was withdrawn</source>
        <translation>سُحبت النسخة</translation>
    </message>
    <message>
        <source>Renewing %1 for %2</source>
        <translation>تجديد %1 لـ%2</translation>
    </message>
    <message>
        <source>Renewing</source>
        <translation>التجديد</translation>
    </message>
    <message>
        <source>A hold on %1 for %2</source>
        <translation>حجز على %1 لـ%2</translation>
    </message>
    <message>
        <source>Placing a hold</source>
        <translation>تسجيل حجز</translation>
    </message>
    <message>
        <source>Lending %1 to %2</source>
        <translation>إعارة %1 إلى %2</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>الإعارة</translation>
    </message>
    <message>
        <source>Why is this stopped?</source>
        <translation>لماذا مُنع هذا؟</translation>
    </message>
    <message>
        <source>Why is this said?</source>
        <translation>لماذا يُذكر هذا؟</translation>
    </message>
    <message>
        <source>Renewing is not possible</source>
        <translation>التجديد غير ممكن</translation>
    </message>
    <message>
        <source>A hold is not possible</source>
        <translation>الحجز غير ممكن</translation>
    </message>
    <message>
        <source>Lending is not possible</source>
        <translation>الإعارة غير ممكنة</translation>
    </message>
    <message>
        <source>Nobody can override this</source>
        <translation>لا يمكن لأحد تجاوز هذا</translation>
    </message>
    <message>
        <source>Renewing is stopped</source>
        <translation>التجديد ممنوع حالياً</translation>
    </message>
    <message>
        <source>Placing a hold is stopped</source>
        <translation>تسجيل الحجز ممنوع حالياً</translation>
    </message>
    <message>
        <source>Lending is stopped</source>
        <translation>الإعارة ممنوعة حالياً</translation>
    </message>
    <message>
        <source>Until it is settled or overridden with a reason</source>
        <translation>حتى يُسوّى أو يُتجاوز مع ذكر السبب</translation>
    </message>
    <message>
        <source>It does not stop the renewal</source>
        <translation>لا يمنع التجديد</translation>
    </message>
    <message>
        <source>It does not stop the hold</source>
        <translation>لا يمنع الحجز</translation>
    </message>
    <message>
        <source>It does not stop the loan</source>
        <translation>لا يمنع الإعارة</translation>
    </message>
    <message>
        <source>Rule “%1”: %2</source>
        <translation>القاعدة «%1»: %2</translation>
    </message>
    <message>
        <source>Not set anywhere: what a new library starts with</source>
        <translation>غير معيّنة في أي مكان: القيمة التي تبدأ بها مكتبة جديدة</translation>
    </message>
    <message>
        <source>any category</source>
        <translation>أي فئة</translation>
    </message>
    <message>
        <source>any type</source>
        <translation>أي نوع</translation>
    </message>
    <message>
        <source>Set for %1, %2</source>
        <comment>user category, item type</comment>
        <translation>معيّنة لـ%1، %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>The user&apos;s data was erased</source>
        <translation>مُحيت بيانات المستخدم</translation>
    </message>
    <message>
        <source>Last day of the membership</source>
        <translation>آخر يوم في العضوية</translation>
    </message>
    <message>
        <source>The user is inactive</source>
        <translation>المستخدم غير نشط</translation>
    </message>
    <message>
        <source>Blocked by staff: %1</source>
        <translation>محظور من الموظفين: %1</translation>
    </message>
    <message>
        <source>Copies on loan now</source>
        <translation>النسخ المعارة الآن</translation>
    </message>
    <message>
        <source>Copies of the type %1 on loan now</source>
        <translation>النسخ المعارة الآن من النوع %1</translation>
    </message>
    <message>
        <source>Copies claimed returned do not count</source>
        <translation>النسخ التي يُدّعى إرجاعها لا تُحسب</translation>
    </message>
    <message>
        <source>%1, the guarantor, owes</source>
        <translation>على الكفيل %1</translation>
    </message>
    <message>
        <source>With fines running today</source>
        <translation>مع الغرامات الجارية اليوم</translation>
    </message>
    <message>
        <source>The guarantor %1 owes %2.</source>
        <translation>على الكفيل %1 مبلغ %2.</translation>
    </message>
    <message>
        <source>The copy is not for loan</source>
        <translation>النسخة ليست للإعارة</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>معارة</translation>
    </message>
    <message>
        <source>Lent to %1</source>
        <translation>معارة إلى %1</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Lending it now takes it back from there first</source>
        <translation>إعارتها الآن تسجّل إرجاعها من هناك أولاً</translation>
    </message>
    <message>
        <source>A copy one has can only be renewed</source>
        <translation>النسخة التي لدى المستخدم لا يمكن إلا تجديدها</translation>
    </message>
    <message>
        <source>Another copy of the same book is on loan to this user</source>
        <translation>نسخة أخرى من الكتاب نفسه معارة إلى هذا المستخدم</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>أُرجعت</translation>
    </message>
    <message>
        <source>There is no open loan of this copy</source>
        <translation>لا إعارة مفتوحة لهذه النسخة</translation>
    </message>
    <message>
        <source>Claimed returned</source>
        <translation>يُدّعى إرجاعها</translation>
    </message>
    <message>
        <source>A due date was sought from</source>
        <translation>بُحث عن تاريخ استحقاق ابتداءً من</translation>
    </message>
    <message>
        <source>Up to 366 days on, by the weekly pattern and the closures</source>
        <translation>حتى 366 يوماً بعده، بحسب أيام الأسبوع المفتوحة والإغلاقات</translation>
    </message>
    <message>
        <source>Renewed so far</source>
        <translation>مرات التجديد حتى الآن</translation>
    </message>
    <message>
        <source>It may be renewed from</source>
        <translation>يمكن تجديدها ابتداءً من</translation>
    </message>
    <message>
        <source>Setting “Overdue loans can be renewed” is off</source>
        <translation>إعداد «يمكن تجديد الإعارات المتأخرة» غير مفعّل</translation>
    </message>
    <message>
        <source>Hold placed by %1</source>
        <translation>سجّل الحجز %1</translation>
    </message>
    <message>
        <source>On the hold shelf since</source>
        <translation>على رف الحجوزات منذ</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>يُحتفظ بها حتى</translation>
    </message>
    <message>
        <source>Other copies of the book on the shelf</source>
        <translation>نسخ الكتاب الأخرى على الرف</translation>
    </message>
    <message>
        <source>Users waiting whom those do not serve</source>
        <translation>المستخدمون المنتظرون الذين لا تكفيهم تلك النسخ</translation>
    </message>
    <message>
        <source>Suspended holds do not count</source>
        <translation>الحجوزات المعلّقة لا تُحسب</translation>
    </message>
    <message>
        <source>Copies on the hold shelf for this user</source>
        <translation>نسخ على رف الحجوزات لهذا المستخدم</translation>
    </message>
    <message>
        <source>Holds of this user now</source>
        <translation>حجوزات هذا المستخدم الآن</translation>
    </message>
    <message>
        <source>Waiting, suspended and on the hold shelf</source>
        <translation>بالانتظار ومعلّقة وعلى رف الحجوزات</translation>
    </message>
    <message>
        <source>The book has no item type</source>
        <translation>ليس للكتاب نوع مادة</translation>
    </message>
    <message>
        <source>Item type: %1</source>
        <translation>نوع المادة: %1</translation>
    </message>
    <message>
        <source>The copy is withdrawn or not for loan</source>
        <translation>النسخة مسحوبة أو ليست للإعارة</translation>
    </message>
    <message>
        <source>Copies that can be lent, now or later</source>
        <translation>النسخ التي يمكن إعارتها، الآن أو لاحقاً</translation>
    </message>
    <message>
        <source>Copies wanted</source>
        <translation>النسخ المطلوبة</translation>
    </message>
    <message>
        <source>Copies on the shelf that nobody before waits for</source>
        <translation>النسخ على الرف التي لا ينتظرها أحد قبله</translation>
    </message>
    <message>
        <source>Holds in the queue before it</source>
        <translation>الحجوزات قبله في قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>FineText</name>
    <message>
        <source>Why %1?</source>
        <translation>لماذا %1؟</translation>
    </message>
    <message>
        <source>Fine on %1</source>
        <translation>غرامة على %1</translation>
    </message>
    <message>
        <source>Fine on %1, %2</source>
        <translation>غرامة على %1، %2</translation>
    </message>
    <message>
        <source>Due %1, back %2</source>
        <translation>الاستحقاق %1، العودة %2</translation>
    </message>
    <message>
        <source>Due %1, and not back yet</source>
        <translation>الاستحقاق %1، ولم تعد بعد</translation>
    </message>
    <message>
        <source>Counted to %1</source>
        <translation>محسوب حتى %1</translation>
    </message>
    <message>
        <source>Counted to closing time, %1</source>
        <translation>محسوب حتى وقت الإغلاق، %1</translation>
    </message>
    <message numerus="yes">
        <source>%n closed day(s) left out</source>
        <translation>
            <numerusform>لا أيام إغلاق مستثناة</numerusform>
            <numerusform>يوم إغلاق واحد مستثنى</numerusform>
            <numerusform>يوما إغلاق مستثنيان</numerusform>
            <numerusform>%n أيام إغلاق مستثناة</numerusform>
            <numerusform>%n يوم إغلاق مستثنى</numerusform>
            <numerusform>%n يوم إغلاق مستثنى</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting “No fines for closed days” is on</source>
        <translation>إعداد «لا غرامات عن أيام الإغلاق» مفعّل</translation>
    </message>
    <message numerus="yes">
        <source>%n closed day(s) count too</source>
        <translation>
            <numerusform>لا أيام إغلاق محسوبة</numerusform>
            <numerusform>يوم إغلاق واحد محسوب أيضاً</numerusform>
            <numerusform>يوما إغلاق محسوبان أيضاً</numerusform>
            <numerusform>%n أيام إغلاق محسوبة أيضاً</numerusform>
            <numerusform>%n يوم إغلاق محسوب أيضاً</numerusform>
            <numerusform>%n يوم إغلاق محسوب أيضاً</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting “No fines for closed days” is off</source>
        <translation>إعداد «لا غرامات عن أيام الإغلاق» غير مفعّل</translation>
    </message>
    <message numerus="yes">
        <source>Within %n hour(s) of grace</source>
        <translation>
            <numerusform>ضمن مهلة السماح: لا ساعات</numerusform>
            <numerusform>ضمن مهلة السماح: ساعة واحدة</numerusform>
            <numerusform>ضمن مهلة السماح: ساعتان</numerusform>
            <numerusform>ضمن مهلة السماح: %n ساعات</numerusform>
            <numerusform>ضمن مهلة السماح: %n ساعة</numerusform>
            <numerusform>ضمن مهلة السماح: %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s) of grace</source>
        <translation>
            <numerusform>ضمن مهلة السماح: لا أيام</numerusform>
            <numerusform>ضمن مهلة السماح: يوم واحد</numerusform>
            <numerusform>ضمن مهلة السماح: يومان</numerusform>
            <numerusform>ضمن مهلة السماح: %n أيام</numerusform>
            <numerusform>ضمن مهلة السماح: %n يوماً</numerusform>
            <numerusform>ضمن مهلة السماح: %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Past %n hour(s) of grace, which then count too</source>
        <translation>
            <numerusform>بعد مهلة السماح، وتُحسب هي أيضاً: لا ساعات</numerusform>
            <numerusform>بعد مهلة السماح، وتُحسب هي أيضاً: ساعة واحدة</numerusform>
            <numerusform>بعد مهلة السماح، وتُحسب هي أيضاً: ساعتان</numerusform>
            <numerusform>بعد مهلة السماح، وتُحسب هي أيضاً: %n ساعات</numerusform>
            <numerusform>بعد مهلة السماح، وتُحسب هي أيضاً: %n ساعة</numerusform>
            <numerusform>بعد مهلة السماح، وتُحسب هي أيضاً: %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Past %n day(s) of grace, which then count too</source>
        <translation>
            <numerusform>بعد مهلة السماح، وتُحسب هي أيضاً: لا أيام</numerusform>
            <numerusform>بعد مهلة السماح، وتُحسب هي أيضاً: يوم واحد</numerusform>
            <numerusform>بعد مهلة السماح، وتُحسب هي أيضاً: يومان</numerusform>
            <numerusform>بعد مهلة السماح، وتُحسب هي أيضاً: %n أيام</numerusform>
            <numerusform>بعد مهلة السماح، وتُحسب هي أيضاً: %n يوماً</numerusform>
            <numerusform>بعد مهلة السماح، وتُحسب هي أيضاً: %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Less %n hour(s) of grace</source>
        <translation>
            <numerusform>ناقص مهلة السماح: لا ساعات</numerusform>
            <numerusform>ناقص مهلة السماح: ساعة واحدة</numerusform>
            <numerusform>ناقص مهلة السماح: ساعتان</numerusform>
            <numerusform>ناقص مهلة السماح: %n ساعات</numerusform>
            <numerusform>ناقص مهلة السماح: %n ساعة</numerusform>
            <numerusform>ناقص مهلة السماح: %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Less %n day(s) of grace</source>
        <translation>
            <numerusform>ناقص مهلة السماح: لا أيام</numerusform>
            <numerusform>ناقص مهلة السماح: يوم واحد</numerusform>
            <numerusform>ناقص مهلة السماح: يومان</numerusform>
            <numerusform>ناقص مهلة السماح: %n أيام</numerusform>
            <numerusform>ناقص مهلة السماح: %n يوماً</numerusform>
            <numerusform>ناقص مهلة السماح: %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>The rules ask for no fine</source>
        <translation>لا تفرض القواعد غرامة</translation>
    </message>
    <message numerus="yes">
        <source>%1 for each full interval of %n hour(s)</source>
        <translation>
            <numerusform>%1 لكل فترة كاملة</numerusform>
            <numerusform>%1 لكل فترة كاملة مدتها ساعة واحدة</numerusform>
            <numerusform>%1 لكل فترة كاملة مدتها ساعتان</numerusform>
            <numerusform>%1 لكل فترة كاملة مدتها %n ساعات</numerusform>
            <numerusform>%1 لكل فترة كاملة مدتها %n ساعة</numerusform>
            <numerusform>%1 لكل فترة كاملة مدتها %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for each full interval of %n day(s)</source>
        <translation>
            <numerusform>%1 لكل فترة كاملة</numerusform>
            <numerusform>%1 لكل فترة كاملة مدتها يوم واحد</numerusform>
            <numerusform>%1 لكل فترة كاملة مدتها يومان</numerusform>
            <numerusform>%1 لكل فترة كاملة مدتها %n أيام</numerusform>
            <numerusform>%1 لكل فترة كاملة مدتها %n يوماً</numerusform>
            <numerusform>%1 لكل فترة كاملة مدتها %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for each interval of %n hour(s) begun</source>
        <translation>
            <numerusform>%1 لكل فترة بدأت</numerusform>
            <numerusform>%1 لكل فترة بدأت مدتها ساعة واحدة</numerusform>
            <numerusform>%1 لكل فترة بدأت مدتها ساعتان</numerusform>
            <numerusform>%1 لكل فترة بدأت مدتها %n ساعات</numerusform>
            <numerusform>%1 لكل فترة بدأت مدتها %n ساعة</numerusform>
            <numerusform>%1 لكل فترة بدأت مدتها %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for each interval of %n day(s) begun</source>
        <translation>
            <numerusform>%1 لكل فترة بدأت</numerusform>
            <numerusform>%1 لكل فترة بدأت مدتها يوم واحد</numerusform>
            <numerusform>%1 لكل فترة بدأت مدتها يومان</numerusform>
            <numerusform>%1 لكل فترة بدأت مدتها %n أيام</numerusform>
            <numerusform>%1 لكل فترة بدأت مدتها %n يوماً</numerusform>
            <numerusform>%1 لكل فترة بدأت مدتها %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Not more than %1</source>
        <translation>ليس أكثر من %1</translation>
    </message>
    <message>
        <source>Not more than %1: no effect</source>
        <translation>ليس أكثر من %1: بلا أثر</translation>
    </message>
    <message>
        <source>Not more than the price, %1</source>
        <translation>ليس أكثر من السعر، %1</translation>
    </message>
    <message>
        <source>Not more than the price, %1: no effect</source>
        <translation>ليس أكثر من السعر، %1: بلا أثر</translation>
    </message>
    <message>
        <source>Not more than the price, which is not known</source>
        <translation>ليس أكثر من السعر، وهو غير معروف</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>الغرامة</translation>
    </message>
    <message>
        <source>Fine so far</source>
        <translation>الغرامة حتى الآن</translation>
    </message>
    <message>
        <source>Written down when the copy comes back</source>
        <translation>تُسجّل عند عودة النسخة</translation>
    </message>
    <message>
        <source>+ %1 tomorrow</source>
        <translation>+ %1 غداً</translation>
    </message>
    <message>
        <source>It does not grow any more</source>
        <translation>لم تعد تزداد</translation>
    </message>
    <message>
        <source>It stops at %1 on %2</source>
        <translation>تتوقف عند %1 في %2</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Carrel help</source>
        <translation>مساعدة Carrel</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>نص المساعدة</translation>
    </message>
</context>
<context>
    <name>HoldCard</name>
    <message>
        <source>Print now</source>
        <translation>الطباعة الآن</translation>
    </message>
    <message>
        <source>Hold slip</source>
        <translation>قصاصة الحجز</translation>
    </message>
    <message>
        <source>This hold</source>
        <translation>هذا الحجز</translation>
    </message>
    <message>
        <source>Hold shelf</source>
        <translation>رف الحجوزات</translation>
    </message>
    <message>
        <source>Collect by %1</source>
        <translation>الاستلام حتى %1</translation>
    </message>
    <message>
        <source>Card …%1  ·  caught %2</source>
        <translation>البطاقة …%1  ·  خُصصت في %2</translation>
    </message>
    <message>
        <source>No printer: note it by hand</source>
        <translation>لا طابعة: دوّنها بخط اليد</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>بالانتظار منذ</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>الطقم</translation>
    </message>
    <message>
        <source>%1 of %2 caught</source>
        <translation>خُصص %1 من %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a queue</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Enter confirms</source>
        <translation>Enter للتأكيد</translation>
    </message>
    <message>
        <source>prints on Enter</source>
        <translation>تُطبع عند ضغط Enter</translation>
    </message>
</context>
<context>
    <name>HoldDetail</name>
    <message>
        <source>Choose a hold to see its queue here.</source>
        <translation>اختر حجزاً لترى قائمة انتظاره هنا.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل التاريخي</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>بهذا الترتيب</translation>
    </message>
    <message>
        <source>Place a hold…</source>
        <translation>تسجيل حجز…</translation>
    </message>
    <message>
        <source>Set hold…</source>
        <translation>حجز طقم…</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>This hold</source>
        <translation>هذا الحجز</translation>
    </message>
    <message>
        <source>Cancel hold</source>
        <translation>إلغاء الحجز</translation>
    </message>
    <message>
        <source>Back to queue</source>
        <translation>إعادة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>تعليق…</translation>
    </message>
    <message>
        <source>to clear</source>
        <translation>للإخلاء</translation>
    </message>
    <message numerus="yes">
        <source>%n in, to pull</source>
        <translation>
            <numerusform>لا نسخ للإحضار</numerusform>
            <numerusform>نسخة موجودة، للإحضار</numerusform>
            <numerusform>نسختان موجودتان، للإحضار</numerusform>
            <numerusform>%n نسخ موجودة، للإحضار</numerusform>
            <numerusform>%n نسخة موجودة، للإحضار</numerusform>
            <numerusform>%n نسخة موجودة، للإحضار</numerusform>
        </translation>
    </message>
    <message>
        <source>on the hold shelf</source>
        <translation>على رف الحجوزات</translation>
    </message>
    <message>
        <source>%1 of %2 in</source>
        <translation>%1 من %2 موجودة</translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>لا حجوزات</numerusform>
            <numerusform>حجز واحد</numerusform>
            <numerusform>حجزان</numerusform>
            <numerusform>%n حجوزات</numerusform>
            <numerusform>%n حجزاً</numerusform>
            <numerusform>%n حجز</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold shelf %1</source>
        <translation>رف الحجوزات %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>لم تنقضِ المهلة</numerusform>
            <numerusform>انقضت المهلة منذ يوم</numerusform>
            <numerusform>انقضت المهلة منذ يومين</numerusform>
            <numerusform>انقضت المهلة منذ %n أيام</numerusform>
            <numerusform>انقضت المهلة منذ %n يوماً</numerusform>
            <numerusform>انقضت المهلة منذ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>للإحضار</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>تستحق في %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>borrower, due day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>No copies yet.</source>
        <translation>لا نسخ بعد.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, card</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>سُجّل في</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1، بيد %2</translation>
    </message>
    <message>
        <source>Copies wanted</source>
        <translation>النسخ المطلوبة</translation>
    </message>
    <message>
        <source>%1, %2 caught</source>
        <translation>%1، خُصص %2</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>any copy</source>
        <translation>أي نسخة</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>until resumed</source>
        <translation>حتى يُستأنف</translation>
    </message>
    <message>
        <source>Ready since</source>
        <translation>جاهز منذ</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Collect by</source>
        <translation>الاستلام حتى</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) over</source>
        <translation>
            <numerusform>%1، لم تنقضِ المهلة</numerusform>
            <numerusform>%1، انقضت المهلة منذ يوم</numerusform>
            <numerusform>%1، انقضت المهلة منذ يومين</numerusform>
            <numerusform>%1، انقضت المهلة منذ %n أيام</numerusform>
            <numerusform>%1، انقضت المهلة منذ %n يوماً</numerusform>
            <numerusform>%1، انقضت المهلة منذ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>Fee when cleared</source>
        <translation>الرسم عند الإخلاء</translation>
    </message>
    <message>
        <source>No longer known</source>
        <translation>لم يعد معروفاً</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
</context>
<context>
    <name>HoldPane</name>
    <message>
        <source>Place a hold…</source>
        <translation>تسجيل حجز…</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>الحجوزات</translation>
    </message>
    <message>
        <source>No holds.</source>
        <translation>لا حجوزات.</translation>
    </message>
    <message>
        <source>No longer known</source>
        <translation>لم يعد معروفاً</translation>
    </message>
    <message>
        <source>shelf %1</source>
        <translation>الرف %1</translation>
    </message>
    <message>
        <source>collect by %1</source>
        <translation>الاستلام حتى %1</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>الترتيب %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
</context>
<context>
    <name>HoldText</name>
    <message>
        <source>Choose the book to hold.</source>
        <translation>اختر الكتاب المراد حجزه.</translation>
    </message>
    <message>
        <source>This user waits for this book already.</source>
        <translation>هذا المستخدم ينتظر هذا الكتاب من قبل.</translation>
    </message>
    <message>
        <source>This user has this book.</source>
        <translation>هذا الكتاب لدى هذا المستخدم.</translation>
    </message>
    <message>
        <source>The rules allow no holds on books of this type.</source>
        <translation>لا تسمح القواعد بحجز كتب من هذا النوع.</translation>
    </message>
    <message>
        <source>The rules allow this user no holds.</source>
        <translation>لا تسمح القواعد لهذا المستخدم بالحجز.</translation>
    </message>
    <message numerus="yes">
        <source>The limit of %n hold(s) is reached.</source>
        <translation>
            <numerusform>لا حجوزات مسموحة.</numerusform>
            <numerusform>بُلغ الحد: حجز واحد.</numerusform>
            <numerusform>بُلغ الحد: حجزان.</numerusform>
            <numerusform>بُلغ الحد: %n حجوزات.</numerusform>
            <numerusform>بُلغ الحد: %n حجزاً.</numerusform>
            <numerusform>بُلغ الحد: %n حجز.</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy belongs to another book.</source>
        <translation>هذه النسخة لكتاب آخر.</translation>
    </message>
    <message>
        <source>This copy can&apos;t be lent.</source>
        <translation>لا يمكن إعارة هذه النسخة.</translation>
    </message>
    <message>
        <source>A set needs at least one copy.</source>
        <translation>يحتاج الطقم إلى نسخة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>The library has no copy of this book to lend yet.</source>
        <translation>ليس لدى المكتبة بعد نسخة من هذا الكتاب للإعارة.</translation>
    </message>
    <message numerus="yes">
        <source>The library has only %n copy(ies) of this book to lend.</source>
        <translation>
            <numerusform>ليس لدى المكتبة نسخ من هذا الكتاب للإعارة.</numerusform>
            <numerusform>لدى المكتبة نسخة واحدة فقط من هذا الكتاب للإعارة.</numerusform>
            <numerusform>لدى المكتبة نسختان فقط من هذا الكتاب للإعارة.</numerusform>
            <numerusform>لدى المكتبة %n نسخ فقط من هذا الكتاب للإعارة.</numerusform>
            <numerusform>لدى المكتبة %n نسخة فقط من هذا الكتاب للإعارة.</numerusform>
            <numerusform>لدى المكتبة %n نسخة فقط من هذا الكتاب للإعارة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) in: it will appear under To pull.</source>
        <translation>
            <numerusform>لا نسخ موجودة: سيظهر تحت «للإحضار».</numerusform>
            <numerusform>نسخة واحدة موجودة: سيظهر تحت «للإحضار».</numerusform>
            <numerusform>نسختان موجودتان: سيظهر تحت «للإحضار».</numerusform>
            <numerusform>%n نسخ موجودة: سيظهر تحت «للإحضار».</numerusform>
            <numerusform>%n نسخة موجودة: سيظهر تحت «للإحضار».</numerusform>
            <numerusform>%n نسخة موجودة: سيظهر تحت «للإحضار».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) wait for it before.</source>
        <translation>
            <numerusform>لا أحد ينتظره قبله.</numerusform>
            <numerusform>مستخدم واحد ينتظره قبله.</numerusform>
            <numerusform>مستخدمان ينتظرانه قبله.</numerusform>
            <numerusform>%n مستخدمين ينتظرونه قبله.</numerusform>
            <numerusform>%n مستخدماً ينتظرونه قبله.</numerusform>
            <numerusform>%n مستخدم ينتظرونه قبله.</numerusform>
        </translation>
    </message>
    <message>
        <source>This hold is no longer there.</source>
        <translation>لم يعد هذا الحجز موجوداً.</translation>
    </message>
    <message>
        <source>Someone else changed this hold in the meantime.</source>
        <translation>غيّر شخص آخر هذا الحجز في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This hold has ended already.</source>
        <translation>انتهى هذا الحجز من قبل.</translation>
    </message>
    <message>
        <source>This hold is not waiting in a queue.</source>
        <translation>هذا الحجز ليس في قائمة انتظار.</translation>
    </message>
    <message>
        <source>No copy stands on the hold shelf for this hold.</source>
        <translation>لا نسخة على رف الحجوزات لهذا الحجز.</translation>
    </message>
    <message>
        <source>Enter a day.</source>
        <translation>أدخل يوماً.</translation>
    </message>
    <message>
        <source>Choose a day in the future.</source>
        <translation>اختر يوماً في المستقبل.</translation>
    </message>
    <message>
        <source>This copy does not count as on its shelf.</source>
        <translation>هذه النسخة غير معدودة على رفها.</translation>
    </message>
    <message>
        <source>This user waits for the book again since.</source>
        <translation>عاد هذا المستخدم ينتظر الكتاب منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The copy was lent or caught for someone else since.</source>
        <translation>أُعيرت النسخة لغيره أو خُصصت له منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>This copy is on the hold shelf for someone else.</source>
        <translation>هذه النسخة على رف الحجوزات لشخص آخر.</translation>
    </message>
    <message>
        <source>This copy is on the hold shelf for %1.</source>
        <translation>هذه النسخة على رف الحجوزات لـ%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) wait for this book, and no other copy is in for them.</source>
        <translation>
            <numerusform>لا أحد ينتظر هذا الكتاب.</numerusform>
            <numerusform>مستخدم واحد ينتظر هذا الكتاب، ولا نسخة أخرى موجودة له.</numerusform>
            <numerusform>مستخدمان ينتظران هذا الكتاب، ولا نسخة أخرى موجودة لهما.</numerusform>
            <numerusform>%n مستخدمين ينتظرون هذا الكتاب، ولا نسخة أخرى موجودة لهم.</numerusform>
            <numerusform>%n مستخدماً ينتظرون هذا الكتاب، ولا نسخة أخرى موجودة لهم.</numerusform>
            <numerusform>%n مستخدم ينتظرون هذا الكتاب، ولا نسخة أخرى موجودة لهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) ready on the hold shelf for this user.</source>
        <translation>
            <numerusform>لا حجوزات جاهزة على رف الحجوزات لهذا المستخدم.</numerusform>
            <numerusform>حجز واحد جاهز على رف الحجوزات لهذا المستخدم.</numerusform>
            <numerusform>حجزان جاهزان على رف الحجوزات لهذا المستخدم.</numerusform>
            <numerusform>%n حجوزات جاهزة على رف الحجوزات لهذا المستخدم.</numerusform>
            <numerusform>%n حجزاً جاهزاً على رف الحجوزات لهذا المستخدم.</numerusform>
            <numerusform>%n حجز جاهز على رف الحجوزات لهذا المستخدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy was put on the hold shelf since. Undo that first.</source>
        <translation>وُضعت النسخة على رف الحجوزات منذ ذلك الحين. تراجع عن ذلك أولاً.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) wait for this book.</source>
        <translation>
            <numerusform>لا أحد ينتظر هذا الكتاب.</numerusform>
            <numerusform>مستخدم واحد ينتظر هذا الكتاب.</numerusform>
            <numerusform>مستخدمان ينتظران هذا الكتاب.</numerusform>
            <numerusform>%n مستخدمين ينتظرون هذا الكتاب.</numerusform>
            <numerusform>%n مستخدماً ينتظرون هذا الكتاب.</numerusform>
            <numerusform>%n مستخدم ينتظرون هذا الكتاب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on hold shelf %1 for %2.</source>
        <translation>ضعها على رف الحجوزات %1 لـ%2.</translation>
    </message>
</context>
<context>
    <name>HoldsPage</name>
    <message>
        <source>Search holds</source>
        <translation>البحث في الحجوزات</translation>
    </message>
    <message>
        <source>Search title, user, card…</source>
        <translation>ابحث عن عنوان أو مستخدم أو بطاقة…</translation>
    </message>
    <message>
        <source>Print pull list</source>
        <translation>طباعة قائمة الإحضار</translation>
    </message>
    <message>
        <source>Place a hold…</source>
        <translation>تسجيل حجز…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>إخلاء الكل</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Collect by</source>
        <translation>الاستلام حتى</translation>
    </message>
    <message numerus="yes">
        <source>Waiting &gt; %n day(s)</source>
        <translation>
            <numerusform>الانتظار &gt; %n يوم</numerusform>
            <numerusform>الانتظار &gt; يوم واحد</numerusform>
            <numerusform>الانتظار &gt; يومين</numerusform>
            <numerusform>الانتظار &gt; %n أيام</numerusform>
            <numerusform>الانتظار &gt; %n يوماً</numerusform>
            <numerusform>الانتظار &gt; %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>To pull</source>
        <translation>للإحضار</translation>
    </message>
    <message>
        <source>On shelf</source>
        <translation>على الرف</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Within 3 days</source>
        <translation>خلال 3 أيام</translation>
    </message>
    <message>
        <source>Scan as caught</source>
        <translation>مسح وتخصيص</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليها</translation>
    </message>
    <message>
        <source>Lend to user</source>
        <translation>إعارة إلى المستخدم</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>تمديد…</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>طباعة القصاصة</translation>
    </message>
    <message>
        <source>Back to queue</source>
        <translation>إعادة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>تعليق…</translation>
    </message>
    <message>
        <source>Cancel and pass on</source>
        <translation>إلغاء وتمرير إلى التالي</translation>
    </message>
    <message>
        <source>Keep 3 more days</source>
        <translation>الاحتفاظ 3 أيام أخرى</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>مسح التحديد</translation>
    </message>
    <message>
        <source>Print shelf list</source>
        <translation>طباعة قائمة الرف</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>طباعة القائمة</translation>
    </message>
    <message>
        <source>No holds match.</source>
        <translation>لا حجوزات مطابقة.</translation>
    </message>
    <message>
        <source>Change the search or the filters.</source>
        <translation>غيّر البحث أو المرشحات.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>مسح البحث والمرشحات</translation>
    </message>
    <message>
        <source>Nothing to pull.</source>
        <translation>لا شيء للإحضار.</translation>
    </message>
    <message>
        <source>Copies on the shelves that somebody waits for appear here.</source>
        <translation>تظهر هنا النسخ الموجودة على الرفوف والتي ينتظرها أحد.</translation>
    </message>
    <message>
        <source>The hold shelf is empty.</source>
        <translation>رف الحجوزات فارغ.</translation>
    </message>
    <message>
        <source>Copies caught for somebody appear here.</source>
        <translation>تظهر هنا النسخ المخصصة لأحد.</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>لا أحد ينتظر.</translation>
    </message>
    <message>
        <source>Nothing to clear.</source>
        <translation>لا شيء للإخلاء.</translation>
    </message>
    <message>
        <source>What was not collected in time appears here.</source>
        <translation>يظهر هنا ما لم يُستلم في موعده.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to pull</source>
        <translation>
            <numerusform>لا شيء للإحضار</numerusform>
            <numerusform>واحدة للإحضار</numerusform>
            <numerusform>اثنتان للإحضار</numerusform>
            <numerusform>%Ln للإحضار</numerusform>
            <numerusform>%Ln للإحضار</numerusform>
            <numerusform>%Ln للإحضار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the hold shelf</source>
        <translation>
            <numerusform>لا شيء على رف الحجوزات</numerusform>
            <numerusform>واحدة على رف الحجوزات</numerusform>
            <numerusform>اثنتان على رف الحجوزات</numerusform>
            <numerusform>%Ln على رف الحجوزات</numerusform>
            <numerusform>%Ln على رف الحجوزات</numerusform>
            <numerusform>%Ln على رف الحجوزات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>لا شيء بالانتظار</numerusform>
            <numerusform>واحد بالانتظار</numerusform>
            <numerusform>اثنان بالانتظار</numerusform>
            <numerusform>%Ln بالانتظار</numerusform>
            <numerusform>%Ln بالانتظار</numerusform>
            <numerusform>%Ln بالانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>لا شيء منتهٍ</numerusform>
            <numerusform>واحد منتهٍ</numerusform>
            <numerusform>اثنان منتهيان</numerusform>
            <numerusform>%Ln منتهية</numerusform>
            <numerusform>%Ln منتهياً</numerusform>
            <numerusform>%Ln منتهٍ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لا تحديد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محدداً</numerusform>
            <numerusform>%Ln محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s)</source>
        <translation>
            <numerusform>لا حجوزات</numerusform>
            <numerusform>حجز واحد</numerusform>
            <numerusform>حجزان</numerusform>
            <numerusform>%Ln حجوزات</numerusform>
            <numerusform>%Ln حجزاً</numerusform>
            <numerusform>%Ln حجز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln title(s)</source>
        <translation>
            <numerusform>على لا عناوين</numerusform>
            <numerusform>على عنوان واحد</numerusform>
            <numerusform>على عنوانين</numerusform>
            <numerusform>على %Ln عناوين</numerusform>
            <numerusform>على %Ln عنواناً</numerusform>
            <numerusform>على %Ln عنوان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you today</source>
        <translation>
            <numerusform>لا شيء يحتاج إليك اليوم</numerusform>
            <numerusform>واحد يحتاج إليك اليوم</numerusform>
            <numerusform>اثنان يحتاجان إليك اليوم</numerusform>
            <numerusform>%Ln تحتاج إليك اليوم</numerusform>
            <numerusform>%Ln تحتاج إليك اليوم</numerusform>
            <numerusform>%Ln تحتاج إليك اليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear all %Ln</source>
        <translation>
            <numerusform>إخلاء الكل</numerusform>
            <numerusform>إخلاء الواحد</numerusform>
            <numerusform>إخلاء الاثنين</numerusform>
            <numerusform>إخلاء الكل (%Ln)</numerusform>
            <numerusform>إخلاء الكل (%Ln)</numerusform>
            <numerusform>إخلاء الكل (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>الحجوزات</translation>
    </message>
    <message>
        <source>Hold shelf</source>
        <translation>رف الحجوزات</translation>
    </message>
    <message>
        <source>Collect by %1</source>
        <translation>الاستلام حتى %1</translation>
    </message>
    <message>
        <source>Card …%1  ·  caught %2</source>
        <translation>البطاقة …%1  ·  خُصصت في %2</translation>
    </message>
    <message>
        <source>“%1” held for %2, place %3</source>
        <translation>حُجز «%1» لـ%2، الترتيب %3</translation>
    </message>
    <message>
        <source>Nobody waits for this copy.</source>
        <translation>لا أحد ينتظر هذه النسخة.</translation>
    </message>
    <message>
        <source>Put “%1” on hold shelf %2 for %3.</source>
        <translation>ضع «%1» على رف الحجوزات %2 لـ%3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) caught.</source>
        <translation>
            <numerusform>لم تُخصص أي نسخة.</numerusform>
            <numerusform>خُصصت نسخة واحدة.</numerusform>
            <numerusform>خُصصت نسختان.</numerusform>
            <numerusform>خُصصت %Ln نسخ.</numerusform>
            <numerusform>خُصصت %Ln نسخة.</numerusform>
            <numerusform>خُصصت %Ln نسخة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n slip(s)</source>
        <translation>
            <numerusform>طباعة لا قصاصات</numerusform>
            <numerusform>طباعة قصاصة واحدة</numerusform>
            <numerusform>طباعة قصاصتين</numerusform>
            <numerusform>طباعة %n قصاصات</numerusform>
            <numerusform>طباعة %n قصاصة</numerusform>
            <numerusform>طباعة %n قصاصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) marked as missing</source>
        <translation>
            <numerusform>لم تُسجّل أي نسخة مفقودة</numerusform>
            <numerusform>سُجّلت نسخة واحدة مفقودة</numerusform>
            <numerusform>سُجّلت نسختان مفقودتين</numerusform>
            <numerusform>سُجّلت %Ln نسخ مفقودة</numerusform>
            <numerusform>سُجّلت %Ln نسخة مفقودة</numerusform>
            <numerusform>سُجّلت %Ln نسخة مفقودة</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep for %1</source>
        <translation>الاحتفاظ لـ%1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>“%1” kept until %2</source>
        <translation>يُحتفظ بـ«%1» حتى %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s) kept until %1</source>
        <translation>
            <numerusform>لا حجوزات يُحتفظ بها حتى %1</numerusform>
            <numerusform>يُحتفظ بحجز واحد حتى %1</numerusform>
            <numerusform>يُحتفظ بحجزين حتى %1</numerusform>
            <numerusform>يُحتفظ بـ%Ln حجوزات حتى %1</numerusform>
            <numerusform>يُحتفظ بـ%Ln حجزاً حتى %1</numerusform>
            <numerusform>يُحتفظ بـ%Ln حجز حتى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hold(s) back in the queue, in first place</source>
        <translation>
            <numerusform>لم يعد أي حجز إلى قائمة الانتظار</numerusform>
            <numerusform>عاد حجز واحد إلى أول قائمة الانتظار</numerusform>
            <numerusform>عاد حجزان إلى أول قائمة الانتظار</numerusform>
            <numerusform>عادت %Ln حجوزات إلى أول قائمة الانتظار</numerusform>
            <numerusform>عاد %Ln حجزاً إلى أول قائمة الانتظار</numerusform>
            <numerusform>عاد %Ln حجز إلى أول قائمة الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moved to place %2 for “%3”</source>
        <translation>نُقل %1 إلى الترتيب %2 في انتظار «%3»</translation>
    </message>
    <message>
        <source>Suspend the hold of %1</source>
        <translation>تعليق حجز %1</translation>
    </message>
    <message>
        <source>Waits again from</source>
        <translation>يعود إلى الانتظار ابتداءً من</translation>
    </message>
    <message>
        <source>The hold keeps its place meanwhile.</source>
        <translation>يحتفظ الحجز بترتيبه في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Hold of %1 suspended</source>
        <translation>عُلّق حجز %1</translation>
    </message>
    <message>
        <source>until resumed</source>
        <translation>حتى يُستأنف</translation>
    </message>
    <message>
        <source>Hold of %1 waits again</source>
        <translation>عاد حجز %1 إلى الانتظار</translation>
    </message>
    <message>
        <source>Hold of %1 on “%2” cancelled</source>
        <translation>أُلغي حجز %1 على «%2»</translation>
    </message>
    <message>
        <source>“%1” %2 goes back to its shelf.</source>
        <translation>تعود «%1» %2 إلى رفها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired hold(s) cleared</source>
        <translation>
            <numerusform>لم يُخلَ أي حجز منتهٍ</numerusform>
            <numerusform>أُخلي حجز واحد منتهٍ</numerusform>
            <numerusform>أُخلي حجزان منتهيان</numerusform>
            <numerusform>أُخليت %Ln حجوزات منتهية</numerusform>
            <numerusform>أُخلي %Ln حجزاً منتهياً</numerusform>
            <numerusform>أُخلي %Ln حجز منتهٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Not notified</source>
        <translation>بلا إشعار</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>تصدير القائمة</translation>
    </message>
</context>
<context>
    <name>HoldsTable</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) in</source>
        <translation>
            <numerusform>لا نسخ موجودة</numerusform>
            <numerusform>نسخة واحدة موجودة</numerusform>
            <numerusform>نسختان موجودتان</numerusform>
            <numerusform>%n نسخ موجودة</numerusform>
            <numerusform>%n نسخة موجودة</numerusform>
            <numerusform>%n نسخة موجودة</numerusform>
        </translation>
    </message>
    <message>
        <source>Call no.</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>set of %1, %2 caught</source>
        <translation>طقم من %1، خُصص %2</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>منذ اليوم</translation>
    </message>
    <message numerus="yes">
        <source>waits %n day(s)</source>
        <translation>
            <numerusform>ينتظر منذ اليوم</numerusform>
            <numerusform>ينتظر منذ يوم</numerusform>
            <numerusform>ينتظر منذ يومين</numerusform>
            <numerusform>ينتظر منذ %n أيام</numerusform>
            <numerusform>ينتظر منذ %n يوماً</numerusform>
            <numerusform>ينتظر منذ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a queue</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Next copy</source>
        <translation>النسخة التالية</translation>
    </message>
    <message>
        <source>suspended to %1</source>
        <translation>معلّق حتى %1</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>wants %1, %2 caught</source>
        <translation>يطلب %1، خُصص %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>تستحق في %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>دون تأخير</numerusform>
            <numerusform>متأخرة يوماً</numerusform>
            <numerusform>متأخرة يومين</numerusform>
            <numerusform>متأخرة %n أيام</numerusform>
            <numerusform>متأخرة %n يوماً</numerusform>
            <numerusform>متأخرة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>الرف</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>الرمز الشريطي</translation>
    </message>
    <message>
        <source>Collect by</source>
        <translation>الاستلام حتى</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>nobody, to the shelf</source>
        <translation>لا أحد، إلى الرف</translation>
    </message>
    <message numerus="yes">
        <source>next of %n</source>
        <comment>of so many who wait</comment>
        <translation>
            <numerusform>لا أحد ينتظر</numerusform>
            <numerusform>التالي، ولا أحد سواه</numerusform>
            <numerusform>التالي من اثنين</numerusform>
            <numerusform>التالي من %n</numerusform>
            <numerusform>التالي من %n</numerusform>
            <numerusform>التالي من %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Copies wanted</source>
        <translation>النسخ المطلوبة</translation>
    </message>
    <message>
        <source>Caught</source>
        <translation>المخصصة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Copies in</source>
        <translation>النسخ الموجودة</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Suspended to</source>
        <translation>معلّق حتى</translation>
    </message>
    <message>
        <source>%1 of %2 caught</source>
        <translation>خُصص %1 من %2</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>رسالة ورقية</translation>
    </message>
    <message>
        <source>list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>الإشعار</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how, when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>غير مؤكد</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Load a mapping</source>
        <translation>تحميل مقابلة</translation>
    </message>
    <message>
        <source>Mappings (*.json);;All files (*)</source>
        <translation>مقابلات (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>حفظ المقابلة</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>مقابلات (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1. The command line reads it with --map.</source>
        <translation>حُفظت باسم %1. يقرؤها سطر الأوامر بـ‎--map.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>حفظ القائمة</translation>
    </message>
    <message>
        <source>-remarks.csv</source>
        <translation>-remarks.csv</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>جداول CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Save the rows that were not imported</source>
        <translation>حفظ الصفوف التي لم تُستورد</translation>
    </message>
    <message>
        <source>-refused.csv</source>
        <translation>-refused.csv</translation>
    </message>
    <message>
        <source>Saved as %1. Correct the rows and import that file.</source>
        <translation>حُفظت باسم %1. صحّح الصفوف واستورد ذلك الملف.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Save mapping…</source>
        <translation>حفظ المقابلة…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>استيراد ملف آخر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Show the new books</source>
        <translation>إظهار الكتب الجديدة</translation>
    </message>
    <message>
        <source>Import a lesson’s database</source>
        <translation>استيراد قاعدة بيانات درس</translation>
    </message>
    <message>
        <source>Import books</source>
        <translation>استيراد كتب</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>استيراد مستخدمين</translation>
    </message>
    <message>
        <source>Import loans</source>
        <translation>استيراد إعارات</translation>
    </message>
    <message>
        <source>Next: check</source>
        <translation>التالي: الفحص</translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>التالي: الأعمدة</translation>
    </message>
    <message>
        <source>Nothing is written before step 3 is confirmed.</source>
        <translation>لا يُكتب شيء قبل تأكيد الخطوة 3.</translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln row(s)</source>
        <translation>
            <numerusform>فحص لا صفوف</numerusform>
            <numerusform>فحص صف واحد</numerusform>
            <numerusform>فحص صفان</numerusform>
            <numerusform>فحص %Ln صفوف</numerusform>
            <numerusform>فحص %Ln صفاً</numerusform>
            <numerusform>فحص %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 columns are imported</source>
        <translation>يُستورد %1 من %2 عموداً</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>استيراد لا صفوف</numerusform>
            <numerusform>استيراد صف واحد</numerusform>
            <numerusform>استيراد صفان</numerusform>
            <numerusform>استيراد %Ln صفوف</numerusform>
            <numerusform>استيراد %Ln صفاً</numerusform>
            <numerusform>استيراد %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried out in %1 s. Nothing is written yet.</source>
        <translation>جُرّب في %1 ث. لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>There is nothing to import: every row is here already or refused.</source>
        <translation>لا شيء للاستيراد: كل صف موجود من قبل أو مرفوض.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>جارٍ قراءة %1</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>جارٍ التجربة</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>أُلغي. لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>wins</source>
        <translation>فائزة</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير معيّنة</translation>
    </message>
    <message>
        <source>beaten</source>
        <translation>مغلوبة</translation>
    </message>
</context>
<context>
    <name>LedgerPane</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>LedgerSheet</name>
    <message>
        <source>Ledger</source>
        <translation>سجل الحساب</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>إعفاء…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>رد مبلغ…</translation>
    </message>
    <message>
        <source>Add charge…</source>
        <translation>إضافة رسم…</translation>
    </message>
    <message>
        <source>Take payment…</source>
        <translation>استلام دفعة…</translation>
    </message>
    <message>
        <source>Owes now</source>
        <translation>عليه الآن</translation>
    </message>
    <message>
        <source>Running, not charged yet</source>
        <translation>جارية، لم تُسجّل بعد</translation>
    </message>
    <message>
        <source>Paid in %1</source>
        <translation>المدفوع في %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Open charges</source>
        <translation>الرسوم المفتوحة</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Nothing is ever changed or deleted here</source>
        <translation>لا يُغيّر شيء هنا ولا يُحذف أبداً</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>%1 taken from %2.</source>
        <translation>استُلم %1 من %2.</translation>
    </message>
    <message>
        <source>%1 waived for %2.</source>
        <translation>أُعفي %2 من %1.</translation>
    </message>
    <message>
        <source>%1 paid out to %2.</source>
        <translation>رُدّ %1 إلى %2.</translation>
    </message>
    <message>
        <source>A charge of %1 was corrected.</source>
        <translation>صُحّح رسم على %1.</translation>
    </message>
    <message>
        <source>%1 charged to %2.</source>
        <translation>سُجّل %1 على %2.</translation>
    </message>
    <message>
        <source>credit: the library owes it</source>
        <translation>رصيد دائن: على المكتبة</translation>
    </message>
    <message numerus="yes">
        <source>%n open charge(s)</source>
        <translation>
            <numerusform>لا رسوم مفتوحة</numerusform>
            <numerusform>رسم مفتوح واحد</numerusform>
            <numerusform>رسمان مفتوحان</numerusform>
            <numerusform>%n رسوم مفتوحة</numerusform>
            <numerusform>%n رسماً مفتوحاً</numerusform>
            <numerusform>%n رسم مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late copy(s)</source>
        <translation>
            <numerusform>لا نسخ متأخرة</numerusform>
            <numerusform>نسخة متأخرة واحدة</numerusform>
            <numerusform>نسختان متأخرتان</numerusform>
            <numerusform>%n نسخ متأخرة</numerusform>
            <numerusform>%n نسخة متأخرة</numerusform>
            <numerusform>%n نسخة متأخرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>لا إيصالات</numerusform>
            <numerusform>إيصال واحد</numerusform>
            <numerusform>إيصالان</numerusform>
            <numerusform>%n إيصالات</numerusform>
            <numerusform>%n إيصالاً</numerusform>
            <numerusform>%n إيصال</numerusform>
        </translation>
    </message>
    <message>
        <source>May not borrow: %1 with running fines</source>
        <translation>لا تحق له الاستعارة: %1 مع الغرامات الجارية</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>كشف حساب…</translation>
    </message>
</context>
<context>
    <name>LedgerText</name>
    <message>
        <source>Type an amount, for example 2.50.</source>
        <translation>اكتب مبلغاً، مثل 2.50.</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>هذا المبلغ كبير جداً.</translation>
    </message>
    <message>
        <source>This is more than the user owes.</source>
        <translation>هذا أكثر مما على المستخدم.</translation>
    </message>
    <message>
        <source>This is more than is still open of the charge.</source>
        <translation>هذا أكثر من الجزء المفتوح من الرسم.</translation>
    </message>
    <message>
        <source>This is more than the library owes the user.</source>
        <translation>هذا أكثر مما للمستخدم على المكتبة.</translation>
    </message>
    <message>
        <source>Less money was given than is to be taken.</source>
        <translation>المبلغ المعطى أقل من المطلوب استلامه.</translation>
    </message>
    <message>
        <source>Say in a few words what it is for.</source>
        <translation>اذكر بكلمات قليلة مقابل ماذا.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) fit here.</source>
        <translation>
            <numerusform>لا يتسع هنا لأي حرف.</numerusform>
            <numerusform>يتسع هنا لحرف واحد على الأكثر.</numerusform>
            <numerusform>يتسع هنا لحرفين على الأكثر.</numerusform>
            <numerusform>يتسع هنا لـ%n أحرف على الأكثر.</numerusform>
            <numerusform>يتسع هنا لـ%n حرفاً على الأكثر.</numerusform>
            <numerusform>يتسع هنا لـ%n حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>This entry of the ledger is not a charge.</source>
        <translation>هذا القيد في سجل الحساب ليس رسماً مستحقاً.</translation>
    </message>
    <message>
        <source>The charge has this amount already.</source>
        <translation>للرسم هذا المبلغ من قبل.</translation>
    </message>
    <message>
        <source>This user is not in the library any more.</source>
        <translation>لم يعد هذا المستخدم في المكتبة.</translation>
    </message>
    <message>
        <source>There is no such entry in the ledger.</source>
        <translation>لا يوجد قيد كهذا في سجل الحساب.</translation>
    </message>
    <message>
        <source>%1 was charged %2 for its loss: see whether that is to be taken off.</source>
        <translation>سُجّل على %1 مبلغ %2 لضياعها: انظر هل يُلغى.</translation>
    </message>
    <message>
        <source>A fine of %1 was charged.</source>
        <translation>سُجّلت غرامة قدرها %1.</translation>
    </message>
    <message>
        <source>Choose two days, the earlier one first.</source>
        <translation>اختر يومين، الأبكر أولاً.</translation>
    </message>
    <message>
        <source>Count the money in the till first.</source>
        <translation>عدّ نقود الصندوق أولاً.</translation>
    </message>
    <message>
        <source>Say why the till is not right, or count again.</source>
        <translation>اذكر لماذا لا يطابق الصندوق، أو أعد العدّ.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>لم يأتِ هذا اليوم بعد.</translation>
    </message>
    <message>
        <source>Money was taken or given back since: look at the figures again, then close the day.</source>
        <translation>استُلم مال أو رُدّ منذ ذلك الحين: راجع الأرقام ثم أقفل اليوم.</translation>
    </message>
    <message>
        <source>This loan does not count as lost and found again.</source>
        <translation>لا تُعدّ هذه الإعارة ضائعة عُثر عليها من جديد.</translation>
    </message>
</context>
<context>
    <name>LendingPage</name>
    <message>
        <source>Next open day</source>
        <translation>أول يوم مفتوح بعده</translation>
    </message>
    <message>
        <source>The same weekday later</source>
        <translation>اليوم نفسه من أسبوع لاحق</translation>
    </message>
    <message>
        <source>Count open days only</source>
        <translation>عدّ الأيام المفتوحة فقط</translation>
    </message>
    <message>
        <source>Stay there</source>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>Due on a closed day</source>
        <translation>الاستحقاق في يوم إغلاق</translation>
    </message>
    <message>
        <source>What becomes of a due date on a day the library is closed.</source>
        <translation>ماذا يحدث لتاريخ استحقاق يقع في يوم تكون المكتبة فيه مغلقة.</translation>
    </message>
    <message>
        <source>Not after the membership</source>
        <translation>ليس بعد العضوية</translation>
    </message>
    <message>
        <source>A due date is never later than the last day of the membership.</source>
        <translation>لا يتجاوز تاريخ الاستحقاق أبداً آخر يوم في العضوية.</translation>
    </message>
    <message>
        <source>The day of the renewal</source>
        <translation>يوم التجديد</translation>
    </message>
    <message>
        <source>The due date so far</source>
        <translation>تاريخ الاستحقاق السابق</translation>
    </message>
    <message>
        <source>Renewals count from</source>
        <translation>بدء احتساب التجديد</translation>
    </message>
    <message>
        <source>Where the days of a renewal start.</source>
        <translation>من أين تبدأ أيام التجديد.</translation>
    </message>
    <message>
        <source>Overdue loans can be renewed</source>
        <translation>يمكن تجديد الإعارات المتأخرة</translation>
    </message>
    <message>
        <source>Otherwise a loan that is late must come back first.</source>
        <translation>وإلا وجب إرجاع الإعارة المتأخرة أولاً.</translation>
    </message>
    <message>
        <source>Hold shelf counts open days</source>
        <translation>رف الحجوزات يعدّ الأيام المفتوحة</translation>
    </message>
    <message>
        <source>Closed days do not use up the days a copy is kept.</source>
        <translation>لا تُحسب أيام الإغلاق من أيام إبقاء النسخة.</translation>
    </message>
    <message>
        <source>No fines for closed days</source>
        <translation>لا غرامات عن أيام الإغلاق</translation>
    </message>
    <message>
        <source>Days on which the library is closed do not count as late.</source>
        <translation>الأيام التي تكون المكتبة فيها مغلقة لا تُحسب تأخيراً.</translation>
    </message>
    <message>
        <source>A loss ends the fine</source>
        <translation>الضياع ينهي الغرامة</translation>
    </message>
    <message>
        <source>A copy declared lost costs its price, not also the fine so far.</source>
        <translation>النسخة المسجلة ضائعة تكلّف سعرها، دون الغرامة المتراكمة حتى الآن.</translation>
    </message>
    <message>
        <source>Keep the charge</source>
        <translation>إبقاء الرسم</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>إلغاؤه</translation>
    </message>
    <message>
        <source>Take it off, charge the old fine</source>
        <translation>إلغاؤه وتسجيل الغرامة السابقة</translation>
    </message>
    <message>
        <source>A lost copy is found</source>
        <translation>العثور على نسخة ضائعة</translation>
    </message>
    <message>
        <source>Proposed at the Desk when it comes back, and done when somebody agrees.</source>
        <translation>يُقترح في مكتب الإعارة عند عودتها، ويُنفّذ عندما يوافق أحد.</translation>
    </message>
    <message>
        <source>Due dates already given stay. How long, how much and how often is under Admin, Rules.</source>
        <translation>تبقى تواريخ الاستحقاق المعطاة. أما المدة والمبلغ وعدد المرات ففي الإدارة، القواعد.</translation>
    </message>
    <message>
        <source>Only administrators can change these settings.</source>
        <translation>مديرو النظام وحدهم يغيّرون هذه الإعدادات.</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>الإعارة</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>As this computer</source>
        <translation>كهذا الحاسوب</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>اسم المكتبة</translation>
    </message>
    <message>
        <source>Shown in the window and on slips.</source>
        <translation>يظهر في النافذة وعلى القصاصات.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Amounts already stored keep their number.</source>
        <translation>المبالغ المحفوظة تبقى بأرقامها.</translation>
    </message>
    <message>
        <source>Language of the library</source>
        <translation>لغة المكتبة</translation>
    </message>
    <message>
        <source>For what Carrel writes to users.</source>
        <translation>لما يكتبه Carrel للمستخدمين.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>The library&apos;s days begin and end here, at every station.</source>
        <translation>تبدأ أيام المكتبة وتنتهي بها في كل محطة.</translation>
    </message>
    <message>
        <source>Only administrators can change these settings.</source>
        <translation>مديرو النظام وحدهم يغيّرون هذه الإعدادات.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
</context>
<context>
    <name>LimitCellPanel</name>
    <message>
        <source>Inherit</source>
        <translation>وراثة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Never (0)</source>
        <translation>أبداً (0)</translation>
    </message>
    <message>
        <source>Message at the Desk and on notices</source>
        <translation>الرسالة في مكتب الإعارة وفي الإشعارات</translation>
    </message>
    <message>
        <source>Empty = the usual sentence. {count}, {limit} and {over} stand for the numbers.</source>
        <translation>فارغ = الجملة المعتادة. {count} و{limit} و{over} تقوم مقام الأرقام.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>As the Desk says it</source>
        <translation>كما يقولها مكتب الإعارة</translation>
    </message>
    <message>
        <source>Who it stops today</source>
        <translation>من يمنعه اليوم</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Debt, with fines running today</source>
        <translation>الدين مع الغرامات الجارية اليوم</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير معيّن</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>فوق %1</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ابتداءً من</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>كان %1</translation>
    </message>
    <message>
        <source>Nothing: there is no limit.</source>
        <translation>لا شيء: لا يوجد حد.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>لا مستخدمين</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>%n مستخدمين</numerusform>
            <numerusform>%n مستخدماً</numerusform>
            <numerusform>%n مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا أحد غيرهم</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n آخرون</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>لا تغييرات غير محفوظة</numerusform>
            <numerusform>تغيير واحد غير محفوظ</numerusform>
            <numerusform>تغييران غير محفوظين</numerusform>
            <numerusform>%n تغييرات غير محفوظة</numerusform>
            <numerusform>%n تغييراً غير محفوظ</numerusform>
            <numerusform>%n تغيير غير محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>languages</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Any (0)</source>
        <translation>أي (0)</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
</context>
<context>
    <name>LimitMatrix</name>
    <message>
        <source>Debt</source>
        <translation>الدين</translation>
    </message>
    <message>
        <source>Overdue copies</source>
        <translation>النسخ المتأخرة</translation>
    </message>
    <message>
        <source>Lost copies</source>
        <translation>النسخ الضائعة</translation>
    </message>
    <message>
        <source>Copies out</source>
        <translation>النسخ المعارة</translation>
    </message>
    <message>
        <source>Borrow</source>
        <translation>استعارة</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>Place a hold</source>
        <translation>تسجيل حجز</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>not saved, was %1</source>
        <translation>غير محفوظ، كان %1</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>أي فئة</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>معيّن هنا</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>measure, action, limit</comment>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>LimitText</name>
    <message>
        <source>Owes %1: no renewal over %2.</source>
        <translation>عليه %1: لا تجديد فوق %2.</translation>
    </message>
    <message>
        <source>Owes %1: no hold over %2.</source>
        <translation>عليه %1: لا حجز فوق %2.</translation>
    </message>
    <message>
        <source>Owes %1: no loan over %2.</source>
        <translation>عليه %1: لا إعارة فوق %2.</translation>
    </message>
    <message numerus="yes">
        <source>Has %n overdue book(s): no renewal.</source>
        <translation>
            <numerusform>لا كتب متأخرة لديه: لا تجديد.</numerusform>
            <numerusform>لديه كتاب متأخر واحد: لا تجديد.</numerusform>
            <numerusform>لديه كتابان متأخران: لا تجديد.</numerusform>
            <numerusform>لديه %n كتب متأخرة: لا تجديد.</numerusform>
            <numerusform>لديه %n كتاباً متأخراً: لا تجديد.</numerusform>
            <numerusform>لديه %n كتاب متأخر: لا تجديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n overdue book(s): no hold.</source>
        <translation>
            <numerusform>لا كتب متأخرة لديه: لا حجز.</numerusform>
            <numerusform>لديه كتاب متأخر واحد: لا حجز.</numerusform>
            <numerusform>لديه كتابان متأخران: لا حجز.</numerusform>
            <numerusform>لديه %n كتب متأخرة: لا حجز.</numerusform>
            <numerusform>لديه %n كتاباً متأخراً: لا حجز.</numerusform>
            <numerusform>لديه %n كتاب متأخر: لا حجز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n overdue book(s): no loan.</source>
        <translation>
            <numerusform>لا كتب متأخرة لديه: لا إعارة.</numerusform>
            <numerusform>لديه كتاب متأخر واحد: لا إعارة.</numerusform>
            <numerusform>لديه كتابان متأخران: لا إعارة.</numerusform>
            <numerusform>لديه %n كتب متأخرة: لا إعارة.</numerusform>
            <numerusform>لديه %n كتاباً متأخراً: لا إعارة.</numerusform>
            <numerusform>لديه %n كتاب متأخر: لا إعارة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n lost book(s) not settled: no renewal.</source>
        <translation>
            <numerusform>لا كتب ضائعة لديه دون تسوية: لا تجديد.</numerusform>
            <numerusform>لديه كتاب ضائع واحد لم يُسوَّ: لا تجديد.</numerusform>
            <numerusform>لديه كتابان ضائعان لم يُسوَّيا: لا تجديد.</numerusform>
            <numerusform>لديه %n كتب ضائعة لم تُسوَّ: لا تجديد.</numerusform>
            <numerusform>لديه %n كتاباً ضائعاً لم تُسوَّ: لا تجديد.</numerusform>
            <numerusform>لديه %n كتاب ضائع لم تُسوَّ: لا تجديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n lost book(s) not settled: no hold.</source>
        <translation>
            <numerusform>لا كتب ضائعة لديه دون تسوية: لا حجز.</numerusform>
            <numerusform>لديه كتاب ضائع واحد لم يُسوَّ: لا حجز.</numerusform>
            <numerusform>لديه كتابان ضائعان لم يُسوَّيا: لا حجز.</numerusform>
            <numerusform>لديه %n كتب ضائعة لم تُسوَّ: لا حجز.</numerusform>
            <numerusform>لديه %n كتاباً ضائعاً لم تُسوَّ: لا حجز.</numerusform>
            <numerusform>لديه %n كتاب ضائع لم تُسوَّ: لا حجز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n lost book(s) not settled: no loan.</source>
        <translation>
            <numerusform>لا كتب ضائعة لديه دون تسوية: لا إعارة.</numerusform>
            <numerusform>لديه كتاب ضائع واحد لم يُسوَّ: لا إعارة.</numerusform>
            <numerusform>لديه كتابان ضائعان لم يُسوَّيا: لا إعارة.</numerusform>
            <numerusform>لديه %n كتب ضائعة لم تُسوَّ: لا إعارة.</numerusform>
            <numerusform>لديه %n كتاباً ضائعاً لم تُسوَّ: لا إعارة.</numerusform>
            <numerusform>لديه %n كتاب ضائع لم تُسوَّ: لا إعارة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n book(s) out: no renewal.</source>
        <translation>
            <numerusform>لا كتب معارة لديه: لا تجديد.</numerusform>
            <numerusform>لديه كتاب معار واحد: لا تجديد.</numerusform>
            <numerusform>لديه كتابان معاران: لا تجديد.</numerusform>
            <numerusform>لديه %n كتب معارة: لا تجديد.</numerusform>
            <numerusform>لديه %n كتاباً معاراً: لا تجديد.</numerusform>
            <numerusform>لديه %n كتاب معار: لا تجديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n book(s) out: no hold.</source>
        <translation>
            <numerusform>لا كتب معارة لديه: لا حجز.</numerusform>
            <numerusform>لديه كتاب معار واحد: لا حجز.</numerusform>
            <numerusform>لديه كتابان معاران: لا حجز.</numerusform>
            <numerusform>لديه %n كتب معارة: لا حجز.</numerusform>
            <numerusform>لديه %n كتاباً معاراً: لا حجز.</numerusform>
            <numerusform>لديه %n كتاب معار: لا حجز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n book(s) out: no more loans.</source>
        <translation>
            <numerusform>لا كتب معارة لديه: لا إعارات أخرى.</numerusform>
            <numerusform>لديه كتاب معار واحد: لا إعارات أخرى.</numerusform>
            <numerusform>لديه كتابان معاران: لا إعارات أخرى.</numerusform>
            <numerusform>لديه %n كتب معارة: لا إعارات أخرى.</numerusform>
            <numerusform>لديه %n كتاباً معاراً: لا إعارات أخرى.</numerusform>
            <numerusform>لديه %n كتاب معار: لا إعارات أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is too large for a limit.</source>
        <translation>%1 كبير جداً لحد.</translation>
    </message>
    <message>
        <source>Someone else changed this limit in the meantime.</source>
        <translation>غيّر شخص آخر هذا الحد في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>What stops a loan, a renewal or a hold</source>
        <translation>ما يمنع الإعارة أو التجديد أو الحجز</translation>
    </message>
    <message>
        <source>Limits for</source>
        <translation>حدود</translation>
    </message>
    <message>
        <source>● set here     grey ← inherited from any category     No limit = left blank     0 = never allowed</source>
        <translation>● معيّن هنا     رمادي → موروث من أي فئة     بلا حد = متروك فارغاً     0 = غير مسموح أبداً</translation>
    </message>
    <message>
        <source>A user is stopped when the number is reached; a debt when it is over the amount. Every limit can be overridden at the Desk by a librarian, with a reason.</source>
        <translation>يُمنع المستخدم عند بلوغ العدد، ويمنع الدين عند تجاوزه المبلغ. يمكن لأمين المكتبة تجاوز أي حد في مكتب الإعارة مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation>وراثة</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>أي فئة</translation>
    </message>
    <message>
        <source>Limits for %1  ·  %2 of 12 set</source>
        <translation>حدود %1  ·  عُيّن %2 من 12</translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) saved</source>
        <translation>
            <numerusform>لم تُحفظ أي حدود</numerusform>
            <numerusform>حُفظ حد واحد</numerusform>
            <numerusform>حُفظ حدان</numerusform>
            <numerusform>حُفظت %n حدود</numerusform>
            <numerusform>حُفظ %n حداً</numerusform>
            <numerusform>حُفظ %n حد</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>user category</comment>
        <translation>أي</translation>
    </message>
</context>
<context>
    <name>LoanDetail</name>
    <message>
        <source>Choose a loan to see it here.</source>
        <translation>اختر إعارة لرؤيتها هنا.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Open the user</source>
        <translation>فتح المستخدم</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>أُعيرت</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>جُددت</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>أُرجعت</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>دون تأخير</numerusform>
            <numerusform>متأخرة يوماً</numerusform>
            <numerusform>متأخرة يومين</numerusform>
            <numerusform>متأخرة %n أيام</numerusform>
            <numerusform>متأخرة %n يوماً</numerusform>
            <numerusform>متأخرة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>تستحق اليوم</translation>
    </message>
    <message>
        <source>No longer known</source>
        <translation>لم يعد معروفاً</translation>
    </message>
    <message>
        <source>%1, end of day</source>
        <translation>%1، نهاية اليوم</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>لا مرات</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>لماذا %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>لا تغييرات غير محفوظة</numerusform>
            <numerusform>تغيير واحد غير محفوظ</numerusform>
            <numerusform>تغييران غير محفوظين</numerusform>
            <numerusform>%n تغييرات غير محفوظة</numerusform>
            <numerusform>%n تغييراً غير محفوظ</numerusform>
            <numerusform>%n تغيير غير محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>لا تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Declare lost</source>
        <translation>تسجيلها ضائعة</translation>
    </message>
    <message>
        <source>Withdraw the claim</source>
        <translation>سحب الادعاء</translation>
    </message>
    <message>
        <source>User says it was returned</source>
        <translation>يقول المستخدم إنها أُرجعت</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>ضائعة</translation>
    </message>
    <message>
        <source>Said to be returned on %1</source>
        <translation>قيل في %1 إنها أُرجعت</translation>
    </message>
</context>
<context>
    <name>LoanList</name>
    <message>
        <source>No loans.</source>
        <translation>لا إعارات.</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>الإعارات</translation>
    </message>
    <message>
        <source>No longer known</source>
        <translation>لم يعد معروفاً</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>تستحق في %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>دون تأخير</numerusform>
            <numerusform>متأخرة يوماً</numerusform>
            <numerusform>متأخرة يومين</numerusform>
            <numerusform>متأخرة %n أيام</numerusform>
            <numerusform>متأخرة %n يوماً</numerusform>
            <numerusform>متأخرة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>returned %1</source>
        <translation>أُرجعت %1</translation>
    </message>
</context>
<context>
    <name>LoansPage</name>
    <message>
        <source>Search loans</source>
        <translation>البحث في الإعارات</translation>
    </message>
    <message>
        <source>Search title, user, barcode…</source>
        <translation>ابحث عن عنوان أو مستخدم أو رمز…</translation>
    </message>
    <message>
        <source>New loan</source>
        <translation>إعارة جديدة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>أُرجعت</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>خلال 7 أيام</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>Mark returned</source>
        <translation>تسجيل الإرجاع</translation>
    </message>
    <message>
        <source>New loan…</source>
        <translation>إعارة جديدة…</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>لا شيء متأخر.</translation>
    </message>
    <message>
        <source>No loans match.</source>
        <translation>لا إعارات مطابقة.</translation>
    </message>
    <message>
        <source>Change the search or the filters.</source>
        <translation>غيّر البحث أو المرشحات.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>مسح البحث والمرشحات</translation>
    </message>
    <message>
        <source>No loans yet.</source>
        <translation>لا إعارات بعد.</translation>
    </message>
    <message>
        <source>Lend at the Desk, or start a loan here.</source>
        <translation>أعر في مكتب الإعارة أو ابدأ إعارة هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln loan(s)</source>
        <translation>
            <numerusform>لا إعارات</numerusform>
            <numerusform>إعارة واحدة</numerusform>
            <numerusform>إعارتان</numerusform>
            <numerusform>%Ln إعارات</numerusform>
            <numerusform>%Ln إعارة</numerusform>
            <numerusform>%Ln إعارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لا تحديد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محدداً</numerusform>
            <numerusform>%Ln محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) waiting for you</source>
        <translation>
            <numerusform>لا تعديلات بانتظارك</numerusform>
            <numerusform>تعديل واحد بانتظارك</numerusform>
            <numerusform>تعديلان بانتظارك</numerusform>
            <numerusform>%Ln تعديلات بانتظارك</numerusform>
            <numerusform>%Ln تعديلاً بانتظارك</numerusform>
            <numerusform>%Ln تعديل بانتظارك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln out</source>
        <translation>
            <numerusform>معارة: %Ln</numerusform>
            <numerusform>معارة: %Ln</numerusform>
            <numerusform>معارة: %Ln</numerusform>
            <numerusform>معارة: %Ln</numerusform>
            <numerusform>معارة: %Ln</numerusform>
            <numerusform>معارة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>لا مستخدمين</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>%Ln مستخدمين</numerusform>
            <numerusform>%Ln مستخدماً</numerusform>
            <numerusform>%Ln مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>متأخرة: %Ln</numerusform>
            <numerusform>متأخرة: %Ln</numerusform>
            <numerusform>متأخرة: %Ln</numerusform>
            <numerusform>متأخرة: %Ln</numerusform>
            <numerusform>متأخرة: %Ln</numerusform>
            <numerusform>متأخرة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks of “%1” saved</source>
        <translation>حُفظت ملاحظات «%1»</translation>
    </message>
    <message>
        <source>“%1” renewed until %2</source>
        <translation>جُدد «%1» حتى %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln loan(s) renewed</source>
        <translation>
            <numerusform>جُددت لا إعارات</numerusform>
            <numerusform>جُددت إعارة واحدة</numerusform>
            <numerusform>جُددت إعارتان</numerusform>
            <numerusform>جُددت %Ln إعارات</numerusform>
            <numerusform>جُددت %Ln إعارة</numerusform>
            <numerusform>جُددت %Ln إعارة</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” returned</source>
        <translation>أُرجع «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln loan(s) returned</source>
        <translation>
            <numerusform>أُرجعت لا إعارات</numerusform>
            <numerusform>أُرجعت إعارة واحدة</numerusform>
            <numerusform>أُرجعت إعارتان</numerusform>
            <numerusform>أُرجعت %Ln إعارات</numerusform>
            <numerusform>أُرجعت %Ln إعارة</numerusform>
            <numerusform>أُرجعت %Ln إعارة</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” lent to %2 until %3</source>
        <translation>أُعير «%1» إلى %2 حتى %3</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>الإعارات</translation>
    </message>
    <message>
        <source>“%1” declared lost</source>
        <translation>سُجّل «%1» ضائعاً</translation>
    </message>
    <message>
        <source>Noted: the user says it was returned</source>
        <translation>دُوّن: يقول المستخدم إنها أُرجعت</translation>
    </message>
    <message>
        <source>The claim is withdrawn</source>
        <translation>سُحب الادعاء</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
</context>
<context>
    <name>LoansTable</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>الرمز الشريطي</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>التأخر</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>جُددت</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>أُعيرت</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>أُرجعت</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوماً</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Sign in as someone else…</source>
        <translation>تسجيل الدخول باسم آخر…</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Sign in as someone else</source>
        <translation>تسجيل الدخول باسم آخر</translation>
    </message>
    <message numerus="yes">
        <source>Locked at %1, after %n minute(s) without use.</source>
        <translation>
            <numerusform>قُفل عند %1.</numerusform>
            <numerusform>قُفل عند %1 بعد دقيقة واحدة دون استعمال.</numerusform>
            <numerusform>قُفل عند %1 بعد دقيقتين دون استعمال.</numerusform>
            <numerusform>قُفل عند %1 بعد %n دقائق دون استعمال.</numerusform>
            <numerusform>قُفل عند %1 بعد %n دقيقة دون استعمال.</numerusform>
            <numerusform>قُفل عند %1 بعد %n دقيقة دون استعمال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked at %1.</source>
        <translation>قُفل عند %1.</translation>
    </message>
    <message>
        <source>Kept as you left it: %1.</source>
        <translation>محفوظ كما تركته: %1.</translation>
    </message>
    <message>
        <source>Leave the place to someone else?</source>
        <translation>هل تترك المكان لشخص آخر؟</translation>
    </message>
    <message>
        <source>What %1 has not saved waits until Carrel closes.</source>
        <translation>ما لم يحفظه %1 ينتظر حتى يُغلق Carrel.</translation>
    </message>
</context>
<context>
    <name>LookupCellDelegate</name>
    <message>
        <source>Esc drops the new row.</source>
        <translation>Esc يلغي الصف الجديد.</translation>
    </message>
    <message>
        <source>Esc keeps %1.</source>
        <translation>Esc يُبقي %1.</translation>
    </message>
</context>
<context>
    <name>LookupDelegate</name>
    <message>
        <source>Esc keeps it empty.</source>
        <translation>Esc يتركها فارغة.</translation>
    </message>
    <message>
        <source>Esc keeps %1.</source>
        <translation>Esc يُبقي %1.</translation>
    </message>
</context>
<context>
    <name>LookupEditor</name>
    <message>
        <source>Unused only</source>
        <translation>غير المستعملة فقط</translation>
    </message>
    <message>
        <source>“%1” saved</source>
        <translation>حُفظ «%1»</translation>
    </message>
    <message>
        <source>adding 1</source>
        <translation>إضافة واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unused</source>
        <translation>
            <numerusform>غير مستعملة: %Ln</numerusform>
            <numerusform>غير مستعملة: %Ln</numerusform>
            <numerusform>غير مستعملة: %Ln</numerusform>
            <numerusform>غير مستعملة: %Ln</numerusform>
            <numerusform>غير مستعملة: %Ln</numerusform>
            <numerusform>غير مستعملة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء مطابق</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>مسح البحث والمرشحات</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>Enter saves, Esc drops the new row. Drag the dots to change the order in lists.</source>
        <translation>Enter يحفظ وEsc يلغي الصف الجديد. اسحب النقاط لتغيير الترتيب في القوائم.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown. Search for the others.</source>
        <translation>
            <numerusform>تُعرض الأوائل (%Ln). ابحث عن البقية.</numerusform>
            <numerusform>تُعرض الأوائل (%Ln). ابحث عن البقية.</numerusform>
            <numerusform>تُعرض الأوائل (%Ln). ابحث عن البقية.</numerusform>
            <numerusform>تُعرض الأوائل (%Ln). ابحث عن البقية.</numerusform>
            <numerusform>تُعرض الأوائل (%Ln). ابحث عن البقية.</numerusform>
            <numerusform>تُعرض الأوائل (%Ln). ابحث عن البقية.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation>أُضيف «%1»</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>حُذف «%1»</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>دمج في…</translation>
    </message>
    <message>
        <source>“%1” merged into “%2”</source>
        <translation>دُمج «%1» في «%2»</translation>
    </message>
    <message>
        <source>New loan days apply to loans from now on. Due dates already given do not move.
An empty limit means no limit, 0 means none. Grey values are those for everybody.</source>
        <translation>أيام الإعارة الجديدة تسري على الإعارات من الآن. تواريخ الاستحقاق المعطاة لا تتغير.
الحد الفارغ يعني بلا حد، و0 يعني لا شيء. القيم الرمادية هي قيم الجميع.</translation>
    </message>
</context>
<context>
    <name>LookupModel</name>
    <message>
        <source>Drag to change the order</source>
        <translation>اسحب لتغيير الترتيب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>LookupWords</name>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Item types</source>
        <translation>أنواع المواد</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>الناشرون</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات الصفية</translation>
    </message>
    <message>
        <source>User categories</source>
        <translation>فئات المستخدمين</translation>
    </message>
    <message>
        <source>Add collection</source>
        <translation>إضافة مجموعة</translation>
    </message>
    <message>
        <source>Add item type</source>
        <translation>إضافة نوع مادة</translation>
    </message>
    <message>
        <source>Add location</source>
        <translation>إضافة موقع</translation>
    </message>
    <message>
        <source>Add publisher</source>
        <translation>إضافة ناشر</translation>
    </message>
    <message>
        <source>Add series</source>
        <translation>إضافة سلسلة</translation>
    </message>
    <message>
        <source>Add author</source>
        <translation>إضافة مؤلف</translation>
    </message>
    <message>
        <source>Add subject</source>
        <translation>إضافة موضوع</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>إضافة مجموعة صفية</translation>
    </message>
    <message>
        <source>Add user category</source>
        <translation>إضافة فئة مستخدمين</translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item type(s)</source>
        <translation>
            <numerusform>لا أنواع</numerusform>
            <numerusform>نوع واحد</numerusform>
            <numerusform>نوعان</numerusform>
            <numerusform>%n أنواع</numerusform>
            <numerusform>%n نوعاً</numerusform>
            <numerusform>%n نوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n location(s)</source>
        <translation>
            <numerusform>لا مواقع</numerusform>
            <numerusform>موقع واحد</numerusform>
            <numerusform>موقعان</numerusform>
            <numerusform>%n مواقع</numerusform>
            <numerusform>%n موقعاً</numerusform>
            <numerusform>%n موقع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publisher(s)</source>
        <translation>
            <numerusform>لا ناشرين</numerusform>
            <numerusform>ناشر واحد</numerusform>
            <numerusform>ناشران</numerusform>
            <numerusform>%n ناشرين</numerusform>
            <numerusform>%n ناشراً</numerusform>
            <numerusform>%n ناشر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>لا سلاسل</numerusform>
            <numerusform>سلسلة واحدة</numerusform>
            <numerusform>سلسلتان</numerusform>
            <numerusform>%n سلاسل</numerusform>
            <numerusform>%n سلسلة</numerusform>
            <numerusform>%n سلسلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n author(s)</source>
        <translation>
            <numerusform>لا مؤلفين</numerusform>
            <numerusform>مؤلف واحد</numerusform>
            <numerusform>مؤلفان</numerusform>
            <numerusform>%n مؤلفين</numerusform>
            <numerusform>%n مؤلفاً</numerusform>
            <numerusform>%n مؤلف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s)</source>
        <translation>
            <numerusform>لا مواضيع</numerusform>
            <numerusform>موضوع واحد</numerusform>
            <numerusform>موضوعان</numerusform>
            <numerusform>%n مواضيع</numerusform>
            <numerusform>%n موضوعاً</numerusform>
            <numerusform>%n موضوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user categories</source>
        <translation>
            <numerusform>لا فئات</numerusform>
            <numerusform>فئة واحدة</numerusform>
            <numerusform>فئتان</numerusform>
            <numerusform>%n فئات</numerusform>
            <numerusform>%n فئة</numerusform>
            <numerusform>%n فئة</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Name of the item type</source>
        <translation>اسم نوع المادة</translation>
    </message>
    <message>
        <source>Name of the location</source>
        <translation>اسم الموقع</translation>
    </message>
    <message>
        <source>Name of the publisher</source>
        <translation>اسم الناشر</translation>
    </message>
    <message>
        <source>Name of the series</source>
        <translation>اسم السلسلة</translation>
    </message>
    <message>
        <source>Name of the author</source>
        <translation>اسم المؤلف</translation>
    </message>
    <message>
        <source>Name of the subject</source>
        <translation>اسم الموضوع</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>اسم المجموعة الصفية</translation>
    </message>
    <message>
        <source>Name of the user category</source>
        <translation>اسم فئة المستخدمين</translation>
    </message>
    <message>
        <source>Search collections</source>
        <translation>البحث في المجموعات</translation>
    </message>
    <message>
        <source>Search item types</source>
        <translation>البحث في أنواع المواد</translation>
    </message>
    <message>
        <source>Search locations</source>
        <translation>البحث في المواقع</translation>
    </message>
    <message>
        <source>Search publishers</source>
        <translation>البحث في الناشرين</translation>
    </message>
    <message>
        <source>Search series</source>
        <translation>البحث في السلاسل</translation>
    </message>
    <message>
        <source>Search authors</source>
        <translation>البحث في المؤلفين</translation>
    </message>
    <message>
        <source>Search subjects</source>
        <translation>البحث في المواضيع</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>البحث في المجموعات الصفية</translation>
    </message>
    <message>
        <source>Search user categories</source>
        <translation>البحث في فئات المستخدمين</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>الكتب</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>معارة</translation>
    </message>
    <message numerus="yes">
        <source>is used by %n book(s), so it cannot be deleted.</source>
        <translation>
            <numerusform>مستعمل في لا كتب فلا يمكن حذفه.</numerusform>
            <numerusform>مستعمل في كتاب واحد فلا يمكن حذفه.</numerusform>
            <numerusform>مستعمل في كتابان فلا يمكن حذفه.</numerusform>
            <numerusform>مستعمل في %n كتب فلا يمكن حذفه.</numerusform>
            <numerusform>مستعمل في %n كتاباً فلا يمكن حذفه.</numerusform>
            <numerusform>مستعمل في %n كتاب فلا يمكن حذفه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is used by %n copy(s), so it cannot be deleted.</source>
        <translation>
            <numerusform>مستعمل في لا نسخ فلا يمكن حذفه.</numerusform>
            <numerusform>مستعمل في نسخة واحدة فلا يمكن حذفه.</numerusform>
            <numerusform>مستعمل في نسختان فلا يمكن حذفه.</numerusform>
            <numerusform>مستعمل في %n نسخ فلا يمكن حذفه.</numerusform>
            <numerusform>مستعمل في %n نسخة فلا يمكن حذفه.</numerusform>
            <numerusform>مستعمل في %n نسخة فلا يمكن حذفه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is used by %n user(s), so it cannot be deleted.</source>
        <translation>
            <numerusform>مستعمل لدى لا مستخدمين فلا يمكن حذفه.</numerusform>
            <numerusform>مستعمل لدى مستخدم واحد فلا يمكن حذفه.</numerusform>
            <numerusform>مستعمل لدى مستخدمان فلا يمكن حذفه.</numerusform>
            <numerusform>مستعمل لدى %n مستخدمين فلا يمكن حذفه.</numerusform>
            <numerusform>مستعمل لدى %n مستخدماً فلا يمكن حذفه.</numerusform>
            <numerusform>مستعمل لدى %n مستخدم فلا يمكن حذفه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n book(s)</source>
        <translation>
            <numerusform>إظهار لا كتب</numerusform>
            <numerusform>إظهار كتاب واحد</numerusform>
            <numerusform>إظهار كتابان</numerusform>
            <numerusform>إظهار %n كتب</numerusform>
            <numerusform>إظهار %n كتاباً</numerusform>
            <numerusform>إظهار %n كتاب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n copy(s)</source>
        <translation>
            <numerusform>إظهار لا نسخ</numerusform>
            <numerusform>إظهار نسخة واحدة</numerusform>
            <numerusform>إظهار نسختان</numerusform>
            <numerusform>إظهار %n نسخ</numerusform>
            <numerusform>إظهار %n نسخة</numerusform>
            <numerusform>إظهار %n نسخة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n user(s)</source>
        <translation>
            <numerusform>إظهار لا مستخدمين</numerusform>
            <numerusform>إظهار مستخدم واحد</numerusform>
            <numerusform>إظهار مستخدمان</numerusform>
            <numerusform>إظهار %n مستخدمين</numerusform>
            <numerusform>إظهار %n مستخدماً</numerusform>
            <numerusform>إظهار %n مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Default price</source>
        <translation>السعر المعتاد</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>يُفرز باسم</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>المعلم</translation>
    </message>
    <message>
        <source>Months valid</source>
        <translation>أشهر الصلاحية</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>من عمر</translation>
    </message>
    <message>
        <source>To age</source>
        <translation>حتى عمر</translation>
    </message>
</context>
<context>
    <name>LookupsText</name>
    <message>
        <source>A name is needed.</source>
        <translation>يلزم اسم.</translation>
    </message>
    <message>
        <source>A name to sort by is needed.</source>
        <translation>يلزم اسم للفرز.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 موجود من قبل.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2.</source>
        <translation>«%1» ليس عدداً صحيحاً ابتداءً من %2.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>لا يوجد عمود «%1».</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else in the meantime.</source>
        <translation>غيّر شخص آخر «%1» في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This entry was deleted by somebody else in the meantime.</source>
        <translation>حذف شخص آخر هذا المدخل في هذه الأثناء.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is used %n time(s), so it cannot be deleted.</source>
        <translation>
            <numerusform>%1 غير مستعمل.</numerusform>
            <numerusform>%1 مستعمل مرة واحدة فلا يمكن حذفه.</numerusform>
            <numerusform>%1 مستعمل مرتين فلا يمكن حذفه.</numerusform>
            <numerusform>%1 مستعمل %n مرات فلا يمكن حذفه.</numerusform>
            <numerusform>%1 مستعمل %n مرة فلا يمكن حذفه.</numerusform>
            <numerusform>%1 مستعمل %n مرة فلا يمكن حذفه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stands in %n past loan(s), so it cannot be deleted.</source>
        <translation>
            <numerusform>%1 ليس في إعارات سابقة.</numerusform>
            <numerusform>%1 في إعارة سابقة واحدة فلا يمكن حذفه.</numerusform>
            <numerusform>%1 في إعارتين سابقتين فلا يمكن حذفه.</numerusform>
            <numerusform>%1 في %n إعارات سابقة فلا يمكن حذفه.</numerusform>
            <numerusform>%1 في %n إعارة سابقة فلا يمكن حذفه.</numerusform>
            <numerusform>%1 في %n إعارة سابقة فلا يمكن حذفه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another entry to merge into.</source>
        <translation>اختر مدخلاً آخر للدمج فيه.</translation>
    </message>
</context>
<context>
    <name>LostChangesSheet</name>
    <message>
        <source>What will be gone</source>
        <translation>ما سيضيع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What was done since the backup</source>
        <translation>ما جرى منذ النسخة الاحتياطية</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n change(s); there are more.</source>
        <translation>
            <numerusform>لا تغييرات؛ ويوجد المزيد.</numerusform>
            <numerusform>أحدث تغيير واحد؛ ويوجد المزيد.</numerusform>
            <numerusform>أحدث تغييرين؛ ويوجد المزيد.</numerusform>
            <numerusform>أحدث %n تغييرات؛ ويوجد المزيد.</numerusform>
            <numerusform>أحدث %n تغييرًا؛ ويوجد المزيد.</numerusform>
            <numerusform>أحدث %n تغيير؛ ويوجد المزيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Send a test e-mail</source>
        <translation>إرسال رسالة إلكترونية تجريبية</translation>
    </message>
    <message>
        <source>Not by e-mail</source>
        <translation>ليس بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Through a mail server</source>
        <translation>عبر خادم بريد</translation>
    </message>
    <message>
        <source>As files for a mail program</source>
        <translation>كملفات لبرنامج بريد</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS من البداية</translation>
    </message>
    <message>
        <source>None, only within this building</source>
        <translation>بلا تشفير، داخل هذا المبنى فقط</translation>
    </message>
    <message>
        <source>Address of the library</source>
        <translation>عنوان المكتبة البريدي</translation>
    </message>
    <message>
        <source>On the head of letters, a line each.</source>
        <translation>في رأس الرسائل الورقية، كل جزء في سطر.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>On letters, and as {library_phone} in notices.</source>
        <translation>في الرسائل الورقية، وباسم {library_phone} في الإشعارات.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Notices by e-mail</source>
        <translation>الإشعارات بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>For the whole library.</source>
        <translation>للمكتبة كلها.</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>تُرسل من</translation>
    </message>
    <message>
        <source>Answers come to this address.</source>
        <translation>تصل الردود إلى هذا العنوان.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>Its name, as your provider gives it.</source>
        <translation>اسمه كما يذكره مزوّد الخدمة.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>587 with STARTTLS, 465 with TLS from the start.</source>
        <translation>587 مع STARTTLS، و465 مع TLS من البداية.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Without it, user name and letters can be read on the way.</source>
        <translation>من دونه يمكن قراءة اسم المستخدم والرسائل في الطريق.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Leave empty when the server asks for none.</source>
        <translation>اتركه فارغاً إن لم يطلبه الخادم.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Kept on this computer only, in a file that only you can read.</source>
        <translation>تُحفظ على هذا الحاسوب فقط، في ملف لا يقرؤه سواك.</translation>
    </message>
    <message>
        <source>Folder for files</source>
        <translation>مجلد الملفات</translation>
    </message>
    <message>
        <source>Of this computer: one .eml file for each e-mail.</source>
        <translation>على هذا الحاسوب: ملف ‎.eml واحد لكل رسالة إلكترونية.</translation>
    </message>
    <message>
        <source>Only administrators can change these settings; password and folder are your computer&apos;s.</source>
        <translation>مديرو النظام وحدهم يغيّرون هذه الإعدادات؛ أما كلمة المرور والمجلد فيخصان حاسوبك.</translation>
    </message>
    <message>
        <source>Folder for e-mail files</source>
        <translation>مجلد ملفات البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Test of the library&apos;s e-mail</source>
        <translation>تجربة البريد الإلكتروني للمكتبة</translation>
    </message>
    <message>
        <source>Carrel can send e-mail.</source>
        <translation>يمكن لـCarrel إرسال البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>أُرسلت إلى %1.</translation>
    </message>
    <message>
        <source>E-mail and letters</source>
        <translation>البريد الإلكتروني والرسائل الورقية</translation>
    </message>
    <message>
        <source>Others on this computer may be able to read the password.</source>
        <translation>قد يتمكن آخرون على هذا الحاسوب من قراءة كلمة المرور.</translation>
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
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge “%1”</source>
        <translation>دمج «%1»</translation>
    </message>
    <message>
        <source>Everything that has “%1” gets the other name instead; “%1” is deleted. Undo takes it back.</source>
        <translation>كل ما له «%1» يأخذ الاسم الآخر، ويُحذف «%1». والتراجع يعيده.</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>دمج في</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Choose a name from the list.</source>
        <translation>اختر اسماً من القائمة.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>MoneyPane</name>
    <message>
        <source>owes</source>
        <translation>عليه</translation>
    </message>
    <message>
        <source>running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>counts for limits</source>
        <translation>يُحسب للحدود</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>إعفاء…</translation>
    </message>
    <message>
        <source>Open charges</source>
        <translation>الرسوم المفتوحة</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>الجارية</translation>
    </message>
    <message>
        <source>Last entries</source>
        <translation>آخر القيود</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>سجل الحساب</translation>
    </message>
    <message>
        <source>Take payment…</source>
        <translation>استلام دفعة…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Why %1 for %2?</source>
        <translation>لماذا %1 مقابل %2؟</translation>
    </message>
    <message>
        <source>%1  ·  %2, %3 paid or waived</source>
        <translation>%1  ·  %2، دُفع أو أُعفي %3</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>لا شيء مستحق عليه.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>دون تأخير</numerusform>
            <numerusform>متأخرة يوماً</numerusform>
            <numerusform>متأخرة يومين</numerusform>
            <numerusform>متأخرة %n أيام</numerusform>
            <numerusform>متأخرة %n يوماً</numerusform>
            <numerusform>متأخرة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  ·  receipt %2</source>
        <translation>%1  ·  إيصال %2</translation>
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
        <translation>غرامة</translation>
    </message>
    <message>
        <source>Fine, %1</source>
        <translation>غرامة، %1</translation>
    </message>
    <message numerus="yes">
        <source>Fine, %1, %n day(s)</source>
        <translation>
            <numerusform>غرامة، %1، لا أيام</numerusform>
            <numerusform>غرامة، %1، يوم واحد</numerusform>
            <numerusform>غرامة، %1، يومان</numerusform>
            <numerusform>غرامة، %1، %n أيام</numerusform>
            <numerusform>غرامة، %1، %n يوماً</numerusform>
            <numerusform>غرامة، %1، %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>ضائعة: %1</translation>
    </message>
    <message>
        <source>Processing fee</source>
        <translation>رسم المعالجة</translation>
    </message>
    <message>
        <source>Processing fee, %1</source>
        <translation>رسم المعالجة، %1</translation>
    </message>
    <message>
        <source>Hold not collected</source>
        <translation>حجز لم يُستلم</translation>
    </message>
    <message>
        <source>Hold not collected: %1</source>
        <translation>حجز لم يُستلم: %1</translation>
    </message>
    <message>
        <source>Membership fee</source>
        <translation>رسم العضوية</translation>
    </message>
    <message>
        <source>Membership fee, %1</source>
        <translation>رسم العضوية، %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, to several charges</source>
        <translation>%1، لعدة رسوم</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1، لـ%2</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>المفتوح %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>مُعفى منه</translation>
    </message>
    <message>
        <source>paid and waived</source>
        <translation>دُفع بعضه وأُعفي من بعضه</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>إعفاء</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>مبلغ مردود</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>رسم مستحق</translation>
    </message>
    <message>
        <source>Lost copy</source>
        <translation>نسخة ضائعة</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقداً</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>a way to pay</comment>
        <translation>بطاقة دفع</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a way to pay</comment>
        <translation>طريقة أخرى</translation>
    </message>
    <message>
        <source>Replacement copy given</source>
        <translation>قُدّمت نسخة بديلة</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>خطأ منا</translation>
    </message>
    <message>
        <source>Illness or hardship</source>
        <translation>مرض أو ضيق حال</translation>
    </message>
    <message>
        <source>Amnesty</source>
        <translation>عفو عام</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>أُلغي: %1</translation>
    </message>
    <message>
        <source>receipt %1</source>
        <translation>إيصال %1</translation>
    </message>
    <message>
        <source>waives the charge of %1</source>
        <translation>يعفي من رسم %1</translation>
    </message>
    <message>
        <source>corrects the charge of %1</source>
        <translation>يصحح رسم %1</translation>
    </message>
    <message>
        <source>takes back the entry of %1</source>
        <translation>يلغي قيد %1</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>MoveLoansSheet</name>
    <message>
        <source>held by %1</source>
        <translation>محجوزة لـ%1</translation>
    </message>
    <message>
        <source>no open day</source>
        <translation>لا يوم مفتوحاً</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) sooner</source>
        <translation>
            <numerusform>في اليوم نفسه</numerusform>
            <numerusform>أبكر بيوم</numerusform>
            <numerusform>أبكر بيومين</numerusform>
            <numerusform>أبكر بـ%n أيام</numerusform>
            <numerusform>أبكر بـ%n يوماً</numerusform>
            <numerusform>أبكر بـ%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>في اليوم نفسه</numerusform>
            <numerusform>بعده بيوم</numerusform>
            <numerusform>بعده بيومين</numerusform>
            <numerusform>بعده بـ%n أيام</numerusform>
            <numerusform>بعده بـ%n يوماً</numerusform>
            <numerusform>بعده بـ%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>set by hand, %1</source>
        <translation>عُيّن يدوياً، %1</translation>
    </message>
    <message>
        <source>Move due dates?</source>
        <translation>هل تُنقل تواريخ الاستحقاق؟</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>الاستحقاق الآن</translation>
    </message>
    <message>
        <source>Would be due</source>
        <translation>يصبح الاستحقاق</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>النقل إلى</translation>
    </message>
    <message>
        <source>Next open day</source>
        <translation>أول يوم مفتوح بعده</translation>
    </message>
    <message>
        <source>Open day before</source>
        <translation>آخر يوم مفتوح قبله</translation>
    </message>
    <message>
        <source>A date…</source>
        <translation>تاريخ…</translation>
    </message>
    <message>
        <source>Move to this day</source>
        <translation>النقل إلى هذا اليوم</translation>
    </message>
    <message>
        <source>Loans to move</source>
        <translation>الإعارات المراد نقلها</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>ترك الكل</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>The library is closed on %1.</source>
        <translation>المكتبة مغلقة في %1.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>%1 of %2 selected  ·  one Undo step</source>
        <translation>المحدد %1 من %2  ·  خطوة تراجع واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Move %n due date(s)</source>
        <translation>
            <numerusform>نقل لا تواريخ استحقاق</numerusform>
            <numerusform>نقل تاريخ استحقاق واحد</numerusform>
            <numerusform>نقل تاريخي استحقاق</numerusform>
            <numerusform>نقل %n تواريخ استحقاق</numerusform>
            <numerusform>نقل %n تاريخ استحقاق</numerusform>
            <numerusform>نقل %n تاريخ استحقاق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewLoanDialog</name>
    <message>
        <source>New loan</source>
        <translation>إعارة جديدة</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Name, card, group or birth date</source>
        <translation>الاسم أو البطاقة أو المجموعة أو تاريخ الميلاد</translation>
    </message>
    <message numerus="yes">
        <source>%n on loan</source>
        <translation>
            <numerusform>لا شيء معار</numerusform>
            <numerusform>واحدة معارة</numerusform>
            <numerusform>اثنتان معارتان</numerusform>
            <numerusform>%n معارة</numerusform>
            <numerusform>%n معارة</numerusform>
            <numerusform>%n معارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Title, author or barcode</source>
        <translation>العنوان أو المؤلف أو الرمز</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1، تستحق في %2</translation>
    </message>
    <message>
        <source>On shelf</source>
        <translation>على الرف</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>معارة</translation>
    </message>
    <message>
        <source>Not on shelf</source>
        <translation>ليست على الرف</translation>
    </message>
    <message>
        <source>Lend and next</source>
        <translation>إعارة والتالي</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>إعارة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>كل الخطوات</translation>
    </message>
    <message>
        <source>Lend until %1</source>
        <translation>إعارة حتى %1</translation>
    </message>
    <message>
        <source>%1 of %2 on loan</source>
        <translation>%1 من %2 معارة</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>البطاقة %1</translation>
    </message>
    <message>
        <source>A scan fills the field it fits.</source>
        <translation>يملأ المسح الحقل المناسب له.</translation>
    </message>
    <message>
        <source>Scanning a barcode fills the copy at once.</source>
        <translation>مسح رمز يملأ النسخة فوراً.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to settle first</source>
        <translation>
            <numerusform>لتسويتها أولاً: لا أمور</numerusform>
            <numerusform>لتسويتها أولاً: أمر واحد</numerusform>
            <numerusform>لتسويتها أولاً: أمران</numerusform>
            <numerusform>لتسويتها أولاً: %n أمور</numerusform>
            <numerusform>لتسويتها أولاً: %n أمراً</numerusform>
            <numerusform>لتسويتها أولاً: %n أمر</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend it, and the loan can go ahead.</source>
        <translation>مدّدها لتمضي الإعارة.</translation>
    </message>
    <message>
        <source>Extend membership</source>
        <translation>تمديد العضوية</translation>
    </message>
    <message>
        <source>Extended to %1</source>
        <translation>مُددت حتى %1</translation>
    </message>
    <message>
        <source>Extended without end</source>
        <translation>مُددت بلا نهاية</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Something others at the Desk should know</source>
        <translation>أمر ينبغي أن يعرفه الآخرون في مكتب الإعارة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>حُفظت الملاحظة.</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>حُذفت الملاحظة.</translation>
    </message>
</context>
<context>
    <name>NoticeRunPage</name>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Letters as PDF…</source>
        <translation>الرسائل الورقية بصيغة PDF…</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>الإشعار</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل الورقية</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المتروكة</translation>
    </message>
    <message>
        <source>%1 of %2 e-mails</source>
        <translation>%1 من %2 من الرسائل الإلكترونية</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message numerus="yes">
        <source>about %n copy(ies) and events</source>
        <translation>
            <numerusform>بلا نسخ ولا أحداث</numerusform>
            <numerusform>عن نسخة واحدة أو حدث واحد</numerusform>
            <numerusform>عن نسختين أو حدثين</numerusform>
            <numerusform>عن %n نسخ وأحداث</numerusform>
            <numerusform>عن %n من النسخ والأحداث</numerusform>
            <numerusform>عن %n من النسخ والأحداث</numerusform>
        </translation>
    </message>
    <message>
        <source>sent one by one, with Cancel</source>
        <translation>تُرسل واحدة واحدة، ويمكن الإلغاء</translation>
    </message>
    <message>
        <source>one PDF, a page for each</source>
        <translation>ملف PDF واحد، صفحة لكل منها</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>%1 had this notice, %2 without address</source>
        <translation>وصل هذا الإشعار من قبل: %1، بلا عنوان: %2</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>دفعة %1</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>لم تُرسل بعد</translation>
    </message>
    <message numerus="yes">
        <source>Send %n notice(s)</source>
        <translation>
            <numerusform>إرسال لا إشعارات</numerusform>
            <numerusform>إرسال إشعار واحد</numerusform>
            <numerusform>إرسال إشعارين</numerusform>
            <numerusform>إرسال %n إشعارات</numerusform>
            <numerusform>إرسال %n إشعاراً</numerusform>
            <numerusform>إرسال %n إشعار</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>لا إشعارات</numerusform>
            <numerusform>إشعار واحد</numerusform>
            <numerusform>إشعاران</numerusform>
            <numerusform>%n إشعارات</numerusform>
            <numerusform>%n إشعاراً</numerusform>
            <numerusform>%n إشعار</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>One list for the class</source>
        <translation>قائمة واحدة للصف</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Nobody to write to</source>
        <translation>لا أحد للكتابة إليه</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>إعادة ضمّه</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>By letter instead</source>
        <translation>برسالة ورقية بدلاً من ذلك</translation>
    </message>
    <message>
        <source>By e-mail instead</source>
        <translation>بالبريد الإلكتروني بدلاً من ذلك</translation>
    </message>
    <message>
        <source>Letters as PDF</source>
        <translation>الرسائل الورقية بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The letters could not be written: %1</source>
        <translation>تعذّرت كتابة الرسائل الورقية: %1</translation>
    </message>
    <message>
        <source>In the PDF</source>
        <translation>في ملف PDF</translation>
    </message>
    <message>
        <source>Written once more to %1.</source>
        <translation>كُتبت مرة أخرى في %1.</translation>
    </message>
    <message>
        <source>Written to %1 for a look: the letters do not count as sent yet.</source>
        <translation>كُتبت في %1 للاطلاع: لا تُعدّ الرسائل الورقية مرسلة بعد.</translation>
    </message>
    <message>
        <source>Sending e-mails</source>
        <translation>إرسال الرسائل الإلكترونية</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) sent</source>
        <translation>
            <numerusform>لم تُرسل رسائل إلكترونية</numerusform>
            <numerusform>أُرسلت رسالة إلكترونية واحدة</numerusform>
            <numerusform>أُرسلت رسالتان إلكترونيتان</numerusform>
            <numerusform>أُرسلت %n رسائل إلكترونية</numerusform>
            <numerusform>أُرسلت %n رسالة إلكترونية</numerusform>
            <numerusform>أُرسلت %n رسالة إلكترونية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written</source>
        <translation>
            <numerusform>لم تُكتب رسائل ورقية</numerusform>
            <numerusform>كُتبت رسالة ورقية واحدة</numerusform>
            <numerusform>كُتبت رسالتان ورقيتان</numerusform>
            <numerusform>كُتبت %n رسائل ورقية</numerusform>
            <numerusform>كُتبت %n رسالة ورقية</numerusform>
            <numerusform>كُتبت %n رسالة ورقية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not</source>
        <translation>
            <numerusform>ولم يتعذر شيء</numerusform>
            <numerusform>ولم تُرسل واحدة</numerusform>
            <numerusform>ولم تُرسل اثنتان</numerusform>
            <numerusform>ولم تُرسل %n</numerusform>
            <numerusform>ولم تُرسل %n</numerusform>
            <numerusform>ولم تُرسل %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1, %2.</source>
        <translation>توقف الإرسال: %1، %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>لم يبق شيء دون إرسال</numerusform>
            <numerusform>واحدة لم تُرسل</numerusform>
            <numerusform>اثنتان لم تُرسلا</numerusform>
            <numerusform>%n لم تُرسل</numerusform>
            <numerusform>%n لم تُرسل</numerusform>
            <numerusform>%n لم تُرسل</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices to send</source>
        <translation>الإشعارات المراد إرسالها</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>Previous notice</source>
        <translation>الإشعار السابق</translation>
    </message>
    <message>
        <source>Next notice</source>
        <translation>الإشعار التالي</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Edit template…</source>
        <translation>تحرير القالب…</translation>
    </message>
    <message numerus="yes">
        <source>%n may have left: decide</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى قرار</numerusform>
            <numerusform>ربما أُرسل واحد: قرّر</numerusform>
            <numerusform>ربما أُرسل اثنان: قرّر</numerusform>
            <numerusform>ربما أُرسلت %n: قرّر</numerusform>
            <numerusform>ربما أُرسلت %n: قرّر</numerusform>
            <numerusform>ربما أُرسلت %n: قرّر</numerusform>
        </translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>أُرسل فعلاً</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إرسال مرة أخرى</translation>
    </message>
    <message>
        <source>Counts as sent</source>
        <translation>يُعدّ مرسلاً</translation>
    </message>
    <message>
        <source>Working out who is written to…</source>
        <translation>جارٍ تحديد من يُكتب إليه…</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>There is no placeholder “%1”.</source>
        <translation>لا يوجد عنصر نائب «%1».</translation>
    </message>
    <message>
        <source>There is no placeholder “%1”. Did you mean “%2”?</source>
        <translation>لا يوجد عنصر نائب «%1». هل تقصد «%2»؟</translation>
    </message>
    <message>
        <source>{%1} belongs to one loan: put it between {each loan} and {end}.</source>
        <translation>{%1} يخص إعارة واحدة: ضعه بين {each loan} و{end}.</translation>
    </message>
    <message>
        <source>{%1} has no {end}.</source>
        <translation>ليس لـ{%1} نهاية {end}.</translation>
    </message>
    <message>
        <source>An {end} has nothing to end.</source>
        <translation>ليس لـ{end} ما ينهيه.</translation>
    </message>
    <message>
        <source>{each loan} cannot stand within another one.</source>
        <translation>لا يقع {each loan} داخل آخر مثله.</translation>
    </message>
    <message>
        <source>Write a subject.</source>
        <translation>اكتب موضوع الرسالة.</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>اكتب نصاً.</translation>
    </message>
    <message>
        <source>This text was changed at another station. Open it again before you change it.</source>
        <translation>تغيّر هذا النص في محطة أخرى. افتحه من جديد قبل تغييره.</translation>
    </message>
    <message>
        <source>Write a number of days from 0 to 3650.</source>
        <translation>اكتب عدد أيام من 0 إلى 3650.</translation>
    </message>
    <message>
        <source>Sent on %1</source>
        <translation>أُرسل في %1</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>لا عنوان</translation>
    </message>
    <message>
        <source>E-mail refused on %1, so by letter</source>
        <translation>رُفض البريد الإلكتروني في %1، لذلك برسالة ورقية</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>استثنيته أنت</translation>
    </message>
    <message>
        <source>Write the address the library sends from.</source>
        <translation>اكتب العنوان الذي ترسل منه المكتبة.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«%1» ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Write the name of the mail server.</source>
        <translation>اكتب اسم خادم البريد.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>المنفذ رقم من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>The mail server refused the address: %1</source>
        <translation>رفض خادم البريد العنوان: %1</translation>
    </message>
    <message>
        <source>The e-mail could not be sent: %1</source>
        <translation>تعذّر إرسال البريد الإلكتروني: %1</translation>
    </message>
    <message>
        <source>The file %1 is there already.</source>
        <translation>الملف %1 موجود من قبل.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>تعذّرت كتابة الملف %1: %2</translation>
    </message>
    <message>
        <source>Choose a folder for e-mail files in the settings first.</source>
        <translation>اختر أولاً مجلداً لملفات البريد الإلكتروني في الإعدادات.</translation>
    </message>
    <message>
        <source>May have left on %1: decide</source>
        <translation>ربما أُرسل في %1: قرّر</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Due soon</source>
        <translation>يقترب الاستحقاق</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Second reminder</source>
        <translation>تذكير ثانٍ</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Hold ready</source>
        <translation>حجز جاهز</translation>
    </message>
    <message>
        <source>Hold not collected</source>
        <translation>حجز لم يُستلم</translation>
    </message>
    <message>
        <source>Membership ends</source>
        <translation>انتهاء العضوية</translation>
    </message>
    <message>
        <source>List for a class</source>
        <translation>قائمة لصف</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>في اليوم نفسه</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يوماً</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>دون تأخير</numerusform>
            <numerusform>متأخرة يوماً</numerusform>
            <numerusform>متأخرة يومين</numerusform>
            <numerusform>متأخرة %n أيام</numerusform>
            <numerusform>متأخرة %n يوماً</numerusform>
            <numerusform>متأخرة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>when it waits on the shelf</source>
        <translation>عندما ينتظر على الرف</translation>
    </message>
    <message>
        <source>when it was cleared</source>
        <translation>عندما أُزيل من الرف</translation>
    </message>
    <message>
        <source>instead of reminders to each</source>
        <translation>بدلاً من تذكير كل واحد</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>e-mail file</source>
        <translation>ملف بريد إلكتروني</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>رسالة ورقية</translation>
    </message>
    <message>
        <source>list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>رسائل ورقية</translation>
    </message>
</context>
<context>
    <name>OfflineDecision</name>
    <message>
        <source>Lent to card %1</source>
        <translation>أُعيرت للبطاقة %1</translation>
    </message>
    <message>
        <source>Lent to %1</source>
        <translation>أُعيرت إلى %1</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>أُرجعت</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>جُددت</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>البطاقة %1</translation>
    </message>
    <message>
        <source>End of the visit</source>
        <translation>نهاية الزيارة</translation>
    </message>
    <message>
        <source>Return it, then lend it</source>
        <translation>إرجاعها ثم إعارتها</translation>
    </message>
    <message>
        <source>%1 returned it; %2 has it</source>
        <translation>أرجعها %1؛ وهي الآن لدى %2</translation>
    </message>
    <message>
        <source>Renew it anyway</source>
        <translation>تجديدها مع ذلك</translation>
    </message>
    <message>
        <source>Lend it anyway</source>
        <translation>إعارتها مع ذلك</translation>
    </message>
    <message>
        <source>Needs a reason, kept in the audit log</source>
        <translation>يلزم سبب، ويُحفظ في سجل التدقيق</translation>
    </message>
    <message>
        <source>Renew the loan</source>
        <translation>تجديد الإعارة</translation>
    </message>
    <message>
        <source>%1 has it already</source>
        <translation>هي لدى %1 من قبل</translation>
    </message>
    <message>
        <source>It was another card</source>
        <translation>كانت بطاقة أخرى</translation>
    </message>
    <message>
        <source>Scan or type the card of the user</source>
        <translation>امسح بطاقة المستخدم أو اكتبها</translation>
    </message>
    <message>
        <source>Leave out this line</source>
        <translation>استثناء هذا السطر</translation>
    </message>
    <message>
        <source>The loan to %1 stays</source>
        <translation>تبقى الإعارة إلى %1</translation>
    </message>
    <message>
        <source>Nothing is done</source>
        <translation>لا يُنفّذ شيء</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقاً</translation>
    </message>
    <message>
        <source>It stays on the list</source>
        <translation>يبقى في القائمة</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>without a time</source>
        <translation>دون وقت</translation>
    </message>
    <message>
        <source>The list says</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>The library says</source>
        <translation>في المكتبة</translation>
    </message>
    <message>
        <source>On loan to %1 since %2</source>
        <translation>معارة إلى %1 منذ %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>تستحق في %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>تستحق في %1</translation>
    </message>
    <message>
        <source>What should happen?</source>
        <translation>ماذا يجب أن يحدث؟</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>disputed lines</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Offline list, line %1</source>
        <translation>قائمة دون اتصال، السطر %1</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>OfflinePanel</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>المدوّن</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Undo the replay</source>
        <translation>التراجع عن التنفيذ</translation>
    </message>
    <message>
        <source>Offline list</source>
        <translation>قائمة دون اتصال</translation>
    </message>
    <message>
        <source>This file cannot be read as an offline list.</source>
        <translation>لا يمكن قراءة هذا الملف قائمةً دون اتصال.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطراً</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>إعارة</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>تستحق في %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستثنى</translation>
    </message>
    <message>
        <source>The replay was undone: nothing of the list is entered.</source>
        <translation>تم التراجع عن التنفيذ: لم يُدخل شيء من القائمة.</translation>
    </message>
    <message>
        <source>Done as listed</source>
        <translation>نُفّذ كما دُوّن</translation>
    </message>
    <message>
        <source>Done, worth knowing</source>
        <translation>نُفّذ، ويستحق العلم</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>يستحق العلم</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Back to the Desk</source>
        <translation>العودة إلى مكتب الإعارة</translation>
    </message>
    <message numerus="yes">
        <source>%n lent</source>
        <translation>
            <numerusform>لا إعارات</numerusform>
            <numerusform>إعارة واحدة</numerusform>
            <numerusform>إعارتان</numerusform>
            <numerusform>%n إعارات</numerusform>
            <numerusform>%n إعارة</numerusform>
            <numerusform>%n إعارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned</source>
        <translation>
            <numerusform>لا إرجاع</numerusform>
            <numerusform>إرجاع واحد</numerusform>
            <numerusform>إرجاعان</numerusform>
            <numerusform>%n إرجاعات</numerusform>
            <numerusform>%n إرجاعاً</numerusform>
            <numerusform>%n إرجاع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewed</source>
        <translation>
            <numerusform>لا تجديد</numerusform>
            <numerusform>تجديد واحد</numerusform>
            <numerusform>تجديدان</numerusform>
            <numerusform>%n تجديدات</numerusform>
            <numerusform>%n تجديداً</numerusform>
            <numerusform>%n تجديد</numerusform>
        </translation>
    </message>
    <message>
        <source>see the tab “Worth knowing”</source>
        <translation>انظر علامة التبويب «يستحق العلم»</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing done for these yet</source>
        <translation>لم يُنفّذ شيء لهذه بعد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) wait until this list is closed.</source>
        <translation>
            <numerusform>لا عمليات مسح تنتظر إغلاق هذه القائمة.</numerusform>
            <numerusform>عملية مسح واحدة تنتظر إغلاق هذه القائمة.</numerusform>
            <numerusform>عمليتا مسح تنتظران إغلاق هذه القائمة.</numerusform>
            <numerusform>%n عمليات مسح تنتظر إغلاق هذه القائمة.</numerusform>
            <numerusform>%n عملية مسح تنتظر إغلاق هذه القائمة.</numerusform>
            <numerusform>%n عملية مسح تنتظر إغلاق هذه القائمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningBackup</name>
    <message>
        <source>Make a library of this backup?</source>
        <translation>هل تجعل هذه النسخة الاحتياطية مكتبة؟</translation>
    </message>
    <message>
        <source>This is a backup of %1. It stays as it is; Carrel opens a copy of it. Choose where that copy is kept from now on.</source>
        <translation>هذه نسخة احتياطية من %1. تبقى كما هي، ويفتح Carrel صورة عنها. اختر أين تُحفظ هذه الصورة من الآن.</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>اختيار المكان…</translation>
    </message>
    <message>
        <source>Keep the library as</source>
        <translation>حفظ المكتبة باسم</translation>
    </message>
    <message>
        <source>Carrel libraries (*.carrel)</source>
        <translation>مكتبات Carrel (*.carrel)</translation>
    </message>
    <message>
        <source>The backup was not opened</source>
        <translation>لم تُفتح النسخة الاحتياطية</translation>
    </message>
</context>
<context>
    <name>OverdueList</name>
    <message>
        <source>Search overdues</source>
        <translation>البحث في المتأخرات</translation>
    </message>
    <message>
        <source>Search title, user, barcode…</source>
        <translation>ابحث عن عنوان أو مستخدم أو رمز…</translation>
    </message>
    <message>
        <source>List as PDF…</source>
        <translation>القائمة كملف PDF…</translation>
    </message>
    <message>
        <source>Send notices…</source>
        <translation>إرسال الإشعارات…</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>التأخر</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Not notified</source>
        <translation>بلا إشعار</translation>
    </message>
    <message>
        <source>1 to 3 days</source>
        <translation>من 1 إلى 3 أيام</translation>
    </message>
    <message>
        <source>4 to 14 days</source>
        <translation>من 4 إلى 14 يوماً</translation>
    </message>
    <message>
        <source>15 to 28 days</source>
        <translation>من 15 إلى 28 يوماً</translation>
    </message>
    <message>
        <source>over 28 days</source>
        <translation>أكثر من 28 يوماً</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>Mark returned</source>
        <translation>تسجيل الإرجاع</translation>
    </message>
    <message>
        <source>Send notice</source>
        <translation>إرسال إشعار</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لا تحديد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محدداً</numerusform>
            <numerusform>%Ln محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in Loans</source>
        <translation>فتح في الإعارات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies)</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%Ln نسخ</numerusform>
            <numerusform>%Ln نسخة</numerusform>
            <numerusform>%Ln نسخة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>لا مستخدمين</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>%Ln مستخدمين</numerusform>
            <numerusform>%Ln مستخدماً</numerusform>
            <numerusform>%Ln مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in fines</source>
        <translation>الغرامات %1</translation>
    </message>
    <message>
        <source>No late loans match.</source>
        <translation>لا توجد إعارات متأخرة مطابقة.</translation>
    </message>
    <message>
        <source>Change the search or the filters.</source>
        <translation>غيّر البحث أو المرشحات.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>مسح البحث والمرشحات</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>لا شيء متأخر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>لا متأخرات</numerusform>
            <numerusform>واحدة متأخرة</numerusform>
            <numerusform>اثنتان متأخرتان</numerusform>
            <numerusform>%Ln متأخرة</numerusform>
            <numerusform>%Ln متأخرة</numerusform>
            <numerusform>%Ln متأخرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loan(s) renewed</source>
        <translation>
            <numerusform>جُددت لا إعارات</numerusform>
            <numerusform>جُددت إعارة واحدة</numerusform>
            <numerusform>جُددت إعارتان</numerusform>
            <numerusform>جُددت %Ln إعارات</numerusform>
            <numerusform>جُددت %Ln إعارة</numerusform>
            <numerusform>جُددت %Ln إعارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loan(s) returned</source>
        <translation>
            <numerusform>أُرجعت لا إعارات</numerusform>
            <numerusform>أُرجعت إعارة واحدة</numerusform>
            <numerusform>أُرجعت إعارتان</numerusform>
            <numerusform>أُرجعت %Ln إعارات</numerusform>
            <numerusform>أُرجعت %Ln إعارة</numerusform>
            <numerusform>أُرجعت %Ln إعارة</numerusform>
        </translation>
    </message>
    <message>
        <source>overdues</source>
        <translation>المتأخرات</translation>
    </message>
    <message>
        <source>List as PDF</source>
        <translation>القائمة كملف PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Overdue, without a group</source>
        <translation>المتأخرات، بلا مجموعة</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>المتأخرات: %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message numerus="yes">
        <source>%n late loan(s) written to %1.</source>
        <translation>
            <numerusform>لم تُكتب إعارات متأخرة في %1.</numerusform>
            <numerusform>كُتبت إعارة متأخرة واحدة في %1.</numerusform>
            <numerusform>كُتبت إعارتان متأخرتان في %1.</numerusform>
            <numerusform>كُتبت %n إعارات متأخرة في %1.</numerusform>
            <numerusform>كُتبت %n إعارة متأخرة في %1.</numerusform>
            <numerusform>كُتبت %n إعارة متأخرة في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be written: %1</source>
        <translation>تعذّرت كتابة القائمة: %1</translation>
    </message>
    <message>
        <source>Overdues</source>
        <translation>المتأخرات</translation>
    </message>
    <message>
        <source>Declare lost…</source>
        <translation>إعلان الفقدان…</translation>
    </message>
    <message numerus="yes">
        <source>Declare %n copy(ies) lost?</source>
        <translation>
            <numerusform>إعلان فقدان %n نسخة؟</numerusform>
            <numerusform>إعلان فقدان نسخة واحدة (%n)؟</numerusform>
            <numerusform>إعلان فقدان نسختين (%n)؟</numerusform>
            <numerusform>إعلان فقدان %n نسخ؟</numerusform>
            <numerusform>إعلان فقدان %n نسخة؟</numerusform>
            <numerusform>إعلان فقدان %n نسخة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The loans end. The fine so far, the price and the processing fee are charged as the rules say.</source>
        <translation>تنتهي الإعارات. وتُحتسب الغرامة حتى الآن والثمن ورسم المعالجة وفق القواعد.</translation>
    </message>
    <message>
        <source>Declare lost</source>
        <translation>إعلان الفقدان</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies) declared lost</source>
        <translation>
            <numerusform>أُعلن فقدان %Ln نسخة</numerusform>
            <numerusform>أُعلن فقدان نسخة واحدة (%Ln)</numerusform>
            <numerusform>أُعلن فقدان نسختين (%Ln)</numerusform>
            <numerusform>أُعلن فقدان %Ln نسخ</numerusform>
            <numerusform>أُعلن فقدان %Ln نسخة</numerusform>
            <numerusform>أُعلن فقدان %Ln نسخة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverduesPage</name>
    <message>
        <source>Overdues</source>
        <translation>المتأخرات</translation>
    </message>
</context>
<context>
    <name>OverduesTable</name>
    <message>
        <source>Due soon</source>
        <translation>يقترب الاستحقاق</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>الثاني</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Last notice</source>
        <translation>آخر إشعار</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>الغرامة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>الرمز الشريطي</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>مفتاح الأحرف الكبيرة مفعّل.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>PasswordText</name>
    <message>
        <source>Three or four unrelated words are good. Spaces and any letters are welcome.</source>
        <translation>ثلاث أو أربع كلمات لا رابط بينها جيدة. المسافات وكل الحروف مقبولة.</translation>
    </message>
    <message>
        <source>Three or four unrelated words are better.</source>
        <translation>ثلاث أو أربع كلمات لا رابط بينها أفضل.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s). Spaces and any letters are welcome.</source>
        <translation>
            <numerusform>لا أحرف. المسافات وكل الحروف مقبولة.</numerusform>
            <numerusform>حرف واحد. المسافات وكل الحروف مقبولة.</numerusform>
            <numerusform>حرفان. المسافات وكل الحروف مقبولة.</numerusform>
            <numerusform>%n أحرف. المسافات وكل الحروف مقبولة.</numerusform>
            <numerusform>%n حرفاً. المسافات وكل الحروف مقبولة.</numerusform>
            <numerusform>%n حرف. المسافات وكل الحروف مقبولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>لا أحرف لازمة.</numerusform>
            <numerusform>حرف واحد على الأقل.</numerusform>
            <numerusform>حرفان على الأقل.</numerusform>
            <numerusform>%n أحرف على الأقل.</numerusform>
            <numerusform>%n حرفاً على الأقل.</numerusform>
            <numerusform>%n حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>A common word with a digit.</source>
        <translation>كلمة شائعة مع رقم.</translation>
    </message>
    <message>
        <source>A common word.</source>
        <translation>كلمة شائعة.</translation>
    </message>
    <message>
        <source>Made of your own or the library&apos;s name.</source>
        <translation>مأخوذة من اسمك أو اسم المكتبة.</translation>
    </message>
    <message>
        <source>The same again and again.</source>
        <translation>تكرار للشيء نفسه.</translation>
    </message>
    <message>
        <source>A row of letters or digits.</source>
        <translation>تسلسل حروف أو أرقام.</translation>
    </message>
    <message>
        <source>Keys that lie side by side.</source>
        <translation>مفاتيح متجاورة.</translation>
    </message>
    <message>
        <source>A date is tried early.</source>
        <translation>التواريخ تُجرَّب مبكراً.</translation>
    </message>
    <message>
        <source>Longer would be harder to guess.</source>
        <translation>الأطول أصعب تخميناً.</translation>
    </message>
</context>
<context>
    <name>PaymentPane</name>
    <message>
        <source>Take a payment</source>
        <translation>استلام دفعة</translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation>المبلغ %1</translation>
    </message>
    <message>
        <source>Given %1</source>
        <translation>المعطى %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>يسدّد</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولاً</translation>
    </message>
    <message>
        <source>I choose</source>
        <translation>أختار أنا</translation>
    </message>
    <message>
        <source>Owes afterwards</source>
        <translation>عليه بعد ذلك</translation>
    </message>
    <message>
        <source>receipt %1</source>
        <translation>إيصال %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>الكل %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>استلام %1</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>%1  ·  %2 open, %3 stays</source>
        <translation>%1  ·  مفتوح %2، يبقى %3</translation>
    </message>
    <message>
        <source>%1  ·  %2 open</source>
        <translation>%1  ·  مفتوح %2</translation>
    </message>
    <message>
        <source>With %1 owed and running, still over %2: may not borrow.</source>
        <translation>المستحق والجاري %1، ما زال فوق %2: لا تحق له الاستعارة.</translation>
    </message>
    <message>
        <source>With %1 owed and running, not over %2: may borrow again.</source>
        <translation>المستحق والجاري %1، ليس فوق %2: تحق له الاستعارة من جديد.</translation>
    </message>
</context>
<context>
    <name>PersonPaper</name>
    <message>
        <source>Name, address, contacts</source>
        <translation>الاسم والعنوان وجهات الاتصال</translation>
    </message>
    <message>
        <source>Notes of staff</source>
        <translation>ملاحظات الموظفين</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>الإعارات</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>الحجوزات</translation>
    </message>
    <message>
        <source>Charges and payments</source>
        <translation>الرسوم والدفعات</translation>
    </message>
    <message>
        <source>Notices sent</source>
        <translation>الإشعارات المرسلة</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Personal data of %1</source>
        <translation>البيانات الشخصية: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>PersonalDataSheet</name>
    <message>
        <source>Personal data</source>
        <translation>البيانات الشخصية</translation>
    </message>
    <message>
        <source>Personal data of %1</source>
        <translation>البيانات الشخصية: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Everything Carrel holds about this person, in one folder: to hand over when asked.</source>
        <translation>كل ما يحفظه Carrel عن هذا الشخص في مجلد واحد: لتسليمه عند الطلب.</translation>
    </message>
    <message>
        <source>included</source>
        <translation>مشمولة</translation>
    </message>
    <message numerus="yes">
        <source>older ones were made anonymous after %n day(s)</source>
        <translation>
            <numerusform>أُخفيت هوية الأقدم في اليوم نفسه</numerusform>
            <numerusform>أُخفيت هوية الأقدم بعد يوم واحد</numerusform>
            <numerusform>أُخفيت هوية الأقدم بعد يومين</numerusform>
            <numerusform>أُخفيت هوية الأقدم بعد %n أيام</numerusform>
            <numerusform>أُخفيت هوية الأقدم بعد %n يوماً</numerusform>
            <numerusform>أُخفيت هوية الأقدم بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>all since the first</source>
        <translation>كلها منذ الأولى</translation>
    </message>
    <message>
        <source>Name, address, contacts</source>
        <translation>الاسم والعنوان وجهات الاتصال</translation>
    </message>
    <message>
        <source>as on the Users page, with remarks and notes of staff</source>
        <translation>كما في صفحة المستخدمين، مع ملاحظات الموظفين وتعليقاتهم</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>الإعارات</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>الحجوزات</translation>
    </message>
    <message>
        <source>open and past</source>
        <translation>المفتوحة والماضية</translation>
    </message>
    <message>
        <source>Charges and payments</source>
        <translation>الرسوم والدفعات</translation>
    </message>
    <message>
        <source>with receipts</source>
        <translation>مع الإيصالات</translation>
    </message>
    <message>
        <source>Notices sent</source>
        <translation>الإشعارات المرسلة</translation>
    </message>
    <message>
        <source>date, stage, way, text</source>
        <translation>التاريخ والمرحلة والطريقة والنص</translation>
    </message>
    <message>
        <source>Changes in the audit log</source>
        <translation>التغييرات في سجل التدقيق</translation>
    </message>
    <message>
        <source>what was changed, when; not by whom</source>
        <translation>ما الذي غُيّر ومتى، لا من غيّره</translation>
    </message>
    <message>
        <source>Names of staff</source>
        <translation>أسماء الموظفين</translation>
    </message>
    <message>
        <source>belong to other people</source>
        <translation>تخص أشخاصاً آخرين</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستثناة</translation>
    </message>
    <message>
        <source>Forget who had a copy as soon as it is back, as this user asked</source>
        <translation>نسيان من كانت عنده النسخة فور عودتها، كما طلب هذا المستخدم</translation>
    </message>
    <message>
        <source>data.json (machine-readable)</source>
        <translation>data.json (للقراءة الآلية)</translation>
    </message>
    <message>
        <source>data.pdf (to print)</source>
        <translation>data.pdf (للطباعة)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>The files are not encrypted. Hand them over in person, or encrypt them before sending.</source>
        <translation>الملفات غير مشفّرة. سلّمها باليد أو شفّرها قبل الإرسال.</translation>
    </message>
    <message>
        <source>The export is written to the audit log.</source>
        <translation>يُسجّل التصدير في سجل التدقيق.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>تُحذف</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>مخفية الهوية</translation>
    </message>
    <message>
        <source>deleted; card number %1 is not given out again</source>
        <translation>تُحذف؛ ولا يُعطى رقم البطاقة %1 مرة أخرى</translation>
    </message>
    <message>
        <source>Notes of staff</source>
        <translation>ملاحظات الموظفين</translation>
    </message>
    <message>
        <source>kept for statistics without the person: category, age band, type</source>
        <translation>تُحفظ للإحصاء دون الشخص: الفئة والشريحة العمرية والنوع</translation>
    </message>
    <message>
        <source>amounts and receipts kept for the books, no name</source>
        <translation>تُحفظ المبالغ والإيصالات للحسابات بلا اسم</translation>
    </message>
    <message>
        <source>Holds, past</source>
        <translation>الحجوزات الماضية</translation>
    </message>
    <message>
        <source>deleted with their text</source>
        <translation>تُحذف مع نصها</translation>
    </message>
    <message>
        <source>Values in the audit log</source>
        <translation>القيم في سجل التدقيق</translation>
    </message>
    <message>
        <source>deleted; the chain of checksums stays whole</source>
        <translation>تُحذف؛ وتبقى سلسلة التحقق سليمة</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>فهرس البحث</translation>
    </message>
    <message>
        <source>rewritten without the name</source>
        <translation>يُعاد بناؤه بلا الاسم</translation>
    </message>
    <message numerus="yes">
        <source>when the last of %n backup(s) from before is removed.</source>
        <translation>
            <numerusform>عند حذف النسخ الاحتياطية السابقة.</numerusform>
            <numerusform>عند حذف النسخة الاحتياطية السابقة الوحيدة.</numerusform>
            <numerusform>عند حذف آخر نسختين احتياطيتين سابقتين.</numerusform>
            <numerusform>عند حذف آخر واحدة من %n نسخ احتياطية سابقة.</numerusform>
            <numerusform>عند حذف آخر واحدة من %n نسخة احتياطية سابقة.</numerusform>
            <numerusform>عند حذف آخر واحدة من %n نسخة احتياطية سابقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups hold the data until %1 at the latest,</source>
        <translation>تبقى البيانات في النسخ الاحتياطية حتى %1 على الأكثر،</translation>
    </message>
    <message>
        <source>List backups</source>
        <translation>عرض النسخ الاحتياطية</translation>
    </message>
    <message numerus="yes">
        <source>This user is guarantor of %n other(s), who will have none then.</source>
        <translation>
            <numerusform>هذا المستخدم ليس كفيلاً لأحد.</numerusform>
            <numerusform>هذا المستخدم كفيل لمستخدم آخر سيبقى بلا كفيل.</numerusform>
            <numerusform>هذا المستخدم كفيل لمستخدمَين آخرَين سيبقيان بلا كفيل.</numerusform>
            <numerusform>هذا المستخدم كفيل لـ%n مستخدمين آخرين سيبقون بلا كفيل.</numerusform>
            <numerusform>هذا المستخدم كفيل لـ%n مستخدماً آخر سيبقون بلا كفيل.</numerusform>
            <numerusform>هذا المستخدم كفيل لـ%n مستخدم آخر سيبقون بلا كفيل.</numerusform>
        </translation>
    </message>
    <message>
        <source>neither by Ctrl+Z nor by an administrator.</source>
        <translation>لا بـCtrl+Z ولا بيد مدير النظام.</translation>
    </message>
    <message>
        <source>This cannot be undone,</source>
        <translation>لا يمكن التراجع عن هذا،</translation>
    </message>
    <message>
        <source>To erase, type the name %1</source>
        <translation>للمحو اكتب الاسم %1</translation>
    </message>
    <message>
        <source>To erase, type the card number %1</source>
        <translation>للمحو اكتب رقم البطاقة %1</translation>
    </message>
    <message>
        <source>Export first</source>
        <translation>التصدير أولاً</translation>
    </message>
    <message>
        <source>A user can be erased once nothing is on loan, nothing is on hold and nothing is owed.</source>
        <translation>يمكن محو المستخدم متى لم يبق عليه شيء معار ولا محجوز ولا مستحق.</translation>
    </message>
    <message>
        <source>Not yet: something is still open.</source>
        <translation>ليس بعد: ما زال هناك شيء مفتوح.</translation>
    </message>
    <message>
        <source>You can stop further use at once: Deactivate closes the card and keeps the data until all is settled.</source>
        <translation>يمكنك إيقاف الاستخدام فوراً: إلغاء التفعيل يغلق البطاقة ويبقي البيانات حتى يُسوّى كل شيء.</translation>
    </message>
    <message>
        <source>Deactivate now</source>
        <translation>إلغاء التفعيل الآن</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>تعذّر إنشاء المجلد.</translation>
    </message>
    <message>
        <source>The files could not be written: %1</source>
        <translation>تعذّرت كتابة الملفات: %1</translation>
    </message>
    <message>
        <source>Data of %1 exported to %2</source>
        <translation>صُدّرت بيانات %1 إلى %2</translation>
    </message>
    <message>
        <source>Erased. Another program still reads the library: old pages stay beside the file until it closes it.</source>
        <translation>تم المحو. ما زال برنامج آخر يقرأ المكتبة: تبقى صفحات قديمة بجوار الملف حتى يغلقه.</translation>
    </message>
</context>
<context>
    <name>PlaceHoldDialog</name>
    <message>
        <source>Place a hold</source>
        <translation>تسجيل حجز</translation>
    </message>
    <message>
        <source>Place hold</source>
        <translation>تسجيل الحجز</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Name, card, group or birth date</source>
        <translation>الاسم أو البطاقة أو المجموعة أو تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>الكتاب</translation>
    </message>
    <message>
        <source>Title, author, ISBN or barcode</source>
        <translation>العنوان أو المؤلف أو الردمك أو الرمز الشريطي</translation>
    </message>
    <message numerus="yes">
        <source>%n in</source>
        <translation>
            <numerusform>لا نسخ على الرف</numerusform>
            <numerusform>نسخة على الرف</numerusform>
            <numerusform>نسختان على الرف</numerusform>
            <numerusform>%n نسخ على الرف</numerusform>
            <numerusform>%n نسخة على الرف</numerusform>
            <numerusform>%n نسخة على الرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Copies wanted</source>
        <translation>النسخ المطلوبة</translation>
    </message>
    <message>
        <source>More than one: a set for a class or a reading group</source>
        <translation>أكثر من واحدة: مجموعة نسخ لصف أو لحلقة قراءة</translation>
    </message>
    <message>
        <source>Any copy</source>
        <translation>أي نسخة</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>فقط %1</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>البطاقة %1</translation>
    </message>
    <message>
        <source>Reason for placing it all the same</source>
        <translation>سبب تسجيله مع ذلك</translation>
    </message>
    <message>
        <source>Stays in the audit log with your name</source>
        <translation>يبقى في سجل التدقيق باسمك</translation>
    </message>
    <message>
        <source>A librarian may place it all the same.</source>
        <translation>يحق لأمين مكتبة تسجيله مع ذلك.</translation>
    </message>
    <message>
        <source>Override and place</source>
        <translation>التجاوز وتسجيل الحجز</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Forget who had what, after so many days</source>
        <translation>نسيان من استعار ماذا، بعد عدد من الأيام</translation>
    </message>
    <message>
        <source>Make anonymous now…</source>
        <translation>إخفاء الهوية الآن…</translation>
    </message>
    <message>
        <source>Returned loans with nothing owed lose their borrower, and with them past holds, settled charges and notices of that age. What statistics need stays: category, class, age band, type. It is done with the jobs of the day and cannot be undone.</source>
        <translation>الإعارات المُرجعة التي لا شيء مستحقاً عليها تفقد اسم مستعيرها، ومعها الحجوزات الماضية والرسوم المسوّاة والإشعارات التي بهذا القدم. يبقى ما يحتاجه الإحصاء: الفئة والصف والشريحة العمرية والنوع. يجري ذلك مع مهام اليوم ولا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Days until a loan is anonymous</source>
        <translation>الأيام حتى إخفاء هوية الإعارة</translation>
    </message>
    <message>
        <source>Last borrowers of each copy to keep</source>
        <translation>آخر مستعيري كل نسخة الذين يُحفظون</translation>
    </message>
    <message>
        <source>for what is found in a book or done to it</source>
        <translation>لما يوجد في كتاب أو يصيبه</translation>
    </message>
    <message>
        <source>Nothing is forgotten.</source>
        <translation>لا يُنسى شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n old loan(s) would be made anonymous now.</source>
        <translation>
            <numerusform>لا إعارات قديمة تُخفى هويتها الآن.</numerusform>
            <numerusform>ستُخفى الآن هوية إعارة قديمة واحدة.</numerusform>
            <numerusform>ستُخفى الآن هوية إعارتين قديمتين.</numerusform>
            <numerusform>ستُخفى الآن هوية %n إعارات قديمة.</numerusform>
            <numerusform>ستُخفى الآن هوية %n إعارة قديمة.</numerusform>
            <numerusform>ستُخفى الآن هوية %n إعارة قديمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is that old.</source>
        <translation>لا شيء بهذا القدم.</translation>
    </message>
    <message>
        <source>Make old loans anonymous?</source>
        <translation>هل تُخفى هوية الإعارات القديمة؟</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Make anonymous</source>
        <translation>إخفاء الهوية</translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s) made anonymous</source>
        <translation>
            <numerusform>لم تُخفَ هوية أي إعارة</numerusform>
            <numerusform>أُخفيت هوية إعارة واحدة</numerusform>
            <numerusform>أُخفيت هوية إعارتين</numerusform>
            <numerusform>أُخفيت هوية %n إعارات</numerusform>
            <numerusform>أُخفيت هوية %n إعارة</numerusform>
            <numerusform>أُخفيت هوية %n إعارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
</context>
<context>
    <name>PrivacyText</name>
    <message>
        <source>Something is still open. A user can be erased once nothing is on loan, nothing is on hold and nothing is owed.</source>
        <translation>ما زال هناك شيء مفتوح. يمكن محو المستخدم متى لم يبق عليه شيء معار ولا محجوز ولا مستحق.</translation>
    </message>
    <message>
        <source>The data of this user was erased already.</source>
        <translation>مُحيت بيانات هذا المستخدم من قبل.</translation>
    </message>
    <message>
        <source>There is no such user any more.</source>
        <translation>لم يعد هذا المستخدم موجوداً.</translation>
    </message>
    <message>
        <source>You cannot erase yourself. Another administrator can.</source>
        <translation>لا يمكنك محو نفسك. يمكن ذلك لمدير نظام آخر.</translation>
    </message>
    <message>
        <source>Write a number of days from %1 to %2.</source>
        <translation>اكتب عدد أيام من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Write a number from 0 to %1.</source>
        <translation>اكتب رقماً من 0 إلى %1.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>This did not work (%1 %2).</source>
        <translation>لم ينجح هذا (%1 %2).</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>copies caught of a set</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>لم يُستلم</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>No longer known</source>
        <translation>لم يعد معروفاً</translation>
    </message>
    <message>
        <source>not collected by %1</source>
        <translation>لم يُستلم حتى %1</translation>
    </message>
    <message>
        <source>caught %1</source>
        <translation>خُصصت نسخة في %1</translation>
    </message>
    <message>
        <source>set of %1  ·  since %2</source>
        <translation>مجموعة من %1  ·  منذ %2</translation>
    </message>
    <message>
        <source>%1  ·  only %2</source>
        <translation>%1  ·  فقط %2</translation>
    </message>
    <message>
        <source>%1  ·  any copy</source>
        <translation>%1  ·  أي نسخة</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>الدور %1</translation>
    </message>
    <message>
        <source>On the hold shelf</source>
        <translation>على رف الحجوزات</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Catalogue</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>الإعارة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>قفل (Ctrl+L)</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>لا أحد مسجل الدخول</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Print again</source>
        <translation>طباعة مرة أخرى</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>This computer has no printer. The receipt can be kept as a PDF file.</source>
        <translation>لا طابعة لهذا الحاسوب. يمكن حفظ الإيصال ملف PDF.</translation>
    </message>
    <message>
        <source>Receipt printed: %1</source>
        <translation>طُبع الإيصال: %1</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>receipt.pdf</source>
        <translation>إيصال.pdf</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Cannot write to %1.</source>
        <translation>تعذرت الكتابة في %1.</translation>
    </message>
</context>
<context>
    <name>ReceiptPane</name>
    <message>
        <source>Refund %1</source>
        <translation>مبلغ مردود %1</translation>
    </message>
    <message>
        <source>Correction %1</source>
        <translation>تصحيح %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>إيصال %1</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>دُفع: %1</translation>
    </message>
    <message>
        <source>Paid out: %1</source>
        <translation>رُدّ: %1</translation>
    </message>
    <message>
        <source>Card …%1</source>
        <translation>البطاقة …%1</translation>
    </message>
    <message>
        <source>of %1, rest %2</source>
        <translation>من %1، المتبقي %2</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>المعطى</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>ما زال مستحقاً</translation>
    </message>
    <message>
        <source>Served by %1  ·  Thank you</source>
        <translation>خدمك %1  ·  شكراً لك</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Takes it back by an entry of its own; nothing is deleted.</source>
        <translation>يلغيه بقيد مستقل؛ لا يُحذف شيء.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>%1 taken at %2.</source>
        <translation>استُلم %1 عند %2.</translation>
    </message>
    <message>
        <source>%1 paid out at %2.</source>
        <translation>رُدّ %1 عند %2.</translation>
    </message>
    <message>
        <source>receipt-%1.pdf</source>
        <translation>إيصال-%1.pdf</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Cannot write to %1.</source>
        <translation>تعذرت الكتابة في %1.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Sending to %1…</source>
        <translation>جارٍ الإرسال إلى %1…</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Detail panel</source>
        <translation>لوحة التفاصيل</translation>
    </message>
    <message numerus="yes">
        <source>At most %n row(s) are copied at once. Export them instead.</source>
        <translation>
            <numerusform>لا صفوف تُنسخ.</numerusform>
            <numerusform>يُنسخ صف واحد على الأكثر. صدّرها بدلاً من ذلك.</numerusform>
            <numerusform>يُنسخ صفان على الأكثر. صدّرها بدلاً من ذلك.</numerusform>
            <numerusform>تُنسخ %n صفوف على الأكثر. صدّرها بدلاً من ذلك.</numerusform>
            <numerusform>يُنسخ %n صفاً على الأكثر. صدّرها بدلاً من ذلك.</numerusform>
            <numerusform>يُنسخ %n صف على الأكثر. صدّرها بدلاً من ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>This library is open for reading only.</source>
        <translation>المكتبة مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed in the list.</source>
        <translation>لا يمكن تغيير «%1» في القائمة.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Loading %1 of %2</source>
        <translation>جارٍ تحميل %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفاً</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لا تحديد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محدداً</numerusform>
            <numerusform>%Ln محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) waiting for you</source>
        <translation>
            <numerusform>لا تعديلات بانتظارك</numerusform>
            <numerusform>تعديل واحد بانتظارك</numerusform>
            <numerusform>تعديلان بانتظارك</numerusform>
            <numerusform>%Ln تعديلات بانتظارك</numerusform>
            <numerusform>%Ln تعديلاً بانتظارك</numerusform>
            <numerusform>%Ln تعديل بانتظارك</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <translation>%1 ق.م</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Edit cell</source>
        <translation>تحرير الخلية</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>نسخ مع العناوين</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>إخفاء «%1»</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>إعادة ضبط الأعمدة</translation>
    </message>
    <message>
        <source>Sort by this too (Shift+click)</source>
        <translation>الفرز بهذا أيضاً (Shift+نقرة)</translation>
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
            <numerusform>لا تجديد</numerusform>
            <numerusform>تجديد واحد</numerusform>
            <numerusform>تجديدان</numerusform>
            <numerusform>%Ln تجديدات</numerusform>
            <numerusform>%Ln تجديداً</numerusform>
            <numerusform>%Ln تجديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not</source>
        <translation>
            <numerusform>لم تُجدد: %Ln</numerusform>
            <numerusform>لم تُجدد: %Ln</numerusform>
            <numerusform>لم تُجدد: %Ln</numerusform>
            <numerusform>لم تُجدد: %Ln</numerusform>
            <numerusform>لم تُجدد: %Ln</numerusform>
            <numerusform>لم تُجدد: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Restore this backup?</source>
        <translation>هل تستعيد هذه النسخة؟</translation>
    </message>
    <message>
        <source>Made %1 (%2). Verified just now.</source>
        <translation>عُملت %1 (%2). دُققت الآن.</translation>
    </message>
    <message>
        <source>Carrel first backs up the library as it is now. Restoring that one brings you back here.</source>
        <translation>ينسخ Carrel المكتبة أولاً كما هي الآن. واستعادة تلك النسخة تعيدك إلى هنا.</translation>
    </message>
    <message>
        <source>Your password, %1</source>
        <translation>كلمة مرورك، %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>استعادة %1</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>الكتب</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Open loans</source>
        <translation>الإعارات المفتوحة</translation>
    </message>
    <message>
        <source>Loans in all</source>
        <translation>كل الإعارات</translation>
    </message>
    <message>
        <source>Staff accounts</source>
        <translation>حسابات الموظفين</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>After restoring</source>
        <translation>بعد الاستعادة</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>The library now and after restoring</source>
        <translation>المكتبة الآن وبعد الاستعادة</translation>
    </message>
    <message>
        <source>same</source>
        <translation>مساوٍ</translation>
    </message>
    <message>
        <source>This backup was not made of this library. Everything in the library will be replaced.</source>
        <translation>ليست هذه نسخة من هذه المكتبة. سيُستبدل كل ما في المكتبة.</translation>
    </message>
    <message numerus="yes">
        <source>What was done since then will be gone: %1, done by %n person(s). Edit ▸ Undo cannot bring it back.</source>
        <translation>
            <numerusform>سيضيع ما جرى منذ ذلك: %1، بيد لا أحد. لا يعيده تحرير ▸ تراجع.</numerusform>
            <numerusform>سيضيع ما جرى منذ ذلك: %1، بيد شخص واحد. لا يعيده تحرير ▸ تراجع.</numerusform>
            <numerusform>سيضيع ما جرى منذ ذلك: %1، بيد شخصان. لا يعيده تحرير ▸ تراجع.</numerusform>
            <numerusform>سيضيع ما جرى منذ ذلك: %1، بيد %n أشخاص. لا يعيده تحرير ▸ تراجع.</numerusform>
            <numerusform>سيضيع ما جرى منذ ذلك: %1، بيد %n شخصاً. لا يعيده تحرير ▸ تراجع.</numerusform>
            <numerusform>سيضيع ما جرى منذ ذلك: %1، بيد %n شخص. لا يعيده تحرير ▸ تراجع.</numerusform>
        </translation>
    </message>
    <message>
        <source>List what will be gone…</source>
        <translation>اعرض ما سيضيع…</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message numerus="yes">
        <source>%Ln record(s) added</source>
        <translation>
            <numerusform>أُضيف لا سجلات</numerusform>
            <numerusform>أُضيف سجل واحد</numerusform>
            <numerusform>أُضيف سجلان</numerusform>
            <numerusform>أُضيف %Ln سجلات</numerusform>
            <numerusform>أُضيف %Ln سجلاً</numerusform>
            <numerusform>أُضيف %Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln book(s) added</source>
        <translation>
            <numerusform>أُضيف لا كتب</numerusform>
            <numerusform>أُضيف كتاب واحد</numerusform>
            <numerusform>أُضيف كتابان</numerusform>
            <numerusform>أُضيف %Ln كتب</numerusform>
            <numerusform>أُضيف %Ln كتاباً</numerusform>
            <numerusform>أُضيف %Ln كتاب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) added</source>
        <translation>
            <numerusform>أُضيف لا مستخدمين</numerusform>
            <numerusform>أُضيف مستخدم واحد</numerusform>
            <numerusform>أُضيف مستخدمان</numerusform>
            <numerusform>أُضيف %Ln مستخدمين</numerusform>
            <numerusform>أُضيف %Ln مستخدماً</numerusform>
            <numerusform>أُضيف %Ln مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loan(s) added</source>
        <translation>
            <numerusform>أُضيفت لا إعارات</numerusform>
            <numerusform>أُضيفت إعارة واحدة</numerusform>
            <numerusform>أُضيفت إعارتان</numerusform>
            <numerusform>أُضيفت %Ln إعارات</numerusform>
            <numerusform>أُضيفت %Ln إعارة</numerusform>
            <numerusform>أُضيفت %Ln إعارة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 updated</source>
        <translation>%1، حُدّث %2</translation>
    </message>
    <message>
        <source>Put right on the way in</source>
        <translation>صُحح عند الإدخال</translation>
    </message>
    <message>
        <source>Worth a look later</source>
        <translation>يستحق النظر لاحقاً</translation>
    </message>
    <message>
        <source>Save these rows as CSV…</source>
        <translation>حفظ هذه الصفوف بصيغة CSV…</translation>
    </message>
    <message>
        <source>Rows that were not imported</source>
        <translation>صفوف لم تُستورد</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s) added</source>
        <translation>
            <numerusform>أُضيفت لا نسخ</numerusform>
            <numerusform>أُضيفت نسخة واحدة</numerusform>
            <numerusform>أُضيفت نسختان</numerusform>
            <numerusform>أُضيفت %Ln نسخ</numerusform>
            <numerusform>أُضيفت %Ln نسخة</numerusform>
            <numerusform>أُضيفت %Ln نسخة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) skipped</source>
        <translation>
            <numerusform>تُخطي لا صفوف</numerusform>
            <numerusform>تُخطي صف واحد</numerusform>
            <numerusform>تُخطي صفان</numerusform>
            <numerusform>تُخطي %Ln صفوف</numerusform>
            <numerusform>تُخطي %Ln صفاً</numerusform>
            <numerusform>تُخطي %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>مرفوض: %Ln</numerusform>
            <numerusform>مرفوض: %Ln</numerusform>
            <numerusform>مرفوض: %Ln</numerusform>
            <numerusform>مرفوض: %Ln</numerusform>
            <numerusform>مرفوض: %Ln</numerusform>
            <numerusform>مرفوض: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. It took %2 seconds.</source>
        <translation>%1. استغرق %2 ثانية.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not imported</source>
        <translation>
            <numerusform>لم يُستورد لا صفوف</numerusform>
            <numerusform>لم يُستورد صف واحد</numerusform>
            <numerusform>لم يُستورد صفان</numerusform>
            <numerusform>لم يُستورد %Ln صفوف</numerusform>
            <numerusform>لم يُستورد %Ln صفاً</numerusform>
            <numerusform>لم يُستورد %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>A verified backup was made just before: %1.</source>
        <translation>عُملت نسخة مدققة قبله مباشرة: %1.</translation>
    </message>
    <message>
        <source>Nobody got a right to change anything: those with a user name are viewers until changed, the others members.</source>
        <translation>لم يُمنح أحد حق التغيير: من له اسم مستخدم مطّلع حتى يُغيَّر، والبقية أعضاء.</translation>
    </message>
    <message>
        <source>The import can be undone for 30 days under Edit, Undo.</source>
        <translation>يمكن التراجع عن الاستيراد خلال 30 يوماً من تحرير، تراجع.</translation>
    </message>
</context>
<context>
    <name>ReturnBar</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Book drop</source>
        <translation>صندوق الإرجاع</translation>
    </message>
    <message>
        <source>No fine</source>
        <translation>بلا غرامة</translation>
    </message>
    <message>
        <source>Return as of</source>
        <translation>الإرجاع بتاريخ</translation>
    </message>
    <message>
        <source>Other day</source>
        <translation>يوم آخر</translation>
    </message>
    <message>
        <source>Book drop: %1</source>
        <translation>صندوق الإرجاع: %1</translation>
    </message>
</context>
<context>
    <name>ReturnedCard</name>
    <message>
        <source>Take payment…</source>
        <translation>استلام دفعة…</translation>
    </message>
    <message>
        <source>Returned loan</source>
        <translation>الإعارة المرجعة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>دون تأخير</numerusform>
            <numerusform>متأخرة يوماً</numerusform>
            <numerusform>متأخرة يومين</numerusform>
            <numerusform>متأخرة %n أيام</numerusform>
            <numerusform>متأخرة %n يوماً</numerusform>
            <numerusform>متأخرة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>الغرامة</translation>
    </message>
    <message>
        <source>Owes now</source>
        <translation>عليه الآن</translation>
    </message>
</context>
<context>
    <name>RoleText</name>
    <message>
        <source>Viewer</source>
        <translation>مطّلع</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>مساعد</translation>
    </message>
    <message>
        <source>Librarian</source>
        <translation>أمين مكتبة</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير النظام</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Catalogue and availability, no personal data</source>
        <translation>الفهرس والتوفر، دون بيانات شخصية</translation>
    </message>
    <message>
        <source>Desk, holds, add users</source>
        <translation>مكتب الإعارة والحجوزات وإضافة المستخدمين</translation>
    </message>
    <message>
        <source>All editing, import and export</source>
        <translation>كل التحرير والاستيراد والتصدير</translation>
    </message>
    <message>
        <source>Everything, also staff and settings</source>
        <translation>كل شيء، وكذلك الموظفون والإعدادات</translation>
    </message>
    <message>
        <source>Borrows, cannot sign in</source>
        <translation>يستعير ولا يمكنه تسجيل الدخول</translation>
    </message>
    <message>
        <source>See the catalogue</source>
        <translation>رؤية الفهرس</translation>
    </message>
    <message>
        <source>See users</source>
        <translation>رؤية المستخدمين</translation>
    </message>
    <message>
        <source>See loans</source>
        <translation>رؤية الإعارات</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>رؤية التقارير</translation>
    </message>
    <message>
        <source>Lend copies</source>
        <translation>إعارة النسخ</translation>
    </message>
    <message>
        <source>Take copies back</source>
        <translation>استلام النسخ المرجعة</translation>
    </message>
    <message>
        <source>Renew loans</source>
        <translation>تجديد الإعارات</translation>
    </message>
    <message>
        <source>Place holds</source>
        <translation>تسجيل الحجوزات</translation>
    </message>
    <message>
        <source>Extend memberships</source>
        <translation>تمديد العضويات</translation>
    </message>
    <message>
        <source>Add users</source>
        <translation>إضافة مستخدمين</translation>
    </message>
    <message>
        <source>Edit users</source>
        <translation>تحرير المستخدمين</translation>
    </message>
    <message>
        <source>Delete users</source>
        <translation>حذف المستخدمين</translation>
    </message>
    <message>
        <source>Write notes on users</source>
        <translation>كتابة ملاحظات عن المستخدمين</translation>
    </message>
    <message>
        <source>Add books</source>
        <translation>إضافة كتب</translation>
    </message>
    <message>
        <source>Edit books</source>
        <translation>تحرير الكتب</translation>
    </message>
    <message>
        <source>Delete books</source>
        <translation>حذف الكتب</translation>
    </message>
    <message>
        <source>Add copies</source>
        <translation>إضافة نسخ</translation>
    </message>
    <message>
        <source>Edit copies</source>
        <translation>تحرير النسخ</translation>
    </message>
    <message>
        <source>Delete copies</source>
        <translation>حذف النسخ</translation>
    </message>
    <message>
        <source>Edit categories, collections and other lists</source>
        <translation>تحرير الفئات والمجموعات والقوائم الأخرى</translation>
    </message>
    <message>
        <source>Change due dates</source>
        <translation>تغيير تواريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Lend in spite of a finding</source>
        <translation>الإعارة رغم وجود مانع</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد الملفات</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>تصدير الملفات</translation>
    </message>
    <message>
        <source>Make backups</source>
        <translation>عمل نسخ احتياطية</translation>
    </message>
    <message>
        <source>Edit loan rules</source>
        <translation>تحرير قواعد الإعارة</translation>
    </message>
    <message>
        <source>Edit closed days</source>
        <translation>تحرير أيام الإغلاق</translation>
    </message>
    <message>
        <source>Change the library&apos;s settings</source>
        <translation>تغيير إعدادات المكتبة</translation>
    </message>
    <message>
        <source>Manage staff accounts</source>
        <translation>إدارة حسابات الموظفين</translation>
    </message>
    <message>
        <source>Restore backups</source>
        <translation>استعادة النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Upgrade the library</source>
        <translation>ترقية المكتبة</translation>
    </message>
    <message>
        <source>Erase a user&apos;s data</source>
        <translation>محو بيانات مستخدم</translation>
    </message>
    <message>
        <source>Change one&apos;s own password</source>
        <translation>تغيير كلمة المرور الخاصة</translation>
    </message>
    <message>
        <source>Suspend holds and keep them longer</source>
        <translation>تعليق الحجوزات وإبقاؤها مدة أطول</translation>
    </message>
    <message>
        <source>Cancel holds</source>
        <translation>إلغاء الحجوزات</translation>
    </message>
    <message>
        <source>Put copies on the hold shelf</source>
        <translation>وضع النسخ على رف الحجوزات</translation>
    </message>
    <message>
        <source>Put holds back into the queue</source>
        <translation>إعادة الحجوزات إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Clear expired holds</source>
        <translation>إزالة الحجوزات المنتهية</translation>
    </message>
    <message>
        <source>Report copies that are not on the shelf</source>
        <translation>الإبلاغ عن نسخ ليست على الرف</translation>
    </message>
    <message>
        <source>Change the order of a queue</source>
        <translation>تغيير ترتيب قائمة انتظار</translation>
    </message>
    <message>
        <source>Send notices</source>
        <translation>إرسال الإشعارات</translation>
    </message>
    <message>
        <source>Return as of another day, or without a fine</source>
        <translation>تسجيل الإرجاع بتاريخ يوم آخر أو بلا غرامة</translation>
    </message>
    <message>
        <source>Declare loans lost</source>
        <translation>تسجيل إعارات ضائعة</translation>
    </message>
    <message>
        <source>Note that a user says a book was returned</source>
        <translation>تسجيل قول المستخدم إنه أرجع كتاباً</translation>
    </message>
    <message>
        <source>Add a brief record at the Desk</source>
        <translation>إضافة سجل مختصر في مكتب الإعارة</translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation>استلام الدفعات</translation>
    </message>
    <message>
        <source>Make a charge</source>
        <translation>تسجيل رسم مستحق</translation>
    </message>
    <message>
        <source>Waive charges</source>
        <translation>الإعفاء من الرسوم</translation>
    </message>
    <message>
        <source>Pay out refunds</source>
        <translation>رد المبالغ</translation>
    </message>
    <message>
        <source>Correct charges</source>
        <translation>تصحيح الرسوم</translation>
    </message>
    <message>
        <source>Edit the texts of notices</source>
        <translation>تحرير نصوص الإشعارات</translation>
    </message>
    <message>
        <source>Make old loans anonymous</source>
        <translation>إخفاء هوية الإعارات القديمة</translation>
    </message>
    <message>
        <source>Export the data of a user</source>
        <translation>تصدير بيانات مستخدم</translation>
    </message>
    <message>
        <source>Run the jobs of the day</source>
        <translation>تشغيل مهام اليوم</translation>
    </message>
    <message>
        <source>Mark returned copies as damaged</source>
        <translation>تسجيل النسخ المرجعة تالفة</translation>
    </message>
    <message>
        <source>Settle the charge for a lost copy that was found</source>
        <translation>تسوية رسم نسخة ضائعة عُثر عليها</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>إقفال الصندوق</translation>
    </message>
</context>
<context>
    <name>RolesDialog</name>
    <message>
        <source>What each role may do</source>
        <translation>ما يحق لكل دور</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>RowExport</name>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>جداول CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1</source>
        <translation>
            <numerusform>صُدّر لا صفوف إلى %1</numerusform>
            <numerusform>صُدّر صف واحد إلى %1</numerusform>
            <numerusform>صُدّر صفان إلى %1</numerusform>
            <numerusform>صُدّر %Ln صفوف إلى %1</numerusform>
            <numerusform>صُدّر %Ln صفاً إلى %1</numerusform>
            <numerusform>صُدّر %Ln صف إلى %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleCellPanel</name>
    <message>
        <source>Inherit</source>
        <translation>وراثة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>None (0)</source>
        <translation>لا شيء (0)</translation>
    </message>
    <message>
        <source>Which value wins</source>
        <translation>أي قيمة تفوز</translation>
    </message>
    <message>
        <source>Other rules of this cell</source>
        <translation>القواعد الأخرى لهذه الخلية</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>كانت %1</translation>
    </message>
    <message>
        <source>was %1, inherited</source>
        <translation>كانت %1، موروثة</translation>
    </message>
    <message>
        <source>This is not a value for this rule: what was there stays.</source>
        <translation>ليست هذه قيمة لهذه القاعدة: يبقى ما كان.</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>user category</comment>
        <translation>أي فئة</translation>
    </message>
    <message>
        <source>any</source>
        <comment>item type</comment>
        <translation>أي نوع</translation>
    </message>
    <message>
        <source>They keep them; the next loan asks at the Desk.</source>
        <translation>يحتفظون بها؛ والإعارة التالية تسأل في مكتب الإعارة.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) have more now.</source>
        <translation>
            <numerusform>لا مستخدمين لديهم أكثر الآن.</numerusform>
            <numerusform>لدى مستخدم واحد أكثر الآن.</numerusform>
            <numerusform>لدى مستخدمَين أكثر الآن.</numerusform>
            <numerusform>لدى %n مستخدمين أكثر الآن.</numerusform>
            <numerusform>لدى %n مستخدماً أكثر الآن.</numerusform>
            <numerusform>لدى %n مستخدم أكثر الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>لا تغييرات غير محفوظة</numerusform>
            <numerusform>تغيير واحد غير محفوظ</numerusform>
            <numerusform>تغييران غير محفوظين</numerusform>
            <numerusform>%n تغييرات غير محفوظة</numerusform>
            <numerusform>%n تغييراً غير محفوظ</numerusform>
            <numerusform>%n تغيير غير محفوظ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleMatrix</name>
    <message>
        <source>The value of the category beats the one of the item type (%1).</source>
        <translation>قيمة الفئة تغلب قيمة نوع المادة (%1).</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <comment>category, type, value, origin</comment>
        <translation>%1، %2: %3، %4</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>أي فئة</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>أي نوع</translation>
    </message>
    <message>
        <source>default</source>
        <translation>القيمة الافتراضية</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>معيّنة هنا</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>user category</comment>
        <translation>أي فئة</translation>
    </message>
    <message>
        <source>any</source>
        <comment>item type</comment>
        <translation>أي نوع</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Loan days</source>
        <translation>أيام الإعارة</translation>
    </message>
    <message>
        <source>How many days a loan lasts.</source>
        <translation>كم يوماً تدوم الإعارة.</translation>
    </message>
    <message>
        <source>Loan hours</source>
        <translation>ساعات الإعارة</translation>
    </message>
    <message>
        <source>For short loans: how many hours a loan lasts, never past closing. Blank: lent by the day.</source>
        <translation>للإعارات القصيرة: كم ساعة تدوم الإعارة، ولا تتجاوز وقت الإغلاق أبداً. فارغ: إعارة بالأيام.</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>بالأيام</translation>
    </message>
    <message>
        <source>Loans at once</source>
        <translation>الإعارات في آن واحد</translation>
    </message>
    <message>
        <source>How many loans a user may have. A value of an item type counts open loans of that type; the column “Any type” counts all of them.</source>
        <translation>كم إعارة يحق للمستخدم. القيمة لنوع مادة تعدّ الإعارات المفتوحة من ذلك النوع؛ وعمود «أي نوع» يعدّها كلها.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Fixed due date</source>
        <translation>موعد الاستحقاق الثابت</translation>
    </message>
    <message>
        <source>A day that due dates keep to, such as the end of term. Once it is past it does not count.</source>
        <translation>يوم تلتزم به تواريخ الاستحقاق، مثل نهاية الفصل الدراسي. إذا مضى لا يُحسب.</translation>
    </message>
    <message>
        <source>None set</source>
        <translation>غير معيّن</translation>
    </message>
    <message>
        <source>Fixed date mode</source>
        <translation>طريقة الموعد الثابت</translation>
    </message>
    <message>
        <source>Whether a due date is not later than the fixed date, exactly then, or not earlier.</source>
        <translation>هل يكون الاستحقاق ليس بعد الموعد الثابت، أم فيه بالضبط، أم ليس قبله.</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>التجديدات</translation>
    </message>
    <message>
        <source>How many times a loan may be renewed.</source>
        <translation>كم مرة يمكن تجديد الإعارة.</translation>
    </message>
    <message>
        <source>Renewal days</source>
        <translation>أيام التجديد</translation>
    </message>
    <message>
        <source>How many days a renewal adds. Blank: as many as the loan days.</source>
        <translation>كم يوماً يضيف التجديد. فارغ: بعدد أيام الإعارة.</translation>
    </message>
    <message>
        <source>As loan days</source>
        <translation>كأيام الإعارة</translation>
    </message>
    <message>
        <source>Renew from</source>
        <translation>التجديد ابتداءً من</translation>
    </message>
    <message>
        <source>How many days before the due date a loan may be renewed at the earliest. Blank: at any time.</source>
        <translation>قبل كم يوم من الاستحقاق يمكن تجديد الإعارة على أبكر تقدير. فارغ: في أي وقت.</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>Renew by itself</source>
        <translation>التجديد التلقائي</translation>
    </message>
    <message>
        <source>Whether loans are renewed on the due day by the same rules.</source>
        <translation>هل تُجدد الإعارات يوم الاستحقاق بالقواعد نفسها.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>الغرامة</translation>
    </message>
    <message>
        <source>What is charged for each interval a loan is late. 0: no fines.</source>
        <translation>ما يُسجّل عن كل فترة تأخير للإعارة. 0: لا غرامات.</translation>
    </message>
    <message>
        <source>Fine interval</source>
        <translation>فترة الغرامة</translation>
    </message>
    <message>
        <source>How many days one fine stands for; hours for short loans. 0: no fines.</source>
        <translation>كم يوماً تغطي الغرامة الواحدة؛ وبالساعات للإعارات القصيرة. 0: لا غرامات.</translation>
    </message>
    <message>
        <source>Charged at</source>
        <translation>تُسجّل عند</translation>
    </message>
    <message>
        <source>Whether an interval costs from its start or once it is over.</source>
        <translation>هل تُحسب الفترة من بدايتها أم بعد انقضائها.</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>أيام السماح</translation>
    </message>
    <message>
        <source>How many days late cost nothing.</source>
        <translation>كم يوماً من التأخير بلا غرامة.</translation>
    </message>
    <message>
        <source>Grace is part of the fine</source>
        <translation>مهلة السماح جزء من الغرامة</translation>
    </message>
    <message>
        <source>Whether the days of grace count too once they are over.</source>
        <translation>هل تُحسب أيام السماح أيضاً بعد انقضائها.</translation>
    </message>
    <message>
        <source>Fine at most</source>
        <translation>الغرامة على الأكثر</translation>
    </message>
    <message>
        <source>The most that one loan can cost in fines.</source>
        <translation>أكثر ما تبلغه غرامات إعارة واحدة.</translation>
    </message>
    <message>
        <source>Fine at most the price</source>
        <translation>الغرامة لا تتجاوز السعر</translation>
    </message>
    <message>
        <source>Whether a fine never grows past the price of the copy, where it is known.</source>
        <translation>هل لا تتجاوز الغرامة سعر النسخة أبداً، إن كان معروفاً.</translation>
    </message>
    <message>
        <source>Holds allowed</source>
        <translation>الحجوزات مسموحة</translation>
    </message>
    <message>
        <source>Whether holds can be placed.</source>
        <translation>هل يمكن تسجيل الحجوزات.</translation>
    </message>
    <message>
        <source>Holds at once</source>
        <translation>الحجوزات في آن واحد</translation>
    </message>
    <message>
        <source>How many holds a user may have.</source>
        <translation>كم حجزاً يحق للمستخدم.</translation>
    </message>
    <message>
        <source>Days to collect</source>
        <translation>أيام الاستلام</translation>
    </message>
    <message>
        <source>How many days a copy waits on the hold shelf.</source>
        <translation>كم يوماً تنتظر النسخة على رف الحجوزات.</translation>
    </message>
    <message>
        <source>Fee when not collected</source>
        <translation>رسم عدم الاستلام</translation>
    </message>
    <message>
        <source>What is charged when a copy on the hold shelf is not collected.</source>
        <translation>ما يُسجّل إن لم تُستلم نسخة من رف الحجوزات.</translation>
    </message>
    <message>
        <source>Lost after</source>
        <translation>ضائعة بعد</translation>
    </message>
    <message>
        <source>After how many days late a copy is proposed as lost. Nothing is marked by itself.</source>
        <translation>بعد كم يوم من التأخير تُقترح النسخة ضائعة. لا يُسجّل شيء من نفسه.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <source>Processing fee</source>
        <translation>رسم المعالجة</translation>
    </message>
    <message>
        <source>What is charged beside the price of a lost copy.</source>
        <translation>ما يُسجّل إضافة إلى سعر النسخة الضائعة.</translation>
    </message>
    <message>
        <source>Not later</source>
        <translation>ليس بعده</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>في ذلك اليوم</translation>
    </message>
    <message>
        <source>Not earlier</source>
        <translation>ليس قبله</translation>
    </message>
    <message>
        <source>Its start</source>
        <translation>بدايتها</translation>
    </message>
    <message>
        <source>Its end</source>
        <translation>نهايتها</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message numerus="yes">
        <source>loan(s) at once</source>
        <translation>
            <numerusform>إعارات في آن واحد</numerusform>
            <numerusform>إعارة في آن واحد</numerusform>
            <numerusform>إعارتان في آن واحد</numerusform>
            <numerusform>إعارات في آن واحد</numerusform>
            <numerusform>إعارة في آن واحد</numerusform>
            <numerusform>إعارة في آن واحد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hold(s) at once</source>
        <translation>
            <numerusform>حجوزات في آن واحد</numerusform>
            <numerusform>حجز في آن واحد</numerusform>
            <numerusform>حجزان في آن واحد</numerusform>
            <numerusform>حجوزات في آن واحد</numerusform>
            <numerusform>حجزاً في آن واحد</numerusform>
            <numerusform>حجز في آن واحد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <translation>
            <numerusform>ساعات</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>ساعات</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>time(s)</source>
        <translation>
            <numerusform>مرات</numerusform>
            <numerusform>مرة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>مرات</numerusform>
            <numerusform>مرة</numerusform>
            <numerusform>مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>أيام</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>أيام</numerusform>
            <numerusform>يوماً</numerusform>
            <numerusform>يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Lending</source>
        <translation>الإعارة</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>التجديدات</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>الغرامات</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>الحجوزات</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>الضائعة</translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation>وراثة</translation>
    </message>
    <message>
        <source>Simulate…</source>
        <translation>محاكاة…</translation>
    </message>
    <message>
        <source>Try the unsaved changes on past loans</source>
        <translation>تجربة التغييرات غير المحفوظة على إعارات ماضية</translation>
    </message>
    <message>
        <source>● set here     grey ← inherited, with its origin     0 = none at all     △ the value of the category beats one of the item type</source>
        <translation>● معيّنة هنا     رمادي ← موروثة مع مصدرها     0 = لا شيء إطلاقاً     △ قيمة الفئة تغلب قيمة نوع المادة</translation>
    </message>
    <message>
        <source>A value is looked up as category + type, then category + any, any + type, any + any. The first cell that holds a value wins, even a blank one. New values apply to loans from now on.</source>
        <translation>تُبحث القيمة بترتيب: فئة + نوع، ثم فئة + أي نوع، ثم أي فئة + نوع، ثم أي فئة + أي نوع. تفوز أول خلية معيّنة القيمة ولو كانت قيمتها فارغة. تسري القيم الجديدة على الإعارات من الآن.</translation>
    </message>
    <message>
        <source>%1 of %2 cells set for this rule</source>
        <comment>numbers</comment>
        <translation>عُيّنت %1 من %2 من خلايا هذه القاعدة</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in all</source>
        <translation>
            <numerusform>لا قيم إجمالاً</numerusform>
            <numerusform>قيمة واحدة إجمالاً</numerusform>
            <numerusform>قيمتان إجمالاً</numerusform>
            <numerusform>%n قيم إجمالاً</numerusform>
            <numerusform>%n قيمة إجمالاً</numerusform>
            <numerusform>%n قيمة إجمالاً</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) saved</source>
        <translation>
            <numerusform>لم تُحفظ قواعد</numerusform>
            <numerusform>حُفظت قاعدة واحدة</numerusform>
            <numerusform>حُفظت قاعدتان</numerusform>
            <numerusform>حُفظت %n قواعد</numerusform>
            <numerusform>حُفظت %n قاعدة</numerusform>
            <numerusform>حُفظت %n قاعدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing moves by itself.</source>
        <translation>لا يُنقل شيء من نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>%n open loan(s) would be due on another day under the new rules.</source>
        <translation>
            <numerusform>لا إعارات مفتوحة يتغير يوم استحقاقها بالقواعد الجديدة.</numerusform>
            <numerusform>إعارة مفتوحة واحدة ستستحق في يوم آخر بالقواعد الجديدة.</numerusform>
            <numerusform>إعارتان مفتوحتان ستستحقان في يوم آخر بالقواعد الجديدة.</numerusform>
            <numerusform>%n إعارات مفتوحة ستستحق في يوم آخر بالقواعد الجديدة.</numerusform>
            <numerusform>%n إعارة مفتوحة ستستحق في يوم آخر بالقواعد الجديدة.</numerusform>
            <numerusform>%n إعارة مفتوحة ستستحق في يوم آخر بالقواعد الجديدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review and move…</source>
        <translation>مراجعة ونقل…</translation>
    </message>
    <message>
        <source>The rules changed. Loans already made keep their day unless you move them.</source>
        <translation>تغيّرت القواعد. تحتفظ الإعارات السابقة بيومها ما لم تنقلها.</translation>
    </message>
    <message>
        <source>New loan rules</source>
        <translation>قواعد الإعارة الجديدة</translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s) moved</source>
        <translation>
            <numerusform>لم يُنقل أي موعد استحقاق</numerusform>
            <numerusform>نُقل موعد استحقاق واحد</numerusform>
            <numerusform>نُقل موعدا استحقاق</numerusform>
            <numerusform>نُقلت %n مواعيد استحقاق</numerusform>
            <numerusform>نُقل %n موعد استحقاق</numerusform>
            <numerusform>نُقل %n موعد استحقاق</numerusform>
        </translation>
    </message>
    <message>
        <source>Loan rules</source>
        <translation>قواعد الإعارة</translation>
    </message>
</context>
<context>
    <name>ScanEdit</name>
    <message>
        <source>Scan</source>
        <translation>المسح</translation>
    </message>
</context>
<context>
    <name>SearchPick</name>
    <message>
        <source>Choose another</source>
        <translation>اختيار آخر</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <source>When nobody has used a window for so long, it asks for the password. What was typed is kept. For the whole library.</source>
        <translation>إذا لم يستعمل أحد النافذة هذه المدة طلبت كلمة المرور. ويبقى ما كُتب. للمكتبة كلها.</translation>
    </message>
    <message>
        <source>Only administrators can change these settings.</source>
        <translation>مديرو النظام وحدهم يغيّرون هذه الإعدادات.</translation>
    </message>
    <message>
        <source>Security and lock</source>
        <translation>الأمان والقفل</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Clear selection</source>
        <translation>مسح التحديد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لا تحديد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محدداً</numerusform>
            <numerusform>%Ln محدد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetPasswordDialog</name>
    <message>
        <source>New password for %1</source>
        <translation>كلمة مرور جديدة لـ%1</translation>
    </message>
    <message>
        <source>Must choose a new one at the next sign-in</source>
        <translation>يجب اختيار غيرها عند الدخول التالي</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Suggest another</source>
        <translation>اقتراح غيرها</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>تعيين كلمة المرور</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>Give the library a name.</source>
        <translation>أعطِ المكتبة اسماً.</translation>
    </message>
    <message>
        <source>“%1” is not a currency code. Use three letters, for example EUR.</source>
        <translation>«%1» ليس رمز عملة. استخدم ثلاثة أحرف، مثل EUR.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known here. Choose one from the list.</source>
        <translation>المنطقة الزمنية «%1» غير معروفة هنا. اختر واحدة من القائمة.</translation>
    </message>
    <message>
        <source>Leave at least one day of the week open.</source>
        <translation>اترك يوماً واحداً على الأقل مفتوحاً في الأسبوع.</translation>
    </message>
    <message>
        <source>“%1” is not a way to count loan days.</source>
        <translation>«%1» ليست طريقة لعدّ أيام الإعارة.</translation>
    </message>
    <message>
        <source>Choose between %1 and %2 minutes.</source>
        <translation>اختر بين %1 و%2 دقيقة.</translation>
    </message>
    <message>
        <source>Choose between %1 and %2 seconds.</source>
        <translation>اختر بين %1 و%2 ثانية.</translation>
    </message>
    <message>
        <source>Closing has to be later than opening.</source>
        <translation>يجب أن يكون وقت الإغلاق بعد وقت الفتح.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>لا إعداد فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>هل تتجاهل ما كتبته؟</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>لا حقول تحتاج إلى مراجعة</numerusform>
            <numerusform>حقل واحد يحتاج إلى مراجعة</numerusform>
            <numerusform>حقلان يحتاجان إلى مراجعة</numerusform>
            <numerusform>%n حقول تحتاج إلى مراجعة</numerusform>
            <numerusform>%n حقلاً يحتاج إلى مراجعة</numerusform>
            <numerusform>%n حقل يحتاج إلى مراجعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>In a grid</source>
        <translation>في الجدول</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>تحرير الخلية</translation>
    </message>
    <message>
        <source>Commit and go down</source>
        <translation>اعتماد والانتقال لأسفل</translation>
    </message>
    <message>
        <source>Next or previous cell while editing</source>
        <translation>الخلية التالية أو السابقة أثناء التحرير</translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation>ترك الخلية كما كانت</translation>
    </message>
    <message>
        <source>Select the row</source>
        <translation>تحديد الصف</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>في مربع حوار</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SignInFlow</name>
    <message>
        <source>Demo library</source>
        <translation>المكتبة التجريبية</translation>
    </message>
    <message>
        <source>User name %1, password %2</source>
        <translation>اسم المستخدم %1، كلمة المرور %2</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>فتح مكتبة أخرى…</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>مكتبة جديدة…</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>فتح مكتبة</translation>
    </message>
    <message>
        <source>Carrel libraries (*.carrel);;All files (*)</source>
        <translation>مكتبات Carrel (*.carrel);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Bring the library up to date?</source>
        <translation>هل تُحدَّث المكتبة؟</translation>
    </message>
    <message>
        <source>This library was made by an older Carrel. A backup is made first; afterwards older versions of Carrel cannot open it any more.</source>
        <translation>أُنشئت هذه المكتبة بإصدار أقدم من Carrel. تُعمل نسخة احتياطية أولاً؛ وبعدها لا تستطيع الإصدارات الأقدم فتحها.</translation>
    </message>
    <message>
        <source>Back up and update</source>
        <translation>نسخ احتياطي وتحديث</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Open the demo library</source>
        <translation>فتح المكتبة التجريبية</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Use your staff account to open the library.</source>
        <translation>استخدم حسابك الوظيفي لفتح المكتبة.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
</context>
<context>
    <name>SignInWell</name>
    <message>
        <source>May sign in to Carrel</source>
        <translation>يحق له تسجيل الدخول إلى Carrel</translation>
    </message>
    <message>
        <source>Must choose a new one at first sign-in</source>
        <translation>يجب اختيار غيرها عند أول دخول</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Account expires</source>
        <translation>انتهاء الحساب</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>كلمة المرور الأولى</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <source>Then the role ends by itself</source>
        <translation>عندها ينتهي الدور من نفسه</translation>
    </message>
    <message>
        <source>Suggest another</source>
        <translation>اقتراح غيرها</translation>
    </message>
    <message>
        <source>Only administrators see this part</source>
        <translation>يرى هذا الجزء مديرو النظام فقط</translation>
    </message>
    <message>
        <source>For staff. Borrowing needs no sign-in.</source>
        <translation>للموظفين. لا تحتاج الاستعارة إلى تسجيل دخول.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Taken. Choose another.</source>
        <translation>مستعمل. اختر غيره.</translation>
    </message>
</context>
<context>
    <name>SimulatorPage</name>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>تستحق في %1</translation>
    </message>
    <message numerus="yes">
        <source>%n out already</source>
        <translation>
            <numerusform>لا شيء معار</numerusform>
            <numerusform>واحدة معارة من قبل</numerusform>
            <numerusform>اثنتان معارتان من قبل</numerusform>
            <numerusform>%n معارة من قبل</numerusform>
            <numerusform>%n معارة من قبل</numerusform>
            <numerusform>%n معارة من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>allowed now</source>
        <translation>مسموحة الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>في اليوم نفسه</numerusform>
            <numerusform>بعد ذلك بيوم</numerusform>
            <numerusform>بعد ذلك بيومين</numerusform>
            <numerusform>بعد ذلك بـ%n أيام</numerusform>
            <numerusform>بعد ذلك بـ%n يوماً</numerusform>
            <numerusform>بعد ذلك بـ%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) sooner</source>
        <translation>
            <numerusform>في اليوم نفسه</numerusform>
            <numerusform>قبل ذلك بيوم</numerusform>
            <numerusform>قبل ذلك بيومين</numerusform>
            <numerusform>قبل ذلك بـ%n أيام</numerusform>
            <numerusform>قبل ذلك بـ%n يوماً</numerusform>
            <numerusform>قبل ذلك بـ%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Due date moved</source>
        <translation>تغيّر الاستحقاق</translation>
    </message>
    <message>
        <source>Fine changed</source>
        <translation>تغيّرت الغرامة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Search user or title…</source>
        <translation>ابحث عن مستخدم أو عنوان…</translation>
    </message>
    <message>
        <source>Search user or title</source>
        <translation>البحث عن مستخدم أو عنوان</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>أُعيرت</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>A trial on past loans: nothing is changed</source>
        <translation>تجربة على إعارات ماضية: لا يُغيّر شيء</translation>
    </message>
    <message>
        <source>Loans of</source>
        <translation>إعارات</translation>
    </message>
    <message numerus="yes">
        <source>Last %n week(s)</source>
        <translation>
            <numerusform>آخر الأسابيع</numerusform>
            <numerusform>آخر أسبوع</numerusform>
            <numerusform>آخر أسبوعين</numerusform>
            <numerusform>آخر %n أسابيع</numerusform>
            <numerusform>آخر %n أسبوعاً</numerusform>
            <numerusform>آخر %n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply changes…</source>
        <translation>تطبيق التغييرات…</translation>
    </message>
    <message>
        <source>Loans allowed</source>
        <translation>الإعارات المسموحة</translation>
    </message>
    <message>
        <source>Returned late</source>
        <translation>أُرجعت متأخرة</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>الغرامات</translation>
    </message>
    <message>
        <source>Changes on trial</source>
        <translation>تغييرات قيد التجربة</translation>
    </message>
    <message>
        <source>Change in Rules</source>
        <translation>التغيير من صفحة القواعد</translation>
    </message>
    <message>
        <source>Selected loan</source>
        <translation>الإعارة المحددة</translation>
    </message>
    <message>
        <source>Replaying…</source>
        <translation>جارٍ إعادة التشغيل…</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>لا مرفوضة</numerusform>
            <numerusform>واحدة مرفوضة</numerusform>
            <numerusform>اثنتان مرفوضتان</numerusform>
            <numerusform>%n مرفوضة</numerusform>
            <numerusform>%n مرفوضة</numerusform>
            <numerusform>%n مرفوضة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>بلا زيادة</numerusform>
            <numerusform>أكثر بواحدة</numerusform>
            <numerusform>أكثر باثنتين</numerusform>
            <numerusform>أكثر بـ%n</numerusform>
            <numerusform>أكثر بـ%n</numerusform>
            <numerusform>أكثر بـ%n</numerusform>
        </translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>لا فرق</translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <translation>
            <numerusform>بلا نقص</numerusform>
            <numerusform>أقل بواحدة</numerusform>
            <numerusform>أقل باثنتين</numerusform>
            <numerusform>أقل بـ%n</numerusform>
            <numerusform>أقل بـ%n</numerusform>
            <numerusform>أقل بـ%n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>أقل بـ%1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>أكثر بـ%1</translation>
    </message>
    <message numerus="yes">
        <source>Replays %n loan(s) from %1 to %2 as they happened. It cannot know what people would have done instead.</source>
        <translation>
            <numerusform>لا إعارات من %1 إلى %2 لإعادة تشغيلها. ولا يمكن معرفة ما كان الناس سيفعلونه بدلاً من ذلك.</numerusform>
            <numerusform>تُعاد إعارة واحدة من %1 إلى %2 كما جرت. ولا يمكن معرفة ما كان الناس سيفعلونه بدلاً من ذلك.</numerusform>
            <numerusform>تُعاد إعارتان من %1 إلى %2 كما جرتا. ولا يمكن معرفة ما كان الناس سيفعلونه بدلاً من ذلك.</numerusform>
            <numerusform>تُعاد %n إعارات من %1 إلى %2 كما جرت. ولا يمكن معرفة ما كان الناس سيفعلونه بدلاً من ذلك.</numerusform>
            <numerusform>تُعاد %n إعارة من %1 إلى %2 كما جرت. ولا يمكن معرفة ما كان الناس سيفعلونه بدلاً من ذلك.</numerusform>
            <numerusform>تُعاد %n إعارة من %1 إلى %2 كما جرت. ولا يمكن معرفة ما كان الناس سيفعلونه بدلاً من ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 loans would differ</source>
        <translation>تختلف %1 من %2 من الإعارات</translation>
    </message>
    <message>
        <source>The first %1 are listed; search for the others.</source>
        <translation>تُعرض أول %1؛ ابحث عن غيرها.</translation>
    </message>
    <message>
        <source>Change rules under Rules, then press Simulate… there: the changes are tried here before they are saved.</source>
        <translation>غيّر القواعد في صفحة القواعد ثم اضغط هناك «محاكاة…»: تُجرّب التغييرات هنا قبل حفظها.</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>user category</comment>
        <translation>أي فئة</translation>
    </message>
    <message>
        <source>any</source>
        <comment>item type</comment>
        <translation>أي نوع</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>موروثة</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>استثناء %1</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Fine before</source>
        <translation>الغرامة قبل</translation>
    </message>
    <message>
        <source>Fine after</source>
        <translation>الغرامة بعد</translation>
    </message>
    <message>
        <source>Rule that decides</source>
        <translation>القاعدة الحاسمة</translation>
    </message>
    <message>
        <source>Set in</source>
        <translation>معيّنة في</translation>
    </message>
    <message>
        <source>Loans out then</source>
        <translation>المعار حينها</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>المحاكاة</translation>
    </message>
</context>
<context>
    <name>StaffColumns</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>آخر دخول</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منتهٍ</translation>
    </message>
    <message numerus="yes">
        <source>Locked %n min</source>
        <translation>
            <numerusform>مقفل %n د</numerusform>
            <numerusform>مقفل %n د</numerusform>
            <numerusform>مقفل %n د</numerusform>
            <numerusform>مقفل %n د</numerusform>
            <numerusform>مقفل %n د</numerusform>
            <numerusform>مقفل %n د</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>ينتهي اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s)</source>
        <translation>
            <numerusform>ينتهي بعد لا أيام</numerusform>
            <numerusform>ينتهي بعد يوم واحد</numerusform>
            <numerusform>ينتهي بعد يومان</numerusform>
            <numerusform>ينتهي بعد %n أيام</numerusform>
            <numerusform>ينتهي بعد %n يوماً</numerusform>
            <numerusform>ينتهي بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet used</source>
        <translation>لم يُستعمل بعد</translation>
    </message>
</context>
<context>
    <name>StaffDetail</name>
    <message>
        <source>Works at the Desk: lend, return, renew</source>
        <translation>يعمل في مكتب الإعارة: إعارة وإرجاع وتجديد</translation>
    </message>
    <message>
        <source>Adds users, extends memberships</source>
        <translation>يضيف المستخدمين ويمدد العضويات</translation>
    </message>
    <message>
        <source>Edits books, imports, exports</source>
        <translation>يحرر الكتب ويستورد ويصدر</translation>
    </message>
    <message>
        <source>Manages staff and settings</source>
        <translation>يدير الموظفين والإعدادات</translation>
    </message>
    <message>
        <source>Set new password…</source>
        <translation>تعيين كلمة مرور جديدة…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>إلغاء التفعيل</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>+ 3 months</source>
        <translation>+ 3 أشهر</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Compare all roles</source>
        <translation>مقارنة كل الأدوار</translation>
    </message>
    <message>
        <source>No account selected</source>
        <translation>لا حساب محدد</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>البطاقة %1</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>The last administrator keeps this role, without end, and stays active.</source>
        <translation>آخر مدير نظام يحتفظ بهذا الدور بلا نهاية ويبقى نشطاً.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Must be changed at the next sign-in</source>
        <translation>يجب تغييرها عند الدخول التالي</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>عُينت %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>معينة</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation>مقفل حتى %1</translation>
    </message>
    <message>
        <source>None since the last sign-in</source>
        <translation>لا شيء منذ آخر دخول</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last %1</source>
        <translation>
            <numerusform>لا مرات، آخرها %1</numerusform>
            <numerusform>مرة واحدة، آخرها %1</numerusform>
            <numerusform>مرتان، آخرها %1</numerusform>
            <numerusform>%n مرات، آخرها %1</numerusform>
            <numerusform>%n مرة، آخرها %1</numerusform>
            <numerusform>%n مرة، آخرها %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>لا: %1</translation>
    </message>
    <message>
        <source>Account of %1 saved.</source>
        <translation>حُفظ حساب %1.</translation>
    </message>
    <message>
        <source>New password for %1 set. It cannot be undone.</source>
        <translation>عُينت كلمة مرور جديدة لـ%1. لا يمكن التراجع.</translation>
    </message>
    <message>
        <source>%1 can try to sign in again.</source>
        <translation>يمكن لـ%1 محاولة الدخول مجدداً.</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>%1 نشط من جديد.</translation>
    </message>
    <message>
        <source>%1 is inactive now.</source>
        <translation>%1 غير نشط الآن.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Search staff</source>
        <translation>البحث في الموظفين</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Active only</source>
        <translation>النشطون فقط</translation>
    </message>
    <message>
        <source>Add staff…</source>
        <translation>إضافة موظف…</translation>
    </message>
    <message>
        <source>No accounts match.</source>
        <translation>لا حسابات مطابقة.</translation>
    </message>
    <message>
        <source>Nobody can sign in.</source>
        <translation>لا أحد يمكنه الدخول.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>مسح البحث والمرشحات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln staff account(s)</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%Ln حسابات</numerusform>
            <numerusform>%Ln حساباً</numerusform>
            <numerusform>%Ln حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لا تحديد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محدداً</numerusform>
            <numerusform>%Ln محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can sign in</source>
        <translation>
            <numerusform>يمكنهم الدخول: %Ln</numerusform>
            <numerusform>يمكنهم الدخول: %Ln</numerusform>
            <numerusform>يمكنهم الدخول: %Ln</numerusform>
            <numerusform>يمكنهم الدخول: %Ln</numerusform>
            <numerusform>يمكنهم الدخول: %Ln</numerusform>
            <numerusform>يمكنهم الدخول: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ended</source>
        <translation>
            <numerusform>منتهية: %Ln</numerusform>
            <numerusform>منتهية: %Ln</numerusform>
            <numerusform>منتهية: %Ln</numerusform>
            <numerusform>منتهية: %Ln</numerusform>
            <numerusform>منتهية: %Ln</numerusform>
            <numerusform>منتهية: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff accounts</source>
        <translation>حسابات الموظفين</translation>
    </message>
</context>
<context>
    <name>StagesSheet</name>
    <message>
        <source>Stages per category</source>
        <translation>المراحل حسب الفئة</translation>
    </message>
    <message>
        <source>Days before or after the due day. Leave a field empty to use the days of the first line; write “off” to send nothing.</source>
        <translation>الأيام قبل يوم الاستحقاق أو بعده. اترك الحقل فارغاً لاستخدام أيام السطر الأول؛ واكتب «متوقف» كي لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>أيام قبل</translation>
    </message>
    <message>
        <source>days late</source>
        <translation>أيام تأخر</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>أي فئة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>StatementPane</name>
    <message>
        <source>Statement of account, card %1</source>
        <translation>كشف حساب، البطاقة %1</translation>
    </message>
    <message>
        <source>No charge is open.</source>
        <translation>لا رسوم مفتوحة.</translation>
    </message>
    <message>
        <source>Open charges</source>
        <translation>الرسوم المفتوحة</translation>
    </message>
    <message>
        <source>Running, not charged yet</source>
        <translation>جارية، لم تُسجّل بعد</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>تستحق في %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>الرصيد السابق</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>The library owes you %1.</source>
        <translation>لك على المكتبة %1.</translation>
    </message>
    <message>
        <source>Owed today: %1.</source>
        <translation>المستحق اليوم: %1.</translation>
    </message>
    <message>
        <source>With what runs on: %1.</source>
        <translation>مع ما هو جارٍ: %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>كشف حساب</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>A letter with the open charges, the fines that run on, and every entry of the period.</source>
        <translation>رسالة ورقية فيها الرسوم المفتوحة والغرامات الجارية وكل قيد في الفترة.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>statement-%1.pdf</source>
        <translation>كشف-حساب-%1.pdf</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>حفظ كشف الحساب</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
</context>
<context>
    <name>StationPage</name>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Name of this station</source>
        <translation>اسم هذه المحطة</translation>
    </message>
    <message>
        <source>Shown in the status line and kept with what is done here. From the next sign-in on.</source>
        <translation>يظهر في سطر الحالة ويُحفظ مع ما يُعمل هنا. ابتداءً من الدخول التالي.</translation>
    </message>
    <message>
        <source>Desk forgets the user after</source>
        <translation>ينسى المكتب المستخدم بعد</translation>
    </message>
    <message>
        <source>For the whole library, so that nobody sees the loans of the person before.</source>
        <translation>للمكتبة كلها، كي لا يرى أحد إعارات من قبله.</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>هذه المحطة</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All changes saved %1</source>
        <translation>حُفظت كل التغييرات %1</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>حُفظت كل التغييرات</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>كل التغييرات محفوظة</numerusform>
            <numerusform>تغيير واحد غير محفوظ</numerusform>
            <numerusform>تغييران غير محفوظين</numerusform>
            <numerusform>%n تغييرات غير محفوظة</numerusform>
            <numerusform>%n تغييراً غير محفوظ</numerusform>
            <numerusform>%n تغيير غير محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>StrengthBars</name>
    <message>
        <source>Weak</source>
        <translation>ضعيفة</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>Password strength</source>
        <translation>قوة كلمة المرور</translation>
    </message>
</context>
<context>
    <name>TablesTexts</name>
    <message>
        <source>This cell cannot be changed here.</source>
        <translation>لا يمكن تغيير هذه الخلية هنا.</translation>
    </message>
    <message>
        <source>A year is a number, such as 1974 or 720 BC.</source>
        <translation>السنة عدد، مثل 1974 أو 720 ق.م.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>يجب أن يكون هذا عدداً صحيحاً.</translation>
    </message>
    <message>
        <source>This must be an amount of money.</source>
        <translation>يجب أن يكون هذا مبلغاً مالياً.</translation>
    </message>
    <message>
        <source>This is not a day of the calendar.</source>
        <translation>هذا ليس يوماً في التقويم.</translation>
    </message>
    <message>
        <source>There is no “%1”. Choose one of the list.</source>
        <translation>لا يوجد «%1». اختر من القائمة.</translation>
    </message>
</context>
<context>
    <name>TargetNames</name>
    <message>
        <source>Do not import</source>
        <translation>لا تستورد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>ISBN, zeros restored</source>
        <translation>الردمك، مع استعادة الأصفار</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>الرقم في السلسلة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الطبعة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Item type</source>
        <translation>نوع المادة</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Copy: barcode</source>
        <translation>النسخة: الرمز الشريطي</translation>
    </message>
    <message>
        <source>Copy: location</source>
        <translation>النسخة: الموقع</translation>
    </message>
    <message>
        <source>Copy: price</source>
        <translation>النسخة: السعر</translation>
    </message>
    <message>
        <source>Copy: acquired</source>
        <translation>النسخة: تاريخ الاقتناء</translation>
    </message>
    <message>
        <source>Copy: status</source>
        <translation>النسخة: الحالة</translation>
    </message>
    <message>
        <source>Number of copies</source>
        <translation>عدد النسخ</translation>
    </message>
    <message>
        <source>Copy: condition</source>
        <translation>النسخة: الوضع</translation>
    </message>
    <message>
        <source>Copy: remarks</source>
        <translation>النسخة: ملاحظات</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>رقم البطاقة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان البريدي</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>الرمز الشريطي</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>أُعيرت</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>أُرجعت</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>التجديدات</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>الكتب</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>الإعارات</translation>
    </message>
    <message>
        <source>%1, one a cell</source>
        <translation>%1، واحد في كل خلية</translation>
    </message>
    <message>
        <source>%1, split at “%2”</source>
        <translation>%1، يُقسم عند «%2»</translation>
    </message>
    <message>
        <source>%1, year first</source>
        <translation>%1، السنة أولاً</translation>
    </message>
    <message>
        <source>%1, day first</source>
        <translation>%1، اليوم أولاً</translation>
    </message>
    <message>
        <source>%1, month first</source>
        <translation>%1، الشهر أولاً</translation>
    </message>
    <message>
        <source>Year before Christ kept</source>
        <translation>أُبقيت سنة قبل الميلاد</translation>
    </message>
    <message>
        <source>No year: stays empty</source>
        <translation>لا سنة: تبقى فارغة</translation>
    </message>
    <message>
        <source>ISBN kept as printed</source>
        <translation>أُبقي الردمك كما طُبع</translation>
    </message>
    <message>
        <source>ISBN rounded: left out</source>
        <translation>ردمك مقرّب: تُرك</translation>
    </message>
    <message>
        <source>No title: not imported</source>
        <translation>لا عنوان: لم يُستورد</translation>
    </message>
    <message>
        <source>No name: not imported</source>
        <translation>لا اسم: لم يُستورد</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>مُحدَّث</translation>
    </message>
    <message>
        <source>Values missing</source>
        <translation>قيم ناقصة</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Prepare a run…</source>
        <translation>إعداد جولة إرسال…</translation>
    </message>
    <message>
        <source>Stages per category…</source>
        <translation>المراحل حسب الفئة…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة ورقية</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Insert placeholder</source>
        <translation>إدراج عنصر نائب</translation>
    </message>
    <message>
        <source>{each loan} … {end} repeats a line for each copy; {if group} … {end} stays only where there is a group.</source>
        <translation>{each loan} … {end} يكرر السطر لكل نسخة؛ {if group} … {end} يبقى فقط حيث توجد مجموعة.</translation>
    </message>
    <message>
        <source>Carrel&apos;s own words</source>
        <translation>نص Carrel الأصلي</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Previous user</source>
        <translation>المستخدم السابق</translation>
    </message>
    <message>
        <source>Next user</source>
        <translation>المستخدم التالي</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>لا مراحل</numerusform>
            <numerusform>مرحلة واحدة</numerusform>
            <numerusform>مرحلتان</numerusform>
            <numerusform>%n مراحل</numerusform>
            <numerusform>%n مرحلة</numerusform>
            <numerusform>%n مرحلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%n أحداث</numerusform>
            <numerusform>%n حدثاً</numerusform>
            <numerusform>%n حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>Write {%1}</source>
        <translation>كتابة {%1}</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved text(s)</source>
        <translation>
            <numerusform>لا نصوص غير محفوظة</numerusform>
            <numerusform>نص واحد غير محفوظ</numerusform>
            <numerusform>نصان غير محفوظين</numerusform>
            <numerusform>%n نصوص غير محفوظة</numerusform>
            <numerusform>%n نصاً غير محفوظ</numerusform>
            <numerusform>%n نص غير محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>A real user, not sent</source>
        <translation>مستخدم حقيقي، دون إرسال</translation>
    </message>
    <message>
        <source>An example: nobody gets this notice today</source>
        <translation>مثال: لا يتلقى أحد هذا الإشعار اليوم</translation>
    </message>
    <message>
        <source>Text of “%1” saved</source>
        <translation>حُفظ نص «%1»</translation>
    </message>
    <message>
        <source>“%1” has Carrel&apos;s own words again</source>
        <translation>عاد «%1» إلى نص Carrel الأصلي</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>An example, while a user is looked for</source>
        <translation>مثال، ريثما يُعثر على مستخدم</translation>
    </message>
</context>
<context>
    <name>TillCount</name>
    <message>
        <source>Count the till</source>
        <translation>عدّ الصندوق</translation>
    </message>
    <message>
        <source>Everything smaller</source>
        <translation>كل ما هو أصغر</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Float this morning</source>
        <translation>عهدة الصندوق صباحاً</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>النقد المستلم</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>To the bank, the float stays</source>
        <translation>إلى المصرف، وتبقى العهدة</translation>
    </message>
    <message>
        <source>The till is right.</source>
        <translation>الصندوق صحيح.</translation>
    </message>
    <message>
        <source>%1 short.</source>
        <translation>ينقص %1.</translation>
    </message>
    <message>
        <source>%1 too much.</source>
        <translation>يزيد %1.</translation>
    </message>
    <message>
        <source>Why the till is not right</source>
        <translation>لماذا لا يطابق الصندوق</translation>
    </message>
    <message>
        <source>Say why, or count again.</source>
        <translation>اذكر السبب أو أعد العدّ.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>TodayTab</name>
    <message>
        <source>Sheet as PDF…</source>
        <translation>الكشف كملف PDF…</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>بانتظار قرار</translation>
    </message>
    <message>
        <source>Done today by itself</source>
        <translation>جرى اليوم تلقائياً</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>closed today</source>
        <translation>مغلقة اليوم</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>تستحق اليوم</translation>
    </message>
    <message>
        <source>Open in Loans</source>
        <translation>فتح في الإعارات</translation>
    </message>
    <message>
        <source>Newly overdue</source>
        <translation>متأخرة حديثاً</translation>
    </message>
    <message>
        <source>Open in Overdues</source>
        <translation>فتح في المتأخرات</translation>
    </message>
    <message>
        <source>Hold shelf to clear</source>
        <translation>رف الحجوزات للإخلاء</translation>
    </message>
    <message>
        <source>Open in Holds</source>
        <translation>فتح في الحجوزات</translation>
    </message>
    <message>
        <source>To pull</source>
        <translation>للجلب من الرف</translation>
    </message>
    <message>
        <source>Memberships ending</source>
        <translation>عضويات تنتهي</translation>
    </message>
    <message>
        <source>Open in Users</source>
        <translation>فتح في المستخدمين</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>دون تجاوز للموعد</numerusform>
            <numerusform>بعد الموعد بيوم</numerusform>
            <numerusform>بعد الموعد بيومين</numerusform>
            <numerusform>بعد الموعد بـ%n أيام</numerusform>
            <numerusform>بعد الموعد بـ%n يوماً</numerusform>
            <numerusform>بعد الموعد بـ%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>held</source>
        <translation>محجوزة</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>لا شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Ask in %n day(s)</source>
        <translation>
            <numerusform>السؤال اليوم</numerusform>
            <numerusform>السؤال بعد يوم</numerusform>
            <numerusform>السؤال بعد يومين</numerusform>
            <numerusform>السؤال بعد %n أيام</numerusform>
            <numerusform>السؤال بعد %n يوماً</numerusform>
            <numerusform>السؤال بعد %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Declare %n copy(ies) lost?</source>
        <translation>
            <numerusform>لا نسخ لتسجيلها ضائعة</numerusform>
            <numerusform>هل تُسجّل نسخة واحدة ضائعة؟</numerusform>
            <numerusform>هل تُسجّل نسختان ضائعتين؟</numerusform>
            <numerusform>هل تُسجّل %n نسخ ضائعة؟</numerusform>
            <numerusform>هل تُسجّل %n نسخة ضائعة؟</numerusform>
            <numerusform>هل تُسجّل %n نسخة ضائعة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Later than the rules wait: %1</source>
        <translation>تأخرت أكثر مما تنتظره القواعد: %1</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>مراجعة…</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n hold(s) from the shelf?</source>
        <translation>
            <numerusform>لا حجوزات لإزالتها من الرف</numerusform>
            <numerusform>هل يُزال حجز واحد من الرف؟</numerusform>
            <numerusform>هل يُزال حجزان من الرف؟</numerusform>
            <numerusform>هل تُزال %n حجوزات من الرف؟</numerusform>
            <numerusform>هل يُزال %n حجزاً من الرف؟</numerusform>
            <numerusform>هل يُزال %n حجز من الرف؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Not collected in time: %1</source>
        <translation>لم تُستلم في موعدها: %1</translation>
    </message>
    <message numerus="yes">
        <source>Send %n notice(s)?</source>
        <translation>
            <numerusform>لا إشعارات للإرسال</numerusform>
            <numerusform>هل يُرسل إشعار واحد؟</numerusform>
            <numerusform>هل يُرسل إشعاران؟</numerusform>
            <numerusform>هل تُرسل %n إشعارات؟</numerusform>
            <numerusform>هل يُرسل %n إشعاراً؟</numerusform>
            <numerusform>هل يُرسل %n إشعار؟</numerusform>
        </translation>
    </message>
    <message>
        <source>By e-mail and on paper.</source>
        <translation>بالبريد الإلكتروني وعلى الورق.</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>فتح جولة الإرسال</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>لا شيء ينتظر.</translation>
    </message>
    <message numerus="yes">
        <source>%n suspended hold(s) waiting again</source>
        <translation>
            <numerusform>لا حجوزات معلّقة عادت إلى الانتظار</numerusform>
            <numerusform>حجز معلّق واحد عاد إلى الانتظار</numerusform>
            <numerusform>حجزان معلّقان عادا إلى الانتظار</numerusform>
            <numerusform>%n حجوزات معلّقة عادت إلى الانتظار</numerusform>
            <numerusform>%n حجزاً معلّقاً عاد إلى الانتظار</numerusform>
            <numerusform>%n حجز معلّق عاد إلى الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s) renewed by themselves</source>
        <translation>
            <numerusform>لم تُجدد إعارات تلقائياً</numerusform>
            <numerusform>جُددت إعارة واحدة تلقائياً</numerusform>
            <numerusform>جُددت إعارتان تلقائياً</numerusform>
            <numerusform>جُددت %n إعارات تلقائياً</numerusform>
            <numerusform>جُددت %n إعارة تلقائياً</numerusform>
            <numerusform>جُددت %n إعارة تلقائياً</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1 at the latest</source>
        <translation>حتى %1 على الأكثر</translation>
    </message>
    <message numerus="yes">
        <source>%n not renewed</source>
        <translation>
            <numerusform>لم تُجدد: %n</numerusform>
            <numerusform>لم تُجدد: %n</numerusform>
            <numerusform>لم تُجدد: %n</numerusform>
            <numerusform>لم تُجدد: %n</numerusform>
            <numerusform>لم تُجدد: %n</numerusform>
            <numerusform>لم تُجدد: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old loan(s) made anonymous</source>
        <translation>
            <numerusform>لم تُخفَ هوية أي إعارة قديمة</numerusform>
            <numerusform>أُخفيت هوية إعارة قديمة واحدة</numerusform>
            <numerusform>أُخفيت هوية إعارتين قديمتين</numerusform>
            <numerusform>أُخفيت هوية %n إعارات قديمة</numerusform>
            <numerusform>أُخفيت هوية %n إعارة قديمة</numerusform>
            <numerusform>أُخفيت هوية %n إعارة قديمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Sheet as PDF</source>
        <translation>الكشف كملف PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كُتب في %1.</translation>
    </message>
    <message>
        <source>The sheet could not be written: %1</source>
        <translation>تعذّرت كتابة الكشف: %1</translation>
    </message>
    <message>
        <source>Nothing had to be done.</source>
        <translation>لم يلزم عمل شيء.</translation>
    </message>
    <message>
        <source>Reading what the day asks for…</source>
        <translation>جارٍ قراءة ما يتطلبه اليوم…</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>&amp;Undo %1</source>
        <translation>ت&amp;راجع عن %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>إ&amp;عادة %1</translation>
    </message>
    <message numerus="yes">
        <source>Taking back %Ln record(s)…</source>
        <translation>
            <numerusform>جارٍ التراجع عن لا سجلات…</numerusform>
            <numerusform>جارٍ التراجع عن سجل واحد…</numerusform>
            <numerusform>جارٍ التراجع عن سجلان…</numerusform>
            <numerusform>جارٍ التراجع عن %Ln سجلات…</numerusform>
            <numerusform>جارٍ التراجع عن %Ln سجلاً…</numerusform>
            <numerusform>جارٍ التراجع عن %Ln سجل…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
</context>
<context>
    <name>UndoStepText</name>
    <message>
        <source>lending</source>
        <translation>الإعارة</translation>
    </message>
    <message>
        <source>return</source>
        <translation>الإرجاع</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>التجديد</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>الحجز</translation>
    </message>
    <message>
        <source>extension of membership</source>
        <translation>تمديد العضوية</translation>
    </message>
    <message>
        <source>new user</source>
        <translation>مستخدم جديد</translation>
    </message>
    <message>
        <source>edit of user</source>
        <translation>تحرير مستخدم</translation>
    </message>
    <message>
        <source>removal of user</source>
        <translation>إزالة مستخدم</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>new book</source>
        <translation>كتاب جديد</translation>
    </message>
    <message>
        <source>edit of book</source>
        <translation>تحرير كتاب</translation>
    </message>
    <message>
        <source>removal of book</source>
        <translation>إزالة كتاب</translation>
    </message>
    <message>
        <source>new copy</source>
        <translation>نسخة جديدة</translation>
    </message>
    <message>
        <source>edit of copy</source>
        <translation>تحرير نسخة</translation>
    </message>
    <message>
        <source>removal of copy</source>
        <translation>إزالة نسخة</translation>
    </message>
    <message>
        <source>edit of a list</source>
        <translation>تحرير قائمة</translation>
    </message>
    <message>
        <source>edit of loan</source>
        <translation>تحرير إعارة</translation>
    </message>
    <message>
        <source>import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>edit of loan rules</source>
        <translation>تحرير قواعد الإعارة</translation>
    </message>
    <message>
        <source>edit of closed days</source>
        <translation>تحرير أيام الإغلاق</translation>
    </message>
    <message>
        <source>edit of settings</source>
        <translation>تحرير الإعدادات</translation>
    </message>
    <message>
        <source>edit of staff account</source>
        <translation>تحرير حساب موظف</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n record(s))</source>
        <translation>
            <numerusform>%1 (لا سجلات)</numerusform>
            <numerusform>%1 (سجل واحد)</numerusform>
            <numerusform>%1 (سجلان)</numerusform>
            <numerusform>%1 (%n سجلات)</numerusform>
            <numerusform>%1 (%n سجلاً)</numerusform>
            <numerusform>%1 (%n سجل)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>edit of hold</source>
        <translation>تحرير حجز</translation>
    </message>
    <message>
        <source>cancelled hold</source>
        <translation>إلغاء حجز</translation>
    </message>
    <message>
        <source>copy on the hold shelf</source>
        <translation>وضع نسخة على رف الحجوزات</translation>
    </message>
    <message>
        <source>hold back in the queue</source>
        <translation>إعادة حجز إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>expired hold</source>
        <translation>إزالة حجز منتهٍ</translation>
    </message>
    <message>
        <source>copy not found</source>
        <translation>الإبلاغ عن نسخة غير موجودة</translation>
    </message>
    <message>
        <source>order of a queue</source>
        <translation>ترتيب قائمة انتظار</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>تسجيل الضياع</translation>
    </message>
    <message>
        <source>claim of return</source>
        <translation>ادعاء الإرجاع</translation>
    </message>
    <message>
        <source>brief record</source>
        <translation>سجل مختصر</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>الرسم المستحق</translation>
    </message>
    <message>
        <source>waiver</source>
        <translation>الإعفاء</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>رد المبلغ</translation>
    </message>
    <message>
        <source>correction of a charge</source>
        <translation>تصحيح رسم</translation>
    </message>
    <message>
        <source>edit of notices</source>
        <translation>تحرير الإشعارات</translation>
    </message>
    <message>
        <source>damaged copy</source>
        <translation>تسجيل نسخة تالفة</translation>
    </message>
    <message>
        <source>charge of a copy found again</source>
        <translation>تسوية رسم نسخة عُثر عليها</translation>
    </message>
    <message>
        <source>override</source>
        <translation>استثناء</translation>
    </message>
    <message>
        <source>closing of the till</source>
        <translation>إقفال الصندوق</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>إشعارات</translation>
    </message>
    <message>
        <source>restored backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>erased user</source>
        <translation>محو مستخدم</translation>
    </message>
    <message>
        <source>old loans made anonymous</source>
        <translation>إخفاء هوية الإعارات القديمة</translation>
    </message>
    <message>
        <source>jobs of the day</source>
        <translation>أعمال اليوم</translation>
    </message>
    <message>
        <source>new password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
</context>
<context>
    <name>UndoText</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>This can no longer be undone: the record was changed since.</source>
        <translation>لم يعد التراجع ممكناً: تغيّر السجل منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>This can no longer be undone: &quot;%1&quot; was changed since.</source>
        <translation>لم يعد التراجع ممكناً: تغيّر «%1» منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>This can no longer be undone: the values from before were erased.</source>
        <translation>لم يعد التراجع ممكناً: مُحيت القيم السابقة.</translation>
    </message>
    <message>
        <source>This can no longer be undone: it was done with an older version of Carrel.</source>
        <translation>لم يعد التراجع ممكناً: جرى ذلك بإصدار أقدم من Carrel.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed since and stays as it is.</source>
        <translation>تغيّر «%1» منذ ذلك الحين ويبقى كما هو.</translation>
    </message>
</context>
<context>
    <name>UnsavedSheet</name>
    <message>
        <source>Close without saving?</source>
        <translation>الإغلاق دون حفظ؟</translation>
    </message>
    <message>
        <source>Not saved yet: %1. Closing now loses what was typed there.</source>
        <translation>لم يُحفظ بعد: %1. الإغلاق الآن يُفقد ما كُتب هناك.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>إغلاق دون حفظ</translation>
    </message>
</context>
<context>
    <name>UserCard</name>
    <message>
        <source>No user yet</source>
        <translation>لا مستخدم بعد</translation>
    </message>
    <message>
        <source>Scan a card, or type a name. A book scanned first shows where it is and who has it.</source>
        <translation>امسح بطاقة أو اكتب اسماً. والكتاب الممسوح أولاً يُظهر مكانه ومن لديه.</translation>
    </message>
    <message>
        <source>on loan</source>
        <translation>معارة</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>البطاقة %1</translation>
    </message>
    <message>
        <source>valid without end</source>
        <translation>صالحة بلا نهاية</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>انتهت في %1</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>صالحة حتى %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>loans of the limit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Pay…</source>
        <translation>تسديد…</translation>
    </message>
    <message>
        <source>owes</source>
        <translation>عليه</translation>
    </message>
    <message>
        <source>Take a payment…</source>
        <translation>استلام دفعة…</translation>
    </message>
    <message>
        <source>%1 of it are fines of copies still out</source>
        <translation>منه %1 غرامات نسخ ما زالت معارة</translation>
    </message>
</context>
<context>
    <name>UserColumns</name>
    <message>
        <source>Viewer</source>
        <translation>مطّلع</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>مساعد</translation>
    </message>
    <message>
        <source>Librarian</source>
        <translation>أمين مكتبة</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير النظام</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>الإعارات</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>الكفيل</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>ينتهي اليوم</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>ينتهي قريباً</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان البريدي</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Blocked because</source>
        <translation>سبب الحظر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>عليه</translation>
    </message>
</context>
<context>
    <name>UserDetail</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>إعارة</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>تمديد</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>إلغاء التفعيل</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>السماح…</translation>
    </message>
    <message>
        <source>Allow signing in…</source>
        <translation>السماح بتسجيل الدخول…</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>No user selected</source>
        <translation>لا مستخدم محدد</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>البطاقة %1</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Cannot sign in</source>
        <translation>لا يمكنه الدخول</translation>
    </message>
    <message>
        <source>Changes to %1 saved.</source>
        <translation>حُفظت تغييرات %1.</translation>
    </message>
    <message>
        <source>Changed here and elsewhere: %1.</source>
        <translation>غُيّر هنا وفي مكان آخر: %1.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء نصّي</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ نصّهم</translation>
    </message>
    <message>
        <source>Membership of %1 extended to %2.</source>
        <translation>مُددت عضوية %1 حتى %2.</translation>
    </message>
    <message>
        <source>Membership of %1 has no end now.</source>
        <translation>عضوية %1 بلا نهاية الآن.</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>%1 نشط من جديد.</translation>
    </message>
    <message>
        <source>%1 is inactive now.</source>
        <translation>%1 غير نشط الآن.</translation>
    </message>
    <message>
        <source>%1 saved this user at %2. Changed by both of you: %3.</source>
        <translation>حفظ %1 هذا المستخدم في %2. غيّرتما كلاكما: %3.</translation>
    </message>
    <message>
        <source>%1 saved this user at %2, %3. Changed by both of you: %4.</source>
        <translation>حفظ %1 هذا المستخدم في %2، %3. غيّرتما كلاكما: %4.</translation>
    </message>
    <message>
        <source>Membership of %1 extended to %2; the fee was charged.</source>
        <translation>مُددت عضوية %1 حتى %2؛ وسُجّل الرسم.</translation>
    </message>
</context>
<context>
    <name>UserFields</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>رقم البطاقة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>الكفيل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان البريدي</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Blocked because</source>
        <translation>سبب الحظر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Type a name or scan a card</source>
        <translation>اكتب اسماً أو امسح بطاقة</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>عمره سنة</numerusform>
            <numerusform>عمره سنتان</numerusform>
            <numerusform>عمره %n سنوات</numerusform>
            <numerusform>عمره %n سنة</numerusform>
            <numerusform>عمره %n سنة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserPreview</name>
    <message>
        <source>valid without end</source>
        <translation>صالحة بلا نهاية</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>انتهت في %1</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>صالحة حتى %1</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>البطاقة %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>%1, age %2</source>
        <translation>%1، العمر %2</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>معارة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>loans of the limit</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
</context>
<context>
    <name>UserSuggestions</name>
    <message>
        <source>Add a user…</source>
        <translation>إضافة مستخدم…</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>name, card, group or birth date</source>
        <translation>الاسم أو البطاقة أو المجموعة أو تاريخ الميلاد</translation>
    </message>
    <message>
        <source>↑ ↓ choose     Enter opens     Esc clears the field</source>
        <translation>↑ ↓ للاختيار     Enter للفتح     Esc لمسح الحقل</translation>
    </message>
    <message>
        <source>A scan replaces what is typed</source>
        <translation>المسح يحل محل المكتوب</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>وُلد %1</translation>
    </message>
    <message>
        <source>nothing on loan</source>
        <translation>لا شيء معار</translation>
    </message>
    <message numerus="yes">
        <source>%n on loan</source>
        <translation>
            <numerusform>لا شيء معار</numerusform>
            <numerusform>واحدة معارة</numerusform>
            <numerusform>اثنتان معارتان</numerusform>
            <numerusform>%n معارة</numerusform>
            <numerusform>%n معارة</numerusform>
            <numerusform>%n معارة</numerusform>
        </translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>محظور</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>لا متأخرات</numerusform>
            <numerusform>واحدة متأخرة</numerusform>
            <numerusform>اثنتان متأخرتان</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرة</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>لا أحد يطابق «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n match “%1”</source>
        <translation>
            <numerusform>لا أحد يطابق «%1»</numerusform>
            <numerusform>واحد يطابق «%1»</numerusform>
            <numerusform>اثنان يطابقان «%1»</numerusform>
            <numerusform>%n يطابقون «%1»</numerusform>
            <numerusform>%n يطابقون «%1»</numerusform>
            <numerusform>%n يطابقون «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Search books for “%1”</source>
        <translation>البحث عن «%1» في الكتب</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Search users</source>
        <translation>البحث في المستخدمين</translation>
    </message>
    <message>
        <source>Search name, card, phone…</source>
        <translation>ابحث عن اسم أو بطاقة أو هاتف…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Active only</source>
        <translation>النشطون فقط</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>خلال 30 يوماً</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>إضافة مستخدم</translation>
    </message>
    <message>
        <source>Add user…</source>
        <translation>إضافة مستخدم…</translation>
    </message>
    <message>
        <source>Delete or deactivate</source>
        <translation>حذف أو إلغاء تفعيل</translation>
    </message>
    <message>
        <source>No users yet.</source>
        <translation>لا مستخدمين بعد.</translation>
    </message>
    <message>
        <source>Add one, or import a file.</source>
        <translation>أضف واحداً أو استورد ملفاً.</translation>
    </message>
    <message>
        <source>No users match these filters.</source>
        <translation>لا مستخدمين يطابقون هذه المرشحات.</translation>
    </message>
    <message>
        <source>No users match “%1”.</source>
        <translation>لا مستخدمين يطابقون «%1».</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>مسح البحث والمرشحات</translation>
    </message>
    <message>
        <source>Add “%1” as a new user…</source>
        <translation>إضافة «%1» مستخدماً جديداً…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>لا مستخدمين</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>%Ln مستخدمين</numerusform>
            <numerusform>%Ln مستخدماً</numerusform>
            <numerusform>%Ln مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لا تحديد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محدداً</numerusform>
            <numerusform>%Ln محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) waiting for you</source>
        <translation>
            <numerusform>لا تعديلات بانتظارك</numerusform>
            <numerusform>تعديل واحد بانتظارك</numerusform>
            <numerusform>تعديلان بانتظارك</numerusform>
            <numerusform>%Ln تعديلات بانتظارك</numerusform>
            <numerusform>%Ln تعديلاً بانتظارك</numerusform>
            <numerusform>%Ln تعديل بانتظارك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire(s) this month</source>
        <translation>
            <numerusform>تنتهي هذا الشهر: %Ln</numerusform>
            <numerusform>تنتهي هذا الشهر: %Ln</numerusform>
            <numerusform>تنتهي هذا الشهر: %Ln</numerusform>
            <numerusform>تنتهي هذا الشهر: %Ln</numerusform>
            <numerusform>تنتهي هذا الشهر: %Ln</numerusform>
            <numerusform>تنتهي هذا الشهر: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>يمكن لـ%1 الدخول الآن.</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>أُضيف %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) deleted.</source>
        <translation>
            <numerusform>حُذف لا مستخدمين.</numerusform>
            <numerusform>حُذف مستخدم واحد.</numerusform>
            <numerusform>حُذف مستخدمان.</numerusform>
            <numerusform>حُذف %n مستخدمين.</numerusform>
            <numerusform>حُذف %n مستخدماً.</numerusform>
            <numerusform>حُذف %n مستخدم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) deactivated, not deleted: loans, notes or other users refer to them.</source>
        <translation>
            <numerusform>أُلغي تفعيل لا مستخدمين دون حذف: تشير إليهم إعارات أو ملاحظات أو مستخدمون.</numerusform>
            <numerusform>أُلغي تفعيل مستخدم واحد دون حذف: تشير إليهم إعارات أو ملاحظات أو مستخدمون.</numerusform>
            <numerusform>أُلغي تفعيل مستخدمان دون حذف: تشير إليهم إعارات أو ملاحظات أو مستخدمون.</numerusform>
            <numerusform>أُلغي تفعيل %n مستخدمين دون حذف: تشير إليهم إعارات أو ملاحظات أو مستخدمون.</numerusform>
            <numerusform>أُلغي تفعيل %n مستخدماً دون حذف: تشير إليهم إعارات أو ملاحظات أو مستخدمون.</numerusform>
            <numerusform>أُلغي تفعيل %n مستخدم دون حذف: تشير إليهم إعارات أو ملاحظات أو مستخدمون.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted, %2 deactivated because loans, notes or other users refer to them.</source>
        <translation>حُذف %1 وأُلغي تفعيل %2 لأن إعارات أو ملاحظات أو مستخدمين يشيرون إليهم.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Personal data…</source>
        <translation>البيانات الشخصية…</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>عليه</translation>
    </message>
</context>
<context>
    <name>UsersText</name>
    <message>
        <source>A name is needed.</source>
        <translation>يلزم اسم.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) fit.</source>
        <translation>
            <numerusform>لا يتسع لأي حرف.</numerusform>
            <numerusform>يتسع لحرف واحد على الأكثر.</numerusform>
            <numerusform>يتسع لحرفين على الأكثر.</numerusform>
            <numerusform>يتسع لـ%n أحرف على الأكثر.</numerusform>
            <numerusform>يتسع لـ%n حرفاً على الأكثر.</numerusform>
            <numerusform>يتسع لـ%n حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>A card number is needed.</source>
        <translation>يلزم رقم بطاقة.</translation>
    </message>
    <message>
        <source>Card %1 belongs to %2.</source>
        <translation>البطاقة %1 تخص %2.</translation>
    </message>
    <message>
        <source>An e-mail address has one @ with a name before it.</source>
        <translation>في عنوان البريد الإلكتروني علامة @ واحدة يسبقها اسم.</translation>
    </message>
    <message>
        <source>The part after @ needs a dot.</source>
        <translation>الجزء بعد @ يحتاج إلى نقطة.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>لم يأتِ هذا اليوم بعد.</translation>
    </message>
    <message>
        <source>Nobody is that old: %1 is the earliest year.</source>
        <translation>لا أحد بهذا العمر: أقدم سنة هي %1.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«%1» ليس تاريخاً.</translation>
    </message>
    <message>
        <source>Nobody can answer for him- or herself.</source>
        <translation>لا يكفل أحد نفسه.</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>اختر فئة.</translation>
    </message>
    <message>
        <source>No user has this name or card. Choose one from the list.</source>
        <translation>لا مستخدم بهذا الاسم أو البطاقة. اختر واحداً من القائمة.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>الملاحظة فارغة.</translation>
    </message>
    <message>
        <source>This user was deleted elsewhere.</source>
        <translation>حُذف هذا المستخدم من مكان آخر.</translation>
    </message>
    <message>
        <source>This user&apos;s data was erased and cannot be changed.</source>
        <translation>مُحيت بيانات هذا المستخدم ولا يمكن تغييرها.</translation>
    </message>
    <message>
        <source>Somebody else changed this user meanwhile.</source>
        <translation>غيّر شخص آخر هذا المستخدم في هذه الأثناء.</translation>
    </message>
    <message>
        <source>%1 can sign in. End the staff account first.</source>
        <translation>يمكن لـ%1 تسجيل الدخول. أنهِ الحساب الوظيفي أولاً.</translation>
    </message>
    <message>
        <source>The membership of %1 has no end.</source>
        <translation>عضوية %1 بلا نهاية.</translation>
    </message>
    <message>
        <source>This note was deleted elsewhere.</source>
        <translation>حُذفت هذه الملاحظة من مكان آخر.</translation>
    </message>
    <message>
        <source>Somebody else changed this note meanwhile.</source>
        <translation>غيّر شخص آخر هذه الملاحظة في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Impossible</source>
        <translation>مستحيل</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nobody can override this</source>
        <translation>لا يمكن لأحد تجاوز هذا</translation>
    </message>
    <message>
        <source>shown for later; settling them does not help now</source>
        <translation>تُعرض لما بعد؛ تسويتها لا تفيد الآن</translation>
    </message>
    <message>
        <source>you may override</source>
        <translation>يحق لك التجاوز</translation>
    </message>
    <message>
        <source>a librarian may override</source>
        <translation>يحق لأمين مكتبة التجاوز</translation>
    </message>
    <message>
        <source>Needs confirmation</source>
        <translation>يحتاج إلى تأكيد</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>does not stop the renewal</source>
        <translation>لا يمنع التجديد</translation>
    </message>
    <message>
        <source>does not stop the loan</source>
        <translation>لا يمنع الإعارة</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>لماذا؟ %1</translation>
    </message>
    <message>
        <source>Asked for by the library&apos;s head</source>
        <translation>بطلب من مدير المكتبة</translation>
    </message>
    <message>
        <source>Class set</source>
        <translation>مجموعة نسخ لصف</translation>
    </message>
    <message>
        <source>Will be settled today</source>
        <translation>ستُجرى التسوية اليوم</translation>
    </message>
    <message>
        <source>The record is out of date</source>
        <translation>السجل غير محدّث</translation>
    </message>
    <message>
        <source>Why it is allowed</source>
        <translation>سبب السماح</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Kept in the audit log with your name.</source>
        <translation>يُحفظ في سجل التدقيق باسمك.</translation>
    </message>
    <message>
        <source>Kept in the audit log with both names.</source>
        <translation>يُحفظ في سجل التدقيق بالاسمين.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message numerus="yes">
        <source>Override %n and renew</source>
        <translation>
            <numerusform>التجديد بلا تجاوز</numerusform>
            <numerusform>تجاوز مانع واحد والتجديد</numerusform>
            <numerusform>تجاوز مانعين والتجديد</numerusform>
            <numerusform>تجاوز %n موانع والتجديد</numerusform>
            <numerusform>تجاوز %n مانعاً والتجديد</numerusform>
            <numerusform>تجاوز %n مانع والتجديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Override %n and lend</source>
        <translation>
            <numerusform>الإعارة بلا تجاوز</numerusform>
            <numerusform>تجاوز مانع واحد والإعارة</numerusform>
            <numerusform>تجاوز مانعين والإعارة</numerusform>
            <numerusform>تجاوز %n موانع والإعارة</numerusform>
            <numerusform>تجاوز %n مانعاً والإعارة</numerusform>
            <numerusform>تجاوز %n مانع والإعارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask a librarian…</source>
        <translation>سؤال أمين مكتبة…</translation>
    </message>
    <message>
        <source>All of them must be put aside.</source>
        <translation>يجب تجاوزها كلها.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>This visit</source>
        <translation>هذه الزيارة</translation>
    </message>
    <message numerus="yes">
        <source>%n lent</source>
        <translation>
            <numerusform>لا إعارات</numerusform>
            <numerusform>إعارة واحدة</numerusform>
            <numerusform>إعارتان</numerusform>
            <numerusform>%n إعارات</numerusform>
            <numerusform>%n إعارة</numerusform>
            <numerusform>%n إعارة</numerusform>
        </translation>
    </message>
    <message>
        <source>not renewed</source>
        <translation>لم تُجدد</translation>
    </message>
    <message>
        <source>not lent</source>
        <translation>لم تُعَر</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>This visit</source>
        <translation>هذه الزيارة</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>الأحدث أولاً</translation>
    </message>
    <message numerus="yes">
        <source>%n lent</source>
        <translation>
            <numerusform>لا إعارات</numerusform>
            <numerusform>إعارة واحدة</numerusform>
            <numerusform>إعارتان</numerusform>
            <numerusform>%n إعارات</numerusform>
            <numerusform>%n إعارة</numerusform>
            <numerusform>%n إعارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned</source>
        <translation>
            <numerusform>لا إرجاع</numerusform>
            <numerusform>إرجاع واحد</numerusform>
            <numerusform>إرجاعان</numerusform>
            <numerusform>%n إرجاعات</numerusform>
            <numerusform>%n إرجاعاً</numerusform>
            <numerusform>%n إرجاع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewed</source>
        <translation>
            <numerusform>لا تجديد</numerusform>
            <numerusform>تجديد واحد</numerusform>
            <numerusform>تجديدان</numerusform>
            <numerusform>%n تجديدات</numerusform>
            <numerusform>%n تجديداً</numerusform>
            <numerusform>%n تجديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا شيء بالانتظار</numerusform>
            <numerusform>واحد بالانتظار</numerusform>
            <numerusform>اثنان بالانتظار</numerusform>
            <numerusform>%n بالانتظار</numerusform>
            <numerusform>%n بالانتظار</numerusform>
            <numerusform>%n بالانتظار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Waiting, number %1</source>
        <translation>بالانتظار، رقم %1</translation>
    </message>
</context>
<context>
    <name>VisitReceipt</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Borrowed before</source>
        <translation>مستعارة من قبل</translation>
    </message>
    <message>
        <source>due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>of it for books still out</source>
        <translation>منه عن كتب ما زالت معارة</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Card …%1</source>
        <translation>البطاقة …%1</translation>
    </message>
    <message>
        <source>Lent, due</source>
        <translation>أُعيرت، الاستحقاق</translation>
    </message>
    <message>
        <source>Renewed, due</source>
        <translation>جُددت، الاستحقاق</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>أُرجعت</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>دون تأخير</numerusform>
            <numerusform>متأخرة يوماً</numerusform>
            <numerusform>متأخرة يومين</numerusform>
            <numerusform>متأخرة %n أيام</numerusform>
            <numerusform>متأخرة %n يوماً</numerusform>
            <numerusform>متأخرة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Held</source>
        <translation>محجوزة</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>الترتيب %1</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكراً لك</translation>
    </message>
</context>
<context>
    <name>WaivePane</name>
    <message>
        <source>Waive a charge</source>
        <translation>الإعفاء من رسم</translation>
    </message>
    <message>
        <source>not a payment</source>
        <translation>ليس دفعة</translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation>المبلغ %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>اختر سبباً.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Owes afterwards</source>
        <translation>عليه بعد ذلك</translation>
    </message>
    <message>
        <source>Kept in the ledger with your name. Undo takes it back by a correction.</source>
        <translation>يُحفظ في سجل الحساب باسمك. التراجع يلغيه بقيد تصحيح.</translation>
    </message>
    <message>
        <source>%1  ·  %2, all of it open</source>
        <translation>%1  ·  %2، كله مفتوح</translation>
    </message>
    <message>
        <source>%1  ·  %2, %3 of it open</source>
        <translation>%1  ·  %2، منه %3 مفتوح</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>لا شيء مفتوح.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>الكل %1</translation>
    </message>
    <message>
        <source>Waive %1</source>
        <translation>إعفاء من %1</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>إعفاء</translation>
    </message>
</context>
<context>
    <name>WeekEditor</name>
    <message>
        <source>Opening hours on %1</source>
        <translation>ساعات العمل يوم %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>no hours set</source>
        <translation>لا ساعات معيّنة</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Welcome to Carrel</source>
        <translation>مرحباً بك في Carrel</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>كيف تريد أن تبدأ؟</translation>
    </message>
    <message>
        <source>Create a library</source>
        <translation>إنشاء مكتبة</translation>
    </message>
    <message>
        <source>A new, empty catalogue on this computer.</source>
        <translation>فهرس جديد فارغ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>فتح مكتبة</translation>
    </message>
    <message>
        <source>A .carrel file from this computer, or a backup of one.</source>
        <translation>ملف ‎.carrel من هذا الحاسوب أو نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>Try the demo library</source>
        <translation>تجربة المكتبة التجريبية</translation>
    </message>
    <message>
        <source>600 books and two dozen users to play with. A copy: nothing you do in it touches your own library.</source>
        <translation>600 كتاب وعشرون مستخدماً ونيّف للتجربة. إنها نسخة: لا شيء تفعله فيها يمس مكتبتك.</translation>
    </message>
    <message>
        <source>You can also drop a .carrel file onto this window.</source>
        <translation>يمكنك أيضاً إفلات ملف ‎.carrel على هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>WhyActionText</name>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>لماذا؟ %1</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>wins</source>
        <translation>فائزة</translation>
    </message>
    <message>
        <source>beaten</source>
        <translation>مغلوبة</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير معيّنة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>WhyContentText</name>
    <message>
        <source>Worked out now, from the rules of today.</source>
        <translation>حُسب الآن من قواعد اليوم.</translation>
    </message>
    <message>
        <source>As stored when it was decided.</source>
        <translation>كما حُفظ عند القرار.</translation>
    </message>
    <message>
        <source>As stored when it was decided. Rules changed since: yes.</source>
        <translation>كما حُفظ عند القرار. تغيّرت القواعد منذ ذلك: نعم.</translation>
    </message>
    <message>
        <source>As stored when it was decided. Rules changed since: no.</source>
        <translation>كما حُفظ عند القرار. تغيّرت القواعد منذ ذلك: لا.</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>user category</comment>
        <translation>أي فئة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>any</source>
        <comment>item type</comment>
        <translation>أي نوع</translation>
    </message>
    <message>
        <source>type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Winning rule: %1</source>
        <translation>القاعدة الفائزة: %1</translation>
    </message>
    <message>
        <source>Open in Rules</source>
        <translation>فتح في القواعد</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>الإعارات</translation>
    </message>
    <message>
        <source>Nothing here has the code %1.</source>
        <translation>لا شيء هنا رمزه %1.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Taken back by an entry of its own.</source>
        <translation>أُلغي بقيد مستقل.</translation>
    </message>
    <message>
        <source>Stages saved</source>
        <translation>حُفظت المراحل</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>الحجوزات</translation>
    </message>
    <message>
        <source>The card is closed</source>
        <translation>أُغلقت البطاقة</translation>
    </message>
    <message>
        <source>All data of the user was erased</source>
        <translation>مُحيت كل بيانات المستخدم</translation>
    </message>
    <message>
        <source>The jobs of the day are done: see Today, in Reports.</source>
        <translation>تمت مهام اليوم: انظر «اليوم» في التقارير.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>أُرسلت إلى %1.</translation>
    </message>
</context>
<context>
    <name>YearRangeChip</name>
    <message>
        <source>to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Years before Christ as −399.</source>
        <translation>السنوات قبل الميلاد بصيغة −399.</translation>
    </message>
</context>
</TS>
