# Предложения: подача, проверка оформления, поддержка членов, повестка дня. Поддержка – это ещё не решение.
submit-proposal =
    .title = Внести предложение
    .confirm = Отправить предложение
    .sent = Предложение отправлено. Его номер: { $number }
submit-proposal-body-id =
    .ask = Какому совету предложение?
    .hint = Выберите совет или напишите часть названия.
    .label = Кому
    .not-found = Совета, который принимает предложения, с таким названием не нашлось. Напишите одно слово, например «Костанай».
submit-proposal-title =
    .ask = О чём предложение?
    .hint = Одним предложением: так оно будет стоять в повестке дня.
    .example = Об уличном освещении возле школ
    .label = Тема
submit-proposal-problem =
    .ask = В чём проблема?
    .hint = Что не так, где и кого касается. Не пишите ИИН и номер телефона.
    .example = Возле трёх школ вечером не горят фонари, дети возвращаются в темноте.
    .label = Проблема
submit-proposal-proposed =
    .ask = Что вы предлагаете сделать?
    .hint = Что должен решить совет или о чём и кого попросить.
    .example = Предложить акимату до 1 сентября установить фонари возле этих школ.
    .label = Что предлагается
submit-proposal-files =
    .ask = Приложите фотографии или документы?
    .hint = Не больше 10 файлов. Если не нужно, нажмите «Пропустить».
    .label = Файлы

correct-proposal =
    .title = Исправить предложение
    .confirm = Отправить исправленное
correct-proposal-title =
    .ask = О чём предложение?
    .hint = Одним предложением: так оно будет стоять в повестке дня.
    .label = Тема
correct-proposal-problem =
    .ask = В чём проблема?
    .hint = Что не так, где и кого касается.
    .label = Проблема
correct-proposal-proposed =
    .ask = Что вы предлагаете сделать?
    .hint = Что должен решить совет или о чём и кого попросить.
    .label = Что предлагается
correct-proposal-files =
    .ask = Приложите другие файлы?
    .hint = Если пропустить, останутся прежние файлы.
    .label = Файлы

return-proposal =
    .title = Вернуть предложение
    .confirm = Вернуть
return-proposal-reason =
    .ask = Что исправить в оформлении?
    .hint = Содержание не оценивается, только оформление. Автор прочитает это целиком.
    .example = Не сказано, что именно предлагается.
    .label = Что исправить

decline-proposal =
    .title = Не включать в повестку дня
    .confirm = Не включать
decline-proposal-reason =
    .ask = Почему не включаете в повестку дня?
    .hint = Причину прочитают автор и все члены совета.
    .example = Этот вопрос рассмотрен на заседании в марте.
    .label = Причина

proposals-receipt = <b>Ваше предложение принято</b>
proposals-receipt-number = Номер предложения: <code>{ $number }</code>
proposals-receipt-body = Кому: { $body }
proposals-next = Что дальше: секретарь смотрит только оформление, на это у него { $days ->
    [one] { $days } рабочий день
    [few] { $days } рабочих дня
    [many] { $days } рабочих дней
   *[other] { $days } рабочего дня
}. После этого предложение видят члены совета. Если секретарь не ответит, оно регистрируется само. О каждом шаге сообщим в этом чате.

proposals-heading =
    <b>{ $body }</b>
    Предложение { $number }
proposals-state = Состояние: <b>{ $state }</b>
proposals-state-submitted = проверяется оформление
proposals-state-returned = возвращено на исправление
proposals-state-registered = зарегистрировано, ждёт повестки дня
proposals-state-draft = в проекте повестки дня
proposals-state-on_agenda = в повестке дня
proposals-state-considered = рассмотрено
proposals-state-declined = не включено в повестку дня
proposals-state-withdrawn = отозвано автором
proposals-author-member = Автор: { $author }, член совета
proposals-author-citizen = Автор: { $author }, гражданин
proposals-reason = Причина: { $reason }
proposals-verdict-adopted = Итог: <b>предложение принято</b>
proposals-verdict-rejected = Итог: <b>предложение не принято</b>
proposals-meeting = Заседание № { $number }: { $starts_at }
proposals-title = <b>{ $title }</b>
proposals-problem =
    <b>Проблема</b>
    { $text }
proposals-proposed =
    <b>Что предлагается</b>
    { $text }
proposals-support = Поддержали члены совета: <b>{ $count }</b>. Нужно: <b>{ $needed }</b>.
proposals-support-nonetheless = Оно всё равно войдёт в проект повестки дня, если его поддержат члены: нужно – <b>{ $needed }</b>, сейчас – <b>{ $count }</b>.
proposals-supported = Поддержали члены совета: <b>{ $count }</b>
proposals-supporters = Поддержали: { $names }
proposals-support-own = Вы поддержали.
proposals-timeline = <b>Ход</b> (время Астаны)
proposals-event-submitted = { DATE($at) }, { TIME($at) } – подано
proposals-event-returned = { DATE($at) }, { TIME($at) } – возвращено на исправление
proposals-event-registered = { DATE($at) }, { TIME($at) } – зарегистрировано
proposals-event-on_agenda = { DATE($at) }, { TIME($at) } – включено в повестку дня
proposals-event-considered = { DATE($at) }, { TIME($at) } – рассмотрено
proposals-event-declined = { DATE($at) }, { TIME($at) } – не включено в повестку дня
proposals-event-withdrawn = { DATE($at) }, { TIME($at) } – отозвано
proposals-event-handed-over = { DATE($at) }, { TIME($at) } – передано: { $into }
proposals-event-backed = { DATE($at) }, { TIME($at) } – поддержано достаточным числом членов, в проекте повестки дня
proposals-event-waiting = { DATE($at) }, { TIME($at) } – ждёт следующей повестки дня
proposals-file = Приложенный файл: { $name }
proposals-file-photo = фотография
proposals-file-document = документ

proposals-mine = <b>Мои предложения</b>
proposals-mine-none = Вы ещё не вносили предложений.
proposals-of-body =
    <b>{ $body }</b>
    Предложения
proposals-bodies = <b>Предложения</b>. Выберите совет.
proposals-line =
    <b>{ $number }</b> – { $state }
    { $title }
proposals-line-gathering =
    <b>{ $number }</b> – поддержали { $count }, нужно { $needed }
    { $title }
proposals-how-title =
    <b>{ $body }</b>
    Как внести предложение
proposals-how =
    1. Вы пишете, в чём проблема и что предлагаете. Номер даётся сразу.
    2. Секретарь смотрит только оформление, содержание не оценивает.
    3. Предложение видят члены совета. Членов в совете – { $seated }. Если поддержат { $needed }, оно войдёт в проект повестки дня без чьего-либо разрешения.
    4. До этого председатель может не включить его. Причину прочитают все члены, и если они его поддержат, оно всё равно войдёт.
proposals-none-taken = Этот совет не принимает от вас предложений: по его правилам их вносят только члены. Можно подать обращение: /appeal
proposals-withdraw-sure =
    <b>{ $body }</b>
    Предложение { $number }: { $title }

    Если отозвать, предложение не рассмотрят, номер сохранится. Отозвать?

slash-propose = Внести предложение
slash-proposals = Предложения
proposals-button = Предложения
proposals-mine-button = Мои предложения
proposals-propose-button = Внести предложение
proposals-list-button = Предложения в совет
proposals-body-button = { $body }: ожидают { $count }
proposals-number-button = { $number }
proposals-open-button = Подробнее
proposals-support-button = Поддерживаю
proposals-drop-button = Отозвать поддержку
proposals-register-button = Оформлено верно, принять
proposals-return-button = Вернуть на исправление
proposals-decline-button = Не включать в повестку дня
proposals-off-button = Совет снял с повестки дня
proposals-mend-button = Исправить
proposals-withdraw-button = Отозвать
proposals-withdraw-yes-button = Да, отозвать
proposals-whole-button = Прочитать целиком
proposals-files-button = Файлы ({ $count })
proposals-registered-toast = Предложение зарегистрировано. Теперь его видят члены совета.
proposals-support-toast = Ваша поддержка учтена. Нужно ещё: { $missing }.
proposals-support-enough-toast = Поддержки достаточно: предложение вошло в проект повестки дня.
proposals-drop-toast = Ваша поддержка отозвана.
proposals-off-toast = Предложение снято с повестки дня.
proposals-withdrawn-toast = Предложение отозвано.

notice-proposal-changed-submitted = { $body }: ваше предложение <b>{ $number }</b> подано. «{ $title }»
notice-proposal-changed-returned = { $body }: в вашем предложении <b>{ $number }</b> нужно исправить оформление. «{ $title }»
notice-proposal-changed-registered = { $body }: ваше предложение <b>{ $number }</b> зарегистрировано и ждёт повестки дня. «{ $title }»
notice-proposal-changed-draft = { $body }: ваше предложение <b>{ $number }</b> поддержали достаточно членов, оно вошло в проект повестки дня. «{ $title }»
notice-proposal-changed-on_agenda = { $body }: ваше предложение <b>{ $number }</b> рассмотрят на заседании № { $meeting }: { $starts_at }. «{ $title }»
notice-proposal-changed-considered = { $body }: ваше предложение <b>{ $number }</b> рассмотрено. «{ $title }»
notice-proposal-changed-declined = { $body }: ваше предложение <b>{ $number }</b> не включено в повестку дня. «{ $title }»
notice-proposal-changed-withdrawn = { $body }: ваше предложение <b>{ $number }</b> отозвано. «{ $title }»
notice-proposal-received-member = { $body }: поступило предложение члена совета, <b>{ $number }</b>. «{ $title }»
notice-proposal-received-citizen = { $body }: поступило предложение гражданина, <b>{ $number }</b>. «{ $title }»
proposals-check = Проверьте только оформление. Если не ответить за { $days ->
    [one] { $days } рабочий день
    [few] { $days } рабочих дня
    [many] { $days } рабочих дней
   *[other] { $days } рабочего дня
}, предложение зарегистрируется само.
notice-proposal-shared = { $body }: член совета внёс предложение, <b>{ $number }</b>. «{ $title }» Нужна поддержка членов: { $needed }.
notice-proposal-backed = { $body }: предложение <b>{ $number }</b> поддержали достаточно членов. Оно в проекте повестки дня следующего заседания. «{ $title }»
notice-proposal-declined = { $body }: предложение <b>{ $number }</b> не включено в повестку дня. «{ $title }»
notice-proposal-handed-over = { $body }: работа завершена. Предложение <b>{ $number }</b> передано: { $into }. «{ $title }»

refused-body-takes-no-proposals = { $body }: здесь от вас предложений не принимают. Выберите другой совет или подайте обращение: /appeal
refused-proposal-moved-on = Состояние предложения { $number } уже изменилось, теперь этого сделать нельзя. Откройте предложение заново и посмотрите, где оно сейчас.
refused-proposal-supported = Предложение { $number } поддержала нужная часть членов, оно в проекте повестки дня. Теперь снять его может только сам совет, когда утверждает повестку дня.
refused-not-voted-off = Совет не голосовал за то, чтобы снять предложение { $number } с повестки дня. Сначала добавьте к его пункту предложение «Снять с повестки дня» и поставьте на голосование.
