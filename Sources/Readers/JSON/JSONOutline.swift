import Records

/// What surrounds the records in a JSON document: the way down to their array, and back out.
struct JSONOutline {
  enum State: Equatable {
    /// On the way down: how many keys of the path lie behind.
    case descending(Int)
    /// Inside the array of records.
    case records
    /// Behind the array, inside as many objects as the path has keys.
    case ascending(Int)
    /// Behind the document.
    case done
  }

  let layout: JSONLayout
  var state: State
  /// The last key is not the path's: its value is passed over.
  var isBeforeFirst = true

  init(_ layout: JSONLayout) {
    self.layout = layout
    state = layout.isLines ? .records : .descending(0)
  }

  /// The steps to the array, for JSON Pointers.
  var steps: [PathStep] {
    layout.recordPath.map { .name(.known($0), position: 0) }
  }
}
