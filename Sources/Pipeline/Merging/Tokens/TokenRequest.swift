import Records

/// A list of tokens that stand for the names which a partner may not share: `--tokens PARTNER=FILE`.
package struct TokenRequest: Sendable, Equatable {
  package let partner: String
  package let path: String

  /// What an option says.
  package init(_ option: String) throws(RunError) {
    let parts = option.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw .configuration(
        "--tokens \(option): say whose tokens they are, as in --tokens bawso=tokens.csv")
    }
    (partner, path) = (String(parts[0]), String(parts[1]))
  }

  /// The lists by their partners, so that the order of the options does not count. A partner has one list,
  /// and no list is of two.
  static func sorted(_ all: [TokenRequest], keyFiles: [String]) throws(RunError) -> [TokenRequest] {
    guard all.isEmpty || !keyFiles.isEmpty else {
      throw .configuration("--tokens needs the key of the tokens; name its file with --key-file")
    }
    guard keyFiles.isEmpty || !all.isEmpty else {
      throw .configuration(
        "--key-file is the key of tokens; name their list with --tokens PARTNER=FILE")
    }
    var files: Set<FileTree.Identity> = []
    for (index, one) in all.enumerated() {
      guard !all[..<index].contains(where: { $0.partner == one.partner }) else {
        throw .configuration("--tokens: \(one.partner) has two lists; put them into one")
      }
      guard let file = FileTree.identity(of: one.path) else {
        throw RunError(.notFound(path: one.path))
      }
      guard files.insert(file).inserted else {
        throw .configuration("--tokens: \(one.path) is named for two partners")
      }
    }
    return all.sorted { $0.partner.utf8.lexicographicallyPrecedes($1.partner.utf8) }
  }
}
