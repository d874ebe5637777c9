/// Where a value stands in the file that a partner sent. Opening the file there shows the value.
package struct Place: Hashable, Sendable {
  /// The file, as an index into the inputs of the run.
  package var file: Int
  /// 1-based; LF, CR LF and a lone CR each end a line.
  package var line: Int
  /// 1-based, counted in Unicode scalars; a byte order mark is not counted.
  package var column: Int
  /// 0-based, in the file as it lies on the disk.
  package var byteOffset: Int
  /// 1-based; 0 for what stands outside every record.
  package var record: Int
  package var detail: Detail

  /// The place in the file's own terms.
  package enum Detail: Hashable, Sendable {
    case none
    /// 1-based row as a spreadsheet numbers it; the column's header and its 0-based index.
    case cell(row: Int, column: Int, header: PathName?)
    case xpath([PathStep])
    case jsonPointer([PathStep])
  }

  package init(
    file: Int, line: Int = 1, column: Int = 1, byteOffset: Int = 0, record: Int = 0,
    detail: Detail = .none
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.byteOffset = byteOffset
    self.record = record
    self.detail = detail
  }
}

/// A name that a file gives to a value. Only a name that a profile knows is known to be a name and
/// not a person's data that slipped into a header or a key.
package enum PathName: Hashable, Sendable {
  case known(String)
  case unknown(SensitiveText)

  package func text(disclosure: Disclosure?) -> String {
    switch self {
    case .known(let name): name
    case .unknown(let text): disclosure.map { text.revealed(by: $0) } ?? SensitiveText.mask
    }
  }
}

/// One step of an XPath or a JSON Pointer.
package enum PathStep: Hashable, Sendable {
  /// An element with its 1-based position among siblings of its name, or an object's key (0).
  case name(PathName, position: Int)
  case attribute(PathName)
  /// A 0-based index into an array.
  case index(Int)
}

extension Place {
  /// `A` for 0, `Z` for 25, `AA` for 26: the letters over a spreadsheet's columns.
  package static func columnLetters(_ index: Int) -> String {
    var letters = ""
    var rest = index
    repeat {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }
}
