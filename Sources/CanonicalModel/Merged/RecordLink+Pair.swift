extension RecordLink.Question {
  /// The short name of a question about two records: the same in every run, whichever of them is named
  /// first. It is made of their keys and tells nothing of them.
  package func pair(_ one: SourceRecordKey, _ other: SourceRecordKey) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    }
    add(rawValue.utf8)
    for key in [min(one, other), max(one, other)] {
      add([0x1F])
      add(key.text.utf8)
    }
    // The last bytes have to reach every digit.
    hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
    let digits = String(hash ^ hash >> 33, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
