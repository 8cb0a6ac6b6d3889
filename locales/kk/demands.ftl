# Кезектен тыс отырысты талап ету: мүшелердің бөлігі талап етсе, төраға мен хатшы мерзімінде шақырады.
demand-meeting =
    .title = Кезектен тыс отырыс
    .confirm = Талапты жариялау
demand-meeting-question =
    .ask = Қай мәселені кезектен тыс қарау керек?
    .hint = Мәселені анық жазыңыз: талапты барлық мүше оқиды, отырыс осы мәселе бойынша шақырылады.
    .example = Су тасқынына дайындық туралы әкімдіктің ақпаратын тыңдау.
    .label = Мәселе

demands-of-body =
    <b>{ $body }</b>
    Кезектен тыс отырыс
demands-how = Кемінде { $needed } мүше талап етсе, отырысты { $term } жұмыс күнінде шақыру керек.
demands-heading =
    <b>{ $body }</b>
    Кезектен тыс отырысты талап ету { $number }
demands-state = Күйі: <b>{ $state }</b>
demands-state-collecting = қолдау жиналып жатыр
demands-state-reached = қолдау жетті, отырысты шақыру керек
demands-state-met = отырыс шақырылды
demands-state-withdrawn = қайтарып алынды
demands-author = Бастамашы: { $author }, { DATE($at) }
demands-came-from = Жұмысын аяқтаған органда жарияланған: { $body }
demands-question = Мәселе: { $question }
demands-support = Қолдаған мүшелер: <b>{ $count }</b>. Керегі: <b>{ $needed }</b>.
demands-supporters = Қолдағандар: { $names }
demands-term-ahead = Қолдау жетсе, отырыс { $term } жұмыс күнінде шақырылады.
demands-due = Отырысты шақырудың соңғы күні: <b>{ $due_on }</b>
demands-how-called = Отырысты дайындағанда хатшы «кезектен тыс» дегенді таңдайды: мәселе күн тәртібіне өзі енеді.
demands-called = Отырыс шақырылды: <b>{ $starts_at }</b>
demands-line =
    <b>{ $number }</b> – { $state }, қолдаған { $count }, керегі { $needed }
    { $question }
demands-withdraw-sure =
    <b>{ $body }</b>
    Талап { $number }

    Қайтарып алсаңыз, отырыс бұл талап бойынша шақырылмайды. Қайтарып аласыз ба?

demands-button = Кезектен тыс отырыс
demands-make-button = Отырыс талап ету
demands-number-button = { $number }
demands-open-button = Толығырақ
demands-support-button = Мен де талап етемін
demands-drop-button = Қолдауымды қайтарып аламын
demands-withdraw-button = Талапты қайтарып алу
demands-withdraw-yes-button = Иә, қайтарып аламын
demands-support-toast = Қолдауыңыз есептелді.
demands-reached-toast = Қолдау жетті: төраға мен хатшыға хабарланды.
demands-drop-toast = Қолдауыңыз қайтарып алынды.
demands-withdrawn-toast = Талап қайтарып алынды.

notice-demand-made = { $body }: кеңес мүшесі кезектен тыс отырыс шақыруды талап етеді, <b>{ $number }</b>. Керек мүше саны: { $needed }.
notice-demand-reached = { $body }: кезектен тыс отырысты мүшелердің керекті бөлігі талап етті, <b>{ $number }</b>. Отырысты шақырудың соңғы күні – <b>{ $due_on }</b>.
notice-demand-term = { $body }: талап етілген кезектен тыс отырысты шақырудың соңғы күні – <b>{ $due_on }</b>, ал отырыс әлі шақырылмады. Талап: { $number }.
notice-demand-met = { $body }: сіз талап еткен кезектен тыс отырыс шақырылды, <b>{ $number }</b>. Уақыты: { $starts_at }
notice-demand-handed-over = { $body } жұмысын аяқтады. Кезектен тыс отырысты талап ету <b>{ $number }</b> мына органға өтті: { $into }.

refused-demand-settled = { $number } талабы шешіліп қойған: қолдау жетті немесе ол қайтарып алынды. Қазіргі күйін көру үшін талапты қайта ашыңыз.
