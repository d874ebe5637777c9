/// A piece of a JSON document whose keys keep the order in which they are written down.
indirect enum SchemaNode: Sendable {
  case object([(String, SchemaNode)])
  case array([SchemaNode])
  case string(String)
  case integer(Int)
  case boolean(Bool)

  /// The node as a file of its own.
  var document: String {
    var output: [UInt8] = []
    write(to: &output)
    output.append(UInt8(ascii: "\n"))
    return String(decoding: output, as: UTF8.self)
  }

  /// Appends the node as text, indented by two blanks a level.
  func write(to output: inout [UInt8], level: Int = 0) {
    switch self {
    case .string(let text): JSONText.append(text, to: &output)
    case .integer(let number): output.append(contentsOf: String(number).utf8)
    case .boolean(let value): output.append(contentsOf: String(value).utf8)
    case .array(let elements):
      SchemaNode.write("[", "]", count: elements.count, level, to: &output) {
        elements[$0].write(to: &$1, level: level + 1)
      }
    case .object(let members):
      SchemaNode.write("{", "}", count: members.count, level, to: &output) {
        JSONText.append(members[$0].0, to: &$1)
        $1.append(contentsOf: ": ".utf8)
        members[$0].1.write(to: &$1, level: level + 1)
      }
    }
  }

  private static func write(
    _ open: String, _ close: String, count: Int, _ level: Int, to output: inout [UInt8],
    item: (Int, inout [UInt8]) -> Void
  ) {
    output.append(contentsOf: open.utf8)
    for index in 0..<count {
      output.append(contentsOf: index == 0 ? "\n".utf8 : ",\n".utf8)
      output.append(contentsOf: repeatElement(0x20, count: 2 * (level + 1)))
      item(index, &output)
    }
    output.append(UInt8(ascii: "\n"))
    output.append(contentsOf: repeatElement(0x20, count: 2 * level))
    output.append(contentsOf: close.utf8)
  }
}

extension SchemaNode: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, SchemaNode)...) { self = .object(elements) }
}

extension SchemaNode: ExpressibleByArrayLiteral {
  init(arrayLiteral elements: SchemaNode...) { self = .array(elements) }
}

extension SchemaNode: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self = .string(text) }
}

extension SchemaNode: ExpressibleByIntegerLiteral {
  init(integerLiteral number: Int) { self = .integer(number) }
}

extension SchemaNode: ExpressibleByBooleanLiteral {
  init(booleanLiteral value: Bool) { self = .boolean(value) }
}
