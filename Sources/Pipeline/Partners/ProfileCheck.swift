import CanonicalModel
import Profiles
import Readers
import Records

/// `cyson partners check`: everything that can be said of profiles without a partner's file.
package struct ProfileCheck: Sendable {
  /// One profile and what there is to say of it.
  package struct Checked: Sendable {
    package let file: String
    package let partner: String?
    package let remarks: [ProfileRemark]

    package func count(_ gravity: ProfileRemark.Gravity) -> Int {
      remarks.count { $0.gravity == gravity }
    }
  }

  package let checked: [Checked]

  /// Whether no profile has a mistake.
  package var isClean: Bool { checked.allSatisfy { $0.count(.mistake) == 0 } }

  package func count(_ gravity: ProfileRemark.Gravity) -> Int {
    checked.reduce(0) { $0 + $1.count(gravity) }
  }

  /// Checks the file, or all profiles of the schema folder.
  package static func run(file: String?, schemas: String?) throws(RunError) -> ProfileCheck {
    let places = try SchemaPlaces(path: schemas)
    let lists = try CodeListFolder(path: places.base).lists
    let all = try ProfileFile.all(in: places.profileFolders, lists: lists)
    guard let file else {
      return ProfileCheck(
        checked: try all.map { file throws(RunError) in
          try check(file, among: all, lists)
        })
    }
    let named = try ProfileFile(named: file, lists: lists)
    return ProfileCheck(checked: [try check(named, among: all, lists)])
  }

  private static func check(_ file: ProfileFile, among all: [ProfileFile], _ lists: CodeLists)
    throws(RunError) -> Checked
  {
    switch file.content {
    case .notJSON(let failure):
      return Checked(file: file.path, partner: nil, remarks: [remark(on: failure)])
    case .reading(let reading):
      let others = others(than: file, among: all)
      var remarks = ProfileReview.remarks(
        on: reading, lists: lists,
        others: others.flatMap { $0.reading?.exports.map(\.export) ?? [] })
      remarks += FolderCheck.remarks(on: file, reading, others: others)
      remarks += try SchemaFileCheck.remarks(on: reading, in: file.folder)
      return Checked(
        file: file.path, partner: reading.partner,
        remarks: remarks.sorted(by: ProfileRemark.isBefore))
    }
  }

  /// The profiles beside it: neither itself nor the one that it would replace.
  private static func others(than file: ProfileFile, among all: [ProfileFile]) -> [ProfileFile] {
    let identity = FileTree.identity(of: file.path)
    let isListed = all.contains { FileTree.identity(of: $0.path) == identity }
    return all.filter { other in
      if FileTree.identity(of: other.path) == identity { return false }
      return isListed || other.reading?.partner != file.reading?.partner
    }
  }

  private static func remark(on failure: DocumentReader.Failure) -> ProfileRemark {
    ProfileRemark(
      .mistake, "not-json", at: failure.position,
      what: Words(
        en: "this is not JSON: \(failure.flaw.words.en)",
        cy: "nid JSON yw hwn: \(failure.flaw.words.cy)"),
      mend: Words(
        en: "look at this place and just before it; an editor that knows JSON shows it in colour",
        cy:
          "edrychwch ar y lle hwn ac ychydig o'i flaen; mae golygydd sy'n deall JSON yn ei ddangos "
          + "mewn lliw"))
  }
}

extension ProfileFile {
  /// A file that a user names.
  fileprivate init(named path: String, lists: CodeLists) throws(RunError) {
    guard FileTree.exists(path) else { throw RunError(.notFound(path: path)) }
    guard FileTree.identity(of: path) != nil else { throw RunError(.notAFile(path: path)) }
    try self.init(path: path, lists: lists)
  }
}
