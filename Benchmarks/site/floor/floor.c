// floor FROM TO: what has to be done at the very least, on one thread. Reads every .md file below FROM, turns it into
// HTML with libcmark and writes it to a folder of its own below TO. No front matter, no templates, no links, no lists.
#include <cmark.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { longest = 4096 };

static void stop(const char *path) {
    perror(path);
    exit(1);
}

static char *buffer;
static size_t room;

static size_t read_whole(const char *path) {
    int file = open(path, O_RDONLY);
    struct stat facts;
    if (file < 0 || fstat(file, &facts) < 0) stop(path);
    size_t size = (size_t)facts.st_size;
    if (size > room) {
        room = size * 2;
        buffer = realloc(buffer, room);
        if (!buffer) stop(path);
    }
    for (size_t at = 0; at < size;) {
        ssize_t got = read(file, buffer + at, size - at);
        if (got <= 0) stop(path);
        at += (size_t)got;
    }
    close(file);
    return size;
}

static void write_whole(const char *path, const char *bytes, size_t size) {
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (file < 0) stop(path);
    for (size_t at = 0; at < size;) {
        ssize_t put = write(file, bytes + at, size - at);
        if (put <= 0) stop(path);
        at += (size_t)put;
    }
    close(file);
}

static void make_folder(const char *path) {
    if (mkdir(path, 0755) < 0 && errno != EEXIST) stop(path);
}

static void walk(const char *from, const char *to) {
    DIR *folder = opendir(from);
    if (!folder) stop(from);
    make_folder(to);
    for (struct dirent *entry; (entry = readdir(folder));) {
        if (entry->d_name[0] == '.') continue;
        char source[longest], target[longest];
        snprintf(source, longest, "%s/%s", from, entry->d_name);
        snprintf(target, longest, "%s/%s", to, entry->d_name);
        if (entry->d_type == DT_DIR) {
            walk(source, target);
            continue;
        }
        size_t name = strlen(target);
        if (name < 3 || strcmp(target + name - 3, ".md") != 0) continue;
        target[name - 3] = 0;
        make_folder(target);
        size_t size = read_whole(source);
        char *html = cmark_markdown_to_html(buffer, size, CMARK_OPT_DEFAULT);
        strncat(target, "/index.html", longest - strlen(target) - 1);
        write_whole(target, html, strlen(html));
        free(html);
    }
    closedir(folder);
}

int main(int count, char **arguments) {
    if (count != 3) return 64;
    walk(arguments[1], arguments[2]);
    return 0;
}
