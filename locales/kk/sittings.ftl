# Отырыстың барысы: тіркелу, кворум, мәселелер, сөз кезегі, үзіліс, жабу.
sittings-title =
    <b>{ $body }</b>
    № { $number } отырыс
sittings-state-awaited = Басталуы: <b>{ $starts_at }</b>. Тіркелудің басталуы: { TIME($doors_at) }.
sittings-state-open = <b>Отырыс жүріп жатыр</b> (ашылуы: { TIME($opened_at) }).
sittings-state-break = <b>Үзіліс</b>. Жалғасуы: { TIME($until_at) }.
sittings-state-adjourned = <b>Отырыс кейінге қалдырылды.</b> Жалғасуы: <b>{ $until_at }</b>.
sittings-state-closed = <b>Отырыс жабылды:</b> { $closed_at }.
sittings-state-not-held = <b>Кворум болмағандықтан отырыс өтпеді.</b>
sittings-present = Қатысып отыр: <b>{ $present }</b>, барлық орын: { $seats }
sittings-online = оның ішінде онлайн: { $online }
sittings-in-room = оның ішінде хатшы тіркеген: { $in_room }
sittings-advisory = Кеңесші дауысы бар: { $advisory }
sittings-quorum-there = Кворум бар (қажеті { $quorum }).
sittings-quorum-missing = <b>Кворум жоқ:</b> тағы { $needed } мүше керек (қажеті { $quorum }).
sittings-ballot-quorum = { $is_there ->
    [true] «{ $motion }» бойынша дауыс беруде кворумға { $counted } мүше кіреді (қажеті { $quorum }): бас тартқандар мен шеттетілгендер есептелмейді.
   *[false] <b>«{ $motion }» бойынша дауыс беруге кворум жоқ:</b> оған { $counted } мүше кіреді (қажеті { $quorum }), бас тартқандар мен шеттетілгендер есептелмейді.
}
sittings-agenda-waiting = Күн тәртібі әлі бекітілген жоқ.
sittings-agenda-refused = Күн тәртібі бекітілмеді: жақтап – { $yes }, қарсы – { $no }, қалыс қалғандар – { $abstain }.
sittings-agenda-approved = Күн тәртібі бекітілді.
sittings-item = <b>{ $position }. { $title }</b>
sittings-speaking = Сөйлеп тұр: { $name } (уақытының аяғы: { TIME($over_at) })
sittings-queue = Сөз сұрағандар ({ $count }): { $names }
sittings-own-away = Сіз тіркелмегенсіз.
sittings-own-here-self = Сіз тіркелдіңіз: { TIME($came_at) }.
sittings-own-here-code = Сіз залдағы код бойынша тіркелдіңіз: { TIME($came_at) }.
sittings-own-here-secretary = Сізді хатшы тіркеді: { TIME($came_at) }. Ашық дауыс беруде ол залда көтерген қолыңызды жазады. Өзіңіз дауыс бергіңіз келсе, тіркеліңіз.
sittings-own-asked = Сіз сөз сұрадыңыз. Кезектегі орныңыз: { $place }.
sittings-own-floor = <b>Сөз сізде.</b> Уақыттың аяғы: { TIME($over_at) }.
sittings-own-aside = Сіз бұл мәселе бойынша дауыс бермейсіз: { $motion }
sittings-how-self = өзі
sittings-how-code = залдағы код бойынша
sittings-how-secretary = хатшы тіркеген
sittings-mode-in-person = залда
sittings-mode-online = онлайн

sittings-doors = Отырысқа тіркелу ашылды. Басталуы: <b>{ $starts_at }</b>. Келсеңіз, батырманы басыңыз.
sittings-noted = Хатшы сізді тіркеді: { TIME($came_at) }. Ашық дауыс беруде ол залда көтерген қолыңызды жазады. Өзіңіз дауыс бергіңіз келсе, отырыс карточкасын ашып, тіркеліңіз.
sittings-adjourned =
    Отырыс кейінге қалдырылды. Жалғасуы: <b>{ $starts_at }</b>
    Өтетін орны: { $place }
    Ол кезде қайта тіркелу керек.
sittings-quorum-lost = <b>Кворум жоғалды:</b> қатысып отыр { $present }, қажеті { $quorum }. Енді шешім қабылдауға болмайды: мүшелерді күтіңіз, үзіліс жариялаңыз немесе отырысты кейінге қалдырыңыз.
sittings-break-over = <b>Үзіліс уақыты бітті.</b> Отырысты жалғастыруға болады.
sittings-floor-given = <b>Сөз сізде.</b> Уақыт: { $count } минут.
sittings-floor-over = <b>Уақыт бітті:</b> { $name }, { $count } минут.
sittings-floor-over-own = <b>Сөз уақытыңыз бітті:</b> { $count } минут.
sittings-checked-in = Тіркелдіңіз.
sittings-checked-out = Кеткеніңіз белгіленді.
sittings-floor-asked = Сіз сөз кезегіндесіз.
sittings-floor-given-up = Жарайды, сіз кезекте емессіз.
sittings-moved = № { $number } отырыстың карточкасы төменде.
sittings-list = Қазір жүріп жатқан отырыстар
sittings-none = Қазір сіз мүше кеңестерде отырыс жоқ. Тіркелу отырыстан бір сағат бұрын ашылады.
sittings-hall-here = { $name }: { $mode }, { $how }
sittings-hall-away = { $name }: жоқ
sittings-hall-hint = Телефоны жоқ мүшені тіркеу үшін атын басыңыз.
sittings-door-code =
    <b>{ $body }</b>
    № { $number } отырыс
    Код: <b>{ $code }</b>
    Залда көрсетіңіз: мүше камераны суретке бағыттайды немесе кодты енгізеді. Жаңа код алсаңыз, бұл код жарамайды.
sittings-code-wrong = Код сәйкес келмеді. Залдағы кодты қараңыз. Қалған мүмкіндік: { $tries }.
sittings-course = <b>Күн тәртібі</b>
sittings-course-now = <b>{ $position }. { $title }</b> – қазір
sittings-course-taken = { $position }. { $title } – қаралды
sittings-course-ahead = { $position }. { $title }
sittings-waiting-title = Кезекте:
sittings-waiting = { $place }. { $name }
sittings-nobody-waits = Сөз сұраған ешкім жоқ.
sittings-break-ask = Үзіліс қанша уақытқа созылады?
sittings-left = Қаралмаған мәселелер:
sittings-closing = Отырыс жабылсын ба? Содан кейін мәселе қарауға да, дауыс беруге де болмайды.

sittings-here-in-person-button = Залдамын
sittings-here-online-button = Онлайн қатысамын
sittings-code-button = Код енгізу
sittings-code-again-button = Қайта енгізу
sittings-card-button = Отырыс карточкасы
sittings-private-button = Тіркелу, сөз сұрау
sittings-open-button = Отырыс: { $code }
sittings-show-button = Отырыс барысы
sittings-return-button = Отырысқа оралу
sittings-run-button = Отырысты жүргізу
sittings-leave-button = Кетемін
sittings-floor-ask-button = Сөз сұрау
sittings-floor-back-button = Сөзден бас тарту
sittings-floor-end-button = Сөзімді аяқтадым
sittings-aside-button = Бұл мәселеде дауыс бермеймін
sittings-aside-back-button = Бұл мәселеде дауыс беремін
sittings-floor-open-button = Сөз кезегі
sittings-floor-button = Сөз кезегі ({ $count })
sittings-hall-button = Кім келді
sittings-door-code-button = Залға арналған код
sittings-note-here-button = + { $name }
sittings-note-gone-button = – { $name }
sittings-start-button = Отырысты ашу
sittings-approve-button = Күн тәртібі: бәрі жақтады
sittings-hands-button = Қолдарды санау
sittings-next-button = Келесі мәселе: { $position }
sittings-ballot-button = № { $number } дауыс беру
sittings-tied-button = Тең дауыс: № { $number }
sittings-item-button = { $position }. { $title }
sittings-course-button = Күн тәртібі
sittings-break-button = Үзіліс
sittings-break-for-button = { $count } минут
sittings-resume-button = Жалғастыру
sittings-adjourn-button = Кейінге қалдыру
sittings-close-button = Отырысты жабу
sittings-close-yes-button = Иә, жабылды
sittings-not-held-button = Отырыс болмады
sittings-give-button = Сөз беру: { $name }
sittings-more-button = Тағы 1 минут
sittings-speech-end-button = Сөзі бітті
sittings-name-button = Сөйлеушіні қосу

slash-sitting = Қазіргі отырыс

# Нысандар.
enter-code =
    .title = Залдағы код
    .confirm = Тіркелу
    .sent = Тіркелдіңіз.
enter-code-code =
    .ask = Залда көрсетілген кодты жазыңыз.
    .hint = Алты цифр.
    .example = 482 913
    .label = Код
    .too-short = Код { $bound } цифрдан тұрады.
    .too-long = Код { $bound } цифрдан тұрады.
    .not-valid = Кодта тек цифрлар болады.

count-hands =
    .title = Күн тәртібі: қолдар саны
    .confirm = Жазу
    .sent = Жазылды.
count-hands-yes =
    .ask = Неше мүше жақтады?
    .label = Жақтап
count-hands-no =
    .ask = Неше мүше қарсы?
    .label = Қарсы
count-hands-abstain =
    .ask = Неше мүше қалыс қалды?
    .label = Қалыс қалғандар

name-speaker =
    .title = Сөйлеушіні қосу
    .confirm = Кезекке қосу
    .sent = Кезекке қосылды.
name-speaker-name =
    .ask = Кім сөйлейді?
    .hint = Шақырылған адамның немесе телефоны жоқ мүшенің аты-жөні.
    .example = Серік Ахметов, білім басқармасы
    .label = Сөйлеуші

adjourn-sitting =
    .title = Отырысты кейінге қалдыру
    .confirm = Кейінге қалдыру
    .sent = Мүшелерге хабарлама жіберіледі.
adjourn-sitting-until-at =
    .ask = Отырыс қашан жалғасады?
    .hint = Барлық мүшеге хабарлама барады, олар қайта тіркеледі.
    .example = 26.11.2026 15:00
    .label = Жалғасуы

note-not-held =
    .title = Отырыс болмады
    .confirm = Болмағанын белгілеу
    .sent = Мүшелерге хабарлама жіберіледі.
note-not-held-reason =
    .ask = Отырыс неге болмады?
    .hint = Осы себеп шақырылғандардың бәріне жіберіледі.
    .example = Кворум жиналмады
    .label = Себебі

# Ережелер бойынша бас тарту себептері.
refused-sitting-not-so = { $state ->
    [open] Отырыс ашық. Бұл әрекет қазір орындалмайды.
    [break] Қазір үзіліс. Алдымен отырысты жалғастырыңыз.
    [adjourned] Отырыс кейінге қалдырылған.
    [awaited] Отырыс әлі ашылған жоқ.
   *[other] Отырыс аяқталды.
}
refused-doors-closed = Тіркелу әлі ашылған жоқ. Ол { $opens_at } басталады.
refused-quorum-missing = Кворум жоқ: қатысып отыр { $present }, қажеті { $quorum }. Тағы { $needed } мүше керек.
refused-agenda-not-approved = Алдымен күн тәртібін бекіту керек.
refused-agenda-approved = Күн тәртібі бекітілген.
refused-hands-too-many = Қолдар саны қатысып отырғандардан көп: { $present }. Қайта санаңыз.
refused-not-present = Сөз сұрау үшін алдымен тіркеліңіз.
refused-floor-asked-already = Сіз сөз кезегінде тұрсыз.
refused-speech-over = Бұл сөз аяқталды немесе кезектен алынды.
refused-no-door-code = Бұл отырыста код көрсетілмеген. Батырмамен тіркеліңіз немесе хатшыға айтыңыз.
refused-code-tries-over = Код тым көп рет қате енгізілді. Хатшыға айтыңыз: ол сізді тіркейді.
