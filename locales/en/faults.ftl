fault-told =
    Sorry, your last step could not be carried out. We know about it.
    Number: { $reference }. Please try again. If it fails once more, quote this number: { $contact }
fault-alert =
    An update could not be handled after several tries.
    Number: { $reference }. The reason stands in the log.
fault-due =
    Something that was due could not be done after several tries: <code>{ $kind }</code>, { $due_at }.
    Number: { $reference }. The reason stands in the log.
