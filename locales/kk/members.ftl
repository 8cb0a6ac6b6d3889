# Мүшелер: тізім, құрамдағы орын, нысандар, кесте.
members-menu-button = Құрам
members-manage-button = Құрамды өзгерту
members-choose-body = Қай органның құрамын көрсетейін?
members-no-body = Сіз жүргізетін құрам жоқ.
members-name = { $name }
members-title =
    <b>{ $body }</b>
    Құрамы: { $count }
members-member = <b>{ $name }</b> – { $post }, { $term }
members-term = мерзімі: { $from_on } – { $until_on }
members-term-open = басталуы: { $from_on }
members-add-button = Мүше қосу
members-workbook-button = Кестемен
members-post-button = Лауазымын өзгерту
members-end-button = Мүшелігін тоқтату

members-seat-body = { $body }
members-seat = <b>{ $name }</b> – { $post }
members-seat-term = Өкілеттігі: { $term }
members-seat-organization = Кімнің өкілі: { $organization }
members-seat-ground = Негізі: { $ground }
members-seat-end-ground = Тоқтату негізі: { $ground }
members-added = Қосылды. Құқықтары мерзімінің бірінші күнінен бастап күшіне енеді. Ботқа кіруі үшін шақыру жіберіңіз: /invite
members-moved = Лауазымы өзгертілді. Бұрынғысы тарихта сақталды.
members-yesterday-button = Кеше

# Кесте: үлгі, қателер, не өзгереді.
members-template =
    <b>{ $body }</b>
    Мұнда қазіргі құрам тұр. Өзгерістерді енгізіп, файлды .xlsx түрінде сақтап, осы чатқа жіберіңіз.
    Бот басқа іске ауысып кетсе, /members → «Кестемен» арқылы жіберіңіз.
members-sent = «{ $name }» кестесі келді. Бұл не?
members-sent-button = Кеңес құрамы
members-sent-of-button = Құрам: { $code }
members-sent-appeal-button = Бұл – өтініш
members-template-button = Үлгіні қайта алу
members-row-wrong = { $row }-жол, «{ $column }»: «{ $found }» деп жазылған, керегі: { $expected }
members-row-empty = { $row }-жол, «{ $column }»: толтырылмаған, керегі: { $expected }
members-row-refused = { $row }-жол, { $name }: { $reason }
members-more = … тағы { $count }
members-preview-goes = <b>Кететіндер ({ $count })</b>
members-preview-moves = <b>Лауазымы өзгеретіндер ({ $count })</b>
members-preview-mended = <b>Түзетілетіндер ({ $count })</b>
members-preview-comes = <b>Келетіндер ({ $count })</b>
members-preview-namesake = ⚠ Құрамда осындай аты бар адам тұр: { $name }. Сол адам болса, оның жолын өзгертіп, жаңа жолды өшіріңіз.
members-preview-barred = ⚠ Бұл лауазымда мемлекеттік қызметші бола алмайды: { $name }. Растасаңыз, оның мемлекеттік қызметте емес екенін көрсеткен боласыз.
members-preview-missing = Кестеде жолы жоқ мүшелер: { $count }. Олардың мүшелігі өзгермейді.
members-step-goes = { $name }, { $post }: соңғы күні – { $until_on }
members-step-moves = { $name }: { $former } → { $post }, басталуы: { $from_on }
members-step-mended = { $name }, «{ $column }»: { $before } → { $after }
members-step-comes = { $name } – { $post }, басталуы: { $from_on }
members-amended = Өзгерістер енгізілді. Келгені: { $comes }, кеткені: { $goes }, лауазымы өзгергені: { $moves }, түзетілгені: { $mended }.
members-roster-changed = Сіз қарап отырғанда құрам өзгерді. Кестенің енді не өзгертетіні төменде. Әзірге ештеңе енгізілген жоқ.
members-nothing-left = Осы арада құрам өзгерді, енді өзгертетін ештеңе қалмады.

add-membership = Жаңа мүше
    .title = Жаңа мүше
    .confirm = Қосу
add-membership-name = Аты-жөні
    .ask = Кімді қосасыз?
    .hint = Тегі, аты, әкесінің аты: тағайындау туралы актідегідей.
    .example = Ахметова Айгүл Серікқызы
    .label = Аты-жөні
add-membership-post = Лауазымы
    .ask = Қай лауазымға?
    .label = Лауазымы
add-membership-in-public-service = Мемлекеттік қызмет
    .ask = Бұл адам мемлекеттік қызметте ме?
    .hint = Мемлекеттік қызметші қоғамдық кеңестің төрағасы бола алмайды.
    .label = Мемлекеттік қызмет
add-membership-represents = Кімнің өкілі
    .ask = Қай ұйымның өкілі?
    .hint = Таңдаңыз немесе атауының бір бөлігін жазыңыз.
    .label = Ұйым
add-membership-represents-nobody = Ешқайсысының
add-membership-from-on = Мүше болған күні
    .ask = Қай күннен бастап?
    .hint = Күнді таңдаңыз немесе жазыңыз, мысалы 05.10.2026.
    .label = Мүше болған күні
add-membership-until-on = Мерзімінің соңы
    .ask = Актіде мерзімі көрсетілсе, соңғы күні қай күн?
    .hint = Соңғы күнін жазыңыз немесе өткізіп жіберіңіз.
    .label = Мерзімінің соңы
add-membership-ground = Негізі
    .ask = Қандай негізде?
    .hint = Акт, оның нөмірі мен күні.
    .example = 2026 жылғы 5 қазандағы № 12 бұйрық
    .label = Негізі

end-membership = Мүшелікті тоқтату
    .title = Мүшелікті тоқтату
    .confirm = Тоқтату
    .sent = Мүшелік тоқтатылды, тарихы сақталды. Құрам: /members
end-membership-on = Соңғы күні
    .ask = Соңғы күні қай күн?
    .hint = Күнді таңдаңыз немесе жазыңыз, мысалы 05.10.2026.
    .label = Соңғы күні
    .effect = { $day } – соңғы күні: { $name }, { $post }. { $after } күнінен бастап бұл адамның құрамда дауысы да, құқығы да болмайды.
end-membership-ground = Негізі
    .ask = Қандай негізде?
    .hint = Акт немесе арыз, нөмірі мен күні.
    .example = 2026 жылғы 5 қазандағы арыз
    .label = Негізі

change-post = Лауазымды өзгерту
    .title = Лауазымды өзгерту
    .confirm = Лауазымын өзгерту
change-post-post = Жаңа лауазымы
    .ask = Жаңа лауазымы қандай?
    .label = Жаңа лауазымы
change-post-in-public-service = Мемлекеттік қызмет
    .ask = Бұл адам мемлекеттік қызметте ме?
    .hint = Мемлекеттік қызметші қоғамдық кеңестің төрағасы бола алмайды.
    .label = Мемлекеттік қызмет
change-post-from-on = Бірінші күні
    .ask = Қай күннен бастап?
    .hint = Күнді таңдаңыз немесе жазыңыз, мысалы 05.10.2026.
    .label = Бірінші күні
    .effect = { $day } – жаңа лауазымдағы бірінші күні: { $name }. Оған дейінгі лауазымы – { $post }.
change-post-ground = Негізі
    .ask = Қандай негізде?
    .hint = Акт немесе хаттама, нөмірі мен күні.
    .example = 2026 жылғы 5 қазандағы № 3 хаттама
    .label = Негізі

amend-roster = Кесте бойынша құрам
    .title = Кесте бойынша құрам
    .confirm = Өзгерістерді енгізу
amend-roster-sheet = Кесте
    .ask = Толтырылған кестені жіберіңіз
    .hint = Үлгі бойынша .xlsx файлы. Бот алдымен кім келетінін, кім кететінін және не өзгеретінін көрсетеді.
    .label = Кесте
    .not-a-workbook = Үлгі бойынша жасалған .xlsx кестесі керек. Оны файл түрінде жіберіңіз.
    .unusable = { $bound }
    .rows-refused =
        Кесте қабылданбады, ештеңе өзгерген жоқ. Түзетіп, қайта жіберіңіз.
        { $bound }
    .nothing-to-change = Өзгертетін ештеңе жоқ: кестеде бұрыннан жазылғаны ғана тұр.

# Бас тарту себептері.
refused-roster-changed = Сіз қарап отырғанда құрам өзгерді. Кестені қайта жіберіңіз: /members
refused-row-of-another-body = Жолдың жасырын коды бұл органдікі емес. Жаңа үлгі алып, өзгерістерді соған көшіріңіз.
refused-voting-set-by-post = Дауыс беру құқығы лауазымға байланысты. { $voting ->
    [yes] Бұл лауазымға «Иә» деп көрсетіңіз: { $post }.
   *[no] Бұл лауазымға «Жоқ» деп көрсетіңіз: { $post }.
}
refused-post-ground-missing = Жаңа лауазымның өз негізі керек: { $post }. Оны «Тағайындау негізі» бағанына жазыңыз.
refused-end-and-post-at-once = Бір жолда мүшелікті тоқтату да, жаңа лауазым да тұр. Біреуін ғана қалдырыңыз.
refused-state-share-reached = Мемлекет алуға болатын орындардың бәрі алынған: { $seats } орынның { $most } орны. Мемлекеттік органдар мен компаниялардың өкілдері және мемлекеттік қызметшілер саналады.
refused-body-closed = Бұл орган жұмысын { $closed_on } күні аяқтады. Оны тек оқуға болады.
refused-acting-not-for-post = Тек төрағаның, орынбасардың немесе хатшының міндетін уақытша атқаруға болады: { $post }.
refused-acting-beyond-seat = Бұл адамның өкілеттігі тек { $until_on } күніне дейін. Ертерек күнді таңдаңыз.
refused-not-waiting = Бұл адам енді резервте жоқ. Тізімді қайта ашыңыз: /members
refused-nobody-rotates = Ешкім кетпейді, ешкім келмейді. Кемінде бір адамды таңдаңыз.
refused-not-part = Тек жұмыс топтары мен комиссияларды бөлуге немесе біріктіруге болады.
refused-not-beside-each-other = Бір кеңестің жанындағы бір түрдегі екі топты ғана біріктіруге болады.
refused-everybody-moves = Екі топта да мүшелер болуы керек. Біріншісінде біреуді қалдырыңыз.
refused-members-to-come = Кейбір мүшелердің мерзімі тек { $from_on } күні басталады. Сол күнді не одан кейінгісін таңдаңыз.
refused-meetings-ahead = Органның өтуі тиіс отырыстары бар. Алдымен оларды өткізіңіз не алып тастаңыз: /meetings
refused-protected-name = Тек қоғамдық кеңестер ғана осылай атала алады. Басқа атау таңдаңыз.
