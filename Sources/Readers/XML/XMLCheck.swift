import CLibXML2
import Glibc

/// The values of a tag's attributes that are not what their bytes say, one behind the other.
/// libxml2 wants each ampersand written `&#38;`.
struct XMLResolvedValues {
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [Int] = []

  mutating func append(_ value: [UInt8]) {
    for byte in value {
      bytes.append(byte)
      if byte == UInt8(ascii: "&") { bytes.append(contentsOf: "#38;".utf8) }
    }
    ends.append(bytes.count)
  }
}

/// The check of one file against an XML schema: libxml2's own validation, fed with our events.
///
/// libxml2 keeps pointers to names until their element ends. So names lie here as C strings: those
/// of entries for as long as the file is read, others for as long as their element is open.
struct XMLCheck {
  private struct Open {
    let name: UnsafeMutablePointer<UInt8>
    let space: UnsafePointer<UInt8>?
    let isLoose: Bool
  }

  private let validation: XMLValidation
  private var open: [Open] = []
  /// The names of entries.
  private var names: [UnsafeMutablePointer<UInt8>?] = []
  /// The namespaces in scope: prefix and name of each.
  private var spaces: [UnsafeMutablePointer<UInt8>] = []
  private var pointers: [UnsafePointer<UInt8>?] = []
  /// Names of attributes that have no entry.
  private var looseNames: [UnsafeMutablePointer<UInt8>] = []

  /// How many violations were found.
  private(set) var count = 0
  /// No more is checked.
  var hasEnded = false

  init?(_ schema: XMLSchema) {
    guard let validation = XMLValidation(schema) else { return nil }
    self.validation = validation
  }

  // MARK: - Events

  mutating func enter(prefix: ArraySlice<UInt8>, name: ArraySlice<UInt8>) {
    spaces.append(validation.string(prefix.span, 0..<prefix.count))
    spaces.append(validation.string(name.span, 0..<name.count))
  }

  mutating func leave(_ count: Int) {
    for _ in 0..<min(count * 2, spaces.count) { validation.release(spaces.removeLast()) }
  }

  /// The innermost element begins. `space` and `declared` say which of the namespaces entered is its
  /// own, and how many its tag declares.
  mutating func start(
    _ text: Span<UInt8>, _ name: Range<Int>, entry: Int32, space: Int?, declared: Int,
    attributes: [XMLAttribute], values: XMLResolvedValues
  ) {
    let local = entry >= 0 ? known(entry, text, name) : validation.string(text, name)
    let space = self.space(space ?? -1)
    open.append(Open(name: local, space: space, isLoose: entry < 0))
    guard !attributes.isEmpty else {
      validation.startElement(validation.data, local, nil, space, 0, nil, 0, 0, nil)
      return
    }
    addSpaces(declared)
    text.withUnsafeBufferPointer { text in
      values.bytes.withUnsafeBufferPointer { resolved in
        let count = add(attributes, text, resolved, values.ends)
        pointers.withUnsafeMutableBufferPointer { all in
          guard let first = all.baseAddress else { return }
          validation.startElement(
            validation.data, local, nil, space, Int32(clamping: declared), first,
            Int32(clamping: count), 0, first + 2 * declared)
        }
      }
    }
    while let name = looseNames.popLast() { validation.release(name) }
  }

  private mutating func addSpaces(_ declared: Int) {
    pointers.removeAll(keepingCapacity: true)
    for index in (spaces.count / 2 - declared)..<(spaces.count / 2) {
      let prefix = spaces[2 * index]
      pointers.append(prefix.pointee == 0 ? nil : UnsafePointer(prefix))
      pointers.append(UnsafePointer(spaces[2 * index + 1]))
    }
  }

  /// Five pointers for each: local name, prefix, namespace, the value's first byte and its end.
  private mutating func add(
    _ attributes: [XMLAttribute], _ text: UnsafeBufferPointer<UInt8>,
    _ resolved: UnsafeBufferPointer<UInt8>, _ ends: [Int]
  ) -> Int {
    var count = 0
    var start = 0
    var next = 0
    for attribute in attributes where !attribute.isBinding {
      pointers.append(UnsafePointer(name(of: attribute, text)))
      pointers.append(nil)
      pointers.append(space(attribute.space))
      if attribute.isPlain {
        pointers.append(text.baseAddress.map { $0 + attribute.value })
        pointers.append(text.baseAddress.map { $0 + attribute.valueEnd })
      } else {
        // Never nothing: a value that is not plain has at least one byte.
        pointers.append(resolved.baseAddress.map { $0 + start })
        start = ends[next]
        next += 1
        pointers.append(resolved.baseAddress.map { $0 + start })
      }
      count += 1
    }
    return count
  }

  private mutating func name(of attribute: XMLAttribute, _ text: UnsafeBufferPointer<UInt8>)
    -> UnsafeMutablePointer<UInt8>
  {
    let range = attribute.local..<attribute.nameEnd
    if attribute.entry >= 0 { return known(attribute.entry, text.span, range) }
    looseNames.append(validation.string(text.span, range))
    return looseNames[looseNames.count - 1]
  }

  /// The name of a namespace; nothing for none, and for one that is taken away. The namespace of
  /// `xml` itself stands before those that are entered.
  private func space(_ index: Int) -> UnsafePointer<UInt8>? {
    guard index >= 0 else { return nil }
    if index == 0 { return UnsafePointer(validation.xml) }
    let name = spaces[2 * index - 1]
    return name.pointee == 0 ? nil : UnsafePointer(name)
  }

  mutating func end() {
    guard let element = open.popLast() else { return }
    validation.endElement(validation.data, element.name, nil, element.space)
    if element.isLoose { validation.release(element.name) }
  }

  func characters(_ text: Span<UInt8>) {
    text.withUnsafeBufferPointer { buffer in
      validation.characters(
        validation.data, buffer.baseAddress, Int32(clamping: buffer.count))
    }
  }

  /// Whether anything was found since it was last asked.
  @inline(__always)
  var hasFound: Bool { !validation.found.pointee.isEmpty }

  mutating func takeFound() -> [XMLViolation] {
    let violations = validation.found.pointee
    validation.found.pointee.removeAll()
    count += violations.count
    return violations
  }

  @inline(__always)
  private mutating func known(_ entry: Int32, _ text: Span<UInt8>, _ name: Range<Int>)
    -> UnsafeMutablePointer<UInt8>
  {
    if Int(entry) < names.count, let name = names[Int(entry)] { return name }
    return make(Int(entry), text, name)
  }

  private mutating func make(_ entry: Int, _ text: Span<UInt8>, _ name: Range<Int>)
    -> UnsafeMutablePointer<UInt8>
  {
    while names.count <= entry { names.append(nil) }
    let made = validation.string(text, name)
    names[entry] = made
    return made
  }
}
