# Шешімдер мен ұсынымдар: тізім, бір шешім, үзінді.
decisions-title =
    <b>{ $body }</b>
    Шешімдер
decisions-of-meeting =
    <b>{ $body }</b>
    № { $number } отырыстың шешімдері
decisions-one =
    <b>{ $body }</b>
    { $kind } № { $number }
decisions-on = Қабылданған күні: { DATE($on_at) }
decisions-text = <blockquote>{ $text }</blockquote>
decisions-line =
    <b>{ $kind } № { $number }</b>, { DATE($on_at) }
    { $text }
decisions-counts = Дауыстар: жақтап – { $yes }, қарсы – { $no }, қалыс қалғандар – { $abstain }
decisions-kind-decision = Шешім
decisions-kind-recommendation = Кеңес ұсынымы

decisions-show-button = № { $number }
decisions-make-decision-button = Бұл – шешім
decisions-make-recommendation-button = Бұл – кеңес ұсынымы
decisions-extracts = Хаттамадан үзінді қай тілде және қандай түрде керек?
decisions-extract-button = { $language }: { $paper }
decisions-language-kk = Қазақша
decisions-language-ru = Русский
decisions-attendance-button = Қатысу есебі
decisions-minutes-button = Хаттама

refused-decision-not-public = Бұл шешім әлі жарияланған жоқ: отырыстың хаттамасы дайындалып жатыр.
