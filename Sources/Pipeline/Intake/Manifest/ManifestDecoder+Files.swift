import Records

/// The files that a manifest lists.
extension ManifestDecoder {
  mutating func files(_ document: Document?) -> [DropManifest.ListedFile]? {
    guard let document else { return nil }
    note(document, ["files"])
    guard let elements = document.elements else {
      expect(ManifestWords.list, document, ["files"])
      return nil
    }
    var names: Set<[UInt8]> = []
    return elements.enumerated().compactMap { index, element in
      file(element, ["files", String(index)], &names)
    }
  }

  private mutating func file(
    _ document: Document, _ names: [String], _ known: inout Set<[UInt8]>
  ) -> DropManifest.ListedFile? {
    guard document.members != nil else {
      expect(ManifestWords.object, document, names)
      return nil
    }
    allow(["name", "sha256"], in: document, names)
    let hash = hash(document, names)
    guard let value = document["name"], let name = value.string, !name.isEmpty else {
      expect(ManifestWords.text, document["name"] ?? document, names + ["name"])
      return nil
    }
    guard known.insert(Array(name.utf8)).inserted else {
      expect(ManifestWords.nameOnce, value, names + ["name"])
      return nil
    }
    guard !ManifestDecoder.leadsOut(name) else {
      flaw(
        .nameOutsideDrop, ["name": .text(SensitiveText(startOf: Array(name.utf8)[...]))], value,
        names + ["name"])
      return nil
    }
    return DropManifest.ListedFile(
      name: name, sha256: hash, spot: spot(value, names + ["name"]),
      hashSpot: spot(document["sha256"] ?? value, names + ["sha256"]))
  }

  /// In small letters.
  private mutating func hash(_ document: Document, _ names: [String]) -> String? {
    guard let text = document["sha256"]?.string, text.utf8.count == 64,
      text.utf8.allSatisfy(\.isHexDigit)
    else {
      expect(ManifestWords.hash, document["sha256"] ?? document, names + ["sha256"])
      return nil
    }
    return text.lowercased()
  }

  /// Whether a name leads out of its folder, as paths do here or on Windows. A NUL would hide the rest
  /// of it from the system.
  static func leadsOut(_ name: String) -> Bool {
    let steps = name.utf8.split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\")
    }
    let isDrive = name.utf8.dropFirst().first == UInt8(ascii: ":") && steps.count > 1
    return name.utf8.contains(0) || steps.first?.isEmpty ?? true || isDrive
      || steps.contains { $0.elementsEqual("..".utf8) }
  }
}

extension UInt8 {
  fileprivate var isHexDigit: Bool {
    self &- 48 < 10 || (self | 0x20) &- 97 < 6
  }
}
