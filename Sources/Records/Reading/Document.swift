/// A small JSON document in memory, each value with its place: profiles, manifests, settings.
///
/// Cyson's own files are read with it, so that an error in one names its line. Partner records
/// never are: they are streamed.
package struct Document: Sendable {
  package indirect enum Content: Sendable {
    case object([(key: String, value: Document)])
    case array([Document])
    case string(String)
    /// As it is written.
    case number(String)
    case boolean(Bool)
    case null
  }

  package let content: Content
  package let position: TextPosition

  package init(_ content: Content, at position: TextPosition) {
    self.content = content
    self.position = position
  }

  package subscript(key: String) -> Document? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.key == key }?.value
  }

  package var string: String? {
    guard case .string(let text) = content else { return nil }
    return text
  }

  package var elements: [Document]? {
    guard case .array(let elements) = content else { return nil }
    return elements
  }

  package var members: [(key: String, value: Document)]? {
    guard case .object(let members) = content else { return nil }
    return members
  }

  package var boolean: Bool? {
    guard case .boolean(let value) = content else { return nil }
    return value
  }

  package var integer: Int? {
    guard case .number(let text) = content else { return nil }
    return Int(text)
  }
}
