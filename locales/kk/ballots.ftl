# Дауыс беру: карточка, беттер, түбіртектер, шешімдер.
ballots-title =
    <b>{ $body }</b>
    № { $number } дауыс беру
ballots-motion-title =
    <b>{ $body }</b>
    Дауысқа қойылған мәселе
ballots-motion-ahead-title =
    <b>{ $body }</b>
    Дауысқа қойылатын мәселе
ballots-motion = <blockquote>{ $text }</blockquote>
ballots-motion-waiting = Дауыс беру әлі ашылған жоқ.
ballots-motion-open = Дауыс беру жүріп жатыр.

ballots-voted = Дауыс бергендер: { $voted } / { $entitled }
ballots-own = Сіздің дауысыңыз: <b>{ $option }</b>. Дауыс беру жабылғанша өзгерте аласыз.
ballots-own-final = Сіздің дауысыңыз: <b>{ $option }</b>. Берілген уақыты: { $cast_at }
ballots-outage = Байланыс болмады: { DAY_MONTH($began_at) } { TIME($began_at) } – { DAY_MONTH($ended_at) } { TIME($ended_at) }. Сол кезде басып, жауабыңыз мұнда көрінбесе, қайта басыңыз.
ballots-outage-in-group = Байланыс болмады: { DAY_MONTH($began_at) } { TIME($began_at) } – { DAY_MONTH($ended_at) } { TIME($ended_at) }. Сол кезде берілген дауыстар жетпей қалуы мүмкін: жауабыңызды жеке чаттан тексеріңіз.
ballots-own-open = Сіз әлі дауыс берген жоқсыз. Төмендегі батырмалардың бірін басыңыз.
ballots-own-waiting = Сіз әлі дауыс берген жоқсыз.
ballots-own-none = Сіз бұл дауыс беруге қатыспадыңыз.
ballots-advisory = Сіздің дауысыңыз кеңесші дауыс: кворум мен есепке кірмейді.

ballots-option-yes = жақтаймын
ballots-option-no = қарсымын
ballots-option-abstain = қалыс қаламын
ballots-yes-button = Жақтаймын
ballots-no-button = Қарсымын
ballots-abstain-button = Қалыс қаламын
ballots-counted = Дауысыңыз қабылданды: { $option }
ballots-counted-already = Бұл дауысыңыз бұрыннан есепте: { $option }

ballots-result-carried = <b>Шешім қабылданды</b>
ballots-result-not-carried = <b>Шешім қабылданбады</b>
ballots-result-no-quorum = <b>Кворум болмады, шешім қабылданбады</b>
ballots-counts = Дауыстар: жақтап – { $yes }, қарсы – { $no }, қалыс қалғандар – { $abstain }
ballots-quorum = Кворум: қатысқаны { $present }, қажеті { $quorum }
ballots-rule = { $is_strict ->
    [true] Ереже: жақтап берілген дауыс { $base } { $share } бөлігінен көп болуы керек.
   *[false] Ереже: жақтап берілген дауыс { $base } { $share } бөлігінен кем болмауы керек.
}
ballots-rule-unanimity = Ереже: шешім бірауыздан қабылданады: { $base } 100 %-ы жақтауы керек.
ballots-rule-plurality = Ереже: жақтап берілген дауыс кез келген басқа жауаптан көп болуы керек.
ballots-base-yes-no = «жақтаймын» және «қарсымын» дауыстарының
ballots-base-cast = барлық берілген дауыстың
ballots-base-present = қатысқан мүшелердің
ballots-base-entitled = дауыс беруге құқылы мүшелердің
ballots-base-entitled-present = қатысып отырған, дауыс беруге құқылы мүшелердің
ballots-base-seated = қазіргі құрамдағы мүшелердің
ballots-base-seats = мүшелердің жалпы санының
ballots-casting = Дауыстар тең бөлінді. Төрағалық етушінің дауысы шешуші болып табылады: { $option }

ballots-open-button = Дауыс беруді ашу
ballots-open-yes-button = Иә, ашамын
ballots-show-button = Дауыс беру барысы
ballots-close-button = Дауыс беруді жабу
ballots-close-yes-button = Иә, жабамын
ballots-private-button = Жеке чатта дауыс беру
ballots-votes-button = Дауыстарым
ballots-moved = № { $number } дауыс берудің карточкасы төменде.
ballots-page-elsewhere = № { $number } дауыс берудің барысы басқа хабарламада ашық тұр.
ballots-vote-button = Дауыс беру
ballots-change-button = Дауысымды өзгерту
ballots-waiting-button = № { $number }: дауыс беру
ballots-opened = Дауыс беру ашылды.
ballots-opened-next = Мүшелерге хабарлама жіберілді. Өз дауысыңызды төмендегі хабарламада бересіз.
ballots-closed = Дауыс беру жабылды.

ballots-opening =
    <b>{ $body }</b>
    Дауыс беруді ашасыз ба?
ballots-opening-numbers = Дауыс беруге құқылы мүшелер: { $entitled }. Кворум: { $quorum }.
ballots-opening-presiding = Дауыс беруді ашқан адам төрағалық етеді. Мүшелер тізімі мен ереже осы сәттен бастап өзгермейді.
ballots-closing = Дауыс беруді жабасыз ба? Содан кейін ешкім дауысын өзгерте алмайды.
ballots-silent =
    Әлі дауыс бермегендер:
    { $names }
ballots-silent-more = және тағы { $count }
ballots-silent-nobody = Барлық мүше дауыс берді.
ballots-silent-nobody-there = Қатысып отырғандардың бәрі дауыс берді.
ballots-silent-away = Отырысқа тіркелмегендер: { $count }

ballots-receipts = <b>Дауыстарым</b>
ballots-receipt =
    <b>№ { $number }</b>, { $body }
    { $motion }
    Дауысыңыз: <b>{ $option }</b>, { $cast_at }
    { $state }
ballots-state-open = Дауыс беру жүріп жатыр
ballots-state-tied = Дауыстар тең бөлінді
ballots-state-carried = Шешім қабылданды
ballots-state-not-carried = Шешім қабылданбады
ballots-state-elected = Кандидат сайланды
ballots-state-nobody-elected = Ешкім сайланбады
ballots-state-no-quorum = Кворум болмады

slash-votes = Дауыстарым

refused-ballot-closed = Дауыс беру жабылған. Бұрын берілген дауысыңыз өзгеріссіз қалды.
refused-ballot-exists = Бұл мәселе бойынша дауыс беру ашылған немесе шешім қабылданған.
refused-meeting-not-called = Отырыс өтті немесе болмайды. Бұл мәселені дауысқа қоюға болмайды.
refused-not-an-elector = Дауыс беру ашылған кезде сіз мүшелер тізімінде болмадыңыз. Қате болса, хатшыға хабарласыңыз.
refused-nobody-to-vote = Бұл кеңесте дауыс беруге құқылы мүше жоқ. Алдымен мүшелерді тіркеңіз.

ballots-run-off = <b>Екінші тур</b>
ballots-revote = <b>Қайта дауыс беру</b>: бұған дейін дауыстар тең бөлінді
ballots-secret = <b>Жасырын дауыс беру</b>
ballots-named = Ашық дауыс беру, атымен жазылады
ballots-option-against-all = бәріне қарсымын

ballots-in-room = Залда қол көтеріп дауыс бергендер: { $count }
ballots-recused = Дауыс беруге қатыспайтындар (бас тартқан немесе шеттетілген): { $count }
ballots-were-recused = Дауыс беруге қатыспағандар (бас тартқан немесе шеттетілген): { $count }
ballots-closes-at = Өздігінен жабылатын уақыты: { $closes_at }
ballots-tied = <b>Дауыстар тең бөлінді</b>
ballots-tied-waits = Төрағалық етушінің шешуші дауысы күтілуде.
ballots-tied-ask = Дауыстар тең бөлінді. Шешуші дауыс сіздікі: шешім қабылдана ма?
ballots-tie-yes-button = Қабылданды
ballots-tie-no-button = Қабылданбады
ballots-tie-broken = Шешуші дауысыңыз жазылды.
ballots-counts-hidden = Бұл жасырын дауыс беруде тек нәтиже айтылады: сандардан кімнің қалай дауыс бергені көрініп қалар еді.
ballots-revote-next = Дауыстар тең бөлінді: мәселе тағы бір рет дауысқа қойылады.
ballots-votes-for = { $name } – { $votes }
ballots-votes-others = Бәріне қарсы – { $against }, қалыс қалғандар – { $abstain }
ballots-elected = <b>Сайланды: { $name }</b>
ballots-run-off-next =
    <b>Ешкім жеткілікті дауыс жинамады.</b> Екінші турға шыққандар:
    { $names }
ballots-nobody-elected = <b>Ешкім сайланбады</b>

ballots-own-secret = Сіз дауыс бердіңіз. Таңдауыңыз атыңызбен бірге жазылмайды, оны өзгертуге болмайды.
ballots-own-in-room = Хатшы көтерген қолыңызды жазды: <b>{ $option }</b>. Өзіңіз бассаңыз, оның орнына сол есептеледі.
ballots-secret-limits = Бір рет қана басуға болады. Таңдауыңыз аты-жөніңізсіз, уақытсыз сақталады. Басқан сәтте оны хабар өтетін Telegram және осы серверді ұстаушы көре алар еді; бұған келіспесеңіз, қағаз бюллетень сұраңыз.
ballots-paper-put = Дауысыңыз қабылданды.

ballots-candidate-button = { $name }
ballots-against-all-button = Бәріне қарсымын
ballots-remind-button = Еске салу
ballots-reminded = Еске салынды: { $count }
ballots-room-button = Залдағы қолдар
ballots-time-button = Жабылу уақыты
ballots-times = Дауыс беру неше минуттан кейін өздігінен жабылады?
ballots-times-extend = Жабылу уақыты белгіленген. Қосымша уақыт себебі көрсетіліп беріледі, себеп жазбада қалады.
ballots-minutes-button = { $minutes } мин
ballots-extend-button = Уақытты ұзарту

ballots-purpose-adopt = Қабылдау ұсынылады.
ballots-purpose-reject = Қабылдамау ұсынылады.
ballots-purpose-amend = Өзгеріс енгізу ұсынылады.
ballots-purpose-elect = Сайлау.
ballots-purpose-procedural = Отырысты жүргізу тәртібі туралы.
ballots-purpose-remove = Мәселені күн тәртібінен алып тастау ұсынылады.
ballots-purpose-adopt-button = Қабылдау
ballots-purpose-reject-button = Қабылдамау
ballots-purpose-amend-button = Өзгеріс енгізу
ballots-purpose-elect-button = Сайлау
ballots-purpose-procedural-button = Отырыс тәртібі
ballots-purpose-remove-button = Күн тәртібінен алу
ballots-candidates =
    Кандидаттар:
    { $names }
ballots-opening-secret = <b>Жасырын дауыс беру.</b> Дауыс бергендер { $least } адамнан аз болса немесе бәрі бірдей дауыс берсе, тек нәтиже айтылады. Дауысты өзгертуге болмайды.
ballots-opening-present = Тіркелгендер: { $present }.
ballots-opening-counted = Кворумға кіретіні: { $counted } (бас тартқандар мен шеттетілгендер есептелмейді).
ballots-opening-window = Кеңестің регламенті отырысқа келмей-ақ дауыс беруге рұқсат етеді. Ондайда дауыс беру өздігінен жабылады, ал қатысқан деп дауыс бергендер есептеледі.
ballots-window-button = { $hours } сағатқа ашу
ballots-opening-no-quorum = <b>Кворум жоқ: дауыс беруді ашуға болмайды.</b>
ballots-closing-room = Алдымен көтерілген қолдардың тізімін қараңыз: дұрыс па? Содан кейін дауыс беруді жабуға болады.
ballots-room-confirm-button = Тізім дұрыс
ballots-raised = Қол көтеріп дауыс бергендер:
ballots-raised-line = { $name } – { $option }

ballots-motion-button = Мәселені көру
ballots-terms-button = Қалай шешіледі
ballots-to-named-button = Ашық дауыс беру
ballots-to-secret-button = Жасырын дауыс беру
ballots-purposes-button = Не ұсынылады
ballots-majorities-button = Көпшілік дауыс
ballots-candidates-button = Кандидаттар
ballots-purposes = Бұл мәселеде не ұсынылады?
ballots-majorities = Шешім қандай көпшілік дауыспен қабылданады?
ballots-majority-own = Көпшілік дауыс: кеңестің ережесі бойынша.
ballots-majority-own-button = Кеңестің ережесі бойынша
ballots-majority-simple-of-votes-button = Жақ пен қарсының жартысы+
ballots-majority-simple-of-present-button = Қатысқанның жартысынан көп
ballots-majority-absolute-of-all-button = Құрамның жартысынан көп
ballots-majority-two-thirds-of-votes-button = Жақ пен қарсының 2/3-і
ballots-majority-two-thirds-of-present-button = Қатысқандардың 2/3-і
ballots-majority-two-thirds-of-all-button = Жалпы құрамның 2/3-і
ballots-majority-three-quarters-of-present-button = Қатысқандардың 3/4-і
ballots-majority-three-quarters-of-all-button = Жалпы құрамның 3/4-і
ballots-majority-unanimity-of-votes-button = Бірауыздан
ballots-majority-plurality-button = Ең көп дауыс алған
ballots-candidates-none = Кандидаттар әлі жоқ.
ballots-candidates-add = Қосу үшін мүшенің атын, алып тастау үшін кандидаттың атын басыңыз.
ballots-drop-button = ✕ { $name }
ballots-add-button = + { $name }
ballots-nominate-button = Басқа адам

ballots-recuse = Өздігіңізден бас тартсаңыз, дауыс бермейсіз әрі дауыс беруге құқылылар санына кірмейсіз. Себебі бір сөзбен жазылады. Таңдаңыз:
ballots-impose = Кеңес бұл мүшені неге шеттетті?
ballots-recuse-button = Дауыс беруден бас тартамын
ballots-recuse-back-button = Дауыс беремін
ballots-recusals-button = Кім қатыспайды
ballots-recused-toast = Бас тартуыңыз жазылды.
ballots-own-recusal = Сіз дауыс беруден бас тарттыңыз: { $reason }.
ballots-own-recusal-imposed = Кеңес сізді бұл дауыс беруден шеттетті: { $reason }.
ballots-recusals = Дауыс бермейтіндер:
ballots-recusals-none = Бұл бетте бас тартқан да, шеттетілген де мүше жоқ.
ballots-recusals-how = Кеңес шеттететін мүшенің атын төрағалық етуші басады.
ballots-recusal-line = { $name } – { $reason }
ballots-recusal-imposed-line = { $name } – { $reason }, кеңестің шешімімен
ballots-reason-conflict = мүдделер қақтығысы
ballots-reason-kinship = туыстық
ballots-reason-other = басқа себеп
ballots-reason-conflict-button = Мүдделер қақтығысы
ballots-reason-kinship-button = Туыстық
ballots-reason-other-button = Басқа себеп
ballots-set-aside-button = { $name }
ballots-lift-button = ↩ { $name }

ballots-room = Кім қол көтерді? Атын басыңыз. Мұнда сіз тіркеген, әлі дауыс бермеген мүшелер тұр.
ballots-room-nobody = Сіз тіркегендердің бәрі дауыс берді.
ballots-hand = { $name } қалай дауыс берді?
ballots-hand-button = { $name }
ballots-hand-told = Хатшы көтерген қолыңызды жазды: <b>{ $option }</b>. Қате болса, батырманы басып, өзіңіз дауыс беріңіз.
ballots-reminder = Дауыс беру жүріп жатыр, сіздің дауысыңыз күтілуде.
ballots-room-waits = Бәрі дауыс берді. Көтерілген қолдардың тізімін қарап, дауыс беруді жабыңыз.
ballots-room-look-button = Тізімді көру

ballots-receipt-secret =
    <b>№ { $number }</b>, { $body }
    { $motion }
    Жасырын дауыс беру: сіз дауыс бердіңіз
    { $state }

refused-not-checked-in = Қатысып отырғандар ғана дауыс береді. Алдымен тіркеліңіз немесе хатшыға айтыңыз.
refused-already-voted = Дауыс бұрын берілген, оны бұлай алмастыруға болмайды.
refused-not-on-the-list = Бұл кандидат осы дауыс беруге қатыспайды.
refused-ballot-lacks-quorum = Кворум жоқ: оған кіретіні { $present }, қажеті { $quorum }. Дауыс беру ашылмады.
refused-recusal-too-late = Дауыс беру басталып кетті. Енді бас тартуға болмайды.
refused-motion-in-use = Мәселе дауысқа қойылған. Онда ештеңе өзгертуге болмайды.
refused-candidates-wanted = Кандидат жоқ. Алдымен кандидаттарды енгізіңіз.
refused-secrecy-not-allowed = Бұл дауыс беру жасырын бола алмайды: кеңестің ережесінде ондай жоқ немесе бұл заң бойынша ашық өтетін сайлау.
refused-already-timed = Жабылу уақыты белгіленген. «Уақытты ұзарту» батырмасын басыңыз.
refused-nobody-silent = Еске салатын ешкім жоқ: дауыс бере алатындардың бәрі дауыс берді.
refused-reminded-just-now = Жаңа ғана еске салынды. Бір минут күте тұрыңыз.
refused-not-in-the-room = Көтерілген қол отырыстағы ашық дауыс беруде ғана, хатшы тіркеген мүше үшін жазылады.
refused-room-not-confirmed = Алдымен көтерілген қолдардың тізімін қарап, «Тізім дұрыс» батырмасын басыңыз.
refused-room-has-changed = Осы арада тағы бір қол жазылды. Тізімді қайта қараңыз.
refused-not-presiding = Шешуші дауыс дауыс беруді ашқан төрағалық етушінікі.
refused-no-tie = Бұл дауыс беру шешуші дауысты күтпейді.
refused-absence-not-allowed = Кеңестің регламенті отырысқа келмей дауыс беруге рұқсат етпейді.
refused-vote-ahead = № { $number } отырыс әлі басталған жоқ: дауыс беруді мүшелер тіркеле бастағанда ашуға болады, { $opens_at }. Одан бұрын дауыс беру кеңестің өз регламентінде көзделген болса ғана мүмкін.
refused-sitting-paused = Отырыс қазір жүріп жатқан жоқ. Алдымен отырысты, содан кейін дауыс беруді ашыңыз.

extend-ballot =
    .title = Дауыс беруге қосымша уақыт
    .confirm = Ұзарту
    .sent = Дауыс беру уақыты ұзартылды.
extend-ballot-minutes =
    .ask = Неше минутқа ұзартасыз?
    .example = 10
    .label = Минут
    .missing = Неше минут екенін жазыңыз.
    .not-valid = Минут санын жазыңыз, мысалы 10.
    .too-small = Кемінде { $bound } минут.
    .too-large = Көп дегенде { $bound } минут.
extend-ballot-reason =
    .ask = Неге көбірек уақыт керек?
    .hint = Себебі жазбада қалады.
    .example = Үш мүшенің байланысы үзілді
    .label = Себебі
    .missing = Себебін жазыңыз.
    .too-short = Кемінде { $bound } әріп жазыңыз.
    .too-long = Көп дегенде { $bound } әріп жазыңыз.
nominate-person =
    .title = Мүше емес кандидат
    .confirm = Қосу
    .sent = Кандидат қосылды.
nominate-person-name =
    .ask = Кандидаттың аты-жөні кім?
    .example = Айгүл Серікова
    .label = Аты-жөні
    .missing = Аты-жөнін жазыңыз.
    .too-short = Кемінде { $bound } әріп жазыңыз.
    .too-long = Көп дегенде { $bound } әріп жазыңыз.
add-motion =
    .title = Дауысқа қойылатын мәселе
    .confirm = Қосу
    .sent = Мәселе қосылды.
add-motion-purpose =
    .ask = Не ұсынылады?
    .label = Ұсыныс
    .missing = Біреуін таңдаңыз.
add-motion-purpose-adopt = Қабылдау
add-motion-purpose-reject = Қабылдамау
add-motion-purpose-amend = Өзгеріс енгізу
add-motion-purpose-elect = Сайлау
add-motion-purpose-procedural = Отырыс тәртібі
add-motion-purpose-remove = Күн тәртібінен алу
add-motion-text =
    .ask = Дауысқа қойылатын нақты мәтінді жазыңыз.
    .example = 2027 жылға арналған жоспар бекітілсін
    .label = Мәтін
    .missing = Мәтінді жазыңыз.
    .too-short = Кемінде { $bound } әріп жазыңыз.
    .too-long = Көп дегенде { $bound } әріп жазыңыз.
set-majority-majority =
    .not-offered = Мұндай көпшілік дауыс жоқ. Тізімнен таңдаңыз.
