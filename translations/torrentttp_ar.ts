<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
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
    <name>ttp::MainWindow</name>
    <message>
        <source>TorrentTTP</source>
        <translation>TorrentTTP</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>عمليات النقل</translation>
    </message>
    <message>
        <source>Who this peer is</source>
        <translation>من هو هذا النظير</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>السرعات</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to open arrived. Nothing was started.</source>
        <translation>
            <numerusform>لم يصل شيء لفتحه. لم يبدأ شيء.</numerusform>
            <numerusform>وصل عنصر واحد لفتحه. لم يبدأ شيء.</numerusform>
            <numerusform>وصل عنصران لفتحهما. لم يبدأ شيء.</numerusform>
            <numerusform>وصلت %n عناصر لفتحها. لم يبدأ شيء.</numerusform>
            <numerusform>وصل %n عنصرًا لفتحها. لم يبدأ شيء.</numerusform>
            <numerusform>وصل %n عنصر لفتحها. لم يبدأ شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>What arrived is no link, no file and no folder. Nothing was done.</source>
        <translation>ما وصل ليس رابطًا ولا ملفًا ولا مجلدًا. لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>‏%1 على %2</translation>
    </message>
    <message>
        <source>down %1, up %2</source>
        <translation>تنزيل %1، رفع %2</translation>
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
</TS>
