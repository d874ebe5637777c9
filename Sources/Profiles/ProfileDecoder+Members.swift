import CanonicalModel
import Records

/// Reading the members of a document, each as what it has to be.
extension ProfileDecoder {
  func fail(_ problem: ProfileError.Problem, _ document: Document) -> ProfileError {
    ProfileError(file: file, position: document.position, problem: problem)
  }

  /// The value, or nothing and a note why not.
  @discardableResult
  func attempt<Value>(_ value: @autoclosure () throws(ProfileError) -> Value) -> Value? {
    problems.attempt(value)
  }

  /// Notes every key that is none of these.
  func allow(_ keys: [String], in document: Document) throws(ProfileError) {
    guard let members = document.members else {
      throw fail(.wrongType("this", expected: .object), document)
    }
    for (key, value) in members where !keys.contains(key) && !problems.isFull {
      problems.note(fail(.unknownKey(key, nearest: NearestName.to(key, among: keys)), value))
    }
  }

  func member(_ key: String, in document: Document) throws(ProfileError) -> Document {
    guard let member = document[key] else { throw fail(.missingKey(key), document) }
    return member
  }

  func members(_ key: String, of document: Document) throws(ProfileError)
    -> [(key: String, value: Document)]
  {
    guard let members = document.members else {
      throw fail(.wrongType(key, expected: .object), document)
    }
    return members
  }

  func string(_ key: String, in document: Document) throws(ProfileError) -> String {
    let value = try member(key, in: document)
    guard let text = value.string else { throw fail(.wrongType(key, expected: .text), value) }
    return text
  }

  func optionalString(_ key: String, in document: Document) throws(ProfileError) -> String? {
    document[key] == nil ? nil : try string(key, in: document)
  }

  func boolean(_ key: String, in document: Document) throws(ProfileError) -> Bool? {
    guard let value = document[key] else { return nil }
    guard let boolean = value.boolean else {
      throw fail(.wrongType(key, expected: .boolean), value)
    }
    return boolean
  }

  /// A whole number within the range.
  func integer(_ key: String, within range: ClosedRange<Int>, in document: Document)
    throws(ProfileError) -> Int?
  {
    guard let value = document[key] else { return nil }
    guard let number = value.integer, range.contains(number) else {
      throw fail(.wrongType(key, expected: .number(range)), value)
    }
    return number
  }

  func elements(_ key: String, in document: Document) throws(ProfileError) -> [Document] {
    let value = try member(key, in: document)
    guard let elements = value.elements else {
      throw fail(.wrongType(key, expected: .list), value)
    }
    return elements
  }

  func strings(_ key: String, in document: Document) throws(ProfileError) -> [String] {
    var strings: [String] = []
    for element in try elements(key, in: document) {
      guard let text = element.string else {
        throw fail(.wrongType(key, expected: .listOfTexts), element)
      }
      strings.append(text)
    }
    return strings
  }

  func optionalStrings(_ key: String, in document: Document) throws(ProfileError) -> [String] {
    document[key] == nil ? [] : try strings(key, in: document)
  }

  func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, in document: Document)
    throws(ProfileError) -> Choice where Choice.RawValue == String
  {
    let text = try string(key, in: document)
    guard let choice = Choice(rawValue: text) else {
      throw fail(
        .unknownValue(text, of: key, allowed: Choice.allCases.map(\.rawValue)),
        document[key] ?? document)
    }
    return choice
  }

  /// Nothing where the key is not there, or what it says is noted as wrong.
  func optionalChoice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, in document: Document
  ) -> Choice? where Choice.RawValue == String {
    document[key] == nil ? nil : attempt(try choice(key, in: document))
  }
}
