import CanonicalModel
import Records

/// Exports whose files would be taken for those of another.
///
/// Recognition itself is asked: a file with all that an export knows is held against the signatures
/// of the others.
enum SignatureCheck {
  /// `others` are all other exports, of this partner and of any.
  static func remarks(on reading: ExportReading, among others: [ExportVersion])
    -> [ProfileRemark]
  {
    let export = reading.export
    let signs = export.ownSigns
    // Others may not know its file, because of what the file shows beyond the signature.
    guard export.likeness(to: signs) == 1 else { return [] }
    return others.compactMap { other in
      guard other !== export, other.likeness(to: signs) == 1 else { return nil }
      if other.signatureSize == export.signatureSize {
        return same(reading.place("signature"), other.id)
      }
      return other.signatureSize > export.signatureSize
        ? taken(reading.place("signature"), other.id) : nil
    }
  }

  private static func same(_ position: TextPosition, _ other: String) -> ProfileRemark {
    ProfileRemark(
      .mistake, "same-signature", at: position,
      what: Words(
        en: "a file of this export also shows the signature of \(other), which is as long",
        cy: "mae ffeil o'r allforiad hwn hefyd yn dangos llofnod \(other), sydd yr un mor hir"),
      mend: Words(
        en: "name something that only this export has, or put what the other has under \"without\"",
        cy:
          "enwch rywbeth sydd gan yr allforiad hwn yn unig, neu rhowch yr hyn sydd gan y llall o dan "
          + "\"without\""))
  }

  private static func taken(_ position: TextPosition, _ other: String) -> ProfileRemark {
    ProfileRemark(
      .mistake, "hidden-by-signature", at: position,
      what: Words(
        en:
          "a file of this export would be taken for one of \(other), whose longer signature it shows",
        cy:
          "cymerid ffeil o'r allforiad hwn yn un o \(other), gan ei bod yn dangos ei lofnod hirach"
      ),
      mend: Words(
        en: "name more columns or keys of this export in its signature",
        cy: "enwch ragor o golofnau neu allweddi'r allforiad hwn yn ei lofnod"))
  }
}

extension ExportVersion {
  /// What a file of this export shows: all that it knows, or no more than its signature where a
  /// file may leave the rest out; and its kind where the records state theirs.
  fileprivate var ownSigns: FileSigns {
    switch signature {
    case .columns(let names):
      var columns = mayOmitColumns ? Set(names) : knownNames.union(names)
      if let statements { columns.insert(statements.kindPath) }
      let header = columns.sorted()
      let record = statements.map { statements in
        header.map { $0 == statements.kindPath ? recordKind.rawValue : "" }
      }
      return FileSigns(format: format, rows: [delimiter: [header] + (record.map { [$0] } ?? [])])
    case .keys(let names):
      let keys = mayOmitColumns ? Set(names) : knownNames.union(names)
      let top = records.path.first.map { [$0] } ?? []
      return FileSigns(
        format: format, keys: keys.sorted(), topKeys: top, firstKind: statedKind)
    case .root(let name, let namespace):
      return FileSigns(format: format, root: name, namespace: namespace, firstKind: statedKind)
    }
  }

  /// The kind as its records say it, if they do.
  private var statedKind: String? { statements.map { _ in recordKind.rawValue } }
}
