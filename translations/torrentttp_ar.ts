<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Advice</name>
    <message>
        <source>No peer that has this can be reached now. It goes on by itself when one comes back.</source>
        <translation>لا يمكن الآن الوصول إلى أي نظير لديه هذا. تُستأنف العملية تلقائيًا عند عودة أحدهم.</translation>
    </message>
    <message numerus="yes">
        <source>Left out because of wrong bytes: %n peer(s). Another peer that has it is needed.</source>
        <translation>
            <numerusform>لم يُستبعد أي نظير بسبب بيانات خاطئة. يلزم نظير آخر لديه هذا.</numerusform>
            <numerusform>استُبعد نظير واحد بسبب بيانات خاطئة. يلزم نظير آخر لديه هذا.</numerusform>
            <numerusform>استُبعد نظيران بسبب بيانات خاطئة. يلزم نظير آخر لديه هذا.</numerusform>
            <numerusform>استُبعد %n نظراء بسبب بيانات خاطئة. يلزم نظير آخر لديه هذا.</numerusform>
            <numerusform>استُبعد %n نظيرًا بسبب بيانات خاطئة. يلزم نظير آخر لديه هذا.</numerusform>
            <numerusform>استُبعد %n نظير بسبب بيانات خاطئة. يلزم نظير آخر لديه هذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The peer that has this cannot be reached now. It goes on by itself when that comes back.</source>
        <translation>لا يمكن الآن الوصول إلى النظير الذي لديه هذا. تُستأنف العملية تلقائيًا عند عودته.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n peer(s) that have this can be reached now. It goes on by itself when one comes back.</source>
        <translation>
            <numerusform>لا يوجد نظير لديه هذا يمكن الوصول إليه الآن. تُستأنف العملية تلقائيًا عند عودة أحدهم.</numerusform>
            <numerusform>لا يمكن الآن الوصول إلى النظير الوحيد الذي لديه هذا. تُستأنف العملية تلقائيًا عند عودته.</numerusform>
            <numerusform>لا يمكن الآن الوصول إلى أي من النظيرين اللذين لديهما هذا. تُستأنف العملية تلقائيًا عند عودة أحدهما.</numerusform>
            <numerusform>لا يمكن الآن الوصول إلى أي من %n نظراء لديهم هذا. تُستأنف العملية تلقائيًا عند عودة أحدهم.</numerusform>
            <numerusform>لا يمكن الآن الوصول إلى أي من %n نظيرًا لديهم هذا. تُستأنف العملية تلقائيًا عند عودة أحدهم.</numerusform>
            <numerusform>لا يمكن الآن الوصول إلى أي من %n نظير لديهم هذا. تُستأنف العملية تلقائيًا عند عودة أحدهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full. It goes on by itself when there is room again.</source>
        <translation>القرص ممتلئ. تُستأنف العملية تلقائيًا عند توفر مساحة من جديد.</translation>
    </message>
    <message>
        <source>The disk is full, and %1 are still to come. It goes on by itself when there is room again.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>القرص ممتلئ، وما زال يتبقى %1. تُستأنف العملية تلقائيًا عند توفر مساحة من جديد.</translation>
    </message>
    <message>
        <source>It is as fast as its own limit of %1 lets it be.</source>
        <translation>بلغت السرعة الحد الخاص بعملية النقل هذه، وهو %1.</translation>
    </message>
    <message>
        <source>The limit of %1 for all downloads together is reached.</source>
        <translation>بُلغ الحد المشترك لكل التنزيلات، وهو %1.</translation>
    </message>
    <message numerus="yes">
        <source>Left out because of wrong bytes: %n peer(s). The others deliver on.</source>
        <translation>
            <numerusform>لم يُستبعد أي نظير بسبب بيانات خاطئة. يواصل الآخرون التسليم.</numerusform>
            <numerusform>استُبعد نظير واحد بسبب بيانات خاطئة. يواصل الآخرون التسليم.</numerusform>
            <numerusform>استُبعد نظيران بسبب بيانات خاطئة. يواصل الآخرون التسليم.</numerusform>
            <numerusform>استُبعد %n نظراء بسبب بيانات خاطئة. يواصل الآخرون التسليم.</numerusform>
            <numerusform>استُبعد %n نظيرًا بسبب بيانات خاطئة. يواصل الآخرون التسليم.</numerusform>
            <numerusform>استُبعد %n نظير بسبب بيانات خاطئة. يواصل الآخرون التسليم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The peers that have this are busy and asked to wait. It goes on by itself.</source>
        <translation>النظراء الذين لديهم هذا مشغولون وطلبوا الانتظار. تُستأنف العملية تلقائيًا.</translation>
    </message>
    <message>
        <source>It is paused. Nothing is fetched until it is resumed.</source>
        <translation>العملية متوقفة مؤقتًا. لا يُنزَّل شيء حتى تُستأنف.</translation>
    </message>
    <message>
        <source>It waits for its turn: place %1 in the queue.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>العملية تنتظر دورها: الموضع %1 في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>What lies on this disk already is read, so that only the rest is fetched.</source>
        <translation>يُقرأ ما هو موجود على هذا القرص من قبل، كي لا يُنزَّل إلا الباقي.</translation>
    </message>
    <message>
        <source>Files have changed since they were shared, and are served no more. Put them back, or share them again.</source>
        <translation>تغيّرت ملفات بعد مشاركتها ولم تعد تُقدَّم. أعدها كما كانت، أو شاركها من جديد.</translation>
    </message>
    <message>
        <source>Its files are read: %1 of %2. Its link is good already.</source>
        <extracomment>%1 and %2 are sizes</extracomment>
        <translation>جارٍ قراءة الملفات: %1 من %2. الرابط صالح منذ الآن.</translation>
    </message>
    <message>
        <source>Nobody may fetch this.</source>
        <translation>لا يحق لأحد تنزيل هذا.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of the folder cannot be shared; the first is %1</source>
        <translation>
            <numerusform>لا شيء في المجلد تتعذر مشاركته؛ الأول هو %1</numerusform>
            <numerusform>تتعذر مشاركة عنصر واحد من المجلد، وهو %1</numerusform>
            <numerusform>تتعذر مشاركة عنصرين من المجلد؛ أولهما %1</numerusform>
            <numerusform>تتعذر مشاركة %n عناصر من المجلد؛ أولها %1</numerusform>
            <numerusform>تتعذر مشاركة %n عنصرًا من المجلد؛ أولها %1</numerusform>
            <numerusform>تتعذر مشاركة %n عنصر من المجلد؛ أولها %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>إعا&amp;دة المحاولة</translation>
    </message>
    <message>
        <source>To the &amp;front</source>
        <translation>إلى أ&amp;ول القائمة</translation>
    </message>
    <message>
        <source>Raise the &amp;limit…</source>
        <translation>&amp;رفع الحد…</translation>
    </message>
    <message>
        <source>Add a &amp;peer…</source>
        <translation>إ&amp;ضافة نظير…</translation>
    </message>
    <message>
        <source>Show its &amp;peers</source>
        <translation>عرض ن&amp;ظرائها</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>فتح م&amp;جلدها</translation>
    </message>
    <message>
        <source>Open its &amp;folder to free space</source>
        <translation>فتح مج&amp;لدها لإخلاء مساحة</translation>
    </message>
    <message>
        <source>Verif&amp;y</source>
        <translation>الت&amp;حقق</translation>
    </message>
    <message>
        <source>Change who &amp;may…</source>
        <translation>ت&amp;غيير من يحق له…</translation>
    </message>
    <message>
        <source>Copy the li&amp;st</source>
        <translation>نسخ ال&amp;قائمة</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>(not known yet)</source>
        <translation>(غير معروف بعد)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 read</source>
        <translation>، قُرئ %1</translation>
    </message>
    <message>
        <source>%1: %2, %3%4</source>
        <translation>%1: %2، %3%4</translation>
    </message>
    <message>
        <source>User ID      %1</source>
        <translation>معرّف المستخدم: %1</translation>
    </message>
    <message>
        <source>name         %1</source>
        <translation>الاسم: %1</translation>
    </message>
    <message>
        <source>listens at   %1</source>
        <translation>ينصت على: %1</translation>
    </message>
    <message>
        <source>links name   %1</source>
        <translation>في الروابط: %1</translation>
    </message>
    <message>
        <source>pin          %1</source>
        <translation>البصمة (pin): %1</translation>
    </message>
    <message>
        <source>from outside %1</source>
        <translation>من الخارج: %1</translation>
    </message>
    <message>
        <source>fetches into %1</source>
        <translation>ينزّل إلى: %1</translation>
    </message>
    <message>
        <source>down         %1 (%2)</source>
        <translation>تنزيل: %1 (%2)</translation>
    </message>
    <message>
        <source>up           %1 (%2)</source>
        <translation>رفع: %1 (%2)</translation>
    </message>
    <message>
        <source>peers        %1</source>
        <translation>النظراء: %1</translation>
    </message>
    <message>
        <source>shares       %1</source>
        <translation>المشاركات: %1</translation>
    </message>
    <message>
        <source>transfers    %1</source>
        <translation>عمليات النقل: %1</translation>
    </message>
    <message>
        <source>want to register: %1</source>
        <translation>يريدون التسجيل: %1</translation>
    </message>
    <message>
        <source>%1
For typing: the address of this peer and the code %2
Valid until %3</source>
        <translation>%1
للكتابة باليد: عنوان هذا النظير والرمز %2
صالح حتى %3</translation>
    </message>
    <message>
        <source>No invitations are open.</source>
        <translation>لا دعوات مفتوحة.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Uses left</source>
        <translation>مرات متبقية</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>registered: %1</source>
        <translation>المسجَّلون: %1</translation>
    </message>
    <message>
        <source>Registered with %1.</source>
        <translation>تم التسجيل لدى %1.</translation>
    </message>
    <message>
        <source>Asked %1; a person there must accept.</source>
        <translation>أُرسل الطلب إلى %1؛ ويجب أن يقبله شخص هناك.</translation>
    </message>
    <message>
        <source>Both sides see the same words: %1</source>
        <translation>يرى الطرفان الكلمات نفسها: %1</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>لا أحد ينتظر.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation>الكلمات: %1</translation>
    </message>
    <message>
        <source>No peers yet. Invite somebody, or register with a link.</source>
        <translation>لا نظراء بعد. ادعُ أحدًا أو سجّل برابط.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>In</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>No groups.</source>
        <translation>لا مجموعات.</translation>
    </message>
    <message>
        <source>%1 is in %2. Whoever has that file and the passphrase is this peer.</source>
        <translation>‏%1 محفوظة في %2. ومن يملك ذلك الملف وعبارة المرور فهو هذا النظير.</translation>
    </message>
    <message>
        <source>The profile is %1 now, from %2.</source>
        <translation>ملف التعريف الآن هو %1، من %2.</translation>
    </message>
    <message>
        <source>Only one copy of it may run: a second one is noticed and stopped.</source>
        <translation>لا يجوز تشغيل سوى نسخة واحدة: فالثانية تُكتشف وتوقَف.</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>لم يحدث شيء.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>متروك:</translation>
    </message>
    <message>
        <source>Nothing is shared.</source>
        <translation>لا شيء مشارَك.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>(fetched)</source>
        <translation>(منزَّل)</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 من %3</translation>
    </message>
    <message>
        <source>    %1 from %2 %3</source>
        <translation>    %1 من %2 %3</translation>
    </message>
    <message>
        <source>Names that were taken:</source>
        <translation>أسماء كانت مستعملة:</translation>
    </message>
    <message>
        <source>No transfers.</source>
        <translation>لا عمليات نقل.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>عملية النقل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>المنجَز</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>%1, %2 checked</source>
        <translation>فُحص %1، %2</translation>
    </message>
    <message>
        <source>All right: %1.</source>
        <translation>كل شيء سليم: %1.</translation>
    </message>
    <message>
        <source>Not what was signed (%1):</source>
        <translation>ليس ما وُقّع عليه (%1):</translation>
    </message>
    <message>
        <source> %1 %  %2 of %3</source>
        <translation> %1٪  %2 من %3</translation>
    </message>
</context>
<context>
    <name>CommandArguments</name>
    <message>
        <source>there is no option %1</source>
        <translation>لا يوجد خيار %1</translation>
    </message>
    <message>
        <source>%1 goes before the command</source>
        <translation>يوضع %1 قبل الأمر</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>ذُكر %1 مرتين</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>يحتاج %1 إلى قيمة</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>ثمة شيء ناقص</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one too many</source>
        <translation>«%1» زائد</translation>
    </message>
    <message>
        <source>%1 takes a number such as 500k, 20M or 1Gi, not &quot;%2&quot;</source>
        <translation>يأخذ %1 عددًا مثل 500k أو 20M أو 1Gi لا «%2»</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>an invitation lives for a year at most</source>
        <translation>تدوم الدعوة سنة على الأكثر</translation>
    </message>
    <message>
        <source>say list or revoke</source>
        <translation>اذكر list أو revoke</translation>
    </message>
    <message>
        <source>say list, accept, refuse or block</source>
        <translation>اذكر list أو accept أو refuse أو block</translation>
    </message>
    <message>
        <source>say list, suspend, allow or remove</source>
        <translation>اذكر list أو suspend أو allow أو remove</translation>
    </message>
    <message>
        <source>say list, create, add or remove</source>
        <translation>اذكر list أو create أو add أو remove</translation>
    </message>
    <message>
        <source>name the group and at least one user</source>
        <translation>اذكر المجموعة ومستخدمًا واحدًا على الأقل</translation>
    </message>
    <message>
        <source>say which folder</source>
        <translation>اذكر المجلد</translation>
    </message>
    <message>
        <source>say what to set</source>
        <translation>اذكر ما يراد ضبطه</translation>
    </message>
    <message>
        <source>say export or import, and a file</source>
        <translation>اذكر export أو import وملفًا</translation>
    </message>
    <message>
        <source>Show who this peer is, where it listens and what it does.</source>
        <translation>عرض من هو هذا النظير وأين ينصت وماذا يفعل.</translation>
    </message>
    <message>
        <source>Make an invitation: a link, and a code for typing.</source>
        <translation>إنشاء دعوة: رابط، ورمز يُكتب باليد.</translation>
    </message>
    <message>
        <source>List the invitations that are open and whom they let in, or revoke one.</source>
        <translation>سرد الدعوات المفتوحة ومن أدخلتهم، أو إلغاء إحداها.</translation>
    </message>
    <message>
        <source>Register with the peer that invited you, both ways; - reads the link from stdin.</source>
        <translation>التسجيل لدى النظير الذي دعاك، في الاتجاهين؛ و - تقرأ الرابط من الدخل القياسي.</translation>
    </message>
    <message>
        <source>See and decide who wants to register without an invitation.</source>
        <translation>معاينة من يريد التسجيل بلا دعوة واتخاذ القرار.</translation>
    </message>
    <message>
        <source>List the peers you are registered with, suspend or remove one.</source>
        <translation>سرد النظراء المسجَّل لديهم، وإيقاف أحدهم أو إزالته.</translation>
    </message>
    <message>
        <source>Put peers into groups, to share with a group.</source>
        <translation>وضع النظراء في مجموعات للمشاركة مع مجموعة.</translation>
    </message>
    <message>
        <source>Back up who this peer is, under a passphrase, or begin a new profile with it.</source>
        <translation>نسخ هوية هذا النظير احتياطيًا بعبارة مرور، أو بدء ملف تعريف جديد بها.</translation>
    </message>
    <message>
        <source>Show what you should know of: stolen sessions, wrong pieces, bans.</source>
        <translation>عرض ما ينبغي أن تعرفه: جلسات مسروقة وقطع خاطئة وحالات استبعاد.</translation>
    </message>
    <message>
        <source>Share files or a folder in place and print the link.</source>
        <translation>مشاركة ملفات أو مجلد في مكانه وطباعة الرابط.</translation>
    </message>
    <message>
        <source>List what this peer shares and serves.</source>
        <translation>سرد ما يشاركه هذا النظير ويقدّمه.</translation>
    </message>
    <message>
        <source>Say anew who may read a share; whoever is not named is cut off.</source>
        <translation>إعادة تحديد من يحق له قراءة مشاركة؛ ومن لا يُذكر يُقطع عنه.</translation>
    </message>
    <message>
        <source>Stop sharing. The files stay where they are.</source>
        <translation>إيقاف المشاركة. تبقى الملفات في مكانها.</translation>
    </message>
    <message>
        <source>Print the link of a share again.</source>
        <translation>طباعة رابط مشاركة من جديد.</translation>
    </message>
    <message>
        <source>Fetch a share, or files and folders of it, from every peer that has it; - reads the link from stdin.</source>
        <translation>تنزيل مشاركة، أو ملفات ومجلدات منها، من كل نظير يملكها؛ و - تقرأ الرابط من الدخل القياسي.</translation>
    </message>
    <message>
        <source>List the transfers.</source>
        <translation>سرد عمليات النقل.</translation>
    </message>
    <message>
        <source>Wait until a transfer is finished or has failed.</source>
        <translation>الانتظار حتى تكتمل عملية نقل أو تفشل.</translation>
    </message>
    <message>
        <source>Pause a transfer.</source>
        <translation>إيقاف عملية نقل مؤقتًا.</translation>
    </message>
    <message>
        <source>Go on with a paused transfer.</source>
        <translation>استئناف عملية نقل متوقفة.</translation>
    </message>
    <message>
        <source>Move a transfer among those of its priority that wait for their turn.</source>
        <translation>تحريك عملية نقل بين ذوات أولويتها التي تنتظر دورها.</translation>
    </message>
    <message>
        <source>say up, down, top or bottom</source>
        <translation>اذكر up أو down أو top أو bottom</translation>
    </message>
    <message>
        <source>Say which transfers fetch first.</source>
        <translation>تحديد عمليات النقل التي تُنزَّل أولًا.</translation>
    </message>
    <message>
        <source>say low, normal or high</source>
        <translation>اذكر low أو normal أو high</translation>
    </message>
    <message>
        <source>Forget a transfer. Finished files stay; unfinished ones are removed.</source>
        <translation>نسيان عملية نقل. تبقى الملفات المكتملة وتُحذف غير المكتملة.</translation>
    </message>
    <message>
        <source>Read everything again and compare it with what was signed.</source>
        <translation>قراءة كل شيء من جديد ومقارنته بما وُقّع عليه.</translation>
    </message>
    <message>
        <source>Limit the rates in bytes a second, 0 for no limit: 500k, 20M, 1Gi.</source>
        <translation>تحديد السرعات بالبايت في الثانية، و0 لعدم التحديد: 500k، 20M، 1Gi.</translation>
    </message>
    <message>
        <source>Change what this peer calls itself, or where it puts what it fetches.</source>
        <translation>تغيير اسم هذا النظير أو مكان حفظ ما ينزّله.</translation>
    </message>
    <message>
        <source>Stop the program that runs on this profile.</source>
        <translation>إيقاف البرنامج الذي يعمل على ملف التعريف هذا.</translation>
    </message>
</context>
<context>
    <name>DatasetFacts</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Some of a size, &quot;1.2 GiB of 3.4 GiB&quot;</extracomment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 wanted</source>
        <extracomment>Files: %1 and %2 are numbers</extracomment>
        <translation>‏%1 من %2 مطلوبة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peer(s), %1 with all of it</source>
        <extracomment>%1 is a number: those of these peers that have all pieces</extracomment>
        <translation>
            <numerusform>لا نظراء، الكل لدى %1</numerusform>
            <numerusform>نظير واحد، الكل لدى %1</numerusform>
            <numerusform>نظيران، الكل لدى %1 منهما</numerusform>
            <numerusform>%Ln نظراء، الكل لدى %1 منهم</numerusform>
            <numerusform>%Ln نظيرًا، الكل لدى %1 منهم</numerusform>
            <numerusform>%Ln نظير، الكل لدى %1 منهم</numerusform>
        </translation>
    </message>
    <message>
        <source>Down %1, up %2</source>
        <translation>تنزيل %1، رفع %2</translation>
    </message>
    <message>
        <source>Down %1</source>
        <translation>تنزيل %1</translation>
    </message>
    <message>
        <source>Up %1</source>
        <translation>رفع %1</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>متوفرة لدى</translation>
    </message>
    <message>
        <source>Found on this disk</source>
        <translation>وُجد على هذا القرص</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>الموضع في قائمة الانتظار</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A place in the queue, then the priority</extracomment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>الحدود الخاصة بها</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>متوسط السرعة</translation>
    </message>
    <message>
        <source>Under another name</source>
        <translation>باسم آخر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Who may fetch</source>
        <translation>من يحق له التنزيل</translation>
    </message>
    <message>
        <source>Served to others</source>
        <translation>تُقدَّم للآخرين</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Shared from</source>
        <translation>مشارَكة من</translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation>محفوظة في</translation>
    </message>
    <message>
        <source>Piece size</source>
        <translation>حجم القطعة</translation>
    </message>
    <message>
        <source>List of files (SHA-256 tree)</source>
        <translation>قائمة الملفات (شجرة SHA-256)</translation>
    </message>
    <message>
        <source>Signed manifest (SHA-256)</source>
        <translation>البيان الموقَّع (SHA-256)</translation>
    </message>
    <message>
        <source>Share ID</source>
        <translation>معرّف المشاركة</translation>
    </message>
</context>
<context>
    <name>Datasets</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>النظراء</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Who may fetch</source>
        <translation>من يحق له التنزيل</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>(not known yet)</source>
        <translation>(غير معروف بعد)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A dataset&apos;s name, then its state, for screen readers</extracomment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>‏%1، %2 من %3</translation>
    </message>
    <message numerus="yes">
        <source>delivered by %1 of %Ln peer(s)</source>
        <translation>
            <numerusform>يسلّمه %1 من %Ln نظير</numerusform>
            <numerusform>يسلّمه %1 من نظير واحد</numerusform>
            <numerusform>يسلّمه %1 من نظيرين</numerusform>
            <numerusform>يسلّمه %1 من %Ln نظراء</numerusform>
            <numerusform>يسلّمه %1 من %Ln نظيرًا</numerusform>
            <numerusform>يسلّمه %1 من %Ln نظير</numerusform>
        </translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>The place in the queue: a number</extracomment>
        <translation>الدور</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفعة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This is not a valid input. Correct it and try again.</source>
        <translation>هذا الإدخال غير صالح. صحّحه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This is larger than the program accepts.</source>
        <translation>هذا أكبر مما يقبله البرنامج.</translation>
    </message>
    <message>
        <source>This is not supported. A newer version of the program may know it.</source>
        <translation>هذا غير مدعوم. قد يعرفه إصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>The other peer sent something that makes no sense. It may run a faulty version.</source>
        <translation>أرسل النظير الآخر شيئًا لا معنى له. ربما يشغّل إصدارًا معيبًا.</translation>
    </message>
    <message>
        <source>A signature does not fit, so what it signs is not trusted. Ask the publisher for a new link.</source>
        <translation>التوقيع غير مطابق، لذا لا يوثق بما وُقّع عليه. اطلب من الناشر رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>This path leads outside the folder or has a name that is not allowed. Nothing was written.</source>
        <translation>هذا المسار يقود إلى خارج المجلد أو يحوي اسمًا غير مسموح به. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>There is no such thing here, or you may not see it.</source>
        <translation>لا يوجد شيء كهذا هنا، أو لا يحق لك رؤيته.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>هذا موجود من قبل.</translation>
    </message>
    <message>
        <source>This conflicts with what is there. Look at the present state and try again.</source>
        <translation>هذا يتعارض مع ما هو موجود. اطّلع على الحالة الراهنة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This was here once and is gone.</source>
        <translation>كان هذا هنا ولم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at the new state and try again.</source>
        <translation>غيّر شخص آخر هذا في الأثناء. اطّلع على الحالة الجديدة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The other peer does not accept our registration. Register again with a new invitation.</source>
        <translation>النظير الآخر لا يقبل تسجيلنا. سجّل من جديد بدعوة جديدة.</translation>
    </message>
    <message>
        <source>There is no valid session with the other peer. Register with it first.</source>
        <translation>لا توجد جلسة صالحة مع النظير الآخر. سجّل لديه أولًا.</translation>
    </message>
    <message>
        <source>The session belongs to another address. The program logs in again by itself.</source>
        <translation>الجلسة تخص عنوانًا آخر. يسجّل البرنامج الدخول من جديد تلقائيًا.</translation>
    </message>
    <message>
        <source>You may not do this. Ask the owner for the right.</source>
        <translation>لا يحق لك القيام بذلك. اطلب الإذن من المالك.</translation>
    </message>
    <message>
        <source>The account is suspended. Ask the person who runs the other peer.</source>
        <translation>الحساب موقوف. راجع من يدير النظير الآخر.</translation>
    </message>
    <message>
        <source>The invitation is not valid: wrong, used up or expired. Ask for a new one.</source>
        <translation>الدعوة غير صالحة: خاطئة أو مستنفدة أو منتهية الصلاحية. اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>The other peer takes no registrations without an invitation. Ask for one.</source>
        <translation>لا يقبل النظير الآخر التسجيل من دون دعوة. اطلب واحدة.</translation>
    </message>
    <message>
        <source>The registration waits until a person accepts it.</source>
        <translation>التسجيل بانتظار أن يقبله أحد الأشخاص.</translation>
    </message>
    <message>
        <source>The registration was refused.</source>
        <translation>رُفض التسجيل.</translation>
    </message>
    <message>
        <source>This peer is registered already.</source>
        <translation>هذا النظير مسجَّل من قبل.</translation>
    </message>
    <message>
        <source>The key of this peer is not the one that was registered. It may be somebody else: compare the words with that person before you go on.</source>
        <translation>مفتاح هذا النظير ليس المفتاح المسجَّل. قد يكون شخصًا آخر: قارن الكلمات معه قبل المتابعة.</translation>
    </message>
    <message>
        <source>This needs an encrypted connection.</source>
        <translation>يتطلب هذا اتصالًا معمّى.</translation>
    </message>
    <message>
        <source>This is your own identity. If the same profile runs on another computer, stop one of the two.</source>
        <translation>هذه هويتك أنت. إن كان ملف التعريف نفسه يعمل على حاسوب آخر فأوقف أحدهما.</translation>
    </message>
    <message>
        <source>The piece size must be a power of two from 16 KiB to 64 MiB.</source>
        <translation>يجب أن يكون حجم القطعة من قوى العدد 2 بين 16 KiB و64 MiB.</translation>
    </message>
    <message>
        <source>This range of hashes cannot be asked for.</source>
        <translation>لا يمكن طلب هذا النطاق من قيم التجزئة.</translation>
    </message>
    <message>
        <source>This range lies outside the file.</source>
        <translation>يقع هذا النطاق خارج الملف.</translation>
    </message>
    <message>
        <source>The other peer does not keep hashes of this size. Others may.</source>
        <translation>لا يحتفظ النظير الآخر بقيم تجزئة لهذا الحجم. قد يحتفظ بها غيره.</translation>
    </message>
    <message>
        <source>The hashes must be sent before the pieces.</source>
        <translation>يجب إرسال قيم التجزئة قبل القطع.</translation>
    </message>
    <message>
        <source>The hashes do not belong to the file. They were not used.</source>
        <translation>قيم التجزئة لا تخص هذا الملف، ولم تُستعمل.</translation>
    </message>
    <message>
        <source>A piece is not what the publisher signed. It was thrown away and is fetched again.</source>
        <translation>إحدى القطع ليست ما وقّعه الناشر. حُذفت ويُعاد تنزيلها.</translation>
    </message>
    <message>
        <source>The file is not what it was when it was shared. Restore it, or share it again.</source>
        <translation>لم يعد الملف كما كان عند مشاركته. استعده أو شاركه من جديد.</translation>
    </message>
    <message>
        <source>This was tried too often. Wait a little.</source>
        <translation>جرت المحاولة مرات كثيرة. انتظر قليلًا.</translation>
    </message>
    <message>
        <source>The other peer is busy. The program tries again by itself.</source>
        <translation>النظير الآخر مشغول. يعيد البرنامج المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The storage quota is used up.</source>
        <translation>استُنفدت حصة التخزين.</translation>
    </message>
    <message>
        <source>The traffic quota of this period is used up.</source>
        <translation>استُنفدت حصة نقل البيانات لهذه المدة.</translation>
    </message>
    <message>
        <source>This could not be read from the disk.</source>
        <translation>تعذّرت القراءة من القرص.</translation>
    </message>
    <message>
        <source>This could not be written to the disk.</source>
        <translation>تعذّرت الكتابة على القرص.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; what waits goes on by itself.</source>
        <translation>القرص ممتلئ. أخلِ بعض المساحة؛ وما ينتظر يتابع تلقائيًا.</translation>
    </message>
    <message>
        <source>The folder is not there. Connect its disk or bring the folder back; what waits goes on by itself.</source>
        <translation>المجلد غير موجود. صِل قرصه أو أعد المجلد؛ وما ينتظر يتابع تلقائيًا.</translation>
    </message>
    <message>
        <source>The disk or folder can only be read. Make it writable, or choose another one.</source>
        <translation>القرص أو المجلد للقراءة فقط. اجعله قابلًا للكتابة أو اختر غيره.</translation>
    </message>
    <message>
        <source>The system does not permit this. Look at the permissions of the file or folder.</source>
        <translation>النظام لا يسمح بهذا. راجع أذونات الملف أو المجلد.</translation>
    </message>
    <message>
        <source>The profile was written by a newer version of the program. It was not touched: install that version.</source>
        <translation>كُتب ملف التعريف بإصدار أحدث من البرنامج. لم يُمس: ثبّت ذلك الإصدار.</translation>
    </message>
    <message>
        <source>The database of the profile is damaged. It was not touched: put a copy back in its place.</source>
        <translation>قاعدة بيانات ملف التعريف تالفة. لم تُمس: أعد نسخة منها إلى مكانها.</translation>
    </message>
    <message>
        <source>The database of the profile is in use by another program.</source>
        <translation>قاعدة بيانات ملف التعريف قيد الاستخدام في برنامج آخر.</translation>
    </message>
    <message>
        <source>The database of the profile does not work.</source>
        <translation>قاعدة بيانات ملف التعريف لا تعمل.</translation>
    </message>
    <message>
        <source>The other peer cannot be reached. It may be switched off; the program tries again by itself.</source>
        <translation>لا يمكن الوصول إلى النظير الآخر. قد يكون متوقفًا؛ يعيد البرنامج المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The other peer did not answer in time.</source>
        <translation>لم يجب النظير الآخر في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Another key answers at this address than the link names. Nothing was sent to it.</source>
        <translation>يجيب على هذا العنوان مفتاح غير المذكور في الرابط. لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>Another program uses this address and port. Choose another port.</source>
        <translation>يستخدم برنامج آخر هذا العنوان والمنفذ. اختر منفذًا آخر.</translation>
    </message>
    <message>
        <source>No peer that has this can be reached now. It goes on by itself when one comes back.</source>
        <translation>لا يمكن الآن الوصول إلى أي نظير لديه هذا. تُستأنف العملية تلقائيًا عند عودة أحدهم.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>أُلغي هذا.</translation>
    </message>
    <message>
        <source>The program is stopping.</source>
        <translation>البرنامج قيد التوقف.</translation>
    </message>
    <message>
        <source>Nothing runs on this profile. Start torrentttpd or the desktop program first.</source>
        <translation>لا شيء يعمل على ملف التعريف هذا. شغّل torrentttpd أو برنامج سطح المكتب أولًا.</translation>
    </message>
    <message>
        <source>The program already runs on this profile.</source>
        <translation>البرنامج يعمل على ملف التعريف هذا من قبل.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the program.</source>
        <translation>حدث خطأ غير متوقع في البرنامج.</translation>
    </message>
    <message>
        <source>Whoever answers there does not know the code; it may be somebody in between. Nothing was kept. Compare the address and ask for a new code.</source>
        <translation>من يجيب هناك لا يعرف الرمز، وقد يكون متطفلًا في الوسط. لم يُحفظ شيء. تحقق من العنوان واطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>The passphrase is not the one with which this was sealed. Try again.</source>
        <translation>ليست هذه عبارة المرور التي خُتم بها. أعد المحاولة.</translation>
    </message>
    <message>
        <source>This is no identity that can be read: damaged, or something else. Take another copy of it.</source>
        <translation>ليست هذه هوية مقروءة: تالفة أو شيء آخر. استعمل نسخة أخرى منها.</translation>
    </message>
</context>
<context>
    <name>FetchLink</name>
    <message>
        <source>Paste the link that you were given, or open its file.</source>
        <translation>الصق الرابط الذي أُعطي لك، أو افتح ملفه.</translation>
    </message>
    <message>
        <source>This is no link of a dataset: those begin with ttp://</source>
        <translation>هذا ليس رابط مجموعة بيانات: فتلك الروابط تبدأ بـ ttp://</translation>
    </message>
    <message>
        <source>A part of the link is missing. Copy it again, whole.</source>
        <translation>جزء من الرابط ناقص. انسخه مجددًا بأكمله.</translation>
    </message>
    <message>
        <source>This is an invitation: it makes you a peer of whoever sent it, and names no dataset.</source>
        <translation>هذه دعوة: تجعلك نظيرًا لمن أرسلها، ولا تذكر أي مجموعة بيانات.</translation>
    </message>
    <message>
        <source>A part of the link is missing or changed. Copy it again, whole.</source>
        <translation>جزء من الرابط ناقص أو مغيَّر. انسخه مجددًا بأكمله.</translation>
    </message>
    <message>
        <source>Its publisher does not know it, or you may not fetch it. Ask them to share it with you.</source>
        <translation>لا يعرفها ناشرها، أو لا يحق لك تنزيلها. اطلب منه أن يشاركها معك.</translation>
    </message>
    <message>
        <source>You share this dataset yourself: it is on this computer already.</source>
        <translation>أنت من يشارك مجموعة البيانات هذه: فهي على هذا الحاسوب من قبل.</translation>
    </message>
    <message>
        <source>Its publisher is still preparing it. Look again in a while, or fetch it now: it begins when it is ready.</source>
        <translation>ما زال ناشرها يعدّها. عاينها ثانية بعد قليل، أو نزّلها الآن: فيبدأ التنزيل حين تصبح جاهزة.</translation>
    </message>
    <message>
        <source>Nobody who has it can be reached now. Look again later, or fetch it now: it begins when one of them is back.</source>
        <translation>لا يمكن الآن الوصول إلى أحد لديه هذه. عاينها ثانية لاحقًا، أو نزّلها الآن: فيبدأ التنزيل حين يعود أحدهم.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>قبل أقل من دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage: a number and the sign</extracomment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Some of all, &quot;2 of 23&quot;</extracomment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Short forms of second, minute, hour and day, for the column &quot;Time left&quot;</extracomment>
        <translation>%1&#xa0;ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;س %2&#xa0;د</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;ي %2&#xa0;س</translation>
    </message>
    <message>
        <source>[address]</source>
        <translation>[عنوان]</translation>
    </message>
    <message>
        <source>[link]</source>
        <translation>[رابط]</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Share</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on the window, or choose “Share files…”. They stay where they are; nothing is copied or sent until somebody who may fetches it.</source>
        <translation>أفلت ملفات أو مجلدات في أي مكان من النافذة، أو اختر «مشاركة ملفات…». تبقى في مكانها؛ ولا يُنسخ شيء أو يُرسل حتى ينزّلها من يحق له ذلك.</translation>
    </message>
    <message>
        <source>In the dialog you choose who that is: everyone you are registered with, or some of them. Drop things on a peer in the list of peers to share them with that peer only.</source>
        <translation>في مربع الحوار تختار من يحق له ذلك: كل المسجَّلين لديك أو بعضهم. أفلت العناصر على نظير في قائمة النظراء لتشاركها معه وحده.</translation>
    </message>
    <message>
        <source>Give the link of the share to those who may fetch it. It is good at once, also while the program is still reading the files. When you change the files afterwards, the share says so.</source>
        <translation>أعطِ رابط المشاركة لمن يحق لهم تنزيلها. الرابط صالح على الفور، حتى والبرنامج ما زال يقرأ الملفات. وإذا غيّرت الملفات بعد ذلك أشارت المشاركة إلى التغيير.</translation>
    </message>
    <message>
        <source>Invite and register</source>
        <translation>الدعوة والتسجيل</translation>
    </message>
    <message>
        <source>Only peers that are registered with each other exchange data. “Invite a peer…” makes a link, a code to be typed and a picture to be scanned. Send one of them by a way that you trust: it lets in whoever has it.</source>
        <translation>لا يتبادل البيانات إلا النظراء المسجَّلون بعضهم لدى بعض. ينشئ «دعوة نظير…» رابطًا ورمزًا يُكتب باليد وصورة تُمسح ضوئيًا. أرسل واحدًا منها بطريقة تثق بها: فهو يُدخل كل من يحوزه.</translation>
    </message>
    <message>
        <source>Whoever has no invitation can ask to be let in. The request stands on the page “Peers”. Compare the six words, by telephone for example, before you accept: when they are the same on both sides, nobody sits in between.</source>
        <translation>من ليست لديه دعوة يمكنه أن يطلب الدخول. يظهر الطلب في صفحة «النظراء». قارن الكلمات الست، بالهاتف مثلًا، قبل أن تقبل: فإن كانت نفسها لدى الطرفين فلا متطفل في الوسط.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>التنزيل</translation>
    </message>
    <message>
        <source>Paste a ttp: link with Ctrl+V, drop it on the window, or choose “Fetch from link…”. You see whose it is, which files there are and whether there is room, and nothing starts before you press “Fetch”.</source>
        <translation>الصق رابط ttp: بـ Ctrl+V، أو أفلته على النافذة، أو اختر «تنزيل من رابط…». ترى لمن هو وما فيه من ملفات وهل تتسع له المساحة، ولا يبدأ شيء قبل أن تضغط «تنزيل».</translation>
    </message>
    <message>
        <source>Every piece is checked before it counts. What was fetched is served on to others who may have it, for as long as it is in the list.</source>
        <translation>تُفحص كل قطعة قبل أن تُحتسب. وما نُزّل يُقدَّم لمن يحق لهم من الآخرين ما دام في القائمة.</translation>
    </message>
    <message>
        <source>You can remove things from the list without fear: the message above it brings them back for eight seconds, and files on the disk stay unless you choose to delete them as well.</source>
        <translation>يمكنك إزالة العناصر من القائمة بلا خوف: فالرسالة التي تظهر فوقها تعيدها خلال ثماني ثوانٍ، وتبقى الملفات على القرص ما لم تختر حذفها أيضًا.</translation>
    </message>
    <message>
        <source>The files of a share are read for the first time. Its link is good already.</source>
        <translation>تُقرأ ملفات المشاركة لأول مرة. رابطها صالح منذ الآن.</translation>
    </message>
    <message>
        <source>Others who may can fetch it from here.</source>
        <translation>يمكن لمن يحق لهم من الآخرين تنزيلها من هنا.</translation>
    </message>
    <message>
        <source>Files of the share were changed or are gone; what is gone cannot be served.</source>
        <translation>تغيّرت ملفات من المشاركة أو لم تعد موجودة؛ وما فُقد لا يمكن تقديمه.</translation>
    </message>
    <message>
        <source>It waits for its turn. A few transfers run at a time.</source>
        <translation>تنتظر دورها. لا تعمل في الوقت نفسه سوى بضع عمليات نقل.</translation>
    </message>
    <message>
        <source>The program asks who has the dataset and what is in it.</source>
        <translation>يسأل البرنامج عمن لديه مجموعة البيانات وعما فيها.</translation>
    </message>
    <message>
        <source>What is on the disk already is checked.</source>
        <translation>يُفحص ما هو موجود على القرص من قبل.</translation>
    </message>
    <message>
        <source>Pieces come in.</source>
        <translation>تصل القطع تباعًا.</translation>
    </message>
    <message>
        <source>Nobody who has what is missing can be reached. It goes on by itself.</source>
        <translation>لا يمكن الوصول إلى أحد لديه ما ينقص. تُستأنف العملية تلقائيًا.</translation>
    </message>
    <message>
        <source>It rests until you resume it.</source>
        <translation>متوقفة حتى تستأنفها.</translation>
    </message>
    <message>
        <source>All of it is here and was checked.</source>
        <translation>كلها هنا وقد فُحصت.</translation>
    </message>
    <message>
        <source>It cannot go on by itself. The details say why, and what helps.</source>
        <translation>لا يمكن المتابعة تلقائيًا. تبيّن التفاصيل السبب والعلاج.</translation>
    </message>
    <message>
        <source>What the states mean</source>
        <translation>معنى الحالات</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>عند حدوث مشكلة</translation>
    </message>
    <message>
        <source>“Not reachable” at the lower edge means that others cannot connect to you. Press it for what to do.</source>
        <translation>تعني عبارة «غير قابل للوصول» في أسفل النافذة أن الآخرين لا يستطيعون الاتصال بك. اضغطها لمعرفة ما يمكن فعله.</translation>
    </message>
    <message>
        <source>The page “Log” lists wrong pieces, banned sources and misused sessions. Copied from there, it holds no address and no whole User ID, so that you can pass it on.</source>
        <translation>تسرد صفحة «السجل» القطع الخاطئة والمصادر المستبعَدة والجلسات التي أسيء استخدامها. وما يُنسخ منها لا يحوي أي عنوان ولا معرّف مستخدم كاملًا، فيمكنك إرساله إلى غيرك.</translation>
    </message>
    <message>
        <source>Keep a backup of your identity (menu “Help”): without it, a lost disk makes you a stranger to all who know you.</source>
        <translation>احتفظ بنسخة احتياطية من هويتك (قائمة «مساعدة»): فمن دونها يجعلك فقدان القرص غريبًا عن كل من يعرفك.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>no passphrase was given</source>
        <translation>لم تُعطَ عبارة مرور</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>عبارة مرور جديدة: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>مرة أخرى: </translation>
    </message>
    <message>
        <source>the two are not the same</source>
        <translation>العبارتان غير متطابقتين</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>عبارة المرور: </translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>The link has no address at which a peer could be reached. Ask for a new one.</source>
        <translation>ليس في الرابط عنوان يمكن الوصول فيه إلى نظير. اطلب رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>The code in the link is damaged. Ask for a new invitation.</source>
        <translation>الرمز الذي في الرابط تالف. اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>The link has characters that no link has, or is too long. Copy it once more.</source>
        <translation>في الرابط محارف لا تكون في أي رابط، أو هو أطول من اللازم. انسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>A part of the link is missing or damaged. Copy all of it, or ask for it once more.</source>
        <translation>جزء من الرابط ناقص أو تالف. انسخه كله، أو اطلبه مرة أخرى.</translation>
    </message>
    <message>
        <source>A code has letters and digits only.</source>
        <translation>لا يحوي الرمز سوى حروف وأرقام.</translation>
    </message>
    <message numerus="yes">
        <source>%n of 16 letters and digits of the code are there.</source>
        <translation>
            <numerusform>لم يُكتب بعد أي من حروف الرمز وأرقامه الـ 16.</numerusform>
            <numerusform>كُتب واحد من حروف الرمز وأرقامه الـ 16.</numerusform>
            <numerusform>كُتب اثنان من حروف الرمز وأرقامه الـ 16.</numerusform>
            <numerusform>كُتب %n من حروف الرمز وأرقامه الـ 16.</numerusform>
            <numerusform>كُتب %n من حروف الرمز وأرقامه الـ 16.</numerusform>
            <numerusform>كُتب %n من حروف الرمز وأرقامه الـ 16.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A code has 16 letters and digits; these are %n.</source>
        <translation>
            <numerusform>يتكون الرمز من 16 حرفًا ورقمًا؛ ولا شيء هنا.</numerusform>
            <numerusform>يتكون الرمز من 16 حرفًا ورقمًا؛ وهنا واحد فقط.</numerusform>
            <numerusform>يتكون الرمز من 16 حرفًا ورقمًا؛ وهنا اثنان فقط.</numerusform>
            <numerusform>يتكون الرمز من 16 حرفًا ورقمًا؛ وعددها هنا %n.</numerusform>
            <numerusform>يتكون الرمز من 16 حرفًا ورقمًا؛ وعددها هنا %n.</numerusform>
            <numerusform>يتكون الرمز من 16 حرفًا ورقمًا؛ وعددها هنا %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a digit that no code has. Look at it once more.</source>
        <translation>فيه رقم لا يكون في أي رمز. راجعه مرة أخرى.</translation>
    </message>
    <message>
        <source>This is too long to be an invitation.</source>
        <translation>هذا أطول من أن يكون دعوة.</translation>
    </message>
    <message>
        <source>There is no link in this. An invitation begins with ttp://</source>
        <translation>لا رابط في هذا. تبدأ الدعوة بـ ttp://</translation>
    </message>
    <message>
        <source>There are several links in this. Leave only the one that invites you.</source>
        <translation>في هذا عدة روابط. أبقِ الرابط الذي يدعوك وحده.</translation>
    </message>
    <message>
        <source>The address is missing: it stands beside the code.</source>
        <translation>العنوان ناقص: تجده بجوار الرمز.</translation>
    </message>
    <message>
        <source>The port is missing, as in 203.0.113.7:8470</source>
        <translation>المنفذ ناقص، كما في 203.0.113.7:8470</translation>
    </message>
    <message>
        <source>This is no address. It looks like 203.0.113.7:8470 or [2001:db8::7]:8470</source>
        <translation>هذا ليس عنوانًا. يكون العنوان مثل 203.0.113.7:8470 أو [2001:db8::7]:8470</translation>
    </message>
</context>
<context>
    <name>Invite</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>valid for %1</source>
        <extracomment>How long an invitation is still good: &quot;valid for 23 h 59 min&quot;</extracomment>
        <translation>صالحة لمدة %1</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>مستنفدة</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Of how many people who may come in by an invitation: &quot;2 of 3 left&quot;</extracomment>
        <translation>تبقّى %1</translation>
    </message>
    <message numerus="yes">
        <source>Good for %n peer(s), until %1.</source>
        <translation>
            <numerusform>لا تصلح لأي نظير، حتى %1.</numerusform>
            <numerusform>صالحة لنظير واحد، حتى %1.</numerusform>
            <numerusform>صالحة لنظيرين، حتى %1.</numerusform>
            <numerusform>صالحة لـ %n نظراء، حتى %1.</numerusform>
            <numerusform>صالحة لـ %n نظيرًا، حتى %1.</numerusform>
            <numerusform>صالحة لـ %n نظير، حتى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>المجموعات: %1</translation>
    </message>
    <message>
        <source>%1 came in, %2</source>
        <extracomment>Somebody registered by an invitation: who, and when</extracomment>
        <translation>دخل بها %1، %2</translation>
    </message>
</context>
<context>
    <name>NameRule</name>
    <message>
        <source>A name is needed.</source>
        <translation>يلزم اسم.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long by %n character(s).</source>
        <translation>
            <numerusform>ليس الاسم أطول من اللازم.</numerusform>
            <numerusform>الاسم أطول من اللازم بمحرف واحد.</numerusform>
            <numerusform>الاسم أطول من اللازم بمحرفين.</numerusform>
            <numerusform>الاسم أطول من اللازم بـ %n محارف.</numerusform>
            <numerusform>الاسم أطول من اللازم بـ %n محرفًا.</numerusform>
            <numerusform>الاسم أطول من اللازم بـ %n محرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name has characters in it that cannot be seen. Type it anew.</source>
        <translation>في الاسم محارف غير مرئية. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <extracomment>What is shared, when its files give it no name</extracomment>
        <translation>مجموعة بيانات</translation>
    </message>
</context>
<context>
    <name>Namesakes</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A peer or group whose name others have too. %1: its name. %2: the beginning of its id</extracomment>
        <translation>‏%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>a dataset without a name</source>
        <translation>مجموعة بيانات بلا اسم</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between two names of a list</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <extracomment>a list that goes on</extracomment>
        <translation>‏%1 وغيرها</translation>
    </message>
    <message>
        <source>Fetch finished</source>
        <translation>اكتمل التنزيل</translation>
    </message>
    <message numerus="yes">
        <source>%n fetches finished</source>
        <translation>
            <numerusform>لم يكتمل أي تنزيل</numerusform>
            <numerusform>اكتمل تنزيل واحد</numerusform>
            <numerusform>اكتمل تنزيلان</numerusform>
            <numerusform>اكتملت %n تنزيلات</numerusform>
            <numerusform>اكتمل %n تنزيلًا</numerusform>
            <numerusform>اكتمل %n تنزيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch failed</source>
        <translation>فشل التنزيل</translation>
    </message>
    <message numerus="yes">
        <source>%n fetches failed</source>
        <translation>
            <numerusform>لم يفشل أي تنزيل</numerusform>
            <numerusform>فشل تنزيل واحد</numerusform>
            <numerusform>فشل تنزيلان</numerusform>
            <numerusform>فشلت %n تنزيلات</numerusform>
            <numerusform>فشل %n تنزيلًا</numerusform>
            <numerusform>فشل %n تنزيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Request to register</source>
        <translation>طلب تسجيل</translation>
    </message>
    <message numerus="yes">
        <source>%n requests to register</source>
        <translation>
            <numerusform>لا طلبات تسجيل</numerusform>
            <numerusform>طلب تسجيل واحد</numerusform>
            <numerusform>طلبا تسجيل</numerusform>
            <numerusform>%n طلبات تسجيل</numerusform>
            <numerusform>%n طلب تسجيل</numerusform>
            <numerusform>%n طلب تسجيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity problem</source>
        <translation>مشكلة في الهوية</translation>
    </message>
    <message numerus="yes">
        <source>%n identity problems</source>
        <translation>
            <numerusform>لا مشكلات في الهوية</numerusform>
            <numerusform>مشكلة واحدة في الهوية</numerusform>
            <numerusform>مشكلتان في الهوية</numerusform>
            <numerusform>%n مشكلات في الهوية</numerusform>
            <numerusform>%n مشكلة في الهوية</numerusform>
            <numerusform>%n مشكلة في الهوية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here, every byte verified.</source>
        <translation>وصل %1، وتم التحقق من كل بايت.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>%1 wants to register with you. Nothing is allowed until you accept.</source>
        <translation>يريد %1 التسجيل لديك. لا يُسمح بشيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>Somebody showed what belongs to %1 and was cut off.</source>
        <translation>قدّم أحدهم ما يخص %1 فقُطع اتصاله.</translation>
    </message>
    <message>
        <source>Somebody at %1 showed what belongs to %2 and was cut off.</source>
        <translation>قدّم أحدهم على العنوان %1 ما يخص %2 فقُطع اتصاله.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Fetched: %1</source>
        <translation>نُزِّل: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>Wants to register: %1</source>
        <translation>يريد التسجيل: %1</translation>
    </message>
    <message>
        <source>Identity problem: %1</source>
        <translation>مشكلة في الهوية: %1</translation>
    </message>
</context>
<context>
    <name>PeerText</name>
    <message>
        <source>an unknown address</source>
        <translation>عنوان غير معروف</translation>
    </message>
    <message>
        <source>Its session was used from another address, %1, and nothing was given out there. If the peer has not moved to another network, ask the person behind it.</source>
        <translation>استُخدمت جلسته من عنوان آخر، %1، ولم يُعطَ ذلك العنوان شيئًا. إن لم يكن النظير قد انتقل إلى شبكة أخرى فاسأل صاحبه.</translation>
    </message>
    <message>
        <source>Somebody at %1 came under this User ID with another key, and was not let in. It may be somebody else: ask the person behind it.</source>
        <translation>جاء أحدهم من %1 بمعرّف المستخدم هذا ومعه مفتاح آخر، ولم يُسمح له بالدخول. قد يكون شخصًا آخر: اسأل صاحب النظير.</translation>
    </message>
    <message>
        <source>Somebody at %1 tried to log in as this peer without its key, and was not let in.</source>
        <translation>حاول أحدهم من %1 تسجيل الدخول باسم هذا النظير من دون مفتاحه، ولم يُسمح له بالدخول.</translation>
    </message>
    <message>
        <source>It sent wrong bytes of “%1” and is left out as a source. Nothing of them was kept.</source>
        <translation>أرسل بيانات خاطئة من «%1» واستُبعد مصدرًا. لم يُحتفظ بشيء منها.</translation>
    </message>
    <message>
        <source>It sent wrong bytes of “%1”. They were thrown away.</source>
        <translation>أرسل بيانات خاطئة من «%1». وقد حُذفت.</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>في الاتجاهين</translation>
    </message>
    <message>
        <source>It may log in here; we may not log in there</source>
        <translation>يحق له تسجيل الدخول هنا؛ ولا يحق لنا تسجيل الدخول هناك</translation>
    </message>
    <message>
        <source>We may log in there; it may not log in here</source>
        <translation>يحق لنا تسجيل الدخول هناك؛ ولا يحق له تسجيل الدخول هنا</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last %1</source>
        <translation>
            <numerusform>ولا مرة، آخرها %1</numerusform>
            <numerusform>مرة واحدة، %1</numerusform>
            <numerusform>مرتين، آخرهما %1</numerusform>
            <numerusform>%n مرات، آخرها %1</numerusform>
            <numerusform>%n مرة، آخرها %1</numerusform>
            <numerusform>%n مرة، آخرها %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>When it happened, and what</extracomment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Idle</source>
        <translation>خامل</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>يسلّم</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>يطلب الانتظار</translation>
    </message>
    <message>
        <source>Left out: it sent wrong bytes</source>
        <translation>مستبعَد: أرسل بيانات خاطئة</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>تعذّر الوصول إليه</translation>
    </message>
    <message>
        <source>Session used by somebody else</source>
        <translation>استخدم شخص آخر الجلسة</translation>
    </message>
    <message>
        <source>Another key for a known peer</source>
        <translation>مفتاح آخر لنظير معروف</translation>
    </message>
    <message>
        <source>Log-in with a wrong key</source>
        <translation>تسجيل دخول بمفتاح خاطئ</translation>
    </message>
    <message>
        <source>Second copy of this identity</source>
        <translation>نسخة ثانية من هذه الهوية</translation>
    </message>
    <message>
        <source>Request to register</source>
        <translation>طلب تسجيل</translation>
    </message>
    <message>
        <source>Wrong piece thrown away</source>
        <translation>حُذفت قطعة خاطئة</translation>
    </message>
    <message>
        <source>Wrong hashes thrown away</source>
        <translation>حُذفت قيم تجزئة خاطئة</translation>
    </message>
    <message>
        <source>Source left out</source>
        <translation>استُبعد مصدر</translation>
    </message>
    <message>
        <source>Fetched file was changed</source>
        <translation>تغيّر ملف منزَّل</translation>
    </message>
    <message>
        <source>Fetched file was damaged</source>
        <translation>تلف ملف منزَّل</translation>
    </message>
    <message>
        <source>Shared file was damaged</source>
        <translation>تلف ملف مشارَك</translation>
    </message>
    <message>
        <source>Everyone registered here</source>
        <translation>كل المسجَّلين هنا</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>المجموعة %1</translation>
    </message>
    <message>
        <source>The network of %1</source>
        <translation>شبكة %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>جارٍ القراءة</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>قيد المشاركة</translation>
    </message>
    <message>
        <source>Source changed</source>
        <translation>تغيّر الأصل</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Asking for the list of files</source>
        <translation>جارٍ طلب قائمة الملفات</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>جارٍ فحص الموجود</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>جارٍ التنزيل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Has not accepted yet</source>
        <translation>لم يقبل بعد</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Not allowed in</source>
        <translation>غير مسموح له بالدخول</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n request(s) to register</source>
        <translation>
            <numerusform>لا طلبات تسجيل</numerusform>
            <numerusform>طلب تسجيل واحد</numerusform>
            <numerusform>طلبا تسجيل</numerusform>
            <numerusform>%n طلبات تسجيل</numerusform>
            <numerusform>%n طلب تسجيل</numerusform>
            <numerusform>%n طلب تسجيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) failed</source>
        <translation>
            <numerusform>لم تفشل أي عملية نقل</numerusform>
            <numerusform>فشلت عملية نقل واحدة</numerusform>
            <numerusform>فشلت عمليتا نقل</numerusform>
            <numerusform>فشلت %n عمليات نقل</numerusform>
            <numerusform>فشلت %n عملية نقل</numerusform>
            <numerusform>فشلت %n عملية نقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) with a problem</source>
        <translation>
            <numerusform>لا مشاركات بها مشكلات</numerusform>
            <numerusform>مشاركة واحدة بها مشكلة</numerusform>
            <numerusform>مشاركتان بهما مشكلة</numerusform>
            <numerusform>%n مشاركات بها مشكلة</numerusform>
            <numerusform>%n مشاركة بها مشكلة</numerusform>
            <numerusform>%n مشاركة بها مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>down %1, up %2</source>
        <translation>تنزيل %1، رفع %2</translation>
    </message>
    <message>
        <source>all transfers are paused</source>
        <translation>كل عمليات النقل متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>لا عمليات نقل جارية</translation>
    </message>
</context>
<context>
    <name>torrentttp</name>
    <message>
        <source>TorrentTTP cannot go on</source>
        <translation>لا يستطيع TorrentTTP المتابعة</translation>
    </message>
    <message>
        <source>Shares and fetches datasets. ttp can tell it what to do. Started again on the same profile, it hands over what is to be opened and ends.</source>
        <translation>يشارك مجموعات البيانات وينزّلها. يمكن توجيهه بالأمر ttp. وإذا شُغّل ثانية على ملف التعريف نفسه سلّم ما يراد فتحه وانتهى.</translation>
    </message>
    <message>
        <source>The folder that holds everything this peer is.</source>
        <translation>المجلد الذي يحوي كل ما يخص هذا النظير.</translation>
    </message>
    <message>
        <source>Start without showing the window.</source>
        <translation>البدء من دون إظهار النافذة.</translation>
    </message>
    <message>
        <source>A ttp: link, a .ttpinvite or .ttplink file, or a file or folder to share. It is shown in the window; nothing starts by itself.</source>
        <translation>رابط ttp: أو ملف ‎.ttpinvite أو ‎.ttplink، أو ملف أو مجلد للمشاركة. يظهر في النافذة؛ ولا يبدأ شيء من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>torrentttpd</name>
    <message>
        <source>Shares and fetches datasets without a window; ttp tells it what to do.</source>
        <translation>يشارك مجموعات البيانات وينزّلها بلا نافذة؛ ويوجَّه بالأمر ttp.</translation>
    </message>
    <message>
        <source>The folder that holds everything this peer is.</source>
        <translation>المجلد الذي يحوي كل ما يخص هذا النظير.</translation>
    </message>
    <message>
        <source>Where to listen: an address or &quot;any&quot;, and a port; port 0 picks a free one.</source>
        <translation>مكان الإنصات: عنوان أو «any» ومنفذ؛ والمنفذ 0 يختار منفذًا شاغرًا.</translation>
    </message>
    <message>
        <source>What this peer calls itself.</source>
        <translation>ما يسمّي هذا النظير به نفسه.</translation>
    </message>
    <message>
        <source>The address that links name first.</source>
        <translation>العنوان الذي تذكره الروابط أولًا.</translation>
    </message>
    <message>
        <source>file, metadata or trust; may be given more than once.</source>
        <translation>file أو metadata أو trust؛ ويجوز تكراره.</translation>
    </message>
    <message>
        <source>Print this and end.</source>
        <translation>طباعة هذا والانتهاء.</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>طباعة الإصدار والانتهاء.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one too many</source>
        <translation>«%1» زائد</translation>
    </message>
    <message>
        <source>See torrentttpd --help</source>
        <translation>انظر torrentttpd --help</translation>
    </message>
</context>
<context>
    <name>ttp</name>
    <message>
        <source>%1 needs a value</source>
        <translation>يحتاج %1 إلى قيمة</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>لا يوجد خيار %1</translation>
    </message>
    <message>
        <source>Usage: ttp [--profile DIR] [--json] %1 %2</source>
        <translation>الاستخدام: ttp [--profile DIR] [--json] %1 %2</translation>
    </message>
    <message>
        <source>Usage: ttp [--profile DIR] [--json] COMMAND [ARGUMENTS]

Tells the program that runs on a profile what to do.

  --profile DIR  the folder of that peer (default: %1)
  --json         exactly one JSON document on stdout, for programs
  --help         this text, or behind a command what it does
  --version      the version

Commands:
</source>
        <translation>الاستخدام: ttp [--profile DIR] [--json] أمر [معاملات]

يوجّه البرنامج الذي يعمل على ملف تعريف.

  --profile DIR  مجلد ذلك النظير (الافتراضي: %1)
  --json         مستند JSON واحد بالضبط على الخرج القياسي، للبرامج
  --help         هذا النص، أو بعد أمرٍ ما يفعله
  --version      الإصدار

الأوامر:
</translation>
    </message>
    <message>
        <source>
Exit codes: 0 done, 1 failed, 2 usage, 3 nothing runs on that profile, 4 refused by the other side, 5 verification failed</source>
        <translation>
رموز الخروج: 0 تم، 1 فشل، 2 استخدام خاطئ، 3 لا شيء يعمل على ملف التعريف، 4 رفضه الطرف الآخر، 5 فشل التحقق</translation>
    </message>
    <message>
        <source>ttp: %1</source>
        <translation>ttp: %1</translation>
    </message>
    <message>
        <source>See ttp --help</source>
        <translation>انظر ttp --help</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>لا يوجد أمر «%1»</translation>
    </message>
    <message>
        <source>say what to do</source>
        <translation>اذكر ما يراد فعله</translation>
    </message>
</context>
<context>
    <name>ttp::AboutDialog</name>
    <message>
        <source>The program stands on the work of others:</source>
        <translation>يقوم البرنامج على عمل الآخرين:</translation>
    </message>
    <message>
        <source>About TorrentTTP</source>
        <translation>حول TorrentTTP</translation>
    </message>
    <message>
        <source>TorrentTTP</source>
        <translation>TorrentTTP</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2.
Share and fetch datasets between people who know each other, every byte verified.
Free software under the GNU General Public License, version 3. It comes with no warranty.</source>
        <translation>الإصدار %1، مع Qt %2.
مشاركة مجموعات البيانات وتنزيلها بين أناس يعرف بعضهم بعضًا، مع التحقق من كل بايت.
برنامج حر برخصة GNU العمومية العامة، الإصدار 3. يأتي بلا أي ضمان.</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>&amp;Parts of others</source>
        <translation>م&amp;كوّنات من أعمال آخرين</translation>
    </message>
    <message>
        <source>&amp;License</source>
        <translation>ال&amp;ترخيص</translation>
    </message>
    <message>
        <source>&amp;Icons</source>
        <translation>الأ&amp;يقونات</translation>
    </message>
    <message>
        <source>&amp;Word list</source>
        <translation>&amp;قائمة الكلمات</translation>
    </message>
    <message>
        <source>What of others is in the program</source>
        <translation>ما في البرنامج من أعمال آخرين</translation>
    </message>
    <message>
        <source>Text of the license</source>
        <translation>نص الترخيص</translation>
    </message>
</context>
<context>
    <name>ttp::AddPeerDialog</name>
    <message>
        <source>This dialog waits no more. The request stands there.</source>
        <translation>لم يعد مربع الحوار هذا ينتظر. ويبقى الطلب قائمًا هناك.</translation>
    </message>
    <message>
        <source>The request was withdrawn.</source>
        <translation>سُحب الطلب.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was asked there.</source>
        <translation>أُوقف. لم يُطلب شيء هناك.</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <translation>إضافة نظير</translation>
    </message>
    <message>
        <source>I&amp;nvitation</source>
        <translation>ال&amp;دعوة</translation>
    </message>
    <message>
        <source>Address and co&amp;de</source>
        <translation>ال&amp;عنوان والرمز</translation>
    </message>
    <message>
        <source>How the peer is named</source>
        <translation>طريقة تحديد النظير</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>ال&amp;تسجيل</translation>
    </message>
    <message>
        <source>&amp;Withdraw request</source>
        <translation>&amp;سحب الطلب</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ttp::Arrivals</name>
    <message>
        <source>What arrived is no link, no file and no folder. Nothing was done.</source>
        <translation>ما وصل ليس رابطًا ولا ملفًا ولا مجلدًا. لم يُنفَّذ شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) that arrived as well are no link, file or folder.</source>
        <translation>
            <numerusform>لم يصل معها ما ليس رابطًا أو ملفًا أو مجلدًا.</numerusform>
            <numerusform>وصل معها عنصر واحد ليس رابطًا ولا ملفًا ولا مجلدًا.</numerusform>
            <numerusform>وصل معها عنصران ليسا رابطين ولا ملفين ولا مجلدين.</numerusform>
            <numerusform>وصلت معها %Ln عناصر ليست روابط ولا ملفات ولا مجلدات.</numerusform>
            <numerusform>وصل معها %Ln عنصرًا ليست روابط ولا ملفات ولا مجلدات.</numerusform>
            <numerusform>وصل معها %Ln عنصر ليست روابط ولا ملفات ولا مجلدات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too much arrived at once: %Ln thing(s) were left out. Open them again later.</source>
        <translation>
            <numerusform>وصل الكثير دفعة واحدة: لم يُترك شيء. افتحها مرة أخرى لاحقًا.</numerusform>
            <numerusform>وصل الكثير دفعة واحدة: تُرك عنصر واحد. افتحه مرة أخرى لاحقًا.</numerusform>
            <numerusform>وصل الكثير دفعة واحدة: تُرك عنصران. افتحهما مرة أخرى لاحقًا.</numerusform>
            <numerusform>وصل الكثير دفعة واحدة: تُركت %Ln عناصر. افتحها مرة أخرى لاحقًا.</numerusform>
            <numerusform>وصل الكثير دفعة واحدة: تُرك %Ln عنصرًا. افتحها مرة أخرى لاحقًا.</numerusform>
            <numerusform>وصل الكثير دفعة واحدة: تُرك %Ln عنصر. افتحها مرة أخرى لاحقًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share files</source>
        <translation>مشاركة ملفات</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>م&amp;شاركة…</translation>
    </message>
    <message>
        <source>Share a folder</source>
        <translation>مشاركة مجلد</translation>
    </message>
</context>
<context>
    <name>ttp::BackupDialog</name>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>بلا حد أدنى للمحارف.</numerusform>
            <numerusform>محرف واحد على الأقل.</numerusform>
            <numerusform>محرفان على الأقل.</numerusform>
            <numerusform>%n محارف على الأقل.</numerusform>
            <numerusform>%n محرفًا على الأقل.</numerusform>
            <numerusform>%n محرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>اكتبها مرة أخرى.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>Nobody can tell you this passphrase again. Keep it apart from the file.</source>
        <translation>لا يستطيع أحد أن يذكّرك بعبارة المرور هذه. احفظها بعيدًا عن الملف.</translation>
    </message>
    <message>
        <source>Save the backup of the identity</source>
        <translation>حفظ النسخة الاحتياطية من الهوية</translation>
    </message>
    <message>
        <source>Identity backups (*%1)</source>
        <translation>نسخ احتياطية من الهوية (*%1)</translation>
    </message>
    <message>
        <source>There is a file of this name already, and a backup replaces none. Choose another name.</source>
        <translation>يوجد ملف بهذا الاسم من قبل، والنسخة الاحتياطية لا تحل محل أي ملف. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The backup of your identity is in %1. Keep it where this disk&apos;s end does not take it along.</source>
        <translation>النسخة الاحتياطية من هويتك محفوظة في %1. احتفظ بها في مكان لا تضيع فيه بتلف هذا القرص.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Back up identity</source>
        <translation>نسخ الهوية احتياطيًا</translation>
    </message>
    <message>
        <source>The backup holds the key that makes this peer who it is. With it you can be the same peer on another computer, when this one is lost. What you share and fetched is not in it. Never run two peers with one identity at the same time.</source>
        <translation>تحوي النسخة الاحتياطية المفتاح الذي به يكون هذا النظير هو نفسه. وبها يمكنك أن تكون النظير نفسه على حاسوب آخر إذا فُقد هذا الحاسوب. ولا تحوي ما تشاركه وما نزّلته. لا تشغّل أبدًا نظيرين بهوية واحدة في الوقت نفسه.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>عبارة ال&amp;مرور</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>مرة أ&amp;خرى</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>إ&amp;ظهار ما أكتبه</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;حفظ…</translation>
    </message>
</context>
<context>
    <name>ttp::CloseToTray</name>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Go on sharing and fetching when the window is closed?</source>
        <translation>هل تستمر المشاركة والتنزيل بعد إغلاق النافذة؟</translation>
    </message>
    <message>
        <source>The icon in the tray opens the window again. This is asked once.</source>
        <translation>تعيد الأيقونة في علبة النظام فتح النافذة. يُطرح هذا السؤال مرة واحدة.</translation>
    </message>
    <message>
        <source>&amp;Go on in the tray</source>
        <translation>ال&amp;متابعة في العلبة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
</context>
<context>
    <name>ttp::Conditions</name>
    <message>
        <source>The disk is nearly full: %1 are left for %2. Transfers stop when it is full; make room, or choose another folder for what is fetched next.</source>
        <translation>يكاد القرص يمتلئ: لم يبق سوى %1 للمجلد %2. تتوقف عمليات النقل عند امتلائه؛ أخلِ مساحة، أو اختر مجلدًا آخر لما يُنزَّل لاحقًا.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Others cannot connect to this peer, so nobody outside can fetch from you.</source>
        <translation>لا يستطيع الآخرون الاتصال بهذا النظير، لذا لا يمكن لأحد في الخارج التنزيل منك.</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>ماذا يمكنني أن أفعل؟</translation>
    </message>
</context>
<context>
    <name>ttp::DesktopLife</name>
    <message>
        <source>This profile is new: the window asks what this peer is to be called.</source>
        <translation>ملف التعريف هذا جديد: تسأل النافذة عن الاسم المراد لهذا النظير.</translation>
    </message>
    <message>
        <source>This peer is again who it was in the backup. Those who know it let it in with a new invitation; what it shared and fetched is not part of a backup.</source>
        <translation>عاد هذا النظير كما كان في النسخة الاحتياطية. يُدخله من يعرفونه بدعوة جديدة؛ وما شاركه ونزّله ليس جزءًا من النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>TorrentTTP cannot go on</source>
        <translation>لا يستطيع TorrentTTP المتابعة</translation>
    </message>
</context>
<context>
    <name>ttp::DesktopProgram</name>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>ttp::DetailsPane</name>
    <message>
        <source>Peers (%1)</source>
        <extracomment>The title of a tab; %1 is a number</extracomment>
        <translation>النظراء (%1)</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>النظراء</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>إظهار التفاصيل</translation>
    </message>
</context>
<context>
    <name>ttp::DropOverlay</name>
    <message numerus="yes">
        <source>Share %Ln item(s)</source>
        <translation>
            <numerusform>لا شيء للمشاركة</numerusform>
            <numerusform>مشاركة عنصر واحد</numerusform>
            <numerusform>مشاركة عنصرين</numerusform>
            <numerusform>مشاركة %Ln عناصر</numerusform>
            <numerusform>مشاركة %Ln عنصرًا</numerusform>
            <numerusform>مشاركة %Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay where they are; nothing is copied.</source>
        <translation>تبقى في مكانها؛ لا يُنسخ شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Share %Ln item(s) with %1</source>
        <extracomment>%1 is the name of a peer or group</extracomment>
        <translation>
            <numerusform>لا شيء للمشاركة مع %1</numerusform>
            <numerusform>مشاركة عنصر واحد مع %1</numerusform>
            <numerusform>مشاركة عنصرين مع %1</numerusform>
            <numerusform>مشاركة %Ln عناصر مع %1</numerusform>
            <numerusform>مشاركة %Ln عنصرًا مع %1</numerusform>
            <numerusform>مشاركة %Ln عنصر مع %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else may fetch them. They stay where they are; nothing is copied.</source>
        <translation>لا يحق لأحد غيره تنزيلها. تبقى في مكانها؛ لا يُنسخ شيء.</translation>
    </message>
    <message>
        <source>Fetch this dataset</source>
        <translation>تنزيل مجموعة البيانات هذه</translation>
    </message>
    <message>
        <source>You choose files and folder before anything starts.</source>
        <translation>تختار الملفات والمجلد قبل أن يبدأ أي شيء.</translation>
    </message>
    <message>
        <source>Open this invitation</source>
        <translation>فتح هذه الدعوة</translation>
    </message>
    <message>
        <source>You see whom it is from before anything is sent.</source>
        <translation>ترى ممن هي قبل أن يُرسل أي شيء.</translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>لا يمكن إفلات هذا هنا</translation>
    </message>
</context>
<context>
    <name>ttp::DropTarget</name>
    <message>
        <source>Files and folders can be dropped here, ttp: links, and files that hold one.</source>
        <translation>يمكن هنا إفلات الملفات والمجلدات وروابط ttp: والملفات التي تحوي رابطًا منها.</translation>
    </message>
</context>
<context>
    <name>ttp::FetchDialog</name>
    <message>
        <source>Open the file of a link</source>
        <translation>فتح ملف رابط</translation>
    </message>
    <message>
        <source>Links (*.ttplink *.ttpinvite)</source>
        <translation>روابط (*.ttplink *.ttpinvite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>الحفظ في</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Asking for it…</source>
        <translation>جارٍ طلبها…</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>إعادة ال&amp;معاينة</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>م&amp;عاينة</translation>
    </message>
    <message>
        <source>Nothing was asked for yet. To look at it, its publisher is asked, who sees the address of this computer then.</source>
        <translation>لم يُطلب شيء بعد. للمعاينة يُسأل ناشرها، فيرى عندئذ عنوان هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Looking at what it leads to…</source>
        <translation>جارٍ معاينة ما يقود إليه الرابط…</translation>
    </message>
    <message>
        <source>You are not registered with its publisher, and nobody whom you know has it. Register with that peer first.</source>
        <translation>لست مسجَّلًا لدى ناشرها، ولا يملكها أحد تعرفه. سجّل لدى ذلك النظير أولًا.</translation>
    </message>
    <message>
        <source>The link is an invitation as well: fetching registers you with its publisher first, as %1 (%2). What it leads to can be seen after that.</source>
        <extracomment>%1 and %2: the person&apos;s own name, and the beginning of their User ID</extracomment>
        <translation>الرابط دعوة أيضًا: فالتنزيل يسجّلك أولًا لدى ناشرها باسم %1 (%2). وبعد ذلك يمكن رؤية ما يقود إليه.</translation>
    </message>
    <message>
        <source>The link is an invitation as well: fetching registers you with its publisher first, as %1 (%2).</source>
        <extracomment>%1 and %2: the person&apos;s own name, and the beginning of their User ID</extracomment>
        <translation>الرابط دعوة أيضًا: فالتنزيل يسجّلك أولًا لدى ناشرها باسم %1 (%2).</translation>
    </message>
    <message>
        <source>Fetch a dataset</source>
        <translation>تنزيل مجموعة بيانات</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>ال&amp;رابط</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ل&amp;صق</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;فتح ملف…</translation>
    </message>
    <message>
        <source>A&amp;dd this peer…</source>
        <translation>إ&amp;ضافة هذا النظير…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>تن&amp;زيل</translation>
    </message>
</context>
<context>
    <name>ttp::FetchFacts</name>
    <message>
        <source>Version %1 of %2: %3, %4</source>
        <extracomment>A dataset. %1: a number. %2: a date. %3: a size. %4: &quot;214 files&quot;</extracomment>
        <translation>الإصدار %1 بتاريخ %2: %3، %4</translation>
    </message>
    <message>
        <source>From the peer %1, whom you do not know</source>
        <extracomment>Whom a dataset is from. %1: the beginning of an id</extracomment>
        <translation>من النظير %1 الذي لا تعرفه</translation>
    </message>
    <message>
        <source>From %1 (%2), with whom you are registered</source>
        <extracomment>Whom a dataset is from. %1: a name. %2: the beginning of an id</extracomment>
        <translation>من %1 (%2)، وأنت مسجَّل لديه</translation>
    </message>
    <message>
        <source>From %1 (%2), with whom you are not registered</source>
        <translation>من %1 (%2)، ولست مسجَّلًا لديه</translation>
    </message>
    <message>
        <source>What the publisher says about it</source>
        <translation>ما يقوله الناشر عنها</translation>
    </message>
</context>
<context>
    <name>ttp::FetchFiles</name>
    <message>
        <source>Reading the list of files…</source>
        <translation>جارٍ قراءة قائمة الملفات…</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>اختر ملفًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>The first %1 of %2 that match.</source>
        <extracomment>A filter finds very many files. %1: a number. %2: &quot;12,345 files&quot;</extracomment>
        <translation>أول %1 من %2 مطابقة.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen, %3 of %4.</source>
        <extracomment>%1: a number. %2: &quot;214 files&quot;. %3 and %4: sizes</extracomment>
        <translation>اختير %1 من %2، %3 من %4.</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation>الم&amp;لفات</translation>
    </message>
    <message>
        <source>Files to fetch</source>
        <translation>الملفات المراد تنزيلها</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>تصفية بالاسم</translation>
    </message>
    <message>
        <source>Filter the files by name</source>
        <translation>تصفية الملفات بالاسم</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>ال&amp;كل</translation>
    </message>
    <message>
        <source>Choose all files that are shown</source>
        <translation>اختيار كل الملفات المعروضة</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>لا &amp;شيء</translation>
    </message>
    <message>
        <source>Choose none of the files that are shown</source>
        <translation>عدم اختيار أي من الملفات المعروضة</translation>
    </message>
</context>
<context>
    <name>ttp::FetchPlace</name>
    <message>
        <source>%1 free</source>
        <translation>المتاح: %1</translation>
    </message>
    <message>
        <source>There is not enough room: it needs %1, and %2 are free here. Choose another folder, or fewer files.</source>
        <translation>لا توجد مساحة كافية: يلزم %1، والمتاح هنا %2. اختر مجلدًا آخر، أو ملفات أقل.</translation>
    </message>
    <message>
        <source>You have it already, or a part of it, in %1. Here it would lie a second time.</source>
        <translation>هي لديك من قبل، أو جزء منها، في %1. وستكون هنا نسخة ثانية.</translation>
    </message>
    <message>
        <source>It lies here already. What you choose beyond that is added.</source>
        <translation>هي هنا من قبل. يُضاف إليها ما تختاره زيادة على ذلك.</translation>
    </message>
    <message>
        <source>A part of it lies here already: fetching goes on with it.</source>
        <translation>جزء منها هنا من قبل: يتابع التنزيل منه.</translation>
    </message>
    <message>
        <source>&amp;Save in</source>
        <translation>ال&amp;حفظ في</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>ت&amp;غيير…</translation>
    </message>
</context>
<context>
    <name>ttp::FieldButtons</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>ttp::FileTreeModel</name>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>%1, folder, %2</source>
        <translation>‏%1، مجلد، %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>ttp::FilesTab</name>
    <message>
        <source>At least one file must be chosen. Nothing is changed until then.</source>
        <translation>يجب اختيار ملف واحد على الأقل. لا يتغير شيء قبل ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) chosen, %2</source>
        <extracomment>%1 is a number of files, %2 a size</extracomment>
        <translation>
            <numerusform>اختير %1 من لا ملفات، %2</numerusform>
            <numerusform>اختير %1 من ملف واحد، %2</numerusform>
            <numerusform>اختير %1 من ملفين، %2</numerusform>
            <numerusform>اختير %1 من %Ln ملفات، %2</numerusform>
            <numerusform>اختير %1 من %Ln ملفًا، %2</numerusform>
            <numerusform>اختير %1 من %Ln ملف، %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not complete yet. It can be opened when all of it is there.</source>
        <translation>لم يكتمل %1 بعد. يمكن فتحه حين يصل كله.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: it is not there, or no program would take it.</source>
        <translation>تعذّر فتح %1: إما أنه غير موجود أو لا برنامج يقبله.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>ف&amp;تح</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>فتح الم&amp;جلد</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;نسخ المسار</translation>
    </message>
    <message>
        <source>F&amp;etch</source>
        <translation>تن&amp;زيل</translation>
    </message>
    <message>
        <source>Do &amp;not fetch</source>
        <translation>&amp;عدم التنزيل</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>تصفية الملفات</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>اختيار ال&amp;كل</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>عدم اختيار أ&amp;ي ملف</translation>
    </message>
    <message>
        <source>Files of the dataset</source>
        <translation>ملفات مجموعة البيانات</translation>
    </message>
    <message>
        <source>No file of this name</source>
        <translation>لا ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>Another word may find it.</source>
        <translation>قد تجده كلمة أخرى.</translation>
    </message>
    <message>
        <source>The list of files is not here yet</source>
        <translation>لم تصل قائمة الملفات بعد</translation>
    </message>
    <message>
        <source>It appears as soon as a peer has told it.</source>
        <translation>تظهر فور أن يرسلها نظير.</translation>
    </message>
</context>
<context>
    <name>ttp::FirstRunWizard</name>
    <message>
        <source>Setting up…</source>
        <translation>جارٍ الإعداد…</translation>
    </message>
    <message>
        <source>Welcome to TorrentTTP</source>
        <translation>مرحبًا بك في TorrentTTP</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ttp::GroupsButton</name>
    <message>
        <source>&amp;New group…</source>
        <translation>&amp;مجموعة جديدة…</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>In place of the names of groups</extracomment>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is chosen, and which: &quot;Groups: Genomics lab&quot;</extracomment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>ttp::GroupsModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A group and how many are in it</extracomment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n peer(s)</source>
        <extracomment>A group and how many are in it</extracomment>
        <translation>
            <numerusform>‏%1، لا نظراء</numerusform>
            <numerusform>‏%1، نظير واحد</numerusform>
            <numerusform>‏%1، نظيران</numerusform>
            <numerusform>‏%1، %n نظراء</numerusform>
            <numerusform>‏%1، %n نظيرًا</numerusform>
            <numerusform>‏%1، %n نظير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ttp::GroupsPanel</name>
    <message>
        <source>Who is in %1</source>
        <extracomment>Above the list of peers, those that are in the group are marked</extracomment>
        <translation>أعضاء %1</translation>
    </message>
    <message>
        <source>Who is in the group</source>
        <translation>أعضاء المجموعة</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>الم&amp;جموعات</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Ne&amp;w group…</source>
        <translation>مجم&amp;وعة جديدة…</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>لا مجموعات بعد</translation>
    </message>
    <message>
        <source>A group is several peers under one name. What is shared with a group is served to whoever is in it, also to those who join later.</source>
        <translation>المجموعة عدة نظراء تحت اسم واحد. وما يُشارَك مع مجموعة يُقدَّم لكل من فيها، ولمن ينضم إليها لاحقًا أيضًا.</translation>
    </message>
</context>
<context>
    <name>ttp::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>ttp::IdentityPage</name>
    <message>
        <source>Choose the backup of your identity</source>
        <translation>اختيار النسخة الاحتياطية من هويتك</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>The identity of the user %1. Only one copy of it may run: stop it on the other computer before you finish.</source>
        <translation>هوية المستخدم %1. لا يجوز تشغيل سوى نسخة واحدة منها: أوقفها على الحاسوب الآخر قبل أن تنهي.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>Choose the file, and type the passphrase that you gave it.</source>
        <translation>اختر الملف، واكتب عبارة المرور التي وضعتها له.</translation>
    </message>
    <message>
        <source>Your identity</source>
        <translation>هويتك</translation>
    </message>
    <message>
        <source>Other peers know you by a permanent User ID. It never changes, so keep a backup of it.</source>
        <translation>يعرفك النظراء الآخرون بمعرّف مستخدم دائم. وهو لا يتغير أبدًا، لذا احتفظ بنسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>Display n&amp;ame</source>
        <translation>الاسم الم&amp;عروض</translation>
    </message>
    <message>
        <source>Create a new &amp;identity</source>
        <translation>إنشاء &amp;هوية جديدة</translation>
    </message>
    <message>
        <source>&amp;Restore an identity from a backup file</source>
        <translation>استعادة هوية من &amp;ملف نسخة احتياطية</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>المل&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>عبارة الم&amp;رور</translation>
    </message>
    <message>
        <source>The private key is kept in the folder %1, which only you can open. It never leaves this computer, except in a backup that you make. Nothing is written before you finish.</source>
        <translation>يُحفظ المفتاح الخاص في المجلد %1 الذي لا يستطيع فتحه سواك. وهو لا يغادر هذا الحاسوب أبدًا إلا في نسخة احتياطية تنشئها أنت. لا يُكتب شيء قبل أن تنهي.</translation>
    </message>
</context>
<context>
    <name>ttp::IncidentsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>النظير</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>بماذا</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>ttp::InvitationEdit</name>
    <message>
        <source>Open an invitation</source>
        <translation>فتح دعوة</translation>
    </message>
    <message>
        <source>Invitations (*.ttpinvite)</source>
        <translation>دعوات (*.ttpinvite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>At %1
User ID %2
Fingerprint %3: compare it with the sender’s</source>
        <translation>على %1
معرّف المستخدم %2
البصمة %3: قارنها بالبصمة التي لدى المرسل</translation>
    </message>
    <message>
        <source>This is an invitation of your own. It is for somebody else.</source>
        <translation>هذه دعوة منك أنت. وهي لشخص آخر.</translation>
    </message>
    <message>
        <source>It carries a code, which lets you in at once.</source>
        <translation>تحمل رمزًا يتيح لك الدخول على الفور.</translation>
    </message>
    <message>
        <source>It carries no code: a person there must accept you first.</source>
        <translation>لا تحمل رمزًا: يجب أن يقبلك شخص هناك أولًا.</translation>
    </message>
    <message>
        <source>&amp;Invitation link or text</source>
        <translation>رابط الدعوة أو &amp;نصها</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ل&amp;صق</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;فتح ملف…</translation>
    </message>
    <message>
        <source>What the invitation says</source>
        <translation>ما تقوله الدعوة</translation>
    </message>
</context>
<context>
    <name>ttp::InviteDialog</name>
    <message>
        <source>The link was copied.</source>
        <translation>نُسخ الرابط.</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>حفظ الدعوة</translation>
    </message>
    <message>
        <source>Invitations (*.ttpinvite)</source>
        <translation>دعوات (*.ttpinvite)</translation>
    </message>
    <message>
        <source>Saved. Whoever has the file can come in by it.</source>
        <translation>حُفظت. يستطيع كل من لديه الملف الدخول به.</translation>
    </message>
    <message>
        <source>Others cannot connect to this computer at present. An invitation is of use only where they can, such as in the same network.</source>
        <translation>لا يستطيع الآخرون الاتصال بهذا الحاسوب حاليًا. لا تفيد الدعوة إلا حيث يستطيعون ذلك، كأن يكونوا في الشبكة نفسها.</translation>
    </message>
    <message>
        <source>Revoked. Nobody can come in by it any more; whoever came in stays.</source>
        <translation>أُلغيت. لم يعد أحد يستطيع الدخول بها؛ ومن دخل يبقى.</translation>
    </message>
    <message>
        <source>It is used up.</source>
        <translation>استُنفدت الدعوة.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>انتهت صلاحية الدعوة.</translation>
    </message>
    <message>
        <source>Waiting for others… %1</source>
        <translation>بانتظار آخرين… %1</translation>
    </message>
    <message>
        <source>Waiting for the peer… %1</source>
        <translation>بانتظار النظير… %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Invite a peer</source>
        <translation>دعوة نظير</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>رمز QR للدعوة</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>&amp;صالحة لمدة</translation>
    </message>
    <message>
        <source>&amp;How many may come in</source>
        <translation>&amp;عدد من يمكنهم الدخول</translation>
    </message>
    <message>
        <source>How many may come in</source>
        <translation>عدد من يمكنهم الدخول</translation>
    </message>
    <message>
        <source>&amp;Add them to groups</source>
        <translation>إ&amp;ضافتهم إلى مجموعات</translation>
    </message>
    <message>
        <source>Add them to groups</source>
        <translation>إضافتهم إلى مجموعات</translation>
    </message>
    <message>
        <source>Whoever has the invitation can register here without being asked. Send it to nobody else. It is shown once, and can be revoked.</source>
        <translation>من لديه الدعوة يستطيع التسجيل هنا من دون سؤال أحد. لا ترسلها إلى أحد غير المدعو. تُعرض مرة واحدة، ويمكن إلغاؤها.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>ال&amp;رابط</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>العن&amp;وان</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>الرم&amp;ز</translation>
    </message>
    <message>
        <source>&amp;Make invitation</source>
        <translation>إ&amp;نشاء دعوة</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>إ&amp;لغاء الدعوة</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>ن&amp;سخ الرابط</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>ttp::InvitesModel</name>
    <message>
        <source>Invitation of %1, %2</source>
        <translation>دعوة بتاريخ %1، %2</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>الاستخدامات</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Into groups</source>
        <translation>إلى المجموعات</translation>
    </message>
    <message>
        <source>Who came in</source>
        <translation>من دخل بها</translation>
    </message>
</context>
<context>
    <name>ttp::InvitesPanel</name>
    <message>
        <source>Revoked. Nobody can come in by it any more; whoever came in stays.</source>
        <translation>أُلغيت. لم يعد أحد يستطيع الدخول بها؛ ومن دخل يبقى.</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>الدعوات المفتوحة</translation>
    </message>
    <message>
        <source>No open invitation</source>
        <translation>لا دعوات مفتوحة</translation>
    </message>
    <message>
        <source>An invitation lets somebody in without being asked: as a link, a file, a picture for a camera, or a code to read out.</source>
        <translation>تتيح الدعوة لشخص الدخول من دون سؤال أحد: في صورة رابط، أو ملف، أو صورة للكاميرا، أو رمز يُقرأ بصوت مسموع.</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>دعوة…</translation>
    </message>
    <message>
        <source>Rev&amp;oke</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>ttp::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>As in the &amp;system</source>
        <extracomment>In the menu &quot;Language&quot;: the language of the system</extracomment>
        <translation>كما في ال&amp;نظام</translation>
    </message>
</context>
<context>
    <name>ttp::LimitsDialog</name>
    <message>
        <source>Speed limits</source>
        <translation>حدود السرعة</translation>
    </message>
    <message>
        <source>&amp;Download at most</source>
        <translation>أقصى سرعة لل&amp;تنزيل</translation>
    </message>
    <message>
        <source>&amp;Upload at most</source>
        <translation>أقصى سرعة لل&amp;رفع</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>behind a number in a field: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
</context>
<context>
    <name>ttp::LimitsMenu</name>
    <message>
        <source>Download at most</source>
        <translation>أقصى سرعة للتنزيل</translation>
    </message>
    <message>
        <source>Upload at most</source>
        <translation>أقصى سرعة للرفع</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>حد آ&amp;خر…</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
</context>
<context>
    <name>ttp::LogPage</name>
    <message numerus="yes">
        <source>%Ln new line(s) in the log. The last one: %1</source>
        <translation>
            <numerusform>لا أسطر جديدة في السجل. آخرها: %1</numerusform>
            <numerusform>سطر جديد واحد في السجل: %1</numerusform>
            <numerusform>سطران جديدان في السجل. آخرهما: %1</numerusform>
            <numerusform>%Ln أسطر جديدة في السجل. آخرها: %1</numerusform>
            <numerusform>%Ln سطرًا جديدًا في السجل. آخرها: %1</numerusform>
            <numerusform>%Ln سطر جديد في السجل. آخرها: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what happened (&quot;Source left out&quot;), %2 with what</extracomment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln line(s), without addresses and whole IDs.</source>
        <translation>
            <numerusform>لم تُنسخ أي أسطر، بلا عناوين ومعرّفات كاملة.</numerusform>
            <numerusform>نُسخ سطر واحد، بلا عناوين ومعرّفات كاملة.</numerusform>
            <numerusform>نُسخ سطران، بلا عناوين ومعرّفات كاملة.</numerusform>
            <numerusform>نُسخت %Ln أسطر، بلا عناوين ومعرّفات كاملة.</numerusform>
            <numerusform>نُسخ %Ln سطرًا، بلا عناوين ومعرّفات كاملة.</numerusform>
            <numerusform>نُسخ %Ln سطر، بلا عناوين ومعرّفات كاملة.</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>ع&amp;رض</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Show &amp;peer</source>
        <translation>عرض الن&amp;ظير</translation>
    </message>
    <message>
        <source>Shows the peer that the chosen line is about</source>
        <translation>يعرض النظير الذي يخصه السطر المختار</translation>
    </message>
    <message>
        <source>&amp;Copy redacted</source>
        <translation>نسخ مع ح&amp;جب البيانات</translation>
    </message>
    <message>
        <source>Copies the chosen lines, or all of them, without addresses and whole IDs</source>
        <translation>ينسخ الأسطر المختارة، أو كلها، بلا عناوين ومعرّفات كاملة</translation>
    </message>
    <message>
        <source>Nothing has gone wrong</source>
        <translation>لم يحدث أي خطأ</translation>
    </message>
    <message>
        <source>Wrong pieces, banned sources, misused sessions and requests to register will be listed here.</source>
        <translation>ستُسرد هنا القطع الخاطئة والمصادر المستبعَدة والجلسات التي أسيء استخدامها وطلبات التسجيل.</translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>لا سطر مطابق</translation>
    </message>
    <message>
        <source>Lines are there, but none with these words.</source>
        <translation>توجد أسطر، لكن ليس فيها ما يحوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>م&amp;سح التصفية</translation>
    </message>
</context>
<context>
    <name>ttp::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>مل&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <translation>&amp;نقل</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;شبكة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>More of the tool bar</source>
        <translation>بقية شريط الأدوات</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>القوائم</translation>
    </message>
</context>
<context>
    <name>ttp::MainWindow</name>
    <message>
        <source>TorrentTTP</source>
        <translation>TorrentTTP</translation>
    </message>
    <message>
        <source>This peer has stopped, so nothing can be opened. Start it again first.</source>
        <translation>توقف هذا النظير، لذا لا يمكن فتح شيء. شغّله من جديد أولًا.</translation>
    </message>
    <message>
        <source>The clipboard holds no ttp: link, no file and no folder.</source>
        <translation>ليس في الحافظة رابط ttp: ولا ملف ولا مجلد.</translation>
    </message>
    <message>
        <source>This peer has stopped. Start it again first.</source>
        <translation>توقف هذا النظير. شغّله من جديد أولًا.</translation>
    </message>
</context>
<context>
    <name>ttp::MessageBar</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Information: %1</source>
        <translation>معلومة: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>تم: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>تحذير: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>خطأ: %1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>ttp::NetworkPage</name>
    <message>
        <source>Give the whole path of a folder.</source>
        <translation>اكتب المسار الكامل لمجلد.</translation>
    </message>
    <message>
        <source>A file is in the way. Choose another folder.</source>
        <translation>يوجد ملف في هذا المكان. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder.</source>
        <translation>لا يمكن كتابة شيء هناك. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The folder is there.</source>
        <translation>المجلد موجود.</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>سيُنشأ المجلد.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>المتاح: %1</translation>
    </message>
    <message>
        <source>The folder will be made; %1 free</source>
        <translation>سيُنشأ المجلد؛ المتاح: %1</translation>
    </message>
    <message>
        <source>Where fetched datasets go</source>
        <translation>أين تُحفظ مجموعات البيانات المنزَّلة</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>The system chooses one that is free, and it is kept.</source>
        <translation>يختار النظام منفذًا شاغرًا، ويُحتفظ به.</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>المنفذ %1 شاغر.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another one.</source>
        <translation>المنفذ %1 قيد الاستخدام في برنامج آخر. اختر منفذًا غيره.</translation>
    </message>
    <message>
        <source>Port %1 is kept for the administrator of this computer. Choose one above 1023.</source>
        <translation>المنفذ %1 محجوز لمدير هذا الحاسوب. اختر منفذًا فوق 1023.</translation>
    </message>
    <message>
        <source>There is no network now.</source>
        <translation>لا توجد شبكة الآن.</translation>
    </message>
    <message>
        <source>Folders and network</source>
        <translation>المجلدات والشبكة</translation>
    </message>
    <message>
        <source>You can change this later.</source>
        <translation>يمكنك تغيير هذا لاحقًا.</translation>
    </message>
    <message>
        <source>&amp;Download folder</source>
        <translation>مجلد التن&amp;زيل</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>المن&amp;فذ</translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>In place of port 0: the system chooses one</extracomment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Addresses under which others reach you</source>
        <translation>العناوين التي يصل الآخرون إليك عليها</translation>
    </message>
    <message>
        <source>Others reach you under these addresses. Behind a router, let it forward the port to this computer; fetching works without that.</source>
        <translation>يصل الآخرون إليك على هذه العناوين. وإن كنت وراء موجّه فاجعله يمرّر المنفذ إلى هذا الحاسوب؛ أما التنزيل فيعمل من دون ذلك.</translation>
    </message>
</context>
<context>
    <name>ttp::NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation>ا&amp;سم المجموعة</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>إ&amp;نشاء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ttp::OverviewTab</name>
    <message>
        <source>Pie&amp;ces by</source>
        <translation>القطع حس&amp;ب</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>who delivered them</source>
        <translation>من سلّمها</translation>
    </message>
</context>
<context>
    <name>ttp::PeerActions</name>
    <message>
        <source>&amp;Allow again</source>
        <translation>ال&amp;سماح مجددًا</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>ح&amp;ظر</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>أُزيل %1</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n peer(s)</source>
        <translation>
            <numerusform>لم يُزَل أي نظير</numerusform>
            <numerusform>أُزيل نظير واحد</numerusform>
            <numerusform>أُزيل نظيران</numerusform>
            <numerusform>أُزيل %n نظراء</numerusform>
            <numerusform>أُزيل %n نظيرًا</numerusform>
            <numerusform>أُزيل %n نظير</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Share with this peer…</source>
        <translation>م&amp;شاركة مع هذا النظير…</translation>
    </message>
    <message>
        <source>&amp;Copy User ID</source>
        <translation>نسخ م&amp;عرّف المستخدم</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
</context>
<context>
    <name>ttp::PeerDetails</name>
    <message>
        <source>%1: %2</source>
        <extracomment>How many datasets a peer may fetch, and some of their names</extracomment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>%1 received, %2 sent</source>
        <translation>استُلم %1، أُرسل %2</translation>
    </message>
    <message>
        <source>Details of the peer</source>
        <translation>تفاصيل النظير</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>نقل البيانات</translation>
    </message>
    <message>
        <source>Versions held</source>
        <translation>الإصدارات المتوفرة لديه</translation>
    </message>
    <message>
        <source>Shared with it</source>
        <translation>ما يُشارَك معه</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>الم&amp;جموعات</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Copy the User ID</source>
        <translation>نسخ معرّف المستخدم</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>نسخ البصمة</translation>
    </message>
</context>
<context>
    <name>ttp::PeersModel</name>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>النظير</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسَل</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Versions held</source>
        <translation>الإصدارات المتوفرة لديه</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>معرّف المستخدم</translation>
    </message>
</context>
<context>
    <name>ttp::PeersPage</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصلون</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>منتظرون</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظورون</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>الأع&amp;مدة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A filter and how many there are: &quot;Online (3)&quot;</extracomment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>النظراء</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Invitations (%1)</source>
        <extracomment>The tab of invitations that are open, and how many</extracomment>
        <translation>الدعوات (%1)</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>&amp;Add peer…</source>
        <translation>إ&amp;ضافة نظير…</translation>
    </message>
    <message>
        <source>&amp;Invite…</source>
        <translation>&amp;دعوة…</translation>
    </message>
    <message>
        <source>Peers, groups and invitations</source>
        <translation>النظراء والمجموعات والدعوات</translation>
    </message>
    <message>
        <source>No peers yet</source>
        <translation>لا نظراء بعد</translation>
    </message>
    <message>
        <source>Peers share with each other after they have registered with each other: by an invitation that one of them sends.</source>
        <translation>يتشارك النظراء بعد أن يسجّل بعضهم لدى بعض: بدعوة يرسلها أحدهم.</translation>
    </message>
    <message>
        <source>No peer is like this</source>
        <translation>لا نظير كهذا</translation>
    </message>
    <message>
        <source>There are peers, but none that fits what you filter by.</source>
        <translation>يوجد نظراء، لكن لا أحد منهم يطابق التصفية.</translation>
    </message>
    <message>
        <source>Add peer…</source>
        <translation>إضافة نظير…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>دعوة…</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>م&amp;سح التصفية</translation>
    </message>
</context>
<context>
    <name>ttp::PeersTable</name>
    <message numerus="yes">
        <source>Share %n item(s) with %1 only</source>
        <translation>
            <numerusform>لا شيء للمشاركة مع %1 وحده</numerusform>
            <numerusform>مشاركة عنصر واحد مع %1 وحده</numerusform>
            <numerusform>مشاركة عنصرين مع %1 وحده</numerusform>
            <numerusform>مشاركة %n عناصر مع %1 وحده</numerusform>
            <numerusform>مشاركة %n عنصرًا مع %1 وحده</numerusform>
            <numerusform>مشاركة %n عنصر مع %1 وحده</numerusform>
        </translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>النظراء</translation>
    </message>
</context>
<context>
    <name>ttp::PieceMap</name>
    <message>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>No pieces yet</source>
        <translation>لا قطع بعد</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln piece(s) verified</source>
        <translation>
            <numerusform>تم التحقق من %1 من %Ln قطعة</numerusform>
            <numerusform>تم التحقق من %1 من قطعة واحدة</numerusform>
            <numerusform>تم التحقق من %1 من قطعتين</numerusform>
            <numerusform>تم التحقق من %1 من %Ln قطع</numerusform>
            <numerusform>تم التحقق من %1 من %Ln قطعة</numerusform>
            <numerusform>تم التحقق من %1 من %Ln قطعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln piece(s) verified, %2 failed</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>
            <numerusform>تم التحقق من %1 من %Ln قطعة، وفشل %2</numerusform>
            <numerusform>تم التحقق من %1 من قطعة واحدة، وفشل %2</numerusform>
            <numerusform>تم التحقق من %1 من قطعتين، وفشل %2</numerusform>
            <numerusform>تم التحقق من %1 من %Ln قطع، وفشل %2</numerusform>
            <numerusform>تم التحقق من %1 من %Ln قطعة، وفشل %2</numerusform>
            <numerusform>تم التحقق من %1 من %Ln قطعة، وفشل %2</numerusform>
        </translation>
    </message>
    <message>
        <source>On this disk already</source>
        <translation>موجود على هذا القرص من قبل</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>آخرون</translation>
    </message>
    <message>
        <source>Pieces %1 to %2: %3 verified, %4 being fetched, %5 failed</source>
        <extracomment>%1 to %5 are numbers; about several pieces that are shown as one square</extracomment>
        <translation>القطع %1 إلى %2: تم التحقق من %3، قيد التنزيل %4، فشل %5</translation>
    </message>
    <message>
        <source>Piece %1: failed</source>
        <translation>القطعة %1: فشلت</translation>
    </message>
    <message>
        <source>Piece %1: being fetched</source>
        <translation>القطعة %1: قيد التنزيل</translation>
    </message>
    <message>
        <source>Piece %1: missing</source>
        <translation>القطعة %1: ناقصة</translation>
    </message>
    <message>
        <source>Piece %1: verified</source>
        <translation>القطعة %1: تم التحقق منها</translation>
    </message>
    <message>
        <source>Piece %1: verified, on this disk already</source>
        <translation>القطعة %1: تم التحقق منها، موجودة على هذا القرص من قبل</translation>
    </message>
    <message>
        <source>Piece %1: verified, from %2</source>
        <extracomment>%2 is the name of a peer</extracomment>
        <translation>القطعة %1: تم التحقق منها، من %2</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>قيد التنزيل</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Piece %1: not wanted</source>
        <translation>القطعة %1: غير مطلوبة</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>غير مطلوب</translation>
    </message>
</context>
<context>
    <name>ttp::QrCode</name>
    <message>
        <source>QR code with %1 by %1 squares</source>
        <translation>رمز QR بعدد مربعات %1 × %1</translation>
    </message>
    <message>
        <source>No QR code yet</source>
        <translation>لا رمز QR بعد</translation>
    </message>
</context>
<context>
    <name>ttp::ReachabilityDialog</name>
    <message>
        <source>Reachable</source>
        <translation>قابل للوصول</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>غير قابل للوصول</translation>
    </message>
    <message>
        <source>Reachable?</source>
        <translation>قابل للوصول؟</translation>
    </message>
    <message>
        <source>Others can connect to this peer.</source>
        <translation>يستطيع الآخرون الاتصال بهذا النظير.</translation>
    </message>
    <message>
        <source>A peer that knows you has tried it. Your links and invitations work from outside.</source>
        <translation>جرّب ذلك نظير يعرفك. تعمل روابطك ودعواتك من الخارج.</translation>
    </message>
    <message>
        <source>Others cannot connect to this peer.</source>
        <translation>لا يستطيع الآخرون الاتصال بهذا النظير.</translation>
    </message>
    <message>
        <source>You can fetch from others all the same, but nobody outside your network can fetch from you. Let port %1 (TCP) through the firewall of this computer, and have your router forward it to this computer.</source>
        <translation>يمكنك مع ذلك التنزيل من الآخرين، لكن لا يمكن لأحد خارج شبكتك التنزيل منك. اسمح بالمنفذ %1 (TCP) في جدار حماية هذا الحاسوب، واجعل الموجّه يمرّره إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether others can connect to this peer.</source>
        <translation>لم يجرّب أحد بعد إن كان الآخرون يستطيعون الاتصال بهذا النظير.</translation>
    </message>
    <message>
        <source>It is found out as soon as a peer that you are registered with is online. This peer listens on port %1 (TCP).</source>
        <translation>يتبيّن ذلك فور اتصال نظير أنت مسجَّل لديه. ينصت هذا النظير على المنفذ %1 (TCP).</translation>
    </message>
    <message>
        <source>Can others reach me?</source>
        <translation>هل يمكن للآخرين الوصول إليّ؟</translation>
    </message>
    <message>
        <source>&amp;Addresses that your links name</source>
        <translation>ال&amp;عناوين التي تذكرها روابطك</translation>
    </message>
    <message>
        <source>&amp;Copy addresses</source>
        <translation>ن&amp;سخ العناوين</translation>
    </message>
</context>
<context>
    <name>ttp::ReadersBox</name>
    <message>
        <source>Nobody is registered with you yet. Whoever registers later may fetch it then.</source>
        <translation>لا أحد مسجَّل لديك بعد. ومن يسجّل لاحقًا يحق له تنزيلها عندئذ.</translation>
    </message>
    <message>
        <source>Every peer that is registered with you, also those who register later.</source>
        <translation>كل نظير مسجَّل لديك، ومن يسجّل لاحقًا أيضًا.</translation>
    </message>
    <message numerus="yes">
        <source>Every peer that is registered with you, also those who register later. Now that is %n peer(s).</source>
        <translation>
            <numerusform>كل نظير مسجَّل لديك، ومن يسجّل لاحقًا أيضًا. لا نظراء الآن.</numerusform>
            <numerusform>كل نظير مسجَّل لديك، ومن يسجّل لاحقًا أيضًا. وهم الآن نظير واحد.</numerusform>
            <numerusform>كل نظير مسجَّل لديك، ومن يسجّل لاحقًا أيضًا. وهم الآن نظيران.</numerusform>
            <numerusform>كل نظير مسجَّل لديك، ومن يسجّل لاحقًا أيضًا. وهم الآن %n نظراء.</numerusform>
            <numerusform>كل نظير مسجَّل لديك، ومن يسجّل لاحقًا أيضًا. وهم الآن %n نظيرًا.</numerusform>
            <numerusform>كل نظير مسجَّل لديك، ومن يسجّل لاحقًا أيضًا. وهم الآن %n نظير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whoever is in the %n group(s) that you chose, also those who come into them later.</source>
        <translation>
            <numerusform>لم تُختر أي مجموعة.</numerusform>
            <numerusform>كل من في المجموعة التي اخترتها، ومن ينضم إليها لاحقًا أيضًا.</numerusform>
            <numerusform>كل من في المجموعتين اللتين اخترتهما، ومن ينضم إليهما لاحقًا أيضًا.</numerusform>
            <numerusform>كل من في المجموعات التي اخترتها (%n)، ومن ينضم إليها لاحقًا أيضًا.</numerusform>
            <numerusform>كل من في المجموعات التي اخترتها (%n)، ومن ينضم إليها لاحقًا أيضًا.</numerusform>
            <numerusform>كل من في المجموعات التي اخترتها (%n)، ومن ينضم إليها لاحقًا أيضًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n peer(s) that you chose, and nobody else.</source>
        <translation>
            <numerusform>لم يُختر أي نظير.</numerusform>
            <numerusform>النظير الذي اخترته، ولا أحد غيره.</numerusform>
            <numerusform>النظيران اللذان اخترتهما، ولا أحد غيرهما.</numerusform>
            <numerusform>النظراء الذين اخترتهم (%n)، ولا أحد غيرهم.</numerusform>
            <numerusform>النظراء الذين اخترتهم (%n)، ولا أحد غيرهم.</numerusform>
            <numerusform>النظراء الذين اخترتهم (%n)، ولا أحد غيرهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one group.</source>
        <translation>اختر مجموعة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Choose at least one peer.</source>
        <translation>اختر نظيرًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Who may fetch it</source>
        <translation>من يحق له التنزيل</translation>
    </message>
    <message>
        <source>&amp;Everyone who is registered with you</source>
        <translation>&amp;كل من هو مسجَّل لديك</translation>
    </message>
    <message>
        <source>Only these &amp;groups</source>
        <translation>هذه المجمو&amp;عات فقط</translation>
    </message>
    <message>
        <source>Only these &amp;groups (there are none)</source>
        <translation>هذه المجموعا&amp;ت فقط (لا مجموعات)</translation>
    </message>
    <message>
        <source>Only these &amp;peers</source>
        <translation>هؤلاء الن&amp;ظراء فقط</translation>
    </message>
    <message>
        <source>Groups that may fetch it</source>
        <translation>المجموعات التي يحق لها التنزيل</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>تصفية بالاسم</translation>
    </message>
    <message>
        <source>Filter the peers by name</source>
        <translation>تصفية النظراء بالاسم</translation>
    </message>
    <message>
        <source>Peers that may fetch it</source>
        <translation>النظراء الذين يحق لهم التنزيل</translation>
    </message>
</context>
<context>
    <name>ttp::ReadyPage</name>
    <message>
        <source>New: its User ID is made when you finish</source>
        <translation>جديدة: يُنشأ معرّف المستخدم الخاص بها عند الإنهاء</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>مستعادة: %1</translation>
    </message>
    <message>
        <source>Chosen by the system</source>
        <translation>يختاره النظام</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>This is what will be set up when you finish.</source>
        <translation>هذا ما سيُعدّ عند الإنهاء.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>Identity:</source>
        <translation>الهوية:</translation>
    </message>
    <message>
        <source>Download folder:</source>
        <translation>مجلد التنزيل:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>المنفذ:</translation>
    </message>
    <message>
        <source>Right after that:</source>
        <translation>بعد ذلك مباشرة:</translation>
    </message>
    <message>
        <source>Save a bac&amp;kup of your identity</source>
        <translation>&amp;حفظ نسخة احتياطية من هويتك</translation>
    </message>
    <message>
        <source>Without it you are a stranger to everybody after the loss of this computer.</source>
        <translation>من دونها تصبح غريبًا عن الجميع إذا فُقد هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Add a first peer, with an invitation that you were sent</source>
        <translation>إ&amp;ضافة أول نظير، بدعوة أُرسلت إليك</translation>
    </message>
</context>
<context>
    <name>ttp::RegistrationView</name>
    <message>
        <source>Read the invitation</source>
        <translation>قراءة الدعوة</translation>
    </message>
    <message>
        <source>Connect to the peer</source>
        <translation>الاتصال بالنظير</translation>
    </message>
    <message>
        <source>Look at its key</source>
        <translation>فحص مفتاحه</translation>
    </message>
    <message>
        <source>Ask to be let in</source>
        <translation>طلب الدخول</translation>
    </message>
    <message>
        <source>Wait until a person there accepts</source>
        <translation>الانتظار حتى يقبل شخص هناك</translation>
    </message>
    <message>
        <source>Registered with each other</source>
        <translation>تسجيل كل طرف لدى الآخر</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>قيد التنفيذ…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Compare these words with the person there, over the phone or face to face. When both of you see the same, nobody sits in between:</source>
        <translation>قارن هذه الكلمات مع الشخص هناك، بالهاتف أو وجهًا لوجه. فإن رأى كل منكما الكلمات نفسها فلا متطفل في الوسط:</translation>
    </message>
    <message>
        <source>Words to compare: %1</source>
        <translation>كلمات للمقارنة: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of a registration and how it stands: &quot;Connect to the peer: done&quot;</extracomment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>ttp::Removals</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ttp::RequestCard</name>
    <message>
        <source>%1 wants to register</source>
        <translation>يريد %1 التسجيل</translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation>معرّف المستخدم %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Words to compare:</source>
        <translation>كلمات للمقارنة:</translation>
    </message>
    <message>
        <source>Words to compare: %1</source>
        <translation>كلمات للمقارنة: %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>قبول %1</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>رفض %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>حظر %1</translation>
    </message>
</context>
<context>
    <name>ttp::RequestsBox</name>
    <message>
        <source>%1 was let in.</source>
        <translation>سُمح لـ %1 بالدخول.</translation>
    </message>
    <message>
        <source>%1 was refused. They may ask again.</source>
        <translation>رُفض طلب %1. يمكن تكرار الطلب.</translation>
    </message>
    <message>
        <source>%1 was blocked and cannot ask again, until you allow it under “Blocked”.</source>
        <translation>حُظر %1 ولا يمكنه الطلب ثانية حتى تسمح له ضمن «محظورون».</translation>
    </message>
    <message>
        <source>Requests to register</source>
        <translation>طلبات التسجيل</translation>
    </message>
</context>
<context>
    <name>ttp::RequestsModel</name>
    <message>
        <source>%1 wants to register</source>
        <translation>يريد %1 التسجيل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Words to compare</source>
        <translation>كلمات للمقارنة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وقت الوصول</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>معرّف المستخدم</translation>
    </message>
</context>
<context>
    <name>ttp::ShareDialog</name>
    <message>
        <source>%1 is not there. Connect its disk, or take it out of the list.</source>
        <translation>‏%1 غير موجود. صِل القرص الذي يحويه، أو أزله من القائمة.</translation>
    </message>
    <message>
        <source>%1 cannot be shared: it belongs to the profile of a peer, with its private key, or is neither a file nor a folder.</source>
        <translation>لا يمكن مشاركة %1: إما أنه يخص ملف تعريف نظير ومعه مفتاحه الخاص، أو ليس ملفًا ولا مجلدًا.</translation>
    </message>
    <message>
        <source>Sharing…</source>
        <translation>جارٍ بدء المشاركة…</translation>
    </message>
    <message>
        <source>%1 is shared, and its link was copied. It works at once.</source>
        <translation>بدأت مشاركة %1، ونُسخ رابطها. يعمل الرابط على الفور.</translation>
    </message>
    <message>
        <source>%1 is shared. Its link works at once.</source>
        <translation>بدأت مشاركة %1. يعمل رابطها على الفور.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message numerus="yes">
        <source>Share %n item(s)</source>
        <translation>
            <numerusform>لا شيء للمشاركة</numerusform>
            <numerusform>مشاركة عنصر واحد</numerusform>
            <numerusform>مشاركة عنصرين</numerusform>
            <numerusform>مشاركة %n عناصر</numerusform>
            <numerusform>مشاركة %n عنصرًا</numerusform>
            <numerusform>مشاركة %n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>م&amp;شاركة</translation>
    </message>
    <message>
        <source>Share and copy &amp;link</source>
        <translation>مشاركة ونسخ ال&amp;رابط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ttp::ShareItems</name>
    <message>
        <source>Add files to share</source>
        <translation>إضافة ملفات للمشاركة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a folder to share</source>
        <translation>إضافة مجلد للمشاركة</translation>
    </message>
    <message>
        <source>Add files or folders, or drop them here.</source>
        <translation>أضف ملفات أو مجلدات، أو أفلتها هنا.</translation>
    </message>
    <message>
        <source>Counting… %1, %2 so far</source>
        <translation>جارٍ العد… %1، %2 حتى الآن</translation>
    </message>
    <message>
        <source>%1, %2. They stay where they are; nothing is copied.</source>
        <extracomment>%1: &quot;214 files&quot;. %2: a size</extracomment>
        <translation>‏%1، %2. تبقى في مكانها؛ لا يُنسخ شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot be shared and will be left out: the list says why.</source>
        <translation>
            <numerusform>لا عناصر تتعذر مشاركتها.</numerusform>
            <numerusform>عنصر واحد تتعذر مشاركته وسيُترك: تبيّن القائمة السبب.</numerusform>
            <numerusform>عنصران تتعذر مشاركتهما وسيُتركان: تبيّن القائمة السبب.</numerusform>
            <numerusform>%n عناصر تتعذر مشاركتها وستُترك: تبيّن القائمة السبب.</numerusform>
            <numerusform>%n عنصرًا تتعذر مشاركتها وستُترك: تبيّن القائمة السبب.</numerusform>
            <numerusform>%n عنصر تتعذر مشاركتها وستُترك: تبيّن القائمة السبب.</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot be read is left out.</source>
        <translation>يُترك ما تتعذر قراءته.</translation>
    </message>
    <message numerus="yes">
        <source>Not added again: %n item(s) that the list had already.</source>
        <translation>
            <numerusform>لم يكن أي عنصر في القائمة من قبل.</numerusform>
            <numerusform>لم يُضف مجددًا: عنصر واحد كان في القائمة من قبل.</numerusform>
            <numerusform>لم يُضف مجددًا: عنصران كانا في القائمة من قبل.</numerusform>
            <numerusform>لم تُضف مجددًا: %n عناصر كانت في القائمة من قبل.</numerusform>
            <numerusform>لم يُضف مجددًا: %n عنصرًا كانت في القائمة من قبل.</numerusform>
            <numerusform>لم يُضف مجددًا: %n عنصر كانت في القائمة من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>F&amp;iles and folders</source>
        <translation>الملفات والم&amp;جلدات</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>الملفات والمجلدات</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>إضافة مل&amp;فات…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>إضافة مج&amp;لد…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
</context>
<context>
    <name>ttp::ShareItemsModel</name>
    <message>
        <source>There is no such file or folder</source>
        <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>You may not read this</source>
        <translation>لا يحق لك قراءة هذا</translation>
    </message>
    <message>
        <source>Neither a file nor a folder</source>
        <translation>ليس ملفًا ولا مجلدًا</translation>
    </message>
    <message>
        <source>Lies in another one of these</source>
        <translation>يقع داخل عنصر آخر من هذه</translation>
    </message>
    <message>
        <source>Holds your private key: never shared</source>
        <translation>يحوي مفتاحك الخاص: لا يُشارَك أبدًا</translation>
    </message>
    <message>
        <source>Has a line break in its name</source>
        <translation>في اسمه فاصل أسطر</translation>
    </message>
    <message>
        <source>counting… %1</source>
        <extracomment>Behind a folder while its files are being counted. %1: &quot;12,345 files&quot;</extracomment>
        <translation>جارٍ العد… %1</translation>
    </message>
    <message>
        <source>%1, and %2 that cannot be read</source>
        <extracomment>%1: &quot;12,345 files&quot;. %2: a number of files and folders</extracomment>
        <translation>‏%1، و%2 تتعذر قراءتها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتوى</translation>
    </message>
</context>
<context>
    <name>ttp::SharingTab</name>
    <message>
        <source>%1, not known here any more</source>
        <translation>‏%1، لم يعد معروفًا هنا</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>المجموعة %1</translation>
    </message>
    <message>
        <source>Nobody may fetch it then.</source>
        <translation>عندئذ لا يحق لأحد تنزيلها.</translation>
    </message>
    <message>
        <source>Whoever is left out is served nothing more of it at once.</source>
        <translation>من يُستبعد يُوقَف تقديمها له على الفور.</translation>
    </message>
    <message>
        <source>Who may fetch this</source>
        <translation>من يحق له تنزيل هذا</translation>
    </message>
    <message>
        <source>&amp;Everyone registered here</source>
        <translation>&amp;كل المسجَّلين هنا</translation>
    </message>
    <message>
        <source>&amp;Only these groups and peers:</source>
        <translation>هذه المجموعات وهؤلاء الن&amp;ظراء فقط:</translation>
    </message>
    <message>
        <source>Groups and peers that may fetch this</source>
        <translation>المجموعات والنظراء الذين يحق لهم تنزيل هذا</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>ت&amp;طبيق</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>ت&amp;جاهل</translation>
    </message>
    <message>
        <source>&amp;Link, for those who may:</source>
        <translation>ال&amp;رابط، لمن يحق لهم:</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>ن&amp;سخ الرابط</translation>
    </message>
    <message>
        <source>&amp;Stop sharing</source>
        <translation>إي&amp;قاف المشاركة</translation>
    </message>
</context>
<context>
    <name>ttp::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ماذا يفعل</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>ttp::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>ttp::SideBarModel</name>
    <message numerus="yes">
        <source>%1, %Ln warning(s)</source>
        <extracomment>read out for a row of the side bar; %1 is its title</extracomment>
        <translation>
            <numerusform>%1، لا تحذيرات</numerusform>
            <numerusform>%1، تحذير واحد</numerusform>
            <numerusform>%1، تحذيران</numerusform>
            <numerusform>%1، %Ln تحذيرات</numerusform>
            <numerusform>%1، %Ln تحذيرًا</numerusform>
            <numerusform>%1، %Ln تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln item(s)</source>
        <translation>
            <numerusform>%1، لا عناصر</numerusform>
            <numerusform>%1، عنصر واحد</numerusform>
            <numerusform>%1، عنصران</numerusform>
            <numerusform>%1، %Ln عناصر</numerusform>
            <numerusform>%1، %Ln عنصرًا</numerusform>
            <numerusform>%1، %Ln عنصر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ttp::SourcesModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A peer, then what it does, for screen readers</extracomment>
        <translation>‏%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln piece(s)</source>
        <translation>
            <numerusform>‏%1 من لا قطع</numerusform>
            <numerusform>‏%1 من قطعة واحدة</numerusform>
            <numerusform>‏%1 من قطعتين</numerusform>
            <numerusform>‏%1 من %Ln قطع</numerusform>
            <numerusform>‏%1 من %Ln قطعة</numerusform>
            <numerusform>‏%1 من %Ln قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>النظير</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ماذا يفعل</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>لديه</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَم</translation>
    </message>
</context>
<context>
    <name>ttp::SourcesTab</name>
    <message>
        <source>&amp;Show this peer</source>
        <translation>عرض هذا الن&amp;ظير</translation>
    </message>
    <message>
        <source>Peers that have this</source>
        <translation>النظراء الذين لديهم هذا</translation>
    </message>
    <message>
        <source>No peer yet</source>
        <translation>لا نظراء بعد</translation>
    </message>
    <message>
        <source>Peers that have this dataset appear here as soon as they are found.</source>
        <translation>يظهر هنا النظراء الذين لديهم مجموعة البيانات هذه فور العثور عليهم.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>لا ينقص شيء</translation>
    </message>
    <message>
        <source>All that was chosen is here, so no peer is asked for it.</source>
        <translation>كل ما تم اختياره موجود هنا، لذلك لا يُطلب من أي نظير.</translation>
    </message>
</context>
<context>
    <name>ttp::SpeedGraph</name>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Down %1, up %2; at most %3 and %4 in the last 5 minutes</source>
        <extracomment>%1 to %4 are speeds</extracomment>
        <translation>تنزيل %1، رفع %2؛ بحد أقصى %3 و%4 في آخر 5 دقائق</translation>
    </message>
    <message>
        <source>Down %1, up %2; at most %3 and %4 in the last 30 minutes</source>
        <translation>تنزيل %1، رفع %2؛ بحد أقصى %3 و%4 في آخر 30 دقيقة</translation>
    </message>
    <message>
        <source>Down %1, up %2; at most %3 and %4 in the last 6 hours</source>
        <translation>تنزيل %1، رفع %2؛ بحد أقصى %3 و%4 في آخر 6 ساعات</translation>
    </message>
    <message>
        <source>Down %1, up %2; at most %3 and %4 in the last 24 hours</source>
        <translation>تنزيل %1، رفع %2؛ بحد أقصى %3 و%4 في آخر 24 ساعة</translation>
    </message>
    <message>
        <source>5 min ago</source>
        <translation>قبل 5 د</translation>
    </message>
    <message>
        <source>30 min ago</source>
        <translation>قبل 30 د</translation>
    </message>
    <message>
        <source>6 h ago</source>
        <translation>قبل 6 س</translation>
    </message>
    <message>
        <source>24 h ago</source>
        <translation>قبل 24 س</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Down %1; at most %2 in the last 5 minutes</source>
        <extracomment>%1 and %2 are speeds</extracomment>
        <translation>تنزيل %1؛ بحد أقصى %2 في آخر 5 دقائق</translation>
    </message>
    <message>
        <source>Down %1; at most %2 in the last 30 minutes</source>
        <translation>تنزيل %1؛ بحد أقصى %2 في آخر 30 دقيقة</translation>
    </message>
    <message>
        <source>Down %1; at most %2 in the last 6 hours</source>
        <translation>تنزيل %1؛ بحد أقصى %2 في آخر 6 ساعات</translation>
    </message>
    <message>
        <source>Down %1; at most %2 in the last 24 hours</source>
        <translation>تنزيل %1؛ بحد أقصى %2 في آخر 24 ساعة</translation>
    </message>
</context>
<context>
    <name>ttp::SpeedView</name>
    <message>
        <source>Show the &amp;last</source>
        <translation>عرض آ&amp;خر</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>المدة المعروضة</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 دقائق</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 دقيقة</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 ساعات</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 ساعة</translation>
    </message>
</context>
<context>
    <name>ttp::StatusBarItems</name>
    <message>
        <source>Copy &amp;User ID</source>
        <translation>نسخ م&amp;عرّف المستخدم</translation>
    </message>
    <message>
        <source>Copy &amp;fingerprint</source>
        <translation>نسخ ال&amp;بصمة</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>نسخ العن&amp;وان</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a name and the begin of a User ID, in the status bar</extracomment>
        <translation>‏%1 · %2</translation>
    </message>
    <message>
        <source>This peer: %1, User ID %2</source>
        <translation>هذا النظير: %1، معرّف المستخدم %2</translation>
    </message>
    <message>
        <source>This peer is %1. Its User ID is %2.</source>
        <translation>هذا النظير هو %1. ومعرّف المستخدم الخاص به %2.</translation>
    </message>
    <message>
        <source>Connections from outside: %1</source>
        <translation>الاتصالات من الخارج: %1</translation>
    </message>
    <message>
        <source>Whether others can connect to this peer. Press for more.</source>
        <translation>يبيّن هل يستطيع الآخرون الاتصال بهذا النظير. اضغط للمزيد.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>المتاح: %1</translation>
    </message>
    <message>
        <source>Free on the disk for downloads: %1</source>
        <translation>المتاح على القرص للتنزيلات: %1</translation>
    </message>
    <message>
        <source>%1 free for %2. Press to open this folder.</source>
        <translation>المتاح %1 للمجلد %2. اضغط لفتح هذا المجلد.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>بحد أقصى %1</translation>
    </message>
    <message>
        <source>Download speed: %1, %2</source>
        <extracomment>%1 is a speed, %2 &quot;no limit&quot; or &quot;at most 5.0 MiB/s&quot;</extracomment>
        <translation>سرعة التنزيل: %1، %2</translation>
    </message>
    <message>
        <source>What all transfers fetch, %1. Press to limit it.</source>
        <translation>ما تنزّله كل عمليات النقل، %1. اضغط لتحديد السرعة.</translation>
    </message>
    <message>
        <source>Upload speed: %1, %2</source>
        <translation>سرعة الرفع: %1، %2</translation>
    </message>
    <message>
        <source>What others fetch from here, %1. Press to limit it.</source>
        <translation>ما ينزّله الآخرون من هنا، %1. اضغط لتحديد السرعة.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened. It is made when something is fetched into it.</source>
        <translation>لا يمكن فتح المجلد %1. يُنشأ حين يُنزَّل إليه شيء.</translation>
    </message>
    <message>
        <source>State of this peer</source>
        <translation>حالة هذا النظير</translation>
    </message>
</context>
<context>
    <name>ttp::StoppedView</name>
    <message>
        <source>&amp;Start again</source>
        <translation>ال&amp;بدء من جديد</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>This peer has stopped</source>
        <translation>توقف هذا النظير</translation>
    </message>
    <message>
        <source>Nothing is shared or fetched. What was under way goes on where it was when you start it again.</source>
        <translation>لا يُشارَك شيء ولا يُنزَّل. ويتابع ما كان جاريًا من حيث توقف عند تشغيله من جديد.</translation>
    </message>
</context>
<context>
    <name>ttp::TransferActions</name>
    <message>
        <source>&amp;Resume</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إي&amp;قاف مؤقت</translation>
    </message>
    <message>
        <source>To the &amp;front of the queue</source>
        <translation>إلى أ&amp;ول قائمة الانتظار</translation>
    </message>
    <message>
        <source>&amp;Up in the queue</source>
        <translation>إلى أ&amp;على في قائمة الانتظار</translation>
    </message>
    <message>
        <source>To the &amp;end of the queue</source>
        <translation>إلى آ&amp;خر قائمة الانتظار</translation>
    </message>
    <message>
        <source>&amp;High priority</source>
        <translation>أولوية &amp;مرتفعة</translation>
    </message>
    <message>
        <source>&amp;Normal priority</source>
        <translation>أولوية عا&amp;دية</translation>
    </message>
    <message>
        <source>&amp;Low priority</source>
        <translation>أولوية م&amp;نخفضة</translation>
    </message>
    <message>
        <source>Speed l&amp;imits…</source>
        <translation>&amp;حدود السرعة…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>ف&amp;تح</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>فتح الم&amp;جلد</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>نسخ ال&amp;رابط</translation>
    </message>
    <message>
        <source>Change who &amp;may fetch…</source>
        <translation>ت&amp;غيير من يحق له التنزيل…</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>التفا&amp;صيل</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Remove and delete file&amp;s…</source>
        <translation>إزالة وح&amp;ذف الملفات…</translation>
    </message>
    <message>
        <source>Only of what was fetched: what is shared from here are the originals</source>
        <translation>لما نُزّل فقط: فما يُشارَك من هنا هو الملفات الأصلية</translation>
    </message>
    <message>
        <source>Do&amp;wn in the queue</source>
        <translation>إلى أس&amp;فل في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Verif&amp;y</source>
        <translation>ا&amp;لتحقق</translation>
    </message>
</context>
<context>
    <name>ttp::TransferLimitsDialog</name>
    <message>
        <source>Speed limits</source>
        <translation>حدود السرعة</translation>
    </message>
    <message>
        <source>For this transfer only</source>
        <translation>لعملية النقل هذه فقط</translation>
    </message>
    <message numerus="yes">
        <source>For each of %n chosen transfer(s)</source>
        <translation>
            <numerusform>لم تُختر أي عملية نقل</numerusform>
            <numerusform>لعملية النقل المختارة</numerusform>
            <numerusform>لكل من عمليتي النقل المختارتين</numerusform>
            <numerusform>لكل من %n عمليات نقل مختارة</numerusform>
            <numerusform>لكل من %n عملية نقل مختارة</numerusform>
            <numerusform>لكل من %n عملية نقل مختارة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Download:</source>
        <translation>ال&amp;تنزيل:</translation>
    </message>
    <message>
        <source>&amp;Upload:</source>
        <translation>ال&amp;رفع:</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>Kibibytes a second, behind a number</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>As they are (0: no limit)</source>
        <translation>كما هي (0: بلا حد)</translation>
    </message>
</context>
<context>
    <name>ttp::TransferOrders</name>
    <message>
        <source>Verifying “%1”…</source>
        <translation>جارٍ التحقق من «%1»…</translation>
    </message>
    <message numerus="yes">
        <source>Verifying %n dataset(s)…</source>
        <translation>
            <numerusform>لا مجموعات بيانات للتحقق منها…</numerusform>
            <numerusform>جارٍ التحقق من مجموعة بيانات واحدة…</numerusform>
            <numerusform>جارٍ التحقق من مجموعتي بيانات…</numerusform>
            <numerusform>جارٍ التحقق من %n مجموعات بيانات…</numerusform>
            <numerusform>جارٍ التحقق من %n مجموعة بيانات…</numerusform>
            <numerusform>جارٍ التحقق من %n مجموعة بيانات…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) missing, changed or wrong; the first is %1</source>
        <extracomment>%1 is the first of these files</extracomment>
        <translation>
            <numerusform>لا ملفات ناقصة أو متغيّرة أو خاطئة؛ الأول هو %1</numerusform>
            <numerusform>ملف واحد ناقص أو متغيّر أو خاطئ، وهو %1</numerusform>
            <numerusform>ملفان ناقصان أو متغيّران أو خاطئان؛ أولهما %1</numerusform>
            <numerusform>%Ln ملفات ناقصة أو متغيّرة أو خاطئة؛ أولها %1</numerusform>
            <numerusform>%Ln ملفًا ناقصًا أو متغيّرًا أو خاطئًا؛ أولها %1</numerusform>
            <numerusform>%Ln ملف ناقص أو متغيّر أو خاطئ؛ أولها %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>نسخ القائمة</translation>
    </message>
    <message>
        <source>Not verified. %1</source>
        <translation>لم يتم التحقق. %1</translation>
    </message>
    <message>
        <source>“%1” is exactly what was published.</source>
        <translation>«%1» مطابقة تمامًا لما نُشر.</translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s) verified: exactly what was published.</source>
        <translation>
            <numerusform>لم يتم التحقق من أي مجموعة بيانات.</numerusform>
            <numerusform>تم التحقق من مجموعة بيانات واحدة: مطابقة تمامًا لما نُشر.</numerusform>
            <numerusform>تم التحقق من مجموعتي بيانات: مطابقتان تمامًا لما نُشر.</numerusform>
            <numerusform>تم التحقق من %n مجموعات بيانات: مطابقة تمامًا لما نُشر.</numerusform>
            <numerusform>تم التحقق من %n مجموعة بيانات: مطابقة تمامًا لما نُشر.</numerusform>
            <numerusform>تم التحقق من %n مجموعة بيانات: مطابقة تمامًا لما نُشر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>لم تُنسخ أي روابط.</numerusform>
            <numerusform>نُسخ رابط واحد.</numerusform>
            <numerusform>نُسخ رابطان.</numerusform>
            <numerusform>نُسخت %n روابط.</numerusform>
            <numerusform>نُسخ %n رابطًا.</numerusform>
            <numerusform>نُسخ %n رابط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <translation>
            <numerusform>لم تُنسخ أي أسطر.</numerusform>
            <numerusform>نُسخ سطر واحد.</numerusform>
            <numerusform>نُسخ سطران.</numerusform>
            <numerusform>نُسخت %Ln أسطر.</numerusform>
            <numerusform>نُسخ %Ln سطرًا.</numerusform>
            <numerusform>نُسخ %Ln سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be opened: it is not there, or no program would take it.</source>
        <translation>تعذّر فتح %1: إما أنه غير موجود أو لا برنامج يقبله.</translation>
    </message>
    <message numerus="yes">
        <source>This did not work with %n dataset(s). %1</source>
        <extracomment>%1 says why it failed with the first of them</extracomment>
        <translation>
            <numerusform>لم ينجح هذا. %1</numerusform>
            <numerusform>لم ينجح هذا مع مجموعة بيانات واحدة. %1</numerusform>
            <numerusform>لم ينجح هذا مع مجموعتي بيانات. %1</numerusform>
            <numerusform>لم ينجح هذا مع %n مجموعات بيانات. %1</numerusform>
            <numerusform>لم ينجح هذا مع %n مجموعة بيانات. %1</numerusform>
            <numerusform>لم ينجح هذا مع %n مجموعة بيانات. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ttp::TransferRemoval</name>
    <message numerus="yes">
        <source>%n dataset(s) removed from the list. Their files stay where they are.</source>
        <translation>
            <numerusform>لم تُزَل أي مجموعة بيانات من القائمة. تبقى الملفات في مكانها.</numerusform>
            <numerusform>أُزيلت مجموعة بيانات واحدة من القائمة. تبقى ملفاتها في مكانها.</numerusform>
            <numerusform>أُزيلت مجموعتا بيانات من القائمة. تبقى ملفاتهما في مكانها.</numerusform>
            <numerusform>أُزيلت %n مجموعات بيانات من القائمة. تبقى ملفاتها في مكانها.</numerusform>
            <numerusform>أُزيلت %n مجموعة بيانات من القائمة. تبقى ملفاتها في مكانها.</numerusform>
            <numerusform>أُزيلت %n مجموعة بيانات من القائمة. تبقى ملفاتها في مكانها.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is shared no more. Its files stay where they are.</source>
        <translation>لم تعد «%1» مشارَكة. تبقى ملفاتها في مكانها.</translation>
    </message>
    <message>
        <source>“%1” removed from the list. Its files stay where they are.</source>
        <translation>أُزيلت «%1» من القائمة. تبقى ملفاتها في مكانها.</translation>
    </message>
    <message>
        <source>No complete file is known here: nothing is moved to the trash, whatever lies in the folder.</source>
        <translation>لا يُعرف هنا أي ملف مكتمل: لا يُنقل شيء إلى المهملات، أيًا كان ما في المجلد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1, in %2</source>
        <extracomment>%1 is a size, %2 a folder</extracomment>
        <translation>
            <numerusform>لا ملفات، %1، في %2</numerusform>
            <numerusform>ملف واحد، %1، في %2</numerusform>
            <numerusform>ملفان، %1، في %2</numerusform>
            <numerusform>%Ln ملفات، %1، في %2</numerusform>
            <numerusform>%Ln ملفًا، %1، في %2</numerusform>
            <numerusform>%Ln ملف، %1، في %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1, of these datasets</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>لا ملفات، %1، من مجموعات البيانات هذه</numerusform>
            <numerusform>ملف واحد، %1، من مجموعات البيانات هذه</numerusform>
            <numerusform>ملفان، %1، من مجموعات البيانات هذه</numerusform>
            <numerusform>%Ln ملفات، %1، من مجموعات البيانات هذه</numerusform>
            <numerusform>%Ln ملفًا، %1، من مجموعات البيانات هذه</numerusform>
            <numerusform>%Ln ملف، %1، من مجموعات البيانات هذه</numerusform>
        </translation>
    </message>
    <message>
        <source>Only complete files of the dataset are moved. Whatever else lies in the folder stays.</source>
        <translation>لا تُنقل إلا الملفات المكتملة من مجموعة البيانات. ويبقى كل ما عداها في المجلد.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n dataset(s) the list of files is not known here: nothing of it is deleted.</source>
        <translation>
            <numerusform>قوائم ملفات مجموعات البيانات كلها معروفة هنا.</numerusform>
            <numerusform>قائمة ملفات مجموعة بيانات واحدة غير معروفة هنا: لا يُحذف شيء منها.</numerusform>
            <numerusform>قائمتا ملفات مجموعتي بيانات غير معروفتين هنا: لا يُحذف شيء منهما.</numerusform>
            <numerusform>قوائم ملفات %n مجموعات بيانات غير معروفة هنا: لا يُحذف شيء منها.</numerusform>
            <numerusform>قوائم ملفات %n مجموعة بيانات غير معروفة هنا: لا يُحذف شيء منها.</numerusform>
            <numerusform>قوائم ملفات %n مجموعة بيانات غير معروفة هنا: لا يُحذف شيء منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen dataset(s) shared from here: those files are the originals. They are left alone, and stay shared.</source>
        <translation>
            <numerusform>لا مجموعات بيانات مختارة مشارَكة من هنا.</numerusform>
            <numerusform>مجموعة بيانات مختارة واحدة مشارَكة من هنا: ملفاتها هي الأصل. لا تُمس، وتبقى مشارَكة.</numerusform>
            <numerusform>مجموعتا بيانات مختارتان مشارَكتان من هنا: ملفاتهما هي الأصل. لا تُمس، وتبقى مشارَكة.</numerusform>
            <numerusform>%n مجموعات بيانات مختارة مشارَكة من هنا: ملفاتها هي الأصل. لا تُمس، وتبقى مشارَكة.</numerusform>
            <numerusform>%n مجموعة بيانات مختارة مشارَكة من هنا: ملفاتها هي الأصل. لا تُمس، وتبقى مشارَكة.</numerusform>
            <numerusform>%n مجموعة بيانات مختارة مشارَكة من هنا: ملفاتها هي الأصل. لا تُمس، وتبقى مشارَكة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove and delete files</source>
        <translation>إزالة وحذف الملفات</translation>
    </message>
    <message>
        <source>Remove “%1” and move its files to the trash?</source>
        <translation>أتريد إزالة «%1» ونقل ملفاتها إلى المهملات؟</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n dataset(s) and move their files to the trash?</source>
        <translation>
            <numerusform>أتريد إزالة مجموعات البيانات ونقل ملفاتها إلى المهملات؟</numerusform>
            <numerusform>أتريد إزالة مجموعة بيانات واحدة ونقل ملفاتها إلى المهملات؟</numerusform>
            <numerusform>أتريد إزالة مجموعتي بيانات ونقل ملفاتهما إلى المهملات؟</numerusform>
            <numerusform>أتريد إزالة %n مجموعات بيانات ونقل ملفاتها إلى المهملات؟</numerusform>
            <numerusform>أتريد إزالة %n مجموعة بيانات ونقل ملفاتها إلى المهملات؟</numerusform>
            <numerusform>أتريد إزالة %n مجموعة بيانات ونقل ملفاتها إلى المهملات؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>ال&amp;نقل إلى المهملات</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>إ&amp;زالة من القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1, moved to the trash.</source>
        <translation>
            <numerusform>لم تُنقل أي ملفات، %1، إلى المهملات.</numerusform>
            <numerusform>نُقل ملف واحد، %1، إلى المهملات.</numerusform>
            <numerusform>نُقل ملفان، %1، إلى المهملات.</numerusform>
            <numerusform>نُقلت %Ln ملفات، %1، إلى المهملات.</numerusform>
            <numerusform>نُقل %Ln ملفًا، %1، إلى المهملات.</numerusform>
            <numerusform>نُقل %Ln ملف، %1، إلى المهملات.</numerusform>
        </translation>
    </message>
    <message>
        <source>The transfer was removed from the list. Its files stay where they are.</source>
        <translation>أُزيل النقل من القائمة. تبقى ملفاته في مكانها.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>%1 of this was found on this disk, and not fetched.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>‏%1 من هذا وُجد على هذا القرص، ولم يُنزَّل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left in place: changed since the transfer, or not taken by the trash. The first is %1</source>
        <extracomment>%1 is the first of them</extracomment>
        <translation>
            <numerusform>لم يُترك أي ملف (%Ln) في مكانه. الأول هو %1</numerusform>
            <numerusform>تُرك ملف واحد (%Ln) في مكانه: تغيّر بعد النقل أو لم تقبله سلة المهملات. وهو %1</numerusform>
            <numerusform>تُرك ملفان (%Ln) في مكانهما: تغيّرا بعد النقل أو لم تقبلهما سلة المهملات. الأول هو %1</numerusform>
            <numerusform>تُركت %Ln ملفات في مكانها: تغيّرت بعد النقل أو لم تقبلها سلة المهملات. الأول هو %1</numerusform>
            <numerusform>تُرك %Ln ملفًا في مكانه: تغيّرت بعد النقل أو لم تقبلها سلة المهملات. الأول هو %1</numerusform>
            <numerusform>تُرك %Ln ملف في مكانه: تغيّرت بعد النقل أو لم تقبلها سلة المهملات. الأول هو %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ttp::TransferTable</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>إعادة &amp;ضبط الأعمدة</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>عمليات النقل</translation>
    </message>
</context>
<context>
    <name>ttp::TransfersPage</name>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>What is shared and fetched is looked up.</source>
        <translation>جارٍ البحث عما يُشارَك ويُنزَّل.</translation>
    </message>
    <message>
        <source>The core is not running</source>
        <translation>نواة البرنامج لا تعمل</translation>
    </message>
    <message>
        <source>Nothing is shared or fetched now. What there was is kept.</source>
        <translation>لا يُشارَك شيء ولا يُنزَّل الآن. وما كان موجودًا محفوظ.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>إعا&amp;دة المحاولة</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window to share them. To fetch a dataset, paste its link with Ctrl+V.</source>
        <translation>أفلت ملفات أو مجلدات في أي مكان من هذه النافذة لمشاركتها. ولتنزيل مجموعة بيانات الصق رابطها بـ Ctrl+V.</translation>
    </message>
    <message>
        <source>&amp;Share files…</source>
        <translation>مشار&amp;كة ملفات…</translation>
    </message>
    <message>
        <source>&amp;Fetch from a link…</source>
        <translation>تن&amp;زيل من رابط…</translation>
    </message>
    <message>
        <source>Add a &amp;peer…</source>
        <translation>إ&amp;ضافة نظير…</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>لا شيء يطابق التصفية</translation>
    </message>
    <message>
        <source>There are datasets, but none that fits what was chosen and typed.</source>
        <translation>توجد مجموعات بيانات، لكن لا شيء منها يطابق ما اختير وكُتب.</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>م&amp;سح التصفية</translation>
    </message>
</context>
<context>
    <name>ttp::Tray</name>
    <message>
        <source>&amp;Open window</source>
        <translation>&amp;فتح النافذة</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>إيقاف ال&amp;كل مؤقتًا</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>ا&amp;ستئناف الكل</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>ال&amp;حدود</translation>
    </message>
    <message>
        <source>Recent &amp;events</source>
        <translation>آ&amp;خر الأحداث</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Download at most</source>
        <translation>أقصى سرعة للتنزيل</translation>
    </message>
    <message>
        <source>Upload at most</source>
        <translation>أقصى سرعة للرفع</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>TorrentTTP: %1</source>
        <translation>TorrentTTP: %1</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
</context>
<context>
    <name>ttp::TypedInvitation</name>
    <message>
        <source>You and the other peer prove to each other that you know the code. It is never sent, so nobody in between can learn it.</source>
        <translation>يثبت كل منكما، أنت والنظير الآخر، للآخر أنه يعرف الرمز. ولا يُرسل الرمز أبدًا، فلا يمكن لمتطفل في الوسط أن يعرفه.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>العن&amp;وان</translation>
    </message>
    <message>
        <source>host:port, as in 203.0.113.7:8470</source>
        <translation>المضيف:المنفذ، كما في 203.0.113.7:8470</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>ال&amp;رمز</translation>
    </message>
</context>
<context>
    <name>ttp::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>الصف&amp;حة</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>الأل&amp;وان</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>دا&amp;كنة</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <extracomment>how much room each row of a table has</extracomment>
        <translation>ال&amp;صفوف</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>&amp;مريحة</translation>
    </message>
    <message>
        <source>Co&amp;mpact</source>
        <translation>م&amp;تراصّة</translation>
    </message>
    <message>
        <source>&amp;Narrow side bar</source>
        <translation>شريط جانبي &amp;ضيق</translation>
    </message>
</context>
<context>
    <name>ttp::WindowActions</name>
    <message>
        <source>&amp;Share files…</source>
        <translation>م&amp;شاركة ملفات…</translation>
    </message>
    <message>
        <source>Share a f&amp;older…</source>
        <translation>مشاركة م&amp;جلد…</translation>
    </message>
    <message>
        <source>&amp;Fetch from link…</source>
        <translation>&amp;تنزيل من رابط…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>التراجع عن الإ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Paste link or files</source>
        <translation>&amp;لصق رابط أو ملفات</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Add peer…</source>
        <translation>إ&amp;ضافة نظير…</translation>
    </message>
    <message>
        <source>&amp;Invite a peer…</source>
        <translation>&amp;دعوة نظير…</translation>
    </message>
    <message>
        <source>&amp;Speed limits…</source>
        <translation>&amp;حدود السرعة…</translation>
    </message>
    <message>
        <source>&amp;Can others reach me?</source>
        <translation>هل يمكن للآخرين الو&amp;صول إليّ؟</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Back up identity…</source>
        <translation>نسخ ال&amp;هوية احتياطيًا…</translation>
    </message>
    <message>
        <source>&amp;About TorrentTTP</source>
        <translation>ح&amp;ول TorrentTTP</translation>
    </message>
    <message>
        <source>Lets others fetch files from here. They stay where they are.</source>
        <translation>يتيح للآخرين تنزيل ملفات من هنا. تبقى الملفات في مكانها.</translation>
    </message>
    <message>
        <source>Lets others fetch everything in a folder. It stays where it is.</source>
        <translation>يتيح للآخرين تنزيل كل ما في مجلد. يبقى المجلد في مكانه.</translation>
    </message>
    <message>
        <source>Fetches what a ttp: link leads to. You see what it is before anything starts.</source>
        <translation>ينزّل مجموعة البيانات التي يقود إليها رابط ttp: ولا يبدأ شيء قبل أن تعاينها.</translation>
    </message>
    <message>
        <source>Registers with another peer, by its invitation or its address</source>
        <translation>يسجّل لدى نظير آخر، بدعوته أو بعنوانه</translation>
    </message>
    <message>
        <source>Brings back what was removed last</source>
        <translation>يعيد ما أُزيل آخر مرة</translation>
    </message>
</context>
<context>
    <name>ttp::WindowPages</name>
    <message>
        <source>TRANSFERS</source>
        <translation>عمليات النقل</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>قيد التنزيل</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>قيد المشاركة</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>أخطاء</translation>
    </message>
    <message>
        <source>NETWORK</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>النظراء</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Filter peers</source>
        <translation>تصفية النظراء</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>تصفية السجل</translation>
    </message>
    <message>
        <source>Filter transfers</source>
        <translation>تصفية عمليات النقل</translation>
    </message>
</context>
</TS>
