# Ұсыныстар: беру, ресімделуін қарау, мүшелердің қолдауы, күн тәртібі. Қолдау – дауыс беру емес.
submit-proposal =
    .title = Ұсыныс беру
    .confirm = Ұсынысты жіберу
    .sent = Ұсынысыңыз жіберілді. Оның нөмірі: { $number }
submit-proposal-body-id =
    .ask = Ұсыныс қай кеңеске?
    .hint = Кеңесті таңдаңыз немесе атауын жазып іздеңіз.
    .label = Кімге
    .not-found = Ұсыныс қабылдайтын мұндай кеңес табылмады. Атауының бір сөзін ғана жазып көріңіз, мысалы «Қостанай».
submit-proposal-title =
    .ask = Ұсыныс не туралы?
    .hint = Бір сөйлеммен: күн тәртібінде осылай тұрады.
    .example = Мектептердің жанына көше жарығын орнату туралы
    .label = Тақырыбы
submit-proposal-problem =
    .ask = Мәселе неде?
    .hint = Не дұрыс емес, қайда, кімге қатысты. ЖСН мен телефон нөмірін жазбаңыз.
    .example = Үш мектептің жанында кешке көше жарығы жанбайды, балалар қараңғыда қайтады.
    .label = Мәселе
submit-proposal-proposed =
    .ask = Не істеуді ұсынасыз?
    .hint = Кеңес не шешуі немесе кімнен не сұрауы керек.
    .example = Әкімдікке 1 қыркүйекке дейін осы мектептердің жанына шам орнатуды ұсыну.
    .label = Не ұсынылады
submit-proposal-files =
    .ask = Фотосурет немесе құжат тіркейсіз бе?
    .hint = Ең көбі 10 файл. Керек болмаса, «Өткізіп жіберу» батырмасын басыңыз.
    .label = Файлдар

correct-proposal =
    .title = Ұсынысты түзету
    .confirm = Түзетілгенін жіберу
correct-proposal-title =
    .ask = Ұсыныс не туралы?
    .hint = Бір сөйлеммен: күн тәртібінде осылай тұрады.
    .label = Тақырыбы
correct-proposal-problem =
    .ask = Мәселе неде?
    .hint = Не дұрыс емес, қайда, кімге қатысты.
    .label = Мәселе
correct-proposal-proposed =
    .ask = Не істеуді ұсынасыз?
    .hint = Кеңес не шешуі немесе кімнен не сұрауы керек.
    .label = Не ұсынылады
correct-proposal-files =
    .ask = Басқа файл тіркейсіз бе?
    .hint = Өткізіп жіберсеңіз, бұрынғы файлдар қалады.
    .label = Файлдар

return-proposal =
    .title = Ұсынысты қайтару
    .confirm = Қайтару
return-proposal-reason =
    .ask = Ресімдеуінде нені түзету керек?
    .hint = Мазмұнына баға берілмейді: тек ресімдеуі. Автор мұны толық оқиды.
    .example = Нақты не ұсынылатыны жазылмаған.
    .label = Не түзетіледі

decline-proposal =
    .title = Күн тәртібіне енгізбеу
    .confirm = Енгізбеу
decline-proposal-reason =
    .ask = Неге күн тәртібіне енгізілмейді?
    .hint = Себебін автор мен кеңестің барлық мүшесі оқиды.
    .example = Бұл мәселе наурыздағы отырыста қаралды.
    .label = Себебі

proposals-receipt = <b>Ұсынысыңыз қабылданды</b>
proposals-receipt-number = Ұсыныс нөмірі: <code>{ $number }</code>
proposals-receipt-body = Кімге: { $body }
proposals-next = Әрі қарай: хатшы ресімделуін ғана қарайды, мерзімі – { $days } жұмыс күні. Содан кейін ұсынысты мүшелер көреді. Хатшы жауап бермесе, ұсыныс өзі тіркеледі. Әр қадамын осы чатта хабарлаймыз.

proposals-heading =
    <b>{ $body }</b>
    Ұсыныс { $number }
proposals-state = Күйі: <b>{ $state }</b>
proposals-state-submitted = ресімделуі қаралып жатыр
proposals-state-returned = түзетуге қайтарылды
proposals-state-registered = тіркелді, күн тәртібін күтіп тұр
proposals-state-draft = күн тәртібінің жобасында
proposals-state-on_agenda = күн тәртібінде
proposals-state-considered = қаралды
proposals-state-declined = күн тәртібіне енгізілмеді
proposals-state-withdrawn = автор қайтарып алды
proposals-author-member = Авторы: { $author }, кеңес мүшесі
proposals-author-citizen = Авторы: { $author }, азамат
proposals-reason = Себебі: { $reason }
proposals-verdict-adopted = Қорытындысы: <b>ұсыныс қабылданды</b>
proposals-verdict-rejected = Қорытындысы: <b>ұсыныс қабылданбады</b>
proposals-meeting = № { $number } отырыс: { $starts_at }
proposals-title = <b>{ $title }</b>
proposals-problem =
    <b>Мәселе</b>
    { $text }
proposals-proposed =
    <b>Не ұсынылады</b>
    { $text }
proposals-support = Қолдаған мүшелер: <b>{ $count }</b>. Керегі: <b>{ $needed }</b>.
proposals-support-nonetheless = Мүшелер қолдаса, ұсыныс бәрібір күн тәртібінің жобасына енеді: қажеті – <b>{ $needed }</b>, қазір – <b>{ $count }</b>.
proposals-supported = Қолдаған мүшелер: <b>{ $count }</b>
proposals-supporters = Қолдағандар: { $names }
proposals-support-own = Сіз қолдадыңыз.
proposals-timeline = <b>Барысы</b> (Астана уақыты)
proposals-event-submitted = { DATE($at) }, { TIME($at) } – берілді
proposals-event-returned = { DATE($at) }, { TIME($at) } – түзетуге қайтарылды
proposals-event-registered = { DATE($at) }, { TIME($at) } – тіркелді
proposals-event-on_agenda = { DATE($at) }, { TIME($at) } – күн тәртібіне енгізілді
proposals-event-considered = { DATE($at) }, { TIME($at) } – қаралды
proposals-event-declined = { DATE($at) }, { TIME($at) } – күн тәртібіне енгізілмеді
proposals-event-withdrawn = { DATE($at) }, { TIME($at) } – қайтарып алынды
proposals-event-handed-over = { DATE($at) }, { TIME($at) } – мына органға өтті: { $into }
proposals-event-backed = { DATE($at) }, { TIME($at) } – қолдау жетті, күн тәртібінің жобасына енді
proposals-event-waiting = { DATE($at) }, { TIME($at) } – келесі күн тәртібін күтіп тұр
proposals-file = Тіркелген файл: { $name }
proposals-file-photo = фотосурет
proposals-file-document = құжат

proposals-mine = <b>Менің ұсыныстарым</b>
proposals-mine-none = Сіз әлі ұсыныс берген жоқсыз.
proposals-of-body =
    <b>{ $body }</b>
    Ұсыныстар
proposals-bodies = <b>Ұсыныстар</b>. Кеңесті таңдаңыз.
proposals-line =
    <b>{ $number }</b> – { $state }
    { $title }
proposals-line-gathering =
    <b>{ $number }</b> – қолдаған { $count }, керегі { $needed }
    { $title }
proposals-how-title =
    <b>{ $body }</b>
    Кеңеске ұсыныс беру
proposals-how =
    1. Мәселені және не ұсынатыныңызды жазасыз, нөмірі бірден беріледі.
    2. Хатшы ресімделуін ғана қарайды, мазмұнына баға бермейді.
    3. Ұсынысты мүшелер көреді. Кеңесте { $seated } мүше бар: кемінде { $needed } мүше қолдаса, ұсыныс ешкімнің рұқсатынсыз күн тәртібінің жобасына енеді.
    4. Оған дейін төраға ұсынысты енгізбей қоя алады. Себебін барлық мүше оқиды, олар қолдаса, ұсыныс бәрібір енеді.
proposals-none-taken = Бұл кеңес сізден ұсыныс қабылдамайды: ереже бойынша ұсынысты тек мүшелері береді. Өтініш беруге болады: /appeal
proposals-withdraw-sure =
    <b>{ $body }</b>
    Ұсыныс { $number }: { $title }

    Қайтарып алсаңыз, ұсыныс қаралмайды, нөмірі сақталады. Қайтарып аласыз ба?

slash-propose = Ұсыныс беру
slash-proposals = Ұсыныстар
proposals-button = Ұсыныстар
proposals-mine-button = Менің ұсыныстарым
proposals-propose-button = Ұсыныс беру
proposals-list-button = Кеңеске түскен ұсыныстар
proposals-body-button = { $body }: күтіп тұрғаны { $count }
proposals-number-button = { $number }
proposals-open-button = Толығырақ
proposals-support-button = Қолдаймын
proposals-drop-button = Қолдауымды қайтарып аламын
proposals-register-button = Ресімделуі дұрыс, тіркеу
proposals-return-button = Түзетуге қайтару
proposals-decline-button = Күн тәртібіне енгізбеу
proposals-off-button = Кеңес алып тастады
proposals-mend-button = Түзету
proposals-withdraw-button = Қайтарып алу
proposals-withdraw-yes-button = Иә, қайтарып аламын
proposals-whole-button = Толық оқу
proposals-files-button = Файлдар ({ $count })
proposals-registered-toast = Ұсыныс тіркелді. Енді оны мүшелер көреді.
proposals-support-toast = Қолдауыңыз есептелді. Тағы керегі: { $missing }.
proposals-support-enough-toast = Қолдау жетті: ұсыныс күн тәртібінің жобасына енді.
proposals-drop-toast = Қолдауыңыз қайтарып алынды.
proposals-off-toast = Ұсыныс күн тәртібінен алынды.
proposals-withdrawn-toast = Ұсыныс қайтарып алынды.

notice-proposal-changed-submitted = { $body }: <b>{ $number }</b> ұсынысыңыз берілді. «{ $title }»
notice-proposal-changed-returned = { $body }: <b>{ $number }</b> ұсынысыңыздың ресімделуін түзету керек. «{ $title }»
notice-proposal-changed-registered = { $body }: <b>{ $number }</b> ұсынысыңыз тіркелген, күн тәртібін күтіп тұр. «{ $title }»
notice-proposal-changed-draft = { $body }: <b>{ $number }</b> ұсынысыңызға мүшелердің қолдауы жетті, ол күн тәртібінің жобасына енді. «{ $title }»
notice-proposal-changed-on_agenda = { $body }: <b>{ $number }</b> ұсынысыңыз № { $meeting } отырыста қаралады: { $starts_at }. «{ $title }»
notice-proposal-changed-considered = { $body }: <b>{ $number }</b> ұсынысыңыз қаралды. «{ $title }»
notice-proposal-changed-declined = { $body }: <b>{ $number }</b> ұсынысыңыз күн тәртібіне енгізілмеді. «{ $title }»
notice-proposal-changed-withdrawn = { $body }: <b>{ $number }</b> ұсынысыңыз қайтарып алынды. «{ $title }»
notice-proposal-received-member = { $body }: кеңес мүшесінен ұсыныс түсті, <b>{ $number }</b>. «{ $title }»
notice-proposal-received-citizen = { $body }: азаматтан ұсыныс түсті, <b>{ $number }</b>. «{ $title }»
proposals-check = Ресімделуін ғана қараңыз. { $days } жұмыс күнінде жауап болмаса, ұсыныс өзі тіркеледі.
notice-proposal-shared = { $body }: кеңес мүшесі ұсыныс берді, <b>{ $number }</b>. «{ $title }» Қолдайтын мүше керегі: { $needed }.
notice-proposal-backed = { $body }: <b>{ $number }</b> ұсынысына мүшелердің қолдауы жетті. Ол келесі отырыстың күн тәртібінің жобасында. «{ $title }»
notice-proposal-declined = { $body }: <b>{ $number }</b> ұсынысы күн тәртібіне енгізілмеді. «{ $title }»
notice-proposal-handed-over = { $body } жұмысын аяқтады. <b>{ $number }</b> ұсынысы мына органға өтті: { $into }. «{ $title }»

refused-body-takes-no-proposals = { $body }: мұнда сізден ұсыныс қабылданбайды. Басқа кеңесті таңдаңыз немесе өтініш беріңіз: /appeal
refused-proposal-moved-on = { $number } ұсынысының күйі өзгеріп қойған, енді мұны істеуге болмайды. Ұсынысты қайта ашып, қазіргі күйін көріңіз.
refused-proposal-supported = { $number } ұсынысын мүшелердің керекті бөлігі қолдады, ол күн тәртібінің жобасында. Енді оны тек кеңестің өзі күн тәртібін бекіткенде алып тастай алады.
refused-not-voted-off = Кеңес { $number } ұсынысын күн тәртібінен алу туралы шешім қабылдаған жоқ. Алдымен оның тармағына «Күн тәртібінен алу» ұсынысын қосып, дауысқа қойыңыз.
