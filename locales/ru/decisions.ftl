# Решения и рекомендации: список, одно решение, выписка.
decisions-title =
    <b>{ $body }</b>
    Решения
decisions-of-meeting =
    <b>{ $body }</b>
    Решения заседания № { $number }
decisions-one =
    <b>{ $body }</b>
    { $kind } № { $number }
decisions-on = Принято: { DATE($on_at) }
decisions-text = <blockquote>{ $text }</blockquote>
decisions-line =
    <b>{ $kind } № { $number }</b>, { DATE($on_at) }
    { $text }
decisions-counts = Голоса: за – { $yes }, против – { $no }, воздержались – { $abstain }
decisions-kind-decision = Решение
decisions-kind-recommendation = Рекомендация совета

decisions-show-button = № { $number }
decisions-make-decision-button = Это решение
decisions-make-recommendation-button = Это рекомендация
decisions-extracts = На каком языке и в каком виде нужна выписка из протокола?
decisions-extract-button = { $language }: { $paper }
decisions-language-kk = Қазақша
decisions-language-ru = Русский
decisions-attendance-button = Посещаемость
decisions-minutes-button = Протокол

refused-decision-not-public = Это решение ещё не опубликовано: протокол заседания готовится.
