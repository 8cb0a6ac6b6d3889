# Отырыстар: шақыру, жауаптар, беттер, карточка.
meetings-title =
    <b>{ $body }</b>
    № { $number } отырыс
meetings-state-held = Отырыс өтті.
meetings-state-cancelled = <b>Отырыс болмайды.</b>
meetings-when = Уақыты: <b>{ $starts_at }</b>
meetings-where = Өтетін орны: { $place }
meetings-form = Өткізу түрі: { $attendance }
meetings-put-off = Кейінге қалдырылды, өтетін уақыты: <b>{ $until_at }</b>
meetings-link-kept = Сілтеме кеңес мүшелеріне және орын берілген қонақтарға жіберіледі: орын сұраңыз.
meetings-agenda = <b>Күн тәртібі</b>
meetings-item = { $position }. { $title }
meetings-motion = Дауысқа қойылатын мәселе: <i>{ $text }</i>
meetings-late = Хабарлама кеш жіберілді. Себебі: { $reason }
meetings-reason = Себебі: { $reason }
meetings-called = Сізді отырысқа шақырамыз.
meetings-reminder = Отырыс жақындап қалды, ал сіз әлі жауап бермедіңіз. Келесіз бе?
meetings-reminder-coming = Еске саламыз: жақында отырыс басталады. Сіз келетініңізді айттыңыз.

meetings-own-coming = Сіздің жауабыңыз: <b>келемін</b>
meetings-own-absent =
    Сіздің жауабыңыз: <b>келе алмаймын</b>
    Себебі: { $reason }
meetings-answered = Жауабыңыз қабылданды.
meetings-forecast = Келеді: { $coming }. Келмейді: { $absent }. Жауап бермеген: { $silent }.
meetings-quorum-expected = Кворум күтіледі (қажеті { $quorum }).
meetings-quorum-missing = Кворум үшін тағы { $needed } мүше керек (қажеті { $quorum }).

meetings-come-button = Келемін
meetings-decline-button = Келе алмаймын
meetings-show-button = Толығырақ
meetings-motion-button = Дауыс беру мәселесі
meetings-answers-button = Кім келеді
meetings-call-button = Отырысқа шақыру
meetings-cancel-button = Отырысты болдырмау
meetings-end-button = Отырысты аяқтау
meetings-end-yes-button = Иә, аяқталды
meetings-decisions-button = Шешімдер
meetings-private-button = Жеке чатта жауап беру
meetings-button = Отырыстар
meetings-of-button = Отырыстар: { $code }
meetings-open-button = № { $number }: { DAY_MONTH($starts_at) }

meetings-list =
    <b>{ $body }</b>
    Отырыстар
meetings-which = Қай кеңестің отырыстарын көресіз?
meetings-which-body = <b>{ $code }</b>: { $body }
meetings-none-of-yours = Сіз ешбір кеңестің мүшесі емессіз.
meetings-answers = Кім келеді
meetings-said-coming = { $name }: келеді
meetings-said-absent = { $name }: келмейді, себебі: { $reason }
meetings-said-nothing = { $name }: жауап бермеген
meetings-ending = Отырыс аяқталды ма? Содан кейін мәселені дауысқа қоюға болмайды.

# Отырысқа шақыру нысаны.
call-meeting =
    .title = Отырысқа шақыру
    .confirm = Шақыру
    .sent = Мүшелерге хабарлама жіберіледі.
call-meeting-starts-at =
    .ask = Отырыс қашан басталады?
    .hint = Регламент талап еткен жұмыс күндері қалуы керек.
    .example = 25.11.2026 15:00
    .label = Уақыты
call-meeting-attendance =
    .ask = Отырыс қалай өтеді?
    .label = Түрі
call-meeting-attendance-in-person = Бетпе-бет
call-meeting-attendance-online = Онлайн
call-meeting-attendance-mixed = Аралас
call-meeting-place =
    .ask = Қайда өтеді?
    .hint = Мекенжай мен бөлме; онлайн болса, сілтеме. Аралас болса, мекенжай, нүктелі үтір, содан кейін сілтеме.
    .example = Әл-Фараби даңғылы 66, 3-қабат, мәжіліс залы
    .label = Өтетін орны
call-meeting-item =
    .ask = Күн тәртібіндегі мәселе қандай?
    .example = 2027 жылға арналған жұмыс жоспары туралы
    .label = Күн тәртібі
call-meeting-motion =
    .ask = Дауысқа нақты не қойылады?
    .hint = Мүше «жақтаймын» немесе «қарсымын» деп жауап бере алатындай етіп жазыңыз.
    .example = 2027 жылға арналған жұмыс жоспары бекітілсін
    .label = Дауысқа қойылатын мәселе
call-meeting-late-reason =
    .ask = Шақыру кеш жіберілсе, себебі неде?
    .hint = Регламент талап еткен мерзім сақталса, бұл сұрақты өткізіп жіберіңіз.
    .label = Кешігу себебі
    .missing = Регламент бойынша отырыс { DATE($bound) } күнінен ерте болмауы керек. Себебін жазыңыз немесе уақытын өзгертіңіз.

decline-meeting =
    .title = Отырысқа келе алмаймын
    .confirm = Жауап беру
    .sent = Жауабыңыз қабылданды.
decline-meeting-reason =
    .ask = Неге келе алмайсыз?
    .hint = Себебін хатшы мен төраға көреді. Ол хаттамаға жазылады, бірақ бәрі оқитын көшірмеде болмайды.
    .example = Іссапардамын
    .label = Себебі

cancel-meeting =
    .title = Отырысты болдырмау
    .confirm = Болдырмау
    .sent = Мүшелерге хабарлама жіберіледі.
cancel-meeting-reason =
    .ask = Отырыс неге болмайды?
    .hint = Шақыру алғандардың бәріне осы себеп жіберіледі.
    .example = Кворум жиналмайды
    .label = Себебі

slash-meetings = Отырыстар

refused-meeting-over = № { $number } отырыс өтті немесе болмайды. Енді оны өзгертуге болмайды.
refused-ballot-still-open = { $is_tied ->
    [true] № { $number } дауыс беруде дауыстар тең бөлінді: төрағалық етушінің шешуші дауысы күтілуде. Алдымен сол керек.
   *[false] № { $number } дауыс беру әлі ашық. Алдымен оны жабу керек.
}
refused-not-a-member = Сіз бүгін бұл кеңестің мүшесі емессіз. Қате болса, хатшыға хабарласыңыз.

# Дайындық, күн тәртібі, материалдар, ауыстыру.
meetings-draft-title =
    <b>{ $body }</b>
    Отырыс дайындалуда
meetings-state-draft = Мүшелерге әлі хабарланған жоқ.
meetings-extraordinary = <b>Кезектен тыс отырыс</b>
meetings-agenda-empty = Күн тәртібінде әзірге мәселе жоқ.
meetings-items-more = …тағы { $count } мәселе бар.
meetings-item-title = <b>{ $position }. { $title }</b>
meetings-item-counts = Дауысқа қойылатыны: { $motions }, материал: { $papers }
meetings-kind-information = Ақпарат
meetings-kind-report = Есепті тыңдау
meetings-kind-decision = Шешім қабылдау
meetings-kind-election = Сайлау
meetings-kind-draft-act = Акт жобасын талқылау
meetings-kind-other = Басқа мәселе
meetings-speaker = Баяндамашы: { $speaker }
meetings-minutes = Берілетін уақыты: { $minutes } минут
meetings-papers = Материалдар: { $count } ({ $size })
meetings-announced = Сіз жазылған кеңес отырысқа шақырады.
meetings-moved = <b>Отырыс басқа уақытқа ауыстырылды.</b>
meetings-moved-from = Бұрын белгіленген уақыты: { $was_at }
meetings-moved-late = Ауыстыру туралы хабарлама регламентте белгіленген мерзімнен кеш жіберілді.
meetings-moved-answer = Қайта жауап беруіңізді сұраймыз: бұрынғы жауабыңыз енді есептелмейді.
meetings-changed = Отырыстың күн тәртібі өзгерді.
meetings-own-online = Сіздің жауабыңыз: <b>онлайн қатысамын</b>
meetings-received = Хабарламаны алған уақытыңыз: { $received_at }
meetings-received-toast = Рақмет. Хабарламаны алғаныңыз белгіленді.
meetings-quorum-title = <b>Кворум болмауы мүмкін</b>
meetings-quorum-hopeless = Жауап бермегендердің бәрі келсе де, кворум болмайды. Келе алмайтындарға қоңырау шалыңыз немесе отырысты ауыстырыңыз.

meetings-online-button = Онлайн қатысамын
meetings-received-button = Хабарламаны алдым
meetings-papers-button = Күн тәртібі, материалдар
meetings-calendar-button = Күнтізбе
meetings-uncalendar-button = Күнтізбеден алып тастау
meetings-map-button = Карта
meetings-draft-button = Отырысты дайындау
meetings-open-draft-button = Дайындалуда: { DAY_MONTH($starts_at) }
meetings-review-button = Тексеріп, шақыру
meetings-announce-button = Отырысқа шақыру
meetings-announced-toast = Мүшелерге хабарлама жіберіледі.
meetings-reschedule-button = Уақыты мен орны
meetings-point-button = Картадағы орны
meetings-link-open-button = Сілтемені бәріне көрсету
meetings-link-close-button = Сілтеме шақырылғандарға
meetings-move-button = Отырысты ауыстыру
meetings-drop-button = Дайындықты жою
meetings-drop-yes-button = Иә, жойылсын
meetings-drop-sure = Дайындалған отырыс күн тәртібімен бірге жойылсын ба? Бұл отырыс туралы әлі ешкімге хабарланған жоқ.
meetings-dropped = Дайындалған отырыс жойылды.
meetings-add-item-button = Мәселе қосу
meetings-copy-button = Өткен отырыстан көшіру
meetings-waiting-button = Күтудегі ұсыныс: { $count }
meetings-waiting = Күн тәртібіне енгізуді күтіп тұрған ұсыныстар
meetings-waiting-none = Күн тәртібіне енгізуді күтіп тұрған ұсыныс жоқ.
meetings-waiting-line = <b>{ $number }</b> { $title }
meetings-take-button = Енгізу { $number }
meetings-item-button = { $position }. { $title }
meetings-up-button = Жоғары
meetings-down-button = Төмен
meetings-put-motion-button = Дауысқа қою
meetings-change-item-button = Өзгерту
meetings-remove-item-button = Алып тастау
meetings-remove-sure = Бұл мәселе күн тәртібінен алып тасталсын ба?
meetings-remove-yes-button = Иә, алып тасталсын
meetings-removed = Мәселе күн тәртібінен алып тасталды.

meetings-calendar = Отырысты күнтізбеңізге қосу үшін файлды ашыңыз. Отырыс ауыстырылса, файлды қайта алыңыз.
meetings-calendar-off = Отырысты күнтізбеден алып тастау үшін файлды ашыңыз.
meetings-calendar-summary = { $body }: № { $number } отырыс

meetings-review-agenda = Мәселелер: { $items }, дауысқа қойылатыны: { $motions }
meetings-review-papers = Материалдар: { $count }
meetings-review-in-time = Хабарлама мерзімінде жіберіледі: регламент бойынша { $days } жұмыс күні керек, отырыс { DATE($earliest) } күнінен бастап өте алады.
meetings-review-late = <b>Хабарлама кешігеді.</b> Регламент бойынша { $days } жұмыс күні керек, отырыс { DATE($earliest) } күнінен бастап өте алады. Себебін жазу керек болады.
meetings-review-told = Хабарлама алатындар: { $told }
meetings-review-unreachable = Бот жаза алмайтындар: { $unreachable }. Олар қоңырау шалынатындар тізімінде болады.
meetings-review-followers = Хабар алатын жазылушылар: { $followers }

meetings-said-online = { $name }: онлайн қатысады
meetings-said-received = { $name }: хабарламаны алған, жауап бермеген
meetings-said-phoned = { $name }: телефонмен хабарланды, жауап бермеген
meetings-phone-button = Қоңырау шалу: { $count }
meetings-phone = <b>Қоңырау шалынатындар</b>
meetings-phone-hint = Бот бұл адамдарға жаза алмайды. Оларға қоңырау шалып, осы жерде белгілеңіз.
meetings-phone-nobody = Бот бәріне жаза алады.
meetings-phone-line = • { $name }: { $why }
meetings-phone-done = • { $name }: телефонмен хабарланды, { $phoned_at }
meetings-phoned-button = Айтылды: { $name }
meetings-unphoned-button = Қайтару: { $name }
meetings-unreachable-not-joined = ботқа қосылмаған
meetings-unreachable-blocked = ботты бұғаттаған
meetings-unreachable-deactivated = Telegram аккаунты жойылған

# Отырысты дайындау нысаны.
draft-meeting =
    .title = Отырысты дайындау
    .confirm = Күн тәртібіне өту
draft-meeting-starts-at =
    .ask = Отырыс қашан басталады?
    .hint = Мүшелерге хабарланғанға дейін өзгертуге болады.
    .example = 25.11.2026 15:00
    .label = Уақыты
    .in-the-past = Бұл уақыт өтіп кетті. Кейінірек уақытты жазыңыз.
draft-meeting-attendance =
    .ask = Отырыс қалай өтеді?
    .label = Түрі
draft-meeting-attendance-in-person = Бетпе-бет
draft-meeting-attendance-online = Онлайн
draft-meeting-attendance-mixed = Аралас
draft-meeting-place =
    .ask = Қайда өтеді?
    .hint = Мекенжай мен бөлме; онлайн болса, сілтеме. Аралас болса, мекенжай, нүктелі үтір, содан кейін сілтеме.
    .example = Әл-Фараби даңғылы 66, 3-қабат, мәжіліс залы
    .label = Өтетін орны
draft-meeting-is-extraordinary =
    .ask = Бұл кезектен тыс отырыс па?
    .label = Кезектен тыс

reschedule-draft =
    .title = Уақыты мен орны
    .confirm = Сақтау
reschedule-draft-starts-at =
    .ask = Отырыс қашан басталады?
    .example = 25.11.2026 15:00
    .label = Уақыты
    .in-the-past = Бұл уақыт өтіп кетті. Кейінірек уақытты жазыңыз.
reschedule-draft-attendance =
    .ask = Отырыс қалай өтеді?
    .label = Түрі
reschedule-draft-attendance-in-person = Бетпе-бет
reschedule-draft-attendance-online = Онлайн
reschedule-draft-attendance-mixed = Аралас
reschedule-draft-place =
    .ask = Қайда өтеді?
    .hint = Мекенжай мен бөлме; онлайн болса, сілтеме. Аралас болса, мекенжай, нүктелі үтір, содан кейін сілтеме.
    .label = Өтетін орны

move-meeting =
    .title = Отырысты ауыстыру
    .confirm = Ауыстыру
move-meeting-starts-at =
    .ask = Отырыс енді қашан басталады?
    .hint = Барлығына жаңа хабарлама жіберіледі және қайта жауап сұралады.
    .example = 26.11.2026 15:00
    .label = Уақыты
    .in-the-past = Бұл уақыт өтіп кетті. Кейінірек уақытты жазыңыз.
move-meeting-attendance =
    .ask = Отырыс қалай өтеді?
    .label = Түрі
move-meeting-attendance-in-person = Бетпе-бет
move-meeting-attendance-online = Онлайн
move-meeting-attendance-mixed = Аралас
move-meeting-place =
    .ask = Қайда өтеді?
    .hint = Мекенжай мен бөлме; онлайн болса, сілтеме. Аралас болса, мекенжай, нүктелі үтір, содан кейін сілтеме.
    .label = Өтетін орны
move-meeting-reason =
    .ask = Отырыс неге ауыстырылады?
    .hint = Шақыру алғандардың бәріне осы себеп жіберіледі.
    .example = Баяндамашы іссапарда
    .label = Себебі

announce-late =
    .title = Хабарлама кешігеді
    .confirm = Отырысқа шақыру
announce-late-reason =
    .ask = Хабарлама регламент талап еткен мерзімнен неге кеш жіберіледі?
    .hint = Шақырылатындардың бәріне осы себеп жіберіледі.
    .example = Мәселе кеше туындады
    .label = Себебі

place-on-map =
    .title = Картадағы орны
    .confirm = Сақтау
place-on-map-point =
    .ask = Отырыс қай жерде өтеді?
    .hint = Телефоныңыздың картасынан орнын жіберіңіз.
    .label = Орны
    .no-point = Мекенжайдың өзі картадағы орнын көрсетпейді. Орнын картадан жіберіңіз.

add-item =
    .title = Жаңа мәселе
    .confirm = Қосу
add-item-title =
    .ask = Мәселе қандай?
    .example = 2027 жылға арналған жұмыс жоспары туралы
    .label = Мәселе
add-item-kind =
    .ask = Кеңес бұл мәселе бойынша не істейді?
    .label = Түрі
add-item-kind-information = Ақпарат
add-item-kind-report = Есеп
add-item-kind-decision = Шешім
add-item-kind-election = Сайлау
add-item-kind-draft-act = Акт жобасы
add-item-kind-other = Басқа
add-item-speaker =
    .ask = Кім баяндайды?
    .hint = Күн тәртібіндегідей аты-жөні мен лауазымы.
    .example = А. Ахметова, білім басқармасының басшысы
    .label = Баяндамашы
add-item-minutes =
    .ask = Қанша минут беріледі?
    .example = 15
    .label = Минут

change-item =
    .title = Мәселені өзгерту
    .confirm = Сақтау
change-item-title =
    .ask = Мәселе қандай?
    .label = Мәселе
change-item-kind =
    .ask = Кеңес бұл мәселе бойынша не істейді?
    .label = Түрі
change-item-kind-information = Ақпарат
change-item-kind-report = Есеп
change-item-kind-decision = Шешім
change-item-kind-election = Сайлау
change-item-kind-draft-act = Акт жобасы
change-item-kind-other = Басқа
change-item-speaker =
    .ask = Кім баяндайды?
    .label = Баяндамашы
change-item-minutes =
    .ask = Қанша минут беріледі?
    .label = Минут

refused-meeting-begun = № { $number } отырыс ашылды. Оны кейінге қалдыруға немесе жабуға болады, бірақ ауыстыруға да, болдырмауға да болмайды.
refused-meeting-ahead = № { $number } отырыс әлі басталған жоқ (тіркелу басталады: { $opens_at }), оны аяқтауға болмайды. Өтпейтін болса, ауыстырыңыз немесе болдырмаңыз.
refused-agenda-settled = Кеңес № { $number } отырыстың күн тәртібін бекітіп қойды. Мәселе «Күн тәртібінен алу» ұсынысы бойынша дауыс берумен алынады; түрін, баяндамашыны және уақытын өзгертуге болады.
refused-meeting-announced = № { $number } отырысқа шақыру жіберілген.
refused-meeting-not-announced = Бұл отырыс әлі дайындалуда.
refused-agenda-empty = Күн тәртібінде мәселе жоқ. Алдымен мәселе қосыңыз.
refused-agenda-full = Орын жоқ: күн тәртібінде ең көбі { $most } мәселе болады.
refused-notice-late = Хабарлама кешігеді: отырыс { DATE($on) } күнінен бастап өте алады. Себебін жазыңыз немесе уақытын өзгертіңіз.
refused-starts-in-past = Отырыстың уақыты өтіп кетті. Алдымен уақытын өзгертіңіз.
refused-item-of-right = Бұл мәселені тек кеңес алып тастай алады: тармаққа «Күн тәртібінен алу» ұсынысын қосып, дауысқа қойыңыз. Оны мүшелердің өзі енгізді: «{ $title }»
refused-item-worded = Бұл мәселені кеңес мүшелерінің өзі енгізді, тұжырымы өзгертілмейді. Түрін, баяндамашыны және уақытын өзгертуге болады. «{ $title }»
refused-motion-voted = «{ $title }» мәселесі дауысқа қойылды. Енді оны өзгертуге болмайды.
refused-place-unknown = Бұл орын картада әлі белгіленбеген.
