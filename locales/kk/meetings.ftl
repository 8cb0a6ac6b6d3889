# Отырыстар: шақыру, жауаптар, беттер, карточка.
meetings-title =
    <b>{ $body }</b>
    № { $number } отырыс
meetings-state-held = Отырыс өтті.
meetings-state-cancelled = <b>Отырыс болмайды.</b>
meetings-when = Уақыты: <b>{ $starts_at }</b>
meetings-where =
    Өтетін орны: { $place }
    Өткізу түрі: { $attendance }
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
meetings-motion-button = Дауысқа қойылған мәселе
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
    .hint = Мекенжай мен бөлме; онлайн болса, сілтеме.
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
    .hint = Себебін хатшы мен төраға көреді.
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
refused-ballot-still-open = № { $number } дауыс беру әлі ашық. Алдымен оны жабу керек.
refused-not-a-member = Сіз бүгін бұл кеңестің мүшесі емессіз. Қате болса, хатшыға хабарласыңыз.
