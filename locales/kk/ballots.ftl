# Дауыс беру: карточка, беттер, түбіртектер, шешімдер.
ballots-title =
    <b>{ $body }</b>
    № { $number } дауыс беру
ballots-motion-title =
    <b>{ $body }</b>
    Дауысқа қойылған мәселе
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

ballots-receipts = <b>Дауыстарым</b>
ballots-receipt =
    <b>№ { $number }</b>, { $body }
    { $motion }
    Дауысыңыз: <b>{ $option }</b>, { $cast_at }
    { $state }
ballots-state-open = Дауыс беру жүріп жатыр
ballots-state-carried = Шешім қабылданды
ballots-state-not-carried = Шешім қабылданбады
ballots-state-no-quorum = Кворум болмады
ballots-decisions =
    <b>{ $body }</b>
    Шешімдер
ballots-decision =
    <b>№ { $number }</b>, { DATE($decided_at) }
    { $text }

slash-votes = Дауыстарым

refused-ballot-closed = Дауыс беру жабылған. Бұрын берілген дауысыңыз өзгеріссіз қалды.
refused-ballot-exists = Бұл мәселе бойынша дауыс беру ашылған немесе шешім қабылданған.
refused-meeting-not-called = Отырыс өтті немесе болмайды. Бұл мәселені дауысқа қоюға болмайды.
refused-not-an-elector = Дауыс беру ашылған кезде сіз мүшелер тізімінде болмадыңыз. Қате болса, хатшыға хабарласыңыз.
refused-nobody-to-vote = Бұл кеңесте дауыс беруге құқылы мүше жоқ. Алдымен мүшелерді тіркеңіз.
