# Голосование: карточка, страницы, квитанции, решения.
ballots-title =
    <b>{ $body }</b>
    Голосование № { $number }
ballots-motion-title =
    <b>{ $body }</b>
    Вопрос, поставленный на голосование
ballots-motion = <blockquote>{ $text }</blockquote>
ballots-motion-waiting = Голосование ещё не открыто.
ballots-motion-open = Идёт голосование.

ballots-voted = Проголосовали: { $voted } из { $entitled }
ballots-own = Ваш голос: <b>{ $option }</b>. До закрытия голосования его можно изменить.
ballots-own-final = Ваш голос: <b>{ $option }</b>. Подан: { $cast_at }
ballots-outage = Не было связи: { DAY_MONTH($began_at) } { TIME($began_at) } – { DAY_MONTH($ended_at) } { TIME($ended_at) }. Если вы нажимали в это время, а вашего ответа здесь нет, нажмите ещё раз.
ballots-outage-in-group = Не было связи: { DAY_MONTH($began_at) } { TIME($began_at) } – { DAY_MONTH($ended_at) } { TIME($ended_at) }. Голоса, поданные в это время, могли не дойти: проверьте свой ответ в личном чате.
ballots-own-open = Вы ещё не голосовали. Нажмите одну из кнопок ниже.
ballots-own-waiting = Вы ещё не проголосовали.
ballots-own-none = Вы не участвовали в этом голосовании.
ballots-advisory = Ваш голос совещательный: в кворум и подсчёт он не входит.

ballots-option-yes = за
ballots-option-no = против
ballots-option-abstain = воздерживаюсь
ballots-yes-button = За
ballots-no-button = Против
ballots-abstain-button = Воздерживаюсь
ballots-counted = Ваш голос принят: { $option }
ballots-counted-already = Этот ваш голос уже учтён: { $option }

ballots-result-carried = <b>Решение принято</b>
ballots-result-not-carried = <b>Решение не принято</b>
ballots-result-no-quorum = <b>Кворума не было, решение не принято</b>
ballots-counts = Голоса: за – { $yes }, против – { $no }, воздержались – { $abstain }
ballots-quorum = Кворум: участвовали { $present }, нужно { $quorum }
ballots-rule = { $is_strict ->
    [true] Правило: голосов «за» нужно больше { $share } от { $base }.
   *[false] Правило: голосов «за» нужно не меньше { $share } от { $base }.
}
ballots-rule-unanimity = Правило: решение принимается единогласно, «за» – 100 % от { $base }.
ballots-rule-plurality = Правило: голосов «за» нужно больше, чем за любой другой ответ.
ballots-base-yes-no = числа голосов «за» и «против»
ballots-base-cast = числа поданных голосов
ballots-base-present = числа участвующих членов
ballots-base-entitled = числа имеющих право голоса
ballots-base-entitled-present = числа присутствующих, имеющих право голоса
ballots-base-seated = числа членов, состоящих в совете
ballots-base-seats = общего числа членов
ballots-casting = Голоса разделились поровну. Голос председательствующего является решающим: { $option }

ballots-open-button = Открыть голосование
ballots-open-yes-button = Да, открыть
ballots-show-button = Ход голосования
ballots-close-button = Закрыть голосование
ballots-close-yes-button = Да, закрыть
ballots-private-button = Голосовать в личном чате
ballots-votes-button = Мои голоса
ballots-moved = Карточка голосования № { $number } теперь ниже.
ballots-vote-button = Проголосовать
ballots-change-button = Изменить свой голос
ballots-waiting-button = № { $number }: проголосовать
ballots-opened = Голосование открыто.
ballots-opened-next = Членам совета направлено сообщение. Свой голос подайте в сообщении ниже.
ballots-closed = Голосование закрыто.

ballots-opening =
    <b>{ $body }</b>
    Открыть голосование?
ballots-opening-numbers = Имеют право голоса: { $entitled }. Кворум: { $quorum }.
ballots-opening-presiding = Председательствует тот, кто открыл голосование. С этого момента список членов и правило не меняются.
ballots-closing = Закрыть голосование? После этого изменить голос нельзя.
ballots-silent =
    Ещё не проголосовали:
    { $names }
ballots-silent-more = и ещё { $count }
ballots-silent-nobody = Проголосовали все члены.

ballots-receipts = <b>Мои голоса</b>
ballots-receipt =
    <b>№ { $number }</b>, { $body }
    { $motion }
    Ваш голос: <b>{ $option }</b>, { $cast_at }
    { $state }
ballots-state-open = Идёт голосование
ballots-state-carried = Решение принято
ballots-state-not-carried = Решение не принято
ballots-state-no-quorum = Кворума не было
ballots-decisions =
    <b>{ $body }</b>
    Решения
ballots-decision =
    <b>№ { $number }</b>, { DATE($decided_at) }
    { $text }

slash-votes = Мои голоса

refused-ballot-closed = Голосование закрыто. Поданный ранее голос остался без изменений.
refused-ballot-exists = По этому вопросу голосование уже открыто или решение принято.
refused-meeting-not-called = Заседание прошло или отменено. Поставить этот вопрос на голосование нельзя.
refused-not-an-elector = Когда открывалось голосование, вас не было в списке членов. Если это ошибка, обратитесь к секретарю.
refused-nobody-to-vote = В этом совете нет членов с правом голоса. Сначала внесите членов.
