# Нысандар: сұрақтар, жиынтық, қаралама.
form-title = <b>{ $title }</b>
form-ask = <b>{ $ask }</b>
form-hint = { $hint }
form-example = Мысалы: <i>{ $example }</i>
form-now = Қазіргі жауабыңыз: { $answer }
form-wrong = <b>Жауап қабылданбады.</b> { $reason }
form-choice = { $name }
form-choice-numbered = { $number }. { $name }
form-answer = <b>{ $label }:</b> { $answer }
form-check = Жібермес бұрын тексеріңіз.
form-check-hint = Өзгерту үшін төменнен керек жауапты басыңыз.
form-nothing-asked = Бұл қадамда ештеңе жазудың қажеті жоқ. Бәрі дұрыс болса, жіберіңіз.
form-keep-button = Осылай қалдыру
form-done-button = Дайын
form-resume-button = Жалғастыру
form-anew-button = Жаңасын бастау
form-discard-button = Өшіру
form-cancel-sure = Енгізгеніңіз өшіріледі. Жалғастырамыз ба?
form-cancelled = Тоқтатылды. Енгізілген деректер өшірілді.
form-nothing-to-cancel = Тоқтататын ештеңе жоқ.
form-saved =
    <b>{ $title }</b>: қаралама сақталды.
    { DATE($expires_at) } дейін жалғастыра аласыз: /drafts
form-set-aside = Толтырғаныңыз қараламаға сақталды. Оған оралу: /drafts
form-earlier = Сізде аяқталмаған қаралама бар. Соңғы өзгеріс: { $changed_at }
form-drafts = <b>Қараламалар</b>
form-draft-open = { $number }. { $title }
form-draft = { $number }. { $title } — { $changed_at }
refused-stale-form = Бұл батырма ескірген. Қазіргі сұрақ төменде.
refused-form-gone = Бұл қаралама жіберіліп қойған немесе жойылған. Жіберілгенін /menu арқылы көре аласыз.
form-found = Табылғаны: { $count }. Төменнен таңдаңыз.
form-files = { $count ->
    [one] { $count } файл
   *[other] { $count } файл
}
form-file-received = Файл қабылданды. Тағы жіберіңіз немесе «Дайын» батырмасын басыңыз.
form-place-button = Орналасқан жерді жіберу
form-place-hint = Қазір сол жерде болсаңыз, төмендегі батырманы басыңыз. Болмаса, мекенжайын жазыңыз.
form-place-over = Жалғастырамыз.
form-place-named = { $address } ({ $latitude }, { $longitude })
form-place-point = картадағы нүкте ({ $latitude }, { $longitude })
form-today = Бүгін
form-tomorrow = Ертең
form-day = { DAY_MONTH($day) }, { WEEKDAY($day) }
form-day-hour = { DAY_MONTH($at) }, { TIME($at) }
form-instant = { $at }

# Жауап неге қабылданбады (нысанның өз сөзі болмаса).
form-wrong-missing = Бұл сұраққа жауап керек.
form-wrong-too-short = Тым қысқа. Кемінде { $bound } таңба жазыңыз.
form-wrong-too-long = Тым ұзын. Ең көбі { $bound } таңба.
form-wrong-too-small = Сан тым кіші. Ең азы: { $bound }.
form-wrong-too-large = Сан тым үлкен. Ең көбі: { $bound }.
form-wrong-not-offered = Ұсынылғандардың бірін таңдаңыз.
form-wrong-not-valid = Бұл жауап жарамайды.
form-wrong-not-text = Жауапты мәтінмен жазыңыз.
form-wrong-not-a-number = Жауапты цифрмен жазыңыз.
form-wrong-not-found = Ештеңе табылмады. Басқаша жазып көріңіз немесе тізімнен таңдаңыз.
form-wrong-not-a-file = Фотосурет немесе құжат жіберіңіз.
form-wrong-no-files = Әзірге бірде-бір файл жоқ.
form-wrong-too-many = Файл көп: ең көбі { $bound }. «Дайын» батырмасын басыңыз.
form-wrong-file-too-large = Файл тым үлкен: ең көбі { $bound } МБ.
form-wrong-file-refused = { $bound }
form-wrong-not-a-date = Күнді түсінбедім. Мысалы: 25.11.2026 немесе «ертең».
form-wrong-not-a-moment = Күні мен сағатын жазыңыз. Мысалы: 25.11.2026 15:00 немесе «ертең 15:00».
form-wrong-in-the-past = Бұл уақыт өтіп кеткен. Кейінгі уақытты жазыңыз.
