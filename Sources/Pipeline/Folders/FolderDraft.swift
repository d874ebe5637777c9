import Glibc
import Records

/// A folder of ours that is being made, beside the one that it will be.
///
/// Whoever makes one holds a lock on that folder, which ends with the process: what a killed run left
/// is told from what another run is at, and is cleared away.
final class FolderDraft {
  private let target: FolderTarget
  private let descriptor: Int32

  init(of target: FolderTarget) throws(RunError) {
    self.target = target
    descriptor = try FolderDraft.open(target)
    do throws(RunError) {
      try FolderDraft.empty(target.draft, target)
    } catch {
      close(descriptor)
      throw error
    }
  }

  deinit { close(descriptor) }

  func path(of file: String) -> String { target.draft + "/" + file }

  /// Makes a folder in it.
  func makeFolder(_ name: String) throws(RunError) {
    if mkdir(path(of: name), 0o700) != 0 { throw .unwritable(target.shown, errno) }
  }

  /// Has the names in a folder of it on the disk.
  func sync(_ name: String) { FolderDraft.sync(path(of: name)) }

  /// Makes the folder, or takes the one that a killed run left, and locks it.
  private static func open(_ target: FolderTarget) throws(RunError) -> Int32 {
    if mkdir(target.draft, 0o700) != 0, errno != EEXIST { throw .unwritable(target.shown, errno) }
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let descriptor = Glibc.open(target.draft, flags)
    guard descriptor >= 0 else { throw .unwritable(target.shown, errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, fchmod(descriptor, 0o700) == 0,
      isStill(descriptor, at: target.draft)
    else {
      close(descriptor)
      throw .input("\(target.shown): another run is writing it; wait until it has ended")
    }
    return descriptor
  }

  /// Whether nobody gave the name to another folder between our opening and locking it.
  private static func isStill(_ descriptor: Int32, at path: String) -> Bool {
    var (held, named) = (stat(), stat())
    return fstat(descriptor, &held) == 0 && lstat(path, &named) == 0
      && held.st_ino == named.st_ino && held.st_dev == named.st_dev
  }

  /// Gives the folder its name. Where one stands already, both change places in one step.
  func publish() throws(RunError) {
    if fsync(descriptor) != 0 { throw .unwritable(target.shown, errno) }
    let flags = target.exists ? FolderRename.exchange : FolderRename.noReplace
    let code = FolderRename.rename(target.draft, target.path, flags)
    if code == EINVAL || code == ENOSYS {
      throw .input(
        "\(target.shown): this file system lets no two folders change places; name a folder that is "
          + "not there yet, or one on another disk")
    }
    if code != 0 { throw .unwritable(target.shown, code) }
    FolderDraft.sync(target.parent)
    if target.exists { removeOld() }
  }

  /// Takes the folder of before away. Another run may have taken its folder for a draft by now; then it
  /// is that run's.
  private func removeOld() {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let old = Glibc.open(target.draft, flags)
    guard old >= 0 else { return }
    defer { close(old) }
    if flock(old, LOCK_EX | LOCK_NB) == 0, FolderDraft.isStill(old, at: target.draft) {
      FolderDraft.remove(target)
    }
  }

  /// Takes the folder away, for nothing came of it.
  func abandon() { FolderDraft.remove(target) }

  /// Only what is of ours is taken away: a folder that holds anything else stays.
  private static func remove(_ target: FolderTarget) {
    try? empty(target.draft, target)
    rmdir(target.draft)
  }

  private static func empty(_ path: String, _ target: FolderTarget) throws(RunError) {
    // What lies in a folder before the folder.
    for name in try FolderTarget.content(of: path, shown: target.shown).reversed()
    where target.kind.isOurs(name) {
      let isRemoved =
        name.hasSuffix("/") ? rmdir(path + "/" + name) == 0 : unlink(path + "/" + name) == 0
      if !isRemoved {
        throw .input(
          "\(target.shown): what an ended run left cannot be cleared away (error \(errno))")
      }
    }
  }

  private static func sync(_ folder: String) {
    let descriptor = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
