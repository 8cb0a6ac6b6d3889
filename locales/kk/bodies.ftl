# Кеңестер: бас тарту себептері.
refused-body-full = Органда бос орын жоқ: барлық { $seats } орын бос емес. Алдымен біреудің мүшелігін аяқтаңыз не күнін өзгертіңіз.
refused-post-taken = Бұл лауазымда осы күндері басқа адам бар: { $post }. Алдымен оның өкілеттігін аяқтаңыз.
refused-unknown-post = Бұл органда мұндай лауазым жоқ: { $post }.
refused-organization-has-seat = Бұл коммерциялық емес ұйымның өкілі осы органда бар. Бір ұйымнан бір өкіл ғана бола алады.
refused-post-barred-to-civil-servants = Мемлекеттік қызметші бұл лауазымда бола алмайды: { $post }.
refused-membership-overlaps = Бұл адам осы күндері органның құрамында бар.
refused-dates-out-of-order = Соңғы күн бірінші күннен бұрын тұр: { $from_on } – { $until_on }.
refused-membership-ended = Бұл мүшелік аяқталып қойған: { $until_on }.
refused-unknown-organization = Ұйым анықтамалықта жоқ.
refused-file-refused = Файлда { $count } қате бар, ештеңе жүктелген жоқ.

# Кеңестер: экрандар.
bodies-button = Кеңестер
bodies-title = <b>Кеңестер</b>
bodies-choose =
    Өңірді таңдаңыз.
    Атауы бойынша іздеу үшін пәрменнен кейін сөзді жазыңыз: <code>/council Рудный</code>
bodies-region-button = { $name }
bodies-country-button = Бүкіл ел бойынша
bodies-country = <b>Бүкіл ел бойынша жұмыс істейтін кеңестер</b>
bodies-of-region = <b>{ $region }</b>: кеңестер мен комиссиялар
bodies-found = «{ $words }» бойынша табылғаны: { $count }
bodies-not-found =
    «{ $words }» бойынша ештеңе табылмады.
    Сөздің бас жағын ғана жазып көріңіз немесе өңірді таңдаңыз.
bodies-below = <b>{ $body }</b>: төменгі кеңестер
bodies-line = { $number }. { $name }
bodies-body-button = { $number }. { $name }
bodies-body =
    <b>{ $name }</b>
    { $kind }
bodies-body-region = Өңірі: { $region }
bodies-body-parent = Жоғары тұрған орган: { $parent }
bodies-body-members = Дауыс беретін мүшелері: { $members }, орын саны: { $seats }
bodies-holder = { $post }: { $name }
bodies-members = <b>{ $body }</b>: құрамы
bodies-member =
    <b>{ $name }</b>
    { $post }
bodies-represents = Ұйымы: { $organization }
bodies-members-button = Құрамы
bodies-meetings-button = Отырыстары
bodies-decisions-button = Шешімдері
bodies-own = <b>Менің кеңестерім</b>: құрамына кіретін және жаңалықтарына жазылған кеңестеріңіз
bodies-own-button = Менің кеңестерім
bodies-next-meeting = Жақын отырысы: { $at }
bodies-followed = Осы кеңестің жаңалықтарына жазылғансыз: бот ашық отырыстар мен жарияланған хаттамалар туралы хабарлайды.
bodies-follow-button = Жаңалықтарына жазылу
bodies-unfollow-button = Жазылымды тоқтату
bodies-parent-button = Жоғары тұрған орган
bodies-children-button = Төменгі кеңестер: { $count }
slash-council = Кеңестер мен олардың құрамы
bodies-ended-reason = Себебі: орган жұмысын аяқтады.
