import CanonicalModel
import Records

/// A dataset that is being made: the folder that nobody sees yet, and what lies in it for the time being.
///
/// Nothing is made before somebody asks for it, so that nothing of it lies where inputs are looked for.
final class DatasetWork {
  private let target: FolderTarget
  private var draft: FolderDraft?
  private var madeShelf: DraftShelf?

  init(_ target: FolderTarget) { self.target = target }

  func folder() throws(RunError) -> FolderDraft {
    if let draft { return draft }
    let made = try FolderDraft(of: target)
    draft = made
    return made
  }

  /// For what is needed again when the dataset is written.
  func shelf() throws(RunError) -> any PackedShelf {
    if let madeShelf { return madeShelf }
    let made = try DraftShelf(in: try folder(), called: target.shown)
    madeShelf = made
    return made
  }

  /// Throws where the shelf lost something.
  func check() throws(RunError) { try madeShelf?.check() }

  /// Takes all of it away, for nothing came of it.
  func abandon() { draft?.abandon() }
}
