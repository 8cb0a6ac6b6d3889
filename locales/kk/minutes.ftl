# Хаттамалар: экрандар, хабарламалар, қатысу; қағаздардың сөздері protocol деп басталады.
minutes-title =
    <b>{ $body }</b>
    № { $number } отырыстың хаттамасы
minutes-not-drafted = Хаттама әлі жоқ. Бағдарлама оны жазылған деректерден жасайды: кім қатысты, не шешілді, кім қалай дауыс берді. Қалғанын сіз толықтырасыз.
minutes-state-drafted = <b>Жоба.</b> Толықтырып, мүшелерге ескерту жасау үшін ашыңыз.
minutes-state-remarks = <b>Ескертулер қабылданып жатыр.</b> Соңғы күні: { $until }.
minutes-state-final = <b>Түпкілікті.</b> Басып шығарып, қол қойып, сканын тіркеңіз.
minutes-state-signed = <b>Қол қойылды.</b> Жариялау қалды.
minutes-state-published = Жарияланған күні: { DATE($on_at) }
minutes-when = Отырыс: { $starts_at }
minutes-present = Қатысқан мүшелер: { $present } / { $seated }. Кворум үшін қажеті: { $quorum }.
minutes-presiding = Төрағалық еткен: { $name }
minutes-invited-line = Шақырылғандар: { $text }
minutes-item = <b>{ $position }. { $title }</b>
minutes-decision = № { $number }: { $text }
minutes-motion = { $text }
minutes-ballot = № { $number } дауыс беру: { $counts } { $result }
minutes-ballot-result = № { $number } дауыс беру: { $result }
minutes-elected = { $name } сайланды.
minutes-second-round = { protocol-second-round } { $result }
minutes-tasks-line = Тапсырмалар: { $count }
minutes-remarks-line = Ескертулер: { $count }
minutes-cut = Толық мәтіні файлда: «Жүктеп алу».

minutes-button = Хаттама
minutes-draft-button = Хаттама жасау
minutes-invited-button = Шақырылғандар
minutes-notes-button = Талқылау барысы
minutes-tasks-button = Тапсырмалар
minutes-decisions-button = Шешімдер мен ұсынымдар
minutes-circulate-button = Ескертулерге ашу
minutes-remark-button = Ескерту жасау
minutes-remarks-button = Ескертулер ({ $count })
minutes-opinions-button = Ерекше пікір
minutes-papers-button = Жүктеп алу
minutes-sign-button = Скан тіркеу
minutes-resign-button = Сканды ауыстыру
minutes-scans-button = Қол қойылған скан
minutes-publish-button = Жариялау
minutes-publish-yes-button = Иә, жариялаймын
minutes-show-button = Хаттаманы ашу
minutes-read-remarks-button = Ескертулерді оқу
minutes-attendance-button = Қатысу есебі

minutes-papers =
    Қай тілде және қандай түрде?
    PDF пен Word – хаттаманың өзі, Excel мен CSV – атаулы дауыс беру кестесі.
minutes-paper-button = { $language }: { $paper }
minutes-language-kk = Қазақша
minutes-language-ru = Русский
minutes-paper-pdf = PDF
minutes-paper-docx = Word
minutes-paper-xlsx = Excel
minutes-paper-csv = CSV
minutes-paper-sent = { $body }: № { $number } отырыстың хаттамасы
minutes-roll-sent = { $body }: № { $number } отырыс, атаулы дауыс беру кестесі
minutes-extract-sent = { $body }: № { $number } шешім бойынша үзінді
minutes-scan-sent = { $body }: № { $number } отырыстың қол қойылған хаттамасы
minutes-publishing =
    <b>Хаттаманы жариялайсыз ба?</b>
    Хаттама мен шешімдерді кез келген адам оқи алады: «Шешімдер» бөлімінен және қосылған болса, арнадан. Ашық көшірмеде мүшелердің келмеу себептері көрсетілмейді. Жариялауды қайтаруға болмайды.

minutes-notes = Талқылау барысы: әр мәселе бойынша не жазылады?
minutes-note = { $position }. { $title }
minutes-note-text = <i>{ $text }</i>
minutes-note-button = { $position }-мәселе
minutes-presence = Отырысқа кім қатысты? Қате болса, мүшенің батырмасын басыңыз: әр басқан сайын ауысады.
minutes-presence-line = { $number }. { $name } – { $standing }
minutes-presence-button = { $number }: { $standing }
minutes-presence-open-button = Қатысқандар
minutes-standing-present = қатысты
minutes-standing-excused = себебімен
minutes-standing-absent = келмеді
minutes-tasks = Тапсырмалар
minutes-task = { $number }. { $text }
minutes-task-to = Кімге: { $addressee }
minutes-task-due = Мерзімі: { $on }
minutes-task-add-button = Тапсырма қосу
minutes-task-remove-button = Алып тастау: { $number }

minutes-remarks = Хаттамаға ескертулер
minutes-remark = { $number }. <b>{ $name }</b>: { $text }
minutes-remark-made = Әлі қаралған жоқ
minutes-remark-taken = Ескерілді
minutes-remark-declined = Ескерілмеді
minutes-taken-button = { $number }: ескерілді
minutes-declined-button = { $number }: ескерілмеді

minutes-opinions = Ерекше пікір хаттамаға енгізіледі. Оны хаттама түпкілікті болғанша жазуға болады.
minutes-opinions-none = Сіз бұл отырыстағы жабылған дауыс берулерге қатысқан жоқсыз.
minutes-opinions-late = Хаттама түпкілікті, енді өзгермейді.
minutes-opinion = № { $number } дауыс беру: { $text }
minutes-opinion-own = Сіздің ерекше пікіріңіз: <i>{ $text }</i>
minutes-opinion-button = № { $number } дауыс беру

minutes-attendance =
    <b>{ $body }</b>
    Қатысу есебі, { $year } жыл
minutes-attendance-line =
    <b>{ $name }</b> – { $post }
    Қатысқаны: { $present } / { $held }, себебін айтып келмегені: { $excused }, себепсіз: { $absent }
minutes-attendance-limit = Шегіне жетті: { $limit }
minutes-attendance-year-button = { $year } жыл
minutes-attendance-none = Бұл жылы әлі бірде-бір хаттама жасалған жоқ.

minutes-told-body = <b>{ $body }</b>
minutes-told-drafted = Отырыс өтті, хаттаманың жобасы дайын. Оны толықтырып, мүшелерге ескерту жасау үшін ашыңыз.
minutes-told-circulated = Хаттаманың жобасын оқуға болады. Ескертулер қабылданатын соңғы күн: { $until }.
minutes-told-final = Ескертулер мерзімі аяқталды, хаттама түпкілікті. Оны басып шығарып, қол қойып, сканын тіркеу керек.
minutes-told-remark = Хаттамаға ескерту: <b>{ $name }</b>
minutes-told-settled = Хаттамаға жазған ескертуіңіз қаралды.
minutes-told-text = <blockquote>{ $text }</blockquote>
minutes-told-unsigned = Хаттамаға қол қою мерзімі өтті, ал қол қойылған скан тіркелмеген.
minutes-told-unpublished = Жариялау мерзімі өтті, ал хаттама жарияланбаған.
minutes-told-published = Отырыстың хаттамасы жарияланды.
minutes-told-decisions = Шешімдер: { $decisions }
minutes-told-decision = <b>№ { $number }</b>: { $text }
minutes-told-absence =
    { $year } жылы отырыстарға себебін айтпай келмей, регламентте белгіленген шекке ({ $limit }) жеткендер:
    { $names }
minutes-told-absence-do =
    Регламент бойынша олардың мүшелігі туралы мәселені кеңес қарайды. Мәселені қарау үшін хатшы оны отырыстың күн тәртібіне қосады.
minutes-told-own-absence =
    { $year } жылы сіз отырыстарға себебін айтпай келмедіңіз. Мұндай жағдай саны: { $count }, регламенттегі шегі: { $limit }.
minutes-told-own-absence-near =
    Тағы бір рет осылай келмесеңіз, мүшелігіңіз туралы мәселе кеңестің қарауына шығарылуы мүмкін. Келе алмасаңыз, шақыруда «{ meetings-decline-button }» түймесін басып, себебін жазыңыз: онда бұл есепке алынбайды.
minutes-told-own-absence-reached =
    Енді мүшелігіңіз туралы мәселе кеңестің қарауына шығарылуы мүмкін. Келмеуіңіздің себебі болса, оны төрағаға немесе хатшыға айтыңыз.

name-invited =
    .title = Шақырылғандар
    .confirm = Жазу
name-invited-invited =
    .ask = Тағы кім қатысты?
    .hint = Әрқайсысын жаңа жолға жазыңыз: аты-жөні, лауазымы. Бұрын жазылғаны ауыстырылады.
    .example = Ибраев И. И., басқарма басшысы
    .label = Шақырылғандар
note-item =
    .title = Талқылау барысы
    .confirm = Жазу
note-item-text =
    .ask = Бұл мәселе бойынша не жазылады?
    .hint = Қысқаша: не айтылды, қандай ұсыныстар болды. Бұрынғы жазба ауыстырылады.
    .example = Тоқсандық жоспардың орындалуы баяндалды. Жөндеу мерзімдері туралы сұрақтар қойылды.
    .label = Жазба
add-task =
    .title = Тапсырма
    .confirm = Қосу
add-task-text =
    .ask = Не тапсырылды?
    .example = Жолдарды жөндеу туралы есеп берілсін
    .label = Тапсырма
add-task-addressee =
    .ask = Кімге?
    .example = Жолаушылар көлігі басқармасы
    .label = Орындаушы
add-task-due-on =
    .ask = Қай күнге дейін?
    .hint = Мерзімі болмаса, өткізіп жіберіңіз.
    .example = 25.12.2026
    .label = Мерзімі
make-remark =
    .title = Хаттамаға ескерту
    .confirm = Жіберу
make-remark-text =
    .ask = Хаттамада не дұрыс емес немесе не жетіспейді?
    .hint = Ескертуді хатшы мен мүшелер көреді.
    .example = Екінші мәселе бойынша мен басқа мерзім ұсындым
    .label = Ескерту
state-dissent =
    .title = Ерекше пікір
    .confirm = Хаттамаға енгізу
state-dissent-text =
    .ask = Ерекше пікіріңіз қандай?
    .hint = Ол хаттамаға сіздің атыңызбен енгізіледі.
    .example = Бұл мәселе қарауға дайын емес еді деп есептеймін
    .label = Ерекше пікір
sign-minutes =
    .title = Қол қойылған хаттама
    .confirm = Тіркеу
sign-minutes-scans =
    .ask = Қол қойылған хаттаманың сканын немесе суретін жіберіңіз.
    .hint = Бірнеше бет болуы мүмкін. Бәрін жіберген соң «Дайын» батырмасын басыңыз.
    .label = Скан

# Қағаздардың сөздері.
protocol-body = { $body }
protocol-title = № { $number } отырыстың хаттамасы
protocol-draft = (жоба)
protocol-moment = { DATE($at) }, { TIME($at) }
protocol-when = Күні мен уақыты
protocol-ended = Аяқталуы
protocol-where = Өткен орны
protocol-form = Өткізу түрі
protocol-form-in-person = бетпе-бет
protocol-form-online = онлайн
protocol-form-mixed = аралас
protocol-presiding = Төрағалық етуші
protocol-secretary = Хатшы
protocol-present = Қатысқан мүшелер – { $count }
protocol-advisory = Кеңесші дауыспен қатысқандар – { $count }
protocol-absent = Қатыспағандар – { $count }
protocol-invited = Шақырылғандар
protocol-person = { $name }, { $post }
protocol-person-online = { $name }, { $post } (онлайн)
protocol-absent-silent = { $name }, { $post } – себебі көрсетілмеген
protocol-absent-excused = { $name }, { $post } – себебін көрсеткен
protocol-absent-because = { $name }, { $post } – себебі: { $reason }
protocol-quorum = Мүшелердің жалпы саны – { $seats }, қазіргі құрамы – { $seated }, қатысқаны – { $present }, кворум үшін қажеті – { $quorum }.
protocol-quorum-there = Кворум бар.
protocol-quorum-missing = Кворум жоқ.
protocol-agenda = Күн тәртібі
protocol-agenda-approved = Күн тәртібі ашық дауыс берумен бекітілді: жақтап – { $yes }, қарсы – { $no }, қалыс қалғандар – { $abstain }.
protocol-item-reported = { $title } (баяндамашы: { $speaker })
protocol-reported = Баяндамашы
protocol-spoke = Сөз сөйлегендер
protocol-put-adopt = Дауысқа қойылды
protocol-put-reject = Дауысқа қойылды (қабылдамау туралы)
protocol-put-amend = Дауысқа түзету қойылды
protocol-put-elect = Сайлау
protocol-put-procedural = Дауысқа рәсімдік мәселе қойылды
protocol-put-remove = Мәселені күн тәртібінен алып тастау дауысқа қойылды
protocol-not-voted = Дауыс беру өткізілген жоқ.
protocol-ballot = № { $number } дауыс беру (ашық, атаулы)
protocol-ballot-secret = № { $number } дауыс беру (жасырын)
protocol-counts = Жақтап – { $yes }, қарсы – { $no }, қалыс қалғандар – { $abstain }.
protocol-counts-nobody = бәріне қарсы – { $against }, қалыс қалғандар – { $abstain }.
protocol-counts-untold = Дауыс беру құпиясын сақтау үшін дауыс саны көрсетілмейді.
protocol-ballot-quorum = Қатысқаны – { $present }, кворум үшін қажеті – { $quorum }.
protocol-in-room = Қол көтеріп бергендер, хатшының жазуы бойынша – { $count }.
protocol-recused = Дауыс беруге қатыспағандар (бас тартқан немесе шеттетілген)
protocol-recused-one = { $name } ({ $reason })
protocol-recusal-conflict = мүдделер қақтығысы
protocol-recusal-kinship = туыстық
protocol-recusal-other = өзге себеп
protocol-casting = Дауыстар тең бөлінді. Төрағалық етушінің шешуші дауысы
protocol-result-carried = Шешім қабылданды.
protocol-result-not-carried = Шешім қабылданбады.
protocol-result-no-quorum = Кворум болмады, шешім қабылданбады.
protocol-elected = Сайланды: { $name }.
protocol-run-off = Ешкім қажетті дауыс санын жинамады. Екінші турға шыққандар: { $names }.
protocol-nobody-elected = Ешкім сайланбады.
protocol-second-round = Екінші тур.
protocol-adopted-decision = Шешім
protocol-adopted-recommendation = Ұсыным
protocol-number = № { $number }
protocol-opinion = Ерекше пікір
protocol-tasks = Тапсырмалар
protocol-task-number = №
protocol-task-text = Тапсырма
protocol-task-addressee = Орындаушы
protocol-task-due = Мерзімі
protocol-rolls = Қосымша. Атаулы дауыс беру нәтижелері
protocol-roll-sheet = Дауыс беру
protocol-roll-name = Тегі, аты, әкесінің аты
protocol-roll-ballot = № { $number }
protocol-roll-counts = Қорытынды
protocol-roll-result = Нәтижесі
protocol-roll-question = Мәселе
protocol-answer-yes = жақтап
protocol-answer-no = қарсы
protocol-answer-against-all = бәріне қарсы
protocol-answer-abstain = қалыс қалды
protocol-answer-silent = дауыс бермеді
protocol-answer-none = –
protocol-answer-recused = бас тартты не шеттетілді
protocol-answer-advisory = { $answer } (кеңесші дауыс)
protocol-extract-title = Хаттамадан үзінді
protocol-extract-of = № { $number } отырыс, { DATE($at) }
protocol-extract-item = Күн тәртібіндегі мәселе
protocol-extract-decided = Шешілді

refused-meeting-not-held = Отырыс әлі өткен жоқ немесе болмайды: хаттамаға жазатын ештеңе жоқ.
refused-minutes-exist = Бұл отырыстың хаттамасы жасалып қойған.
refused-minutes-not-public = Хаттама әлі жарияланған жоқ. Оны әзірге кеңестің мүшелері мен хатшысы ғана оқиды.
refused-minutes-frozen = Хаттама түпкілікті, енді өзгермейді.
refused-minutes-not-ready = Бұл қадамды қазір жасауға болмайды. Хаттаманы қайта ашып, не істелгенін қараңыз.
refused-remarks-closed = Ескертулер қазір қабылданбайды: жоба әлі ашылған жоқ немесе мерзімі өтті.
refused-ballot-not-closed = Дауыс беру әлі аяқталған жоқ. Ерекше пікірді қорытындыдан кейін жазуға болады.
refused-too-many-tasks = Бір хаттамада тапсырма саны { $most } болғанша ғана.
