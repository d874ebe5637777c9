import Records

/// A stretch of a file as text that moves forward: what readers scan.
///
/// Readers look at `bytes` from `start`, take whole records from the front, and ask for more when a
/// record does not end in the window. Nothing behind `start` is looked at again.
package struct TextWindow {
  private let file: InputFile
  private var decoder: TextDecoder
  /// Bytes of the file before they are decoded, where they are not UTF-8.
  private var source: [UInt8] = []
  private let chunkSize: Int
  /// The text; a batch takes its bytes from here.
  package private(set) var bytes: [UInt8] = []
  /// Where the part that is not yet taken begins.
  package private(set) var start = 0
  /// The position in the file of `bytes[start]`.
  package private(set) var position: TextPosition
  package private(set) var isAtEnd = false
  /// Flaws in the part that is not yet taken, by index into `bytes`.
  private var flaws = TextFlaws()

  /// How much is read at a time, in bytes: two such buffers stay in the cache of a processor.
  package static let defaultChunkSize = 1 << 18
  /// How much is decoded at a time, so that both forms stay near the processor.
  private static let pieceSize = 1 << 16
  /// Storage beyond this is let go when the record that needed it is gone.
  private static let keptCapacity = 4 << 20

  /// `opening` are bytes that were read already to recognise the file; `markLength` of them are a
  /// byte order mark. `standsForUTF8` when the file should be UTF-8 and is not.
  package init(
    _ file: InputFile, encoding: SourceEncoding, standsForUTF8: Bool = false,
    opening: [UInt8] = [], markLength: Int = 0, chunkSize: Int = TextWindow.defaultChunkSize
  ) {
    self.file = file
    decoder = TextDecoder(encoding, standsForUTF8: standsForUTF8)
    self.chunkSize = chunkSize
    position = TextPosition(line: 1, column: 1, byteOffset: markLength)
    let text = Array(opening.dropFirst(markLength))
    decoder.decode(text, into: &bytes, flaws: &flaws, isLast: false)
  }

  package var encoding: SourceEncoding { decoder.encoding }

  /// Whether the part that is not yet taken holds bytes that spell nothing.
  private var hasFlaws: Bool { !flaws.isEmpty }

  /// Reads another chunk behind what is there. False when the file had no more.
  package mutating func more() throws(ReadError) -> Bool {
    guard !isAtEnd else { return false }
    dropTaken()
    let before = bytes.count
    // As much again for a record that is larger than a chunk, and a quarter of one that is larger
    // by far: looking at it again stays linear, and memory near what it takes.
    let wanted = max(chunkSize, min(bytes.count, max(TextWindow.pieceSize, bytes.count / 4)))
    if encoding == .utf8 { try readText(wanted) } else { try readSource(wanted) }
    return !isAtEnd || bytes.count > before
  }

  /// What the largest record takes, 16 MiB, and a quarter, which is read behind it. A window that grows beyond its usual size
  /// gets it at once: growing by steps would hold the text twice at each, and memory that is not yet
  /// written to costs nothing.
  private static let roomForARecord = 21 << 20

  private mutating func dropTaken() {
    if start > 0 {
      bytes.removeFirst(start)
      flaws.moveBack(by: start)
      start = 0
    }
    if bytes.capacity > TextWindow.keptCapacity, bytes.count < TextWindow.keptCapacity / 4 {
      bytes = Array(bytes[...])
    }
  }

  private mutating func readText(_ count: Int) throws(ReadError) {
    // A little more than is asked for, since what stays in front is now longer and now shorter.
    let room = bytes.count + count + min(count, TextWindow.pieceSize)
    bytes.reserveCapacity(
      room > TextWindow.keptCapacity ? max(room, TextWindow.roomForARecord) : room)
    let checked = decoder.resume(&bytes)
    isAtEnd = try !file.read(upTo: count, into: &bytes)
    decoder.settle(&bytes, from: checked, flaws: &flaws, isLast: isAtEnd)
  }

  private mutating func readSource(_ count: Int) throws(ReadError) {
    var rest = count
    while rest > 0 {
      source.removeAll(keepingCapacity: true)
      let gotSome = try file.read(upTo: min(rest, TextWindow.pieceSize), into: &source)
      // Only a chunk without any bytes is the end, so that readers see the same ends in every
      // encoding.
      if !gotSome, rest < count { return }
      isAtEnd = !gotSome
      decoder.decode(source, into: &bytes, flaws: &flaws, isLast: isAtEnd)
      guard gotSome else { return }
      rest -= source.count
    }
  }

  /// Moves the text up to `end` into the batch, with its origin and its encoding faults, and goes
  /// on at `position`, which the reader knows from its records.
  package mutating func take(upTo end: Int, into batch: inout RawBatch, next: TextPosition) {
    moveFlaws(upTo: end, into: &batch)
    batch.origin = position
    batch.encoding = encoding
    if start == 0, batch.bytes.isEmpty, end > bytes.count / 2 {
      handOver(upTo: end, to: &batch)
    } else {
      batch.bytes.append(contentsOf: bytes[start..<end])
      start = end
    }
    position = next
  }

  /// The batch gets the storage and the window what is left of the text: the shorter part is moved.
  private mutating func handOver(upTo end: Int, to batch: inout RawBatch) {
    batch.bytes.append(contentsOf: bytes[end...])
    bytes.removeLast(bytes.count - end)
    swap(&bytes, &batch.bytes)
    flaws.moveBack(by: end)
  }

  /// Flaws come in order, so one walk over the text finds the position of each.
  private mutating func moveFlaws(upTo end: Int, into batch: inout RawBatch) {
    guard hasFlaws else { return }
    var place = position
    var walked = start
    for flaw in flaws.take(upTo: end) {
      TextWindow.leap(&place, over: bytes, walked..<flaw.offset, in: encoding)
      walked = flaw.offset
      // At the very front it is what it should be, left there by whoever made this window.
      if flaw.fault == .markInside, place.byteOffset == 0 { continue }
      batch.faults.append(
        RawFault(
          flaw.fault, at: flaw.offset - start, arguments: arguments(flaw.fault), position: place))
    }
    // Their places were all told, so that it does not matter which batch brings the number.
    for (fault, count) in flaws.takeUnlisted() {
      batch.faults.append(
        RawFault(fault, at: 0, arguments: arguments(fault), position: position, count: count))
    }
  }

  private static func leap(
    _ position: inout TextPosition, over bytes: [UInt8], _ range: Range<Int>,
    in encoding: SourceEncoding
  ) {
    position.leap(over: bytes.span.extracting(range), in: encoding)
  }

  private func arguments(_ fault: Fault) -> Arguments {
    switch fault {
    case .undefinedByte: ["encoding": .term(Words(same: encoding.rawValue))]
    case .invalidUTF8: ["reading": .term(TextWindow.reading(decoder.standsForUTF8))]
    default: .none
    }
  }

  private static func reading(_ isReplaced: Bool) -> Words {
    isReplaced
      ? Words(en: "they were read as Windows-1252", cy: "fe'u darllenwyd fel Windows-1252")
      : Words(en: "they were kept as they are", cy: "fe'u cadwyd fel y maent")
  }
}
