fault-told =
    Sorry, your last step could not be carried out. We know about it.
    Number: { $reference }. Please try again. If it fails once more, quote this number: { $contact }
fault-alert =
    An update could not be handled after several tries.
    Number: { $reference }. The reason stands in the log.
