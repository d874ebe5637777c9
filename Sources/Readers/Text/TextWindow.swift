import Records

/// A stretch of a file as text that moves forward: what readers scan.
///
/// Readers look at `bytes` from `start`, take whole records from the front, and ask for more when a
/// record does not end in the window. Nothing behind `start` is looked at again.
package struct TextWindow {
  private let file: InputFile
  private var decoder: TextDecoder
  private var chunk: [UInt8] = []
  private let chunkSize: Int
  /// The text; a batch takes its bytes from here.
  package private(set) var bytes: [UInt8] = []
  /// Where the part that is not yet taken begins.
  package private(set) var start = 0
  /// The position in the file of `bytes[start]`.
  package private(set) var position: TextPosition
  package private(set) var isAtEnd = false
  /// Flaws in the part that is not yet taken, by index into `bytes`.
  private var flaws: [TextDecoder.Flaw] = []

  /// How much is read at a time, in bytes.
  package static let defaultChunkSize = 1 << 20

  /// `opening` are bytes that were read already to recognise the file; `markLength` of them are a
  /// byte order mark.
  package init(
    _ file: InputFile, encoding: SourceEncoding, opening: [UInt8] = [],
    markLength: Int = 0, chunkSize: Int = TextWindow.defaultChunkSize
  ) {
    self.file = file
    decoder = TextDecoder(encoding)
    self.chunkSize = chunkSize
    position = TextPosition(line: 1, column: 1, byteOffset: markLength)
    let text = Array(opening.dropFirst(markLength))
    decoder.decode(text, into: &bytes, flaws: &flaws, isLast: false)
  }

  package var encoding: SourceEncoding { decoder.encoding }

  /// Whether the part that is not yet taken holds bytes that spell nothing.
  package var hasFlaws: Bool { !flaws.isEmpty }

  /// Reads another chunk behind what is there. False when the file had no more.
  package mutating func more() throws(ReadError) -> Bool {
    guard !isAtEnd else { return false }
    if start > 0 {
      bytes.removeFirst(start)
      flaws = flaws.map { TextDecoder.Flaw(offset: $0.offset - start, fault: $0.fault) }
      start = 0
    }
    chunk.removeAll(keepingCapacity: true)
    let gotSome = try file.read(upTo: max(chunkSize, bytes.count), into: &chunk)
    isAtEnd = !gotSome
    let before = bytes.count
    decoder.decode(chunk, into: &bytes, flaws: &flaws, isLast: isAtEnd)
    return gotSome || bytes.count > before
  }

  /// Moves the text up to `end` into the batch, with its origin and its encoding faults, and goes
  /// on at `position`, which the reader knows from its records.
  package mutating func take(upTo end: Int, into batch: inout RawBatch, next: TextPosition) {
    batch.bytes.append(contentsOf: bytes[start..<end])
    batch.origin = position
    batch.encoding = encoding
    moveFlaws(upTo: end, into: &batch)
    start = end
    position = next
  }

  /// Reads what is left of a file that cannot be understood, for its encoding faults alone.
  package mutating func drain(into batch: inout RawBatch) throws(ReadError) {
    repeat {
      var next = position
      TextWindow.leap(&next, over: bytes, start..<bytes.count, in: encoding)
      moveFlaws(upTo: bytes.count, into: &batch)
      start = bytes.count
      position = next
    } while try more()
  }

  /// Flaws come in order, so one walk over the text finds the position of each.
  private mutating func moveFlaws(upTo end: Int, into batch: inout RawBatch) {
    guard let first = flaws.first, first.offset < end else { return }
    var place = position
    var walked = start
    for flaw in flaws.prefix(while: { $0.offset < end }) {
      TextWindow.leap(&place, over: bytes, walked..<flaw.offset, in: encoding)
      walked = flaw.offset
      batch.faults.append(
        RawFault(flaw.fault, at: flaw.offset - start, arguments: arguments(flaw), position: place))
    }
    flaws.removeAll { $0.offset < end }
  }

  private static func leap(
    _ position: inout TextPosition, over bytes: [UInt8], _ range: Range<Int>,
    in encoding: SourceEncoding
  ) {
    position.leap(over: bytes.span.extracting(range), in: encoding)
  }

  private func arguments(_ flaw: TextDecoder.Flaw) -> Arguments {
    guard flaw.fault == .undefinedByte else { return .none }
    return ["encoding": .term(Words(same: encoding.rawValue))]
  }
}
