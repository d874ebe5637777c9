import Records

/// Where a canonical value comes from and how it was made.
package struct ValueOrigin: Sendable {
  /// A text in a file, and its place there.
  package struct Source: Sendable {
    /// As the file means it: without the escapes of its format.
    package let text: ArraySlice<UInt8>
    /// The file by the name that it has in a report.
    package let file: String
    package let place: Place

    package init(text: ArraySlice<UInt8>, file: String, place: Place) {
      self.text = text
      self.file = file
      self.place = place
    }
  }

  /// How a value was made of its source.
  package struct Making: Sendable {
    /// The transform by its name in profiles; `derived` for what was worked out from another value,
    /// `manifest` for what the drop's manifest states of all its records.
    package var transform: String
    /// The code list, and the line of its file, by which a spelling was understood.
    package var list: String?
    package var line: Int?
    /// The export of the profile whose own word it was: a constant, or a spelling that no list has.
    package var profile: String?

    package init(_ transform: String) { self.transform = transform }
  }

  package let source: Source?
  package let making: Making
  /// The further texts of a value that is made of several.
  package let others: [Source]

  package init(_ source: Source?, _ making: Making, others: [Source] = []) {
    self.source = source
    self.making = making
    self.others = others
  }
}
