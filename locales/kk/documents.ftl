# Қағаздар: шақырулар парағы.
invitation-sheet-title = Шақырулар
invitation-sheet-made-on = Басылған күні: { $date }
invitation-sheet-handing-out = Үзік сызық бойымен қиып, әр қағазды аты жазылған адамның өз қолына беріңіз: сілтемені бірінші ашқан адам сол атпен тіркеледі.
invitation-sheet-instruction = Сілтемені ашыңыз немесе телефон камерасын кодқа бағыттаңыз. Жарамды мерзімі: { $date } (осы күнді қоса алғанда), бір рет қана ашылады.

# Мүшелер кестесі: парақтар, тақырыптар (.hint — бағанды қалай толтыру керек), таңдаулар.
member-sheet-title = Мүшелер
member-sheet-key = Жол коды
    .hint = Бот толтырады. Өзгертпеңіз.
member-sheet-name = Тегі, аты, әкесінің аты
    .hint = Тағайындау туралы актідегідей.
member-sheet-post = Кеңестегі қызметі
    .hint = Тізімнен таңдаңыз.
member-sheet-voting = Дауыс беру құқығы
    .hint = Иә немесе жоқ: бұл адам дауыс бере ала ма.
member-sheet-organization = Ұйым
    .hint = Кімнің өкілі. Бос қалдыруға болады.
member-sheet-from-on = Мүше болған күні
    .hint = Мүшеліктің бірінші күні, мысалы 05.10.2026.
member-sheet-until-on = Мерзімінің соңы
    .hint = Актіде көрсетілсе, өкілеттік мерзімінің соңғы күні.
member-sheet-ground = Тағайындау негізі
    .hint = Акт, оның нөмірі мен күні.
member-sheet-ended-on = Шыққан күні
    .hint = Мүшелік тоқтаған күн. Адам мүше болып тұрғанда бос қалады.
member-sheet-end-ground = Шығу негізі
    .hint = Акт немесе арыз. Шыққан күнімен бірге жазылады.
member-sheet-language = Telegram тілі
    .hint = Шақыру тілі. Бос қалдыруға болады.
member-sheet-yes = Иә
member-sheet-no = Жоқ
member-sheet-language-kk = Қазақша
member-sheet-language-ru = Русский
member-sheet-language-en = English
member-sheet-example-name = Үлгі: Ахметова Айгүл Серікқызы
member-sheet-example-ground = 2026 жылғы 5 қазандағы № 12 бұйрық
member-sheet-example-organization = «Үлгі» ҚҚ

member-sheet-guide-title = Қалай толтыру керек
member-sheet-guide-unchanged = Кестеде қазіргі мүшелер тұр. Сіз тимеген жолдар өзгермейді.
member-sheet-guide-add = Мүше қосу үшін бірінші бос жолға жазыңыз. * белгісі бар бағандар міндетті.
member-sheet-guide-end = Мүшелікті тоқтату үшін сол адамның жолына күні мен негізін жазыңыз. Жолды жою мүшелікті тоқтатпайды.
member-sheet-guide-change = Қызметін немесе дауыс беру құқығын өзгерту үшін жолда басқа мәнді таңдаңыз.
member-sheet-guide-days = Күнді былай жазыңыз: 05.10.2026.
member-sheet-guide-formulas = Формула мен макрос болмасын: бот оларды қабылдамайды.
member-sheet-guide-send = Файлды .xlsx түрінде сақтап, ботқа жіберіңіз. Бот кім келетінін, кім кететінін көрсетіп, өзгертпес бұрын сұрайды.

# Ұяшықта не тұруы керек еді.
member-sheet-expected-plain = формула емес, жай мән
member-sheet-expected-name = тегі мен аты
member-sheet-expected-post = тізімдегі қызмет
member-sheet-expected-voting = «Иә» немесе «Жоқ»
member-sheet-expected-day = күн, мысалы 05.10.2026
member-sheet-expected-ground = тағайындау негізі
member-sheet-expected-end-ground = шығу негізі
member-sheet-expected-language = тізімдегі тіл
member-sheet-expected-whole-row = мүшенің толық жолы; мүшелікті тоқтату үшін күні мен негізін жазыңыз
member-sheet-expected-own-row = жаңадан жазылған жол: бұл жол басқа мүшеден көшірілген, сол мүшенің деректерін өзгертіп жіберер еді

# Файл неге тұтас қабылданбады.
refused-workbook-type-wrong = Бұл Excel файлы (.xlsx) емес. Кестені Excel-де ашып, «Басқаша сақтау» → .xlsx таңдаңыз.
refused-workbook-locked = Файлда құпиясөз бар немесе бұл ескі .xls. Құпиясөзді алып тастап, .xlsx түрінде сақтаңыз.
refused-workbook-with-macros = Файлда макрос бар. Оны макроссыз .xlsx түрінде сақтаңыз.
refused-workbook-too-large = Файл тым үлкен: ең көбі { $megabytes } МБ.
refused-workbook-too-full = Кестеде ұяшықтар немесе пішімдер тым көп. Тізімді жаңа үлгіге көшіріп, сол файлды жіберіңіз.
refused-workbook-too-long = Жол тым көп: ең көбі { $rows }. Кестені бөліп жіберіңіз.
refused-workbook-unreadable = Файл бүлінген. Оны Excel-де қайта сақтаңыз немесе жаңа үлгі алыңыз.
refused-member-sheet-not-found = Бұл кесте мүшелер үлгісінен жасалмаған. Үлгіні алып, толтырыңыз.
refused-member-columns-missing = Мына бағандар жоқ:
    { $columns }
    Жаңа үлгі алыңыз немесе бағандарды орнына қойыңыз.

# Тіркеме неге қабылданбады.
refused-attachment-type-wrong = Мұндай файл қабылданбайды. Фотосурет немесе PDF, DOCX, XLSX, PPTX, TXT файлын жіберіңіз.
refused-attachment-disguised = Файлдың мазмұны атауына сай емес. Оны PDF етіп қайта сақтап, жіберіңіз.
refused-attachment-active = Файлда макрос, сценарий немесе басқа мекенжайдан алынатын мазмұн бар. Оны кәдімгі PDF етіп сақтап, жіберіңіз.
refused-attachment-too-large = Ашылған кезде файл тым үлкен болады. Кішірек файл немесе фотосурет жіберіңіз.
refused-attachment-damaged = Файл бүлінген немесе құпиясөзі бар. Оны PDF етіп қайта сақтап, жіберіңіз.
refused-attachment-tells-place = Сурет файлында оның қай жерде түсірілгені жазылған, мұны файлды алған әр адам көреді. Суретті файл емес, фото ретінде жіберіңіз: сонда Telegram координатын алып тастайды. Орынды бөлек көрсетуге болады.
