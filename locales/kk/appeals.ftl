# Өтініштер: беру, хатшының карточкасы, жауап, барысы. Батырмаларда «өтініш», заң туралы сөзде «жолданым».
appeals-official-link = https://eotinish.kz
appeals-not-official = Telegram арқылы жіберілген хабарлама заң бойынша ресми жолданым болып саналмайды. Ресми жолданым беру: { appeals-official-link }

lodge-appeal =
    .title = Өтініш беру
    .confirm = Өтінішті жіберу
    .sent = Өтінішіңіз жіберілді. Оның нөмірі: { $number }
lodge-appeal-region =
    .ask = Қай өңір?
    .hint =
        Өңірді таңдаңыз немесе атауын жазыңыз. Кеңесті атауы бойынша іздеу үшін «Өткізіп жіберу» батырмасын басыңыз.

        { appeals-not-official }
    .label = Өңір
    .not-found = Мұндай өңір табылмады. Басқаша жазыңыз, мысалы «Қостанай», немесе «Өткізіп жіберу» батырмасын басыңыз.
lodge-appeal-body-id =
    .ask = Өтініш кімге?
    .hint = Кеңесті таңдаңыз немесе атауын жазып іздеңіз. Қайсысы екенін білмесеңіз, «Білмеймін» батырмасын басыңыз: өтінішті өңіріңіздің қоғамдық кеңесі алады.
    .label = Кімге
    .not-found = Мұндай кеңес табылмады. Атауының бір сөзін ғана жазып көріңіз, мысалы «Қостанай».
lodge-appeal-body-unknown = Білмеймін
lodge-appeal-category =
    .ask = Өтініш не туралы?
    .hint = Тізімнен таңдаңыз. Сай келетіні болмаса, «Басқа» дегенді таңдаңыз.
    .label = Санаты
    .not-found = Мұндай санат жоқ. Тізімнен таңдаңыз, мысалы «Жолдар».
    .not-offered = Мұндай санат жоқ. Тізімнен таңдаңыз, мысалы «Жолдар».
lodge-appeal-text =
    .ask = Не болғанын жазыңыз
    .hint = Не болды, қайда, қашан, не істеуді сұрайсыз. ЖСН мен телефон нөмірін жазбаңыз.
    .example = Абай даңғылы, 12-үйдің алдында жол ойылып кетті, жөндеуді сұраймын.
    .label = Мәтіні
    .too-short = Тым қысқа: кемінде { $bound } таңба жазыңыз. Мысалы: «Абай даңғылында жол ойылып кетті».
    .too-long = Тым ұзын: ең көбі { $bound } таңба. Мысалы, негізгісін жазып, қалғанын құжат етіп тіркеңіз.
    .not-valid = Мәтін бір хабарламаға сыймайды. Қысқартыңыз, мысалы смайликтерді алып тастаңыз.
    .not-text = Мұнда мәтін жазыңыз. Мысалы: «Абай даңғылында жол ойылып кетті». Фотосуретті келесі қадамда жібересіз.
lodge-appeal-files =
    .ask = Фотосурет немесе құжат тіркейсіз бе?
    .hint = Ең көбі 10 файл. Керек болмаса, «Өткізіп жіберу» батырмасын басыңыз.
    .label = Файлдар
lodge-appeal-place =
    .ask = Бұл қай жерде?
    .hint = Мекенжайды жазыңыз немесе орналасқан жерді жіберіңіз.
    .example = Рудный, Абай көшесі, 12
    .label = Орны
    .not-valid = Орны түсініксіз. Мекенжайды қысқа жазыңыз, мысалы: «Рудный, Абай көшесі, 12».

answer-appeal =
    .title = Өтінішке жауап
    .confirm = Жауапты жіберу
    .sent = { $number } өтініші бойынша жауап азаматқа жіберілді.
answer-appeal-text =
    .ask = Жауапты жазыңыз
    .hint = Мемлекеттік тілде немесе өтініштің тілінде, дәлелді түрде. Азамат оны толық алады.
    .label = Жауап
    .too-long = Тым ұзын: ең көбі { $bound } таңба. Мысалы, қорытындысын жазып, қалғанын хатпен жіберіңіз.
    .not-valid = Жауап бір хабарламаға сыймайды. Қысқартыңыз, мысалы смайликтерді алып тастаңыз.

appeals-receipt = <b>Өтінішіңіз қабылданды</b>
appeals-receipt-number = Өтініш нөмірі: <code>{ $number }</code>
appeals-receipt-body = Кімге: { $body }
appeals-receipt-registered = Тіркелген күні: { $registered_on }
appeals-receipt-due = Жауап беру мерзімі: { $due_on }
appeals-receipt-many = Бүгін сізден көп өтініш түсті. Әрқайсысы тіркелді, жауап өз мерзімінде беріледі; олар кезекпен қаралады. Бірнешеуі бір мәселе туралы болса, бір мәтінге жинаңыз.
appeals-next = Әрі қарай: хатшы өтінішті жұмысқа алады, сосын жауап береді. Екеуін де осы чатта хабарлаймыз. Барысы: /status

appeals-heading = <b>Өтініш { $number }</b>
appeals-state = Күйі: <b>{ $state }</b>
appeals-state-registered = тіркелді
appeals-state-taken = жұмыста
appeals-state-answered = жауап берілді
appeals-body = Кімге: { $body }
appeals-category = Санаты: { $category }
appeals-place = Орны: { $place }
appeals-place-address = { $address }
appeals-place-both = { $address } (<a href="https://www.openstreetmap.org/?mlat={ $latitude }&amp;mlon={ $longitude }">картадан көру</a>)
appeals-place-point = <a href="https://www.openstreetmap.org/?mlat={ $latitude }&amp;mlon={ $longitude }">картадағы нүкте</a>
appeals-due = Жауап мерзімі: { $due_on }
appeals-overdue = Мерзімі өткен: { $due_on }
appeals-author = Авторы: { $author }
appeals-handler = Жұмысқа алған: { $handler }
appeals-registered-on = Тіркелген күні: { $registered_on }
appeals-timeline = <b>Барысы</b> (Астана уақыты)
appeals-event-registered = { DATE($at) }, { TIME($at) } – келіп түсті
appeals-event-taken = { DATE($at) }, { TIME($at) } – жұмысқа алынды
appeals-event-answered = { DATE($at) }, { TIME($at) } – жауап берілді
appeals-text = <blockquote>{ $text }</blockquote>
appeals-whole = { $text }
appeals-answer = <b>Жауап</b>
appeals-answer-text = { $answer }
appeals-files = { $count ->
    [one] Тіркелген { $count } файл
   *[other] Тіркелген { $count } файл
}
appeals-file = Тіркелген файл: { $name }
appeals-file-photo = фотосурет
appeals-file-document = құжат

appeals-mine = <b>Өтініштерім</b>
appeals-mine-none = Сіз әлі өтініш берген жоқсыз.
appeals-mine-hint = Нөмірі бойынша табу: <code>/status KST-2026-000123</code>
appeals-of-body = <b>Өтініштер</b>: { $body }
appeals-desks = <b>Өтініштер</b>. Кеңесті таңдаңыз.
appeals-desk = { $body }: ашық { $count }
appeals-line = <b>{ $number }</b> – { $category }, { $state }. { $due }
appeals-line-closed = <b>{ $number }</b> – { $category }, { $state }.

appeals-lodge-button = Өтініш беру
appeals-mine-button = Өтініштерім
appeals-desks-button = Кеңеске түскен өтініштер
appeals-status-button = Өтініш барысы
appeals-open-button = Толығырақ
appeals-take-button = Жұмысқа алу
appeals-answer-button = Жауап беру
appeals-files-button = Файлдар ({ $count })
appeals-whole-button = Толық оқу
appeals-number-button = { $number }
appeals-taken-toast = Өтінішті жұмысқа алдыңыз. Азаматқа хабар беріледі.

appeals-offer = <b>Бұл өтініш пе?</b>
appeals-offer-hint = Жібергеніңіз қаралама болып сақталды. Тағы фотосурет, мәтін немесе орын жіберсеңіз, осыған қосылады.
appeals-offer-unkept = Хабарламаңызды сақтаған жоқпыз: алдымен дербес деректерге келісіміңіз керек. Келісімнен кейін оны қайта жібересіз.
appeals-offer-too-short = Хабарламаңыз өтінішке тым қысқа. Мысалы: «Абай даңғылы, 12-үйдің алдында жол ойылып кетті».
appeals-offer-text = Мәтіні: { $text }
appeals-offer-place = Орны белгіленген
appeals-offer-yes-button = Иә, өтініш
appeals-offer-no-button = Жоқ

notice-appeal-taken = { $body }: <b>{ $number }</b> өтінішіңіз жұмысқа алынды.
notice-appeal-answered = { $body }: <b>{ $number }</b> өтінішіңізге жауап келді.
notice-appeal-deadline-ahead = { $body }: <b>{ $number }</b> жолданымына жауап берудің соңғы күні – { $due_on }.
notice-appeal-deadline-today = { $body }: бүгін – <b>{ $number }</b> жолданымына жауап берудің соңғы күні.
notice-appeal-deadline-overdue = { $body }: <b>{ $number }</b> жолданымына жауап берудің соңғы күні { $due_on } болатын. Қазір жауап беріңіз.
appeals-not-satisfied = Жауаппен келіспесеңіз, ресми жолданым беруге болады: { appeals-official-link }

refused-appeal-taken = Бұл өтінішті жұмысқа алып қойған: { $name }.
refused-appeal-closed = Бұл өтінішке жауап беріліп қойған. Жауапты өзгертуге болмайды.
refused-no-such-appeal = Мұндай нөмірмен өтінішіңіз табылмады: { $number }. Нөмірді түбіртектегідей жазыңыз, мысалы: /status KST-2026-000123
refused-body-takes-no-appeals = { $body } өтініш қабылдамайды. Басқа кеңесті таңдаңыз, мысалы өңіріңіздің қоғамдық кеңесін.
refused-no-body-for-appeals = Әзірге өтініш қабылдайтын кеңес жоқ. Ресми жолданымды мына жерге беруге болады: { appeals-official-link }
