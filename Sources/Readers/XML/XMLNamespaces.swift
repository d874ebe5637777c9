import Records

/// The namespaces that are in scope (Namespaces in XML 1.0, third edition).
struct XMLNamespaces {
  private struct Binding {
    /// Where its prefix and its name stand in the spelling.
    let start: Int
    let prefixCount: Int
    let nameCount: Int
    /// Namespaces of the same name have the same number.
    let number: Int
    let hash: Int
    /// The namespace of names without a prefix around this declaration.
    let outerDefault: Int?
    let isInstance: Bool
  }

  static let xml = Array("http://www.w3.org/XML/1998/namespace".utf8)
  static let xmlns = Array("http://www.w3.org/2000/xmlns/".utf8)
  static let instance = Array("http://www.w3.org/2001/XMLSchema-instance".utf8)

  private var spelling: [UInt8] = []
  private var bindings: [Binding] = []
  /// The namespace of names without a prefix, as it was declared last.
  private(set) var defaultIndex: Int?

  init() { enter(prefix: Array("xml".utf8), name: XMLNamespaces.xml) }

  /// How many are in scope.
  var count: Int { bindings.count }

  /// An empty prefix stands for names without one, an empty name for no namespace.
  mutating func enter(prefix: [UInt8], name: [UInt8]) {
    var hasher = Hasher()
    hasher.combine(name)
    let hash = hasher.finalize()
    let same = bindings.indices.first { bindings[$0].hash == hash && Array(self.name($0)) == name }
    bindings.append(
      Binding(
        start: spelling.count, prefixCount: prefix.count, nameCount: name.count,
        number: same.map { bindings[$0].number } ?? bindings.count, hash: hash,
        outerDefault: defaultIndex,
        isInstance: name == XMLNamespaces.instance))
    spelling += prefix + name
    if prefix.isEmpty { defaultIndex = bindings.count - 1 }
  }

  mutating func leave(_ count: Int) {
    for _ in 0..<count {
      guard let last = bindings.popLast() else { return }
      spelling.removeLast(spelling.count - last.start)
      defaultIndex = last.outerDefault
    }
  }

  /// The innermost declaration of a prefix.
  func find(_ text: Span<UInt8>, _ prefix: Range<Int>) -> Int? {
    var index = bindings.count
    while index > 0 {
      index -= 1
      if isPrefix(bindings[index], text, prefix) { return index }
    }
    return nil
  }

  private func isPrefix(_ known: Binding, _ text: Span<UInt8>, _ prefix: Range<Int>) -> Bool {
    guard known.prefixCount == prefix.count else { return false }
    for index in 0..<known.prefixCount
    where spelling[known.start + index] != text[prefix.lowerBound + index] {
      return false
    }
    return true
  }

  func prefix(_ index: Int) -> ArraySlice<UInt8> {
    let binding = bindings[index]
    return spelling[binding.start..<binding.start + binding.prefixCount]
  }

  func name(_ index: Int) -> ArraySlice<UInt8> {
    let binding = bindings[index]
    let start = binding.start + binding.prefixCount
    return spelling[start..<start + binding.nameCount]
  }

  func number(_ index: Int) -> Int { index < 0 ? -1 : bindings[index].number }
  func isSame(_ one: Int, _ other: Int) -> Bool { number(one) == number(other) }

  /// Whether it is the namespace in which an instance of a schema says that it is nil.
  func isInstance(_ index: Int) -> Bool { index >= 0 && bindings[index].isInstance }
}

extension XMLScanner {
  /// Enters the namespaces that a tag declares, and holds its names against those in scope.
  mutating func checkNames(_ text: Span<UInt8>, _ found: XMLNames.Found, _ frame: inout Frame) {
    for attribute in attributes where attribute.isBinding {
      // Each name is looked up among all of them, so they too have an end.
      guard spaces.count <= limits.attributes else {
        return stop(.tooManyAttributes, at: frame.start, ["limit": .number(limits.attributes)])
      }
      bind(text, attribute)
      frame.bindings += 1
    }
    checkElement(text, found, at: frame.start + 1)
    for index in attributes.indices where !attributes[index].isBinding {
      let attribute = attributes[index]
      if !attribute.isQualified { object(.qualifiedName, at: attribute.name) }
      guard attribute.local > attribute.name else { continue }
      if let space = spaces.find(text, attribute.name..<attribute.local - 1) {
        attributes[index].space = space
        if spaces.isInstance(space), isNil(text, attribute) { frame.isNil = true }
      } else {
        object(.prefix, at: attribute.name)
      }
    }
    checkAttributes(text)
  }

  private mutating func checkElement(
    _ text: Span<UInt8>, _ found: XMLNames.Found, at start: Int
  ) {
    if !found.isQualified { object(.qualifiedName, at: start) }
    guard found.prefixCount > 0 else { return }
    let prefix = start..<start + Int(found.prefixCount) - 1
    if spaces.find(text, prefix) == nil { object(.prefix, at: start) }
  }

  private mutating func bind(_ text: Span<UInt8>, _ attribute: XMLAttribute) {
    var name: [UInt8] = []
    resolveValue(text, attribute, into: &name)
    var prefix: [UInt8] = []
    if attribute.nameEnd - attribute.name > 5 {
      for index in attribute.local..<attribute.nameEnd { prefix.append(text[index]) }
    }
    let isXML = prefix == Array("xml".utf8)
    if !attribute.isQualified || prefix == Array("xmlns".utf8) || name == XMLNamespaces.xmlns
      || isXML != (name == XMLNamespaces.xml) || name.isEmpty && !prefix.isEmpty
    {
      object(.binding, at: attribute.name)
    }
    spaces.enter(prefix: prefix, name: name)
  }

  private func isNil(_ text: Span<UInt8>, _ attribute: XMLAttribute) -> Bool {
    guard attribute.nameEnd - attribute.local == 3,
      XMLScanner.starts(with: "nil", text, at: attribute.local)
    else { return false }
    var value: [UInt8] = []
    resolveValue(text, attribute, into: &value)
    return value == Array("true".utf8) || value == Array("1".utf8)
  }
}
