import Readers
import Records

/// What the first bytes of a file show of its encoding, in the order in which they are believed: a
/// byte order mark, the shape of UTF-16, an XML declaration, the bytes themselves.
struct EncodingSigns {
  let mark: SourceEncoding?
  let markLength: Int
  /// UTF-16 without a mark, which shows by a NUL beside every letter.
  let shape: SourceEncoding?
  let declaration: Declaration?
  /// Whether the bytes are UTF-8 with letters beyond ASCII, which no text in another encoding
  /// happens to be.
  let isCertainlyUTF8: Bool
  /// Whether letters beyond ASCII stand there as bytes of Windows-1252, and none as UTF-8.
  let looksLikeWindows: Bool

  /// What an XML declaration says, whether it is true or not.
  struct Declaration {
    let name: String
    let meaning: EncodingName?
    /// Where the name begins.
    let position: TextPosition
  }

  init(_ bytes: [UInt8]) {
    let mark = EncodingSigns.byteOrderMark(bytes)
    self.mark = mark?.encoding
    markLength = mark?.length ?? 0
    shape = mark == nil ? EncodingSigns.shapeOfUTF16(bytes) : nil
    let letters = EncodingSigns.letters(in: bytes)
    let isWide = (self.mark ?? shape)?.isUTF16 ?? false
    isCertainlyUTF8 = !isWide && letters == .utf8
    looksLikeWindows = !isWide && mark == nil && letters == .windows
    declaration = EncodingSigns.declaration(
      in: Array(bytes.dropFirst(markLength)), self.mark ?? shape ?? .utf8, markLength)
  }

  /// The best guess as long as nothing else is known of the file.
  var likely: SourceEncoding {
    mark ?? shape ?? declaration?.meaning?.oneByte ?? (looksLikeWindows ? .windows1252 : .utf8)
  }

  // MARK: - Marks and shapes

  private static func byteOrderMark(_ bytes: [UInt8]) -> (encoding: SourceEncoding, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// Names of columns and keys are ASCII nearly always, so that most units have a NUL, and always on
  /// the same side. One unit alone may be a NUL that strayed into another text.
  private static func shapeOfUTF16(_ bytes: [UInt8]) -> SourceEncoding? {
    let count = min(bytes.count, 1024) / 2
    guard count >= 2 else { return nil }
    let first = (0..<count).count { bytes[2 * $0] == 0 }
    let second = (0..<count).count { bytes[2 * $0 + 1] == 0 }
    let most = count - count / 4
    if first == 0, second >= most { return .utf16LittleEndian }
    return second == 0 && first >= most ? .utf16BigEndian : nil
  }

  // MARK: - Letters

  private enum Letters { case none, utf8, windows, mixed }

  /// In Windows-1252 a letter beyond ASCII nearly always stands between letters of ASCII. Where part
  /// of a scalar of UTF-8 shows, the text is UTF-8 that was damaged.
  private static func letters(in bytes: [UInt8]) -> Letters {
    let span = bytes.span
    var (scalars, flaws) = (false, false)
    var index = span.endOfASCII(from: 0)
    while index < span.count {
      let step = UTF8Step(span, at: index)
      let isCut = index + step.length == span.count && span.count == Opening.size
      if step.isScalar {
        scalars = scalars || step.length > 1
      } else if !isCut {
        if step.length > 1 || undefined.contains(span[index]) { return .mixed }
        flaws = true
      }
      index = span.endOfASCII(from: index + step.length)
    }
    return scalars ? flaws ? .mixed : .utf8 : flaws ? .windows : .none
  }

  /// The bytes that Windows-1252 gives no meaning.
  private static let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]

  // MARK: - Declaration

  private static func declaration(
    in bytes: [UInt8], _ encoding: SourceEncoding, _ markLength: Int
  ) -> Declaration? {
    var decoder = TextDecoder(encoding)
    var flaws = TextFlaws()
    var text: [UInt8] = []
    decoder.decode(Array(bytes.prefix(1024)), into: &text, flaws: &flaws, isLast: false)
    guard let name = XMLPrologue(text).encoding else { return nil }
    var position = TextPosition(line: 1, column: 1, byteOffset: markLength)
    position.leap(
      over: text.span.extracting(0..<offset(of: Array(name.utf8), in: text)), in: encoding)
    return Declaration(name: name, meaning: EncodingName(name), position: position)
  }

  /// Where the name stands behind the word that announces it.
  private static func offset(of name: [UInt8], in text: [UInt8]) -> Int {
    func find(_ word: [UInt8], from start: Int) -> Int? {
      guard !word.isEmpty, start + word.count <= text.count else { return nil }
      return (start...(text.count - word.count)).first { text[$0...].starts(with: word) }
    }
    guard let announced = find(Array("encoding".utf8), from: 0) else { return 0 }
    return find(name, from: announced + 8) ?? announced
  }
}

/// An encoding as XML declarations name it (IANA character sets).
enum EncodingName {
  case known(SourceEncoding)
  /// UTF-16 of either order; the bytes show which.
  case utf16

  init?(_ name: String) {
    switch name.lowercased() {
    case "utf-8", "utf8": self = .known(.utf8)
    case "utf-16", "utf16", "iso-10646-ucs-2": self = .utf16
    case "utf-16le": self = .known(.utf16LittleEndian)
    case "utf-16be": self = .known(.utf16BigEndian)
    case "windows-1252", "cp1252", "cp-1252": self = .known(.windows1252)
    case "iso-8859-1", "iso_8859-1", "iso8859-1", "latin1", "l1": self = .known(.latin1)
    case "iso-8859-14", "iso_8859-14", "iso8859-14", "latin8", "l8", "iso-celtic":
      self = .known(.latin8)
    case "iso-8859-15", "iso_8859-15", "iso8859-15", "latin-9", "latin9": self = .known(.latin9)
    case "us-ascii", "ascii", "iso646-us": self = .known(.ascii)
    default: return nil
    }
  }

  /// The encoding, unless it takes two bytes a letter: who reads the name in bytes of ASCII knows
  /// that it is not true.
  var oneByte: SourceEncoding? {
    guard case .known(let encoding) = self, !encoding.isUTF16 else { return nil }
    return encoding
  }

  func includes(_ encoding: SourceEncoding) -> Bool {
    switch self {
    case .known(let known): known == encoding
    case .utf16: encoding.isUTF16
    }
  }

  var text: String {
    switch self {
    case .known(let encoding): encoding.rawValue
    case .utf16: "utf-16"
    }
  }
}
