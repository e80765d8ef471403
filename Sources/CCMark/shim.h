#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmark.h>

// Declared by the C library only for programs that ask for GNU's additions before they include anything.
extern void *memmem(const void *text, size_t length, const void *word, size_t word_length);

// All that libcmark allocates for one tree lies in a few large pieces of memory, which are given back together. A tree
// has thousands of small parts, and allocating each takes a third of the time of parsing.
typedef struct ccmark_piece {
    struct ccmark_piece *previous;
} ccmark_piece;

typedef struct ccmark_tree {
    cmark_node *root;
    ccmark_piece *last;
} ccmark_tree;

typedef struct ccmark_arena {
    ccmark_piece *last;
    char *position;
    char *end;
    size_t next_size;
} ccmark_arena;

// libcmark's allocators know no owner; a parse begins and ends within ccmark_parse, on one thread.
static inline ccmark_arena **ccmark_current(void) {
    static __thread ccmark_arena *current;
    return &current;
}

static inline size_t ccmark_rounded(size_t size) { return (size + 15) & ~(size_t)15; }

static inline void *ccmark_allocate(size_t size) {
    ccmark_arena *arena = *ccmark_current();
    // Before each part stands its size, in as many bytes as keep the part aligned.
    size_t needed = ccmark_rounded(size) + 16;
    if (needed > (size_t)(arena->end - arena->position)) {
        size_t room = needed > arena->next_size ? needed : arena->next_size;
        ccmark_piece *piece = (ccmark_piece *)malloc(room + 16);
        if (!piece) abort();
        piece->previous = arena->last;
        arena->last = piece;
        arena->position = (char *)piece + 16;
        arena->end = arena->position + room;
        if (arena->next_size < ((size_t)1 << 24)) arena->next_size *= 2;
    }
    char *part = arena->position + 16;
    *(size_t *)(part - 16) = size;
    arena->position += needed;
    return part;
}

static inline void *ccmark_calloc(size_t count, size_t size) {
    if (size && count > (SIZE_MAX >> 1) / size) abort();
    void *part = ccmark_allocate(count * size);
    memset(part, 0, count * size);
    return part;
}

static inline void *ccmark_realloc(void *part, size_t size) {
    if (!part) return ccmark_allocate(size);
    size_t old = *(size_t *)((char *)part - 16);
    if (size <= old) return part;
    ccmark_arena *arena = *ccmark_current();
    char *part_end = (char *)part + ccmark_rounded(old);
    size_t more = ccmark_rounded(size) - ccmark_rounded(old);
    if (part_end == arena->position && more <= (size_t)(arena->end - part_end)) {
        *(size_t *)((char *)part - 16) = size;
        arena->position += more;
        return part;
    }
    void *larger = ccmark_allocate(size);
    memcpy(larger, part, old);
    return larger;
}

static inline void ccmark_forget(void *part) { (void)part; }

// The tree of a text. It may be read on any thread, but never changed, and is given back by ccmark_release alone.
static inline ccmark_tree ccmark_parse(const char *text, size_t length, int options) {
    static cmark_mem memory = {ccmark_calloc, ccmark_realloc, ccmark_forget};
    ccmark_arena arena = {NULL, NULL, NULL, 16384 + 4 * length};
    *ccmark_current() = &arena;
    cmark_parser *parser = cmark_parser_new_with_mem(options, &memory);
    cmark_parser_feed(parser, text, length);
    ccmark_tree tree = {cmark_parser_finish(parser), NULL};
    cmark_parser_free(parser);
    *ccmark_current() = NULL;
    tree.last = arena.last;
    return tree;
}

static inline void ccmark_release(ccmark_tree tree) {
    while (tree.last) {
        ccmark_piece *previous = tree.last->previous;
        free(tree.last);
        tree.last = previous;
    }
}
