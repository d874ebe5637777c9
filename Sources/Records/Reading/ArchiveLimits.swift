/// What an archive may hold. All of it is counted in bytes as they are unpacked, whatever the archive says of
/// itself.
package struct ArchiveLimits: Sendable {
  /// Entries, folders among them.
  package var entries = 1_000
  /// Bytes of the directory: the names, and what stands beside them.
  package var directoryBytes = 1 << 20
  /// Bytes of one entry: four times what a million referrals take in XML, and fewer than need a number of more than
  /// four bytes.
  package var entryBytes = 4_000_000_000
  /// Bytes of all entries.
  package var allBytes = 16_000_000_000
  /// How many bytes may become of one. Exports of records become five to fifty times as large.
  package var ratio = 200
  /// Up to so many bytes the ratio does not count: a small table of one word is packed tightly too.
  package var freeBytes = 1 << 20

  package init() {}

  /// Whether more becomes of packed bytes than of any export.
  package func isTooTight(_ size: Int, packed: Int) -> Bool {
    size > freeBytes && (size - 1) / ratio >= packed
  }
}
