#include <stddef.h>
#include <cmark.h>

// Declared by the C library only for programs that ask for GNU's additions before they include anything.
extern void *memmem(const void *text, size_t length, const void *word, size_t word_length);
