# Протоколы: экраны, извещения, посещаемость; слова самих бумаг начинаются с protocol.
minutes-title =
    <b>{ $body }</b>
    Протокол заседания № { $number }
minutes-not-drafted = Протокола ещё нет. Программа составит его по тому, что записано: кто был, что решили, как голосовали. Вам останется дополнить.
minutes-state-drafted = <b>Черновик.</b> Дополните его и откройте членам для замечаний.
minutes-state-remarks = <b>Открыт для замечаний</b> по { $until } включительно.
minutes-state-final = <b>Окончательный.</b> Распечатайте, подпишите и приложите скан.
minutes-state-signed = <b>Подписан.</b> Осталось опубликовать.
minutes-state-published = Опубликован: { DATE($on_at) }
minutes-when = Заседание: { $starts_at }
minutes-present = Присутствовали: { $present } из { $seated }. Для кворума нужно: { $quorum }.
minutes-presiding = Председательствующий: { $name }
minutes-invited-line = Приглашены: { $text }
minutes-item = <b>{ $position }. { $title }</b>
minutes-decision = № { $number }: { $text }
minutes-motion = { $text }
minutes-ballot = Голосование № { $number }: { $counts } { $result }
minutes-ballot-result = Голосование № { $number }: { $result }
minutes-elected = Избран(а) { $name }.
minutes-second-round = { protocol-second-round } { $result }
minutes-tasks-line = Поручений: { $count }
minutes-remarks-line = Замечаний: { $count }
minutes-cut = Полный текст – в файле: «Скачать».

minutes-button = Протокол
minutes-draft-button = Составить протокол
minutes-invited-button = Приглашённые
minutes-notes-button = Ход обсуждения
minutes-tasks-button = Поручения
minutes-decisions-button = Решения и рекомендации
minutes-circulate-button = Открыть для замечаний
minutes-remark-button = Сделать замечание
minutes-remarks-button = Замечания ({ $count })
minutes-opinions-button = Особое мнение
minutes-papers-button = Скачать
minutes-sign-button = Приложить скан
minutes-resign-button = Заменить скан
minutes-scans-button = Подписанный скан
minutes-publish-button = Опубликовать
minutes-publish-yes-button = Да, опубликовать
minutes-show-button = Открыть протокол
minutes-read-remarks-button = Прочитать замечания
minutes-attendance-button = Посещаемость

minutes-papers =
    На каком языке и в каком виде?
    PDF и Word – сам протокол, Excel и CSV – таблица поимённого голосования.
minutes-paper-button = { $language }: { $paper }
minutes-language-kk = Қазақша
minutes-language-ru = Русский
minutes-paper-pdf = PDF
minutes-paper-docx = Word
minutes-paper-xlsx = Excel
minutes-paper-csv = CSV
minutes-paper-sent = { $body }: протокол заседания № { $number }
minutes-roll-sent = { $body }: заседание № { $number }, таблица поимённого голосования
minutes-extract-sent = { $body }: выписка, решение № { $number }
minutes-scan-sent = { $body }: подписанный протокол № { $number }
minutes-publishing =
    <b>Опубликовать протокол?</b>
    Его и решения сможет прочитать каждый: в разделе «Решения» и в канале, если он подключён. Причины отсутствия членов в открытой копии не указываются. Отменить публикацию нельзя.

minutes-notes = Ход обсуждения: что записать по каждому вопросу?
minutes-note = { $position }. { $title }
minutes-note-text = <i>{ $text }</i>
minutes-note-button = Вопрос { $position }
minutes-presence = Кто был на заседании? Если записано неверно, нажмите кнопку члена: с каждым нажатием запись меняется.
minutes-presence-line = { $number }. { $name } – { $standing }
minutes-presence-button = { $number }: { $standing }
minutes-presence-open-button = Кто был
minutes-standing-present = был(а)
minutes-standing-excused = с причиной
minutes-standing-absent = не был(а)
minutes-tasks = Поручения
minutes-task = { $number }. { $text }
minutes-task-to = Кому: { $addressee }
minutes-task-due = Срок: { $on }
minutes-task-add-button = Добавить поручение
minutes-task-remove-button = Убрать { $number }

minutes-remarks = Замечания к протоколу
minutes-remark = { $number }. <b>{ $name }</b>: { $text }
minutes-remark-made = Ещё не рассмотрено
minutes-remark-taken = Учтено
minutes-remark-declined = Не учтено
minutes-taken-button = { $number }: учтено
minutes-declined-button = { $number }: не учтено

minutes-opinions = Особое мнение войдёт в протокол. Его можно изложить, пока протокол не окончательный.
minutes-opinions-none = Вы не участвовали в закрытых голосованиях этого заседания.
minutes-opinions-late = Протокол окончательный, изменить его нельзя.
minutes-opinion = Голосование № { $number }: { $text }
minutes-opinion-own = Ваше особое мнение: <i>{ $text }</i>
minutes-opinion-button = По голосованию № { $number }

minutes-attendance =
    <b>{ $body }</b>
    Посещаемость, { $year } год
minutes-attendance-line =
    <b>{ $name }</b> – { $post }
    Был(а): { $present } из { $held }, с причиной: { $excused }, без причины: { $absent }
minutes-attendance-limit = Достигнут предел: { $limit }
minutes-attendance-year-button = { $year } год
minutes-attendance-none = Пока не составлен ни один протокол этого года.

minutes-told-body = <b>{ $body }</b>
minutes-told-drafted = Заседание прошло, черновик протокола готов. Дополните его и откройте членам для замечаний.
minutes-told-circulated = Черновик протокола можно прочитать. Замечания принимаются по { $until } включительно.
minutes-told-final = Срок замечаний истёк, протокол окончательный. Его нужно распечатать, подписать и приложить скан.
minutes-told-remark = Замечание к протоколу: <b>{ $name }</b>
minutes-told-settled = Ваше замечание к протоколу рассмотрено.
minutes-told-text = <blockquote>{ $text }</blockquote>
minutes-told-unsigned = Срок подписания протокола истёк, а подписанный скан не приложен.
minutes-told-unpublished = Срок публикации истёк, а протокол не опубликован.
minutes-told-published = Опубликован протокол заседания.
minutes-told-decisions = Решения: { $decisions }
minutes-told-decision = <b>№ { $number }</b>: { $text }
minutes-told-absence =
    Пропуски заседаний без указанной причины за { $year } год достигли предела, установленного регламентом ({ $limit }):
    { $names }
minutes-told-absence-do =
    По регламенту вопрос об их членстве рассматривает совет. Чтобы его вынести, секретарь включает пункт в повестку дня заседания.
minutes-told-own-absence =
    В { $year } году вы не пришли на заседания, не назвав причину. Таких пропусков: { $count }, предел по регламенту: { $limit }.
minutes-told-own-absence-near =
    Ещё один такой пропуск, и вопрос о вашем членстве может быть вынесен на рассмотрение совета. Если не можете прийти, нажмите в приглашении «{ meetings-decline-button }» и назовите причину: тогда пропуск не засчитывается.
minutes-told-own-absence-reached =
    Теперь вопрос о вашем членстве может быть вынесен на рассмотрение совета. Если причина была, сообщите о ней председателю или секретарю.

name-invited =
    .title = Приглашённые
    .confirm = Записать
name-invited-invited =
    .ask = Кто ещё участвовал?
    .hint = Каждого – с новой строки: имя, должность. То, что было записано раньше, заменится.
    .example = Иванов И. И., руководитель управления
    .label = Приглашённые
note-item =
    .title = Ход обсуждения
    .confirm = Записать
note-item-text =
    .ask = Что записать по этому вопросу?
    .hint = Кратко: о чём говорили, какие были предложения. Прежняя запись заменится.
    .example = Доложено об исполнении плана за квартал. Заданы вопросы о сроках ремонта.
    .label = Запись
add-task =
    .title = Поручение
    .confirm = Добавить
add-task-text =
    .ask = Что поручено?
    .example = Представить отчёт о ремонте дорог
    .label = Поручение
add-task-addressee =
    .ask = Кому?
    .example = Управление пассажирского транспорта
    .label = Исполнитель
add-task-due-on =
    .ask = К какому дню?
    .hint = Если срока нет, пропустите.
    .example = 25.12.2026
    .label = Срок
make-remark =
    .title = Замечание к протоколу
    .confirm = Отправить
make-remark-text =
    .ask = Что в протоколе неверно или пропущено?
    .hint = Замечание увидят секретарь и члены.
    .example = По второму вопросу я предлагал другой срок
    .label = Замечание
state-dissent =
    .title = Особое мнение
    .confirm = Внести в протокол
state-dissent-text =
    .ask = В чём ваше особое мнение?
    .hint = Оно войдёт в протокол под вашим именем.
    .example = Считаю, что вопрос не был готов к рассмотрению
    .label = Особое мнение
sign-minutes =
    .title = Подписанный протокол
    .confirm = Приложить
sign-minutes-scans =
    .ask = Отправьте скан или фото подписанного протокола.
    .hint = Можно несколько страниц. Когда всё отправлено, нажмите «Готово».
    .label = Скан

# Слова бумаг.
protocol-body = { $body }
protocol-title = Протокол заседания № { $number }
protocol-draft = (проект)
protocol-moment = { DATE($at) }, { TIME($at) }
protocol-when = Дата и время
protocol-ended = Окончание
protocol-where = Место
protocol-form = Форма
protocol-form-in-person = очная
protocol-form-online = онлайн
protocol-form-mixed = смешанная
protocol-presiding = Председательствующий
protocol-secretary = Секретарь
protocol-present = Присутствовали – { $count }
protocol-advisory = С совещательным голосом – { $count }
protocol-absent = Отсутствовали – { $count }
protocol-invited = Приглашённые
protocol-person = { $name }, { $post }
protocol-person-online = { $name }, { $post } (онлайн)
protocol-absent-silent = { $name }, { $post } – причина не указана
protocol-absent-excused = { $name }, { $post } – по указанной причине
protocol-absent-because = { $name }, { $post } – причина: { $reason }
protocol-quorum = Общее число членов – { $seats }, в составе – { $seated }, присутствуют – { $present }, для кворума нужно – { $quorum }.
protocol-quorum-there = Кворум имеется.
protocol-quorum-missing = Кворума нет.
protocol-agenda = Повестка дня
protocol-agenda-approved = Повестка дня утверждена открытым голосованием: за – { $yes }, против – { $no }, воздержались – { $abstain }.
protocol-item-reported = { $title } (докладчик: { $speaker })
protocol-reported = Докладчик
protocol-spoke = Выступили
protocol-put-adopt = Поставлено на голосование
protocol-put-reject = Поставлено на голосование (отклонить)
protocol-put-amend = Поставлена на голосование поправка
protocol-put-elect = Выборы
protocol-put-procedural = Поставлен на голосование процедурный вопрос
protocol-put-remove = Поставлено на голосование снятие вопроса с повестки дня
protocol-not-voted = Голосование не проводилось.
protocol-ballot = Голосование № { $number } (открытое, поимённое)
protocol-ballot-secret = Голосование № { $number } (тайное)
protocol-counts = За – { $yes }, против – { $no }, воздержались – { $abstain }.
protocol-counts-nobody = против всех – { $against }, воздержались – { $abstain }.
protocol-counts-untold = Число голосов не сообщается, чтобы сохранить тайну голосования.
protocol-ballot-quorum = Участвовали – { $present }, для кворума нужно – { $quorum }.
protocol-in-room = Поднятием руки, по записи секретаря – { $count }.
protocol-recused = Не участвовали в голосовании (самоотвод или отвод)
protocol-recused-one = { $name } ({ $reason })
protocol-recusal-conflict = конфликт интересов
protocol-recusal-kinship = родство
protocol-recusal-other = иная причина
protocol-casting = Голоса разделились поровну. Решающий голос председательствующего
protocol-result-carried = Решение принято.
protocol-result-not-carried = Решение не принято.
protocol-result-no-quorum = Кворума не было, решение не принято.
protocol-elected = Избран(а): { $name }.
protocol-run-off = Никто не набрал нужного числа голосов. Во второй тур вышли: { $names }.
protocol-nobody-elected = Никто не избран.
protocol-second-round = Второй тур.
protocol-adopted-decision = Решение
protocol-adopted-recommendation = Рекомендация
protocol-number = № { $number }
protocol-opinion = Особое мнение
protocol-tasks = Поручения
protocol-task-number = №
protocol-task-text = Поручение
protocol-task-addressee = Исполнитель
protocol-task-due = Срок
protocol-rolls = Приложение. Результаты поимённого голосования
protocol-roll-sheet = Голосование
protocol-roll-name = Фамилия, имя, отчество
protocol-roll-ballot = № { $number }
protocol-roll-counts = Итог
protocol-roll-result = Результат
protocol-roll-question = Вопрос
protocol-answer-yes = за
protocol-answer-no = против
protocol-answer-against-all = против всех
protocol-answer-abstain = воздержался
protocol-answer-silent = не голосовал
protocol-answer-none = –
protocol-answer-recused = самоотвод или отвод
protocol-answer-advisory = { $answer } (совещательный голос)
protocol-extract-title = Выписка из протокола
protocol-extract-of = заседание № { $number }, { DATE($at) }
protocol-extract-item = Вопрос повестки дня
protocol-extract-decided = Решили

refused-meeting-not-held = Заседание ещё не прошло или отменено: протоколировать нечего.
refused-minutes-exist = Протокол этого заседания уже составлен.
refused-minutes-not-public = Протокол ещё не опубликован. Его пока читают только члены и секретарь совета.
refused-minutes-frozen = Протокол окончательный, изменить его больше нельзя.
refused-minutes-not-ready = Этот шаг сейчас невозможен. Откройте протокол заново и посмотрите, что сделано.
refused-remarks-closed = Замечания сейчас не принимаются: черновик ещё не открыт или срок истёк.
refused-ballot-not-closed = Голосование ещё не завершено. Особое мнение можно изложить после его итога.
refused-too-many-tasks = В одном протоколе не больше { $most } поручений.
