// openat2(2), which glibc 2.36 does not wrap: a path from an open folder, with no link on the way and no way out.
#ifndef CLINUX_BENEATH_H
#define CLINUX_BENEATH_H

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

// Folder by folder, where the kernel or a container knows no openat2.
static inline int openStepwise(int folder, const char *path, int flags) {
    char name[256];
    int at = folder;
    for (;;) {
        const char *slash = strchr(path, '/');
        size_t length = slash ? (size_t)(slash - path) : strlen(path);
        if (length >= sizeof name) {
            errno = ENAMETOOLONG;
        } else if (length == 2 && path[0] == '.' && path[1] == '.') {
            errno = EXDEV;
        } else {
            memcpy(name, path, length);
            name[length] = 0;
            int step = openat(at, length ? name : ".",
                              slash ? O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC : flags | O_NOFOLLOW);
            // Of a link that should be a folder, the kernel says that it is none.
            if (step < 0 && errno == ENOTDIR) {
                char target[1];
                if (readlinkat(at, name, target, sizeof target) >= 0) errno = ELOOP; else errno = ENOTDIR;
            }
            int error = errno;
            if (at != folder) close(at);
            errno = error;
            if (step < 0 || !slash) return step;
            at = step;
            path = slash + 1;
            continue;
        }
        int error = errno;
        if (at != folder) close(at);
        errno = error;
        return -1;
    }
}

// ELOOP is what it says of a link, EXDEV of a way out.
static inline int openBeneath(int folder, const char *path, int flags) {
    struct {
        unsigned long long flags, mode, resolve;
    } how = {(unsigned int)flags, 0, 0x04 | 0x08};  // RESOLVE_NO_SYMLINKS, RESOLVE_BENEATH
    long file = syscall(SYS_openat2, folder, path, &how, sizeof how);
    if (file >= 0 || (errno != ENOSYS && errno != EPERM)) return (int)file;
    return openStepwise(folder, path, flags);
}

#endif
