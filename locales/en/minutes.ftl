# Minutes: screens, notices, attendance; the words of the papers themselves begin with protocol.
minutes-title =
    <b>{ $body }</b>
    Minutes of meeting No. { $number }
minutes-not-drafted = There are no minutes yet. The program draws them up from what is on record: who was there, what was decided, how everyone voted. You complete the rest.
minutes-state-drafted = <b>Draft.</b> Complete it and open it to the members for remarks.
minutes-state-remarks = <b>Open for remarks.</b> Last day: { $until }.
minutes-state-final = <b>Final.</b> Print, sign and attach the scan.
minutes-state-signed = <b>Signed.</b> Publication is left.
minutes-state-published = Published: { DATE($on_at) }
minutes-when = Meeting: { $starts_at }
minutes-present = Members present: { $present } of { $seated }. Needed for a quorum: { $quorum }.
minutes-presiding = Presided over by: { $name }
minutes-invited-line = Invited: { $text }
minutes-item = <b>{ $position }. { $title }</b>
minutes-decision = No. { $number }: { $text }
minutes-motion = { $text }
minutes-ballot = Ballot No. { $number }: { $counts } { $result }
minutes-ballot-result = Ballot No. { $number }: { $result }
minutes-elected = { $name } was elected.
minutes-second-round = { protocol-second-round } { $result }
minutes-tasks-line = Tasks: { $count }
minutes-remarks-line = Remarks: { $count }
minutes-cut = The whole text stands in the file: “Download”.

minutes-button = Minutes
minutes-draft-button = Draw up the minutes
minutes-invited-button = Invited
minutes-notes-button = Course of discussion
minutes-tasks-button = Tasks
minutes-decisions-button = Decisions
minutes-circulate-button = Open for remarks
minutes-remark-button = Make a remark
minutes-remarks-button = Remarks ({ $count })
minutes-opinions-button = Dissenting opinion
minutes-papers-button = Download
minutes-sign-button = Attach the scan
minutes-resign-button = Replace the scan
minutes-scans-button = Signed scan
minutes-publish-button = Publish
minutes-publish-yes-button = Yes, publish
minutes-show-button = Open the minutes
minutes-read-remarks-button = Read the remarks
minutes-attendance-button = Attendance

minutes-papers =
    In which language and form?
    PDF and Word are the minutes themselves, Excel and CSV the roll call as a table.
minutes-paper-button = { $language }: { $paper }
minutes-language-kk = Қазақша
minutes-language-ru = Русский
minutes-paper-pdf = PDF
minutes-paper-docx = Word
minutes-paper-xlsx = Excel
minutes-paper-csv = CSV
minutes-paper-sent = { $body }: minutes of meeting No. { $number }
minutes-roll-sent = { $body }: meeting No. { $number }, roll call as a table
minutes-extract-sent = { $body }: extract, decision No. { $number }
minutes-scan-sent = { $body }: signed minutes of meeting No. { $number }
minutes-publishing =
    <b>Publish the minutes?</b>
    Everybody will be able to read them and the decisions: under “Decisions”, and in the channel if one is connected. The open copy leaves out why members could not come. Publication cannot be undone.

minutes-notes = Course of discussion: what is to be written on each item?
minutes-note = { $position }. { $title }
minutes-note-text = <i>{ $text }</i>
minutes-note-button = Item { $position }
minutes-presence = Who was at the meeting? If it is written down wrongly, press the member's button: each press changes it.
minutes-presence-line = { $number }. { $name } – { $standing }
minutes-presence-button = { $number }: { $standing }
minutes-presence-open-button = Who was there
minutes-standing-present = present
minutes-standing-excused = with a reason
minutes-standing-absent = absent
minutes-tasks = Tasks
minutes-task = { $number }. { $text }
minutes-task-to = To: { $addressee }
minutes-task-due = Due: { $on }
minutes-task-add-button = Add a task
minutes-task-remove-button = Remove { $number }

minutes-remarks = Remarks on the minutes
minutes-remark = { $number }. <b>{ $name }</b>: { $text }
minutes-remark-made = Not considered yet
minutes-remark-taken = Taken into account
minutes-remark-declined = Not taken into account
minutes-taken-button = { $number }: taken
minutes-declined-button = { $number }: not taken

minutes-opinions = A dissenting opinion stands in the minutes. It may be stated until the minutes are final.
minutes-opinions-none = You took part in no closed ballot of this meeting.
minutes-opinions-late = The minutes are final and cannot be changed.
minutes-opinion = Ballot No. { $number }: { $text }
minutes-opinion-own = Your dissenting opinion: <i>{ $text }</i>
minutes-opinion-button = On ballot No. { $number }

minutes-attendance =
    <b>{ $body }</b>
    Attendance, { $year }
minutes-attendance-line =
    <b>{ $name }</b> – { $post }
    Present: { $present } of { $held }, with a reason: { $excused }, without: { $absent }
minutes-attendance-limit = Has reached the limit: { $limit }
minutes-attendance-year-button = { $year }
minutes-attendance-none = No minutes of this year have been drawn up yet.

minutes-told-body = <b>{ $body }</b>
minutes-told-drafted = The meeting has been held and a draft of its minutes is ready. Complete it and open it to the members for remarks.
minutes-told-circulated = The draft of the minutes can be read. Last day for remarks: { $until }.
minutes-told-final = The term for remarks is over and the minutes are final. They are to be printed, signed, and the scan attached.
minutes-told-remark = A remark on the minutes: <b>{ $name }</b>
minutes-told-settled = Your remark on the minutes has been considered.
minutes-told-text = <blockquote>{ $text }</blockquote>
minutes-told-unsigned = The term for signing the minutes is over, and no signed scan is attached.
minutes-told-unpublished = The term for publication is over, and the minutes are not published.
minutes-told-published = The minutes of a meeting have been published.
minutes-told-decisions = Decisions: { $decisions }
minutes-told-decision = <b>No. { $number }</b>: { $text }
minutes-told-absence =
    In { $year } these have stayed away from meetings without giving a reason until they reached the limit set by the regulation ({ $limit }):
    { $names }
minutes-told-absence-do =
    By the regulation, the council considers the question of their membership. To put it, the secretary adds an item to the agenda of a meeting.
minutes-told-own-absence =
    In { $year } you stayed away from meetings without giving a reason. Times: { $count }, limit of the regulation: { $limit }.
minutes-told-own-absence-near =
    Once more, and the question of your membership may be put to the council. If you cannot come, press “{ meetings-decline-button }” in the invitation and give the reason: then it does not count.
minutes-told-own-absence-reached =
    The question of your membership may now be put to the council. If there was a reason, tell it to the chair or the secretary.

name-invited =
    .title = Invited
    .confirm = Write down
name-invited-invited =
    .ask = Who else took part?
    .hint = Each on a new line: name, office. What was written before is replaced.
    .example = I. Ivanov, head of department
    .label = Invited
note-item =
    .title = Course of discussion
    .confirm = Write down
note-item-text =
    .ask = What is to be written on this item?
    .hint = In short: what was said, what was proposed. The earlier note is replaced.
    .example = The plan of the quarter was reported on. Questions were asked about the repairs.
    .label = Note
add-task =
    .title = Task
    .confirm = Add
add-task-text =
    .ask = What is to be done?
    .example = Report on the repair of roads
    .label = Task
add-task-addressee =
    .ask = By whom?
    .example = Department of passenger transport
    .label = Executor
add-task-due-on =
    .ask = By which day?
    .hint = Skip this if there is no term.
    .example = 25.12.2026
    .label = Term
make-remark =
    .title = Remark on the minutes
    .confirm = Send
make-remark-text =
    .ask = What is wrong or missing in the minutes?
    .hint = The secretary and the members see the remark.
    .example = On the second item I proposed another term
    .label = Remark
state-dissent =
    .title = Dissenting opinion
    .confirm = Put into the minutes
state-dissent-text =
    .ask = What is your dissenting opinion?
    .hint = It stands in the minutes under your name.
    .example = I think the question was not ready to be considered
    .label = Dissenting opinion
sign-minutes =
    .title = Signed minutes
    .confirm = Attach
sign-minutes-scans =
    .ask = Send a scan or a photo of the signed minutes.
    .hint = Several pages are fine. When all are sent, press “Done”.
    .label = Scan

# Words of the papers.
protocol-body = { $body }
protocol-title = Minutes of meeting No. { $number }
protocol-draft = (draft)
protocol-moment = { DATE($at) }, { TIME($at) }
protocol-when = Date and time
protocol-ended = End
protocol-where = Place
protocol-form = Form
protocol-form-in-person = in person
protocol-form-online = online
protocol-form-mixed = mixed
protocol-presiding = Presiding
protocol-secretary = Secretary
protocol-present = Members present – { $count }
protocol-advisory = With an advisory voice – { $count }
protocol-absent = Absent – { $count }
protocol-invited = Invited
protocol-person = { $name }, { $post }
protocol-person-online = { $name }, { $post } (online)
protocol-absent-silent = { $name }, { $post } – no reason given
protocol-absent-excused = { $name }, { $post } – gave a reason
protocol-absent-because = { $name }, { $post } – reason: { $reason }
protocol-quorum = Established number of members – { $seats }, in office – { $seated }, present – { $present }, needed for a quorum – { $quorum }.
protocol-quorum-there = There is a quorum.
protocol-quorum-missing = There is no quorum.
protocol-agenda = Agenda
protocol-agenda-approved = The agenda was approved by open vote: for – { $yes }, against – { $no }, abstaining – { $abstain }.
protocol-item-reported = { $title } (reported by: { $speaker })
protocol-reported = Reported by
protocol-spoke = Spoke
protocol-put-adopt = Put to the vote
protocol-put-reject = Put to the vote (to reject)
protocol-put-amend = An amendment was put to the vote
protocol-put-elect = Election
protocol-put-procedural = A procedural question was put to the vote
protocol-put-remove = A motion to take the item off the agenda was put to the vote
protocol-not-voted = No vote was held.
protocol-ballot = Ballot No. { $number } (open, by name)
protocol-ballot-secret = Ballot No. { $number } (secret)
protocol-counts = For – { $yes }, against – { $no }, abstaining – { $abstain }.
protocol-counts-nobody = against all – { $against }, abstaining – { $abstain }.
protocol-counts-untold = The counts are not told, to keep the vote secret.
protocol-ballot-quorum = Took part – { $present }, needed for a quorum – { $quorum }.
protocol-in-room = By raised hand, as the secretary wrote down – { $count }.
protocol-recused = Did not vote (stepped aside or set aside)
protocol-recused-one = { $name } ({ $reason })
protocol-recusal-conflict = conflict of interest
protocol-recusal-kinship = kinship
protocol-recusal-other = another reason
protocol-casting = The votes were equal. Casting vote of the presiding member
protocol-result-carried = Carried.
protocol-result-not-carried = Not carried.
protocol-result-no-quorum = There was no quorum; not carried.
protocol-elected = Elected: { $name }.
protocol-run-off = Nobody received the votes needed. In the second round: { $names }.
protocol-nobody-elected = Nobody was elected.
protocol-second-round = Second round.
protocol-adopted-decision = Decision
protocol-adopted-recommendation = Recommendation
protocol-number = No. { $number }
protocol-opinion = Dissenting opinion
protocol-tasks = Tasks
protocol-task-number = No.
protocol-task-text = Task
protocol-task-addressee = Executor
protocol-task-due = Term
protocol-rolls = Annex. Results of the roll calls
protocol-roll-sheet = Votes
protocol-roll-name = Name
protocol-roll-ballot = No. { $number }
protocol-roll-counts = Counts
protocol-roll-result = Result
protocol-roll-question = Question
protocol-answer-yes = for
protocol-answer-no = against
protocol-answer-against-all = against all
protocol-answer-abstain = abstained
protocol-answer-silent = did not vote
protocol-answer-none = –
protocol-answer-recused = stepped or set aside
protocol-answer-advisory = { $answer } (advisory)
protocol-extract-title = Extract from the minutes
protocol-extract-of = meeting No. { $number }, { DATE($at) }
protocol-extract-item = Item of the agenda
protocol-extract-decided = Decided

refused-meeting-not-held = The meeting has not been held or was cancelled: there is nothing to minute.
refused-minutes-exist = The minutes of this meeting have been drawn up already.
refused-minutes-not-public = The minutes are not published yet. For now only the members and the secretary of the council read them.
refused-minutes-frozen = The minutes are final and cannot be changed any more.
refused-minutes-not-ready = This step is not possible now. Open the minutes again and see what has been done.
refused-remarks-closed = No remarks are taken now: the draft is not open yet, or the term is over.
refused-ballot-not-closed = The ballot is not closed yet. A dissenting opinion can be stated after its result.
refused-too-many-tasks = One meeting's minutes hold at most { $most } tasks.
