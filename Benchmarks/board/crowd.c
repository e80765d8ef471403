// A crowd at the live board: every voter has a line on which news comes and another on which they vote.
//
//   crowd HOST PORT AUTHORITY COOKIES VOTES RATE SECONDS
//
// COOKIES is a file with one cookie a line; VOTES is how many each casts, RATE how many are cast a second in all.
// Reads "move" lines from standard input: each is the moment, in nanoseconds of the monotonic clock, at which somebody
// moved a session; deliveries of the news that follows are measured from there. Prints percentiles in milliseconds.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

typedef struct {
    int descriptor;
    int listens;
    int busy;
    int sent;
    int64_t asked;
    char cookie[260];
    char buffer[512];
    int filled;
} line;

static int64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static int compare(const void *left, const void *right) {
    double difference = *(const double *)left - *(const double *)right;
    return difference < 0 ? -1 : difference > 0;
}

static void print(const char *name, double *values, size_t count) {
    if (count == 0) {
        printf("%s count 0\n", name);
        return;
    }
    qsort(values, count, sizeof *values, compare);
    printf("%s count %zu p50 %.1f p95 %.1f p99 %.1f max %.1f\n", name, count, values[count / 2],
           values[count * 95 / 100], values[count * 99 / 100], values[count - 1]);
}

static int join(const char *host, int port) {
    int descriptor = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    inet_pton(AF_INET, host, &address.sin_addr);
    if (descriptor < 0 || connect(descriptor, (struct sockaddr *)&address, sizeof address) != 0) {
        perror("connect");
        exit(1);
    }
    int one = 1;
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    fcntl(descriptor, F_SETFL, O_NONBLOCK);
    return descriptor;
}

int main(int count, char **words) {
    if (count != 8) return 64;
    const char *host = words[1], *authority = words[3];
    int port = atoi(words[2]), votes = atoi(words[5]);
    double rate = atof(words[6]), seconds = atof(words[7]);
    struct rlimit limit;
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);

    size_t people = 0, room = 16384;
    line *lines = calloc(room * 2, sizeof *lines);
    FILE *cookies = fopen(words[4], "r");
    char text[256];
    while (cookies && people < room && fgets(text, sizeof text, cookies)) {
        text[strcspn(text, "\n")] = 0;
        snprintf(lines[people].cookie, sizeof lines[people].cookie, "%s", text);
        people++;
    }
    int poll = epoll_create1(0);
    for (size_t i = 0; i < people * 2; i++) {
        line *one = &lines[i];
        if (i >= people) {
            memcpy(one->cookie, lines[i - people].cookie, sizeof one->cookie);
            one->listens = 1;
        }
        one->descriptor = join(host, port);
        struct epoll_event event = {.events = EPOLLIN, .data.ptr = one};
        epoll_ctl(poll, EPOLL_CTL_ADD, one->descriptor, &event);
        if (one->listens) {
            char request[512];
            int length = snprintf(request, sizeof request, "GET /events HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\n\r\n",
                                  authority, one->cookie);
            if (write(one->descriptor, request, (size_t)length) != length) return 1;
        }
    }
    fcntl(0, F_SETFL, O_NONBLOCK);
    size_t wanted = people * (size_t)votes, cast = 0, next = 0;
    double *acknowledged = malloc((wanted + 1) * sizeof *acknowledged);
    size_t acks = 0, refused = 0, deliveries = 0, capacity = people * 200 + 1;
    double *delivered = malloc(capacity * sizeof *delivered);
    int64_t moved = 0, began = now() + 1500000000, ended = began;
    char input[4096];
    printf("ready\n");
    fflush(stdout);
    struct epoll_event events[1024];
    while (1) {
        int64_t time = now();
        if (time > began + (int64_t)(seconds * 1e9) || (acks + refused == wanted && time > ended + 1000000000)) break;
        ssize_t got = read(0, input, sizeof input - 1);
        if (got > 0) {
            input[got] = 0;
            char *last = strrchr(input, 'm');
            if (last) moved = strtoll(last + 1, NULL, 10);
        }
        while (cast < wanted && time > began && (double)cast < (double)(time - began) / 1e9 * rate) {
            size_t tried = 0;
            while (lines[next].busy && tried++ < people) next = (next + 1) % people;
            line *one = &lines[next];
            if (one->busy) break;
            char body[80], request[512];
            int length = snprintf(body, sizeof body, "{\"topic\": %d, \"level\": \"%s\"}", one->sent % 8 + 1,
                                  one->sent / 8 % 2 ? "none" : "like");
            length = snprintf(request, sizeof request,
                              "POST /api/v1/wish HTTP/1.1\r\nHost: %s\r\nOrigin: http://%s\r\nCookie: %s\r\n"
                              "Idempotency-Key: crowd-%08zu-%08d-xx\r\nContent-Type: application/json\r\n"
                              "Content-Length: %d\r\n\r\n%s",
                              authority, authority, one->cookie, next, one->sent, length, body);
            if (write(one->descriptor, request, (size_t)length) != length) return 1;
            one->busy = 1;
            one->sent++;
            one->asked = now();
            cast++;
            next = (next + 1) % people;
        }
        int ready = epoll_wait(poll, events, 1024, 1);
        for (int i = 0; i < ready; i++) {
            line *one = events[i].data.ptr;
            char bytes[4096];
            ssize_t length = read(one->descriptor, bytes, sizeof bytes - 1);
            if (length <= 0) {
                fprintf(stderr, "a line broke: %s\n", length < 0 ? strerror(errno) : "closed");
                return 1;
            }
            bytes[length] = 0;
            if (one->listens) {
                if (moved && strstr(bytes, "event: change") && strstr(bytes, "data: \xE2\x80\x9C") && deliveries < capacity)
                    delivered[deliveries++] = (double)(now() - moved) / 1e6;
                continue;
            }
            int room_left = (int)sizeof one->buffer - 1 - one->filled;
            int taken = length < room_left ? (int)length : room_left;
            memcpy(one->buffer + one->filled, bytes, (size_t)taken);
            one->filled += taken;
            one->buffer[one->filled] = 0;
            // An answer is one line of status, headers, and a short object.
            if (!strchr(bytes, '}')) continue;
            if (strncmp(one->buffer, "HTTP/1.1 200", 12) == 0) {
                acknowledged[acks++] = (double)(now() - one->asked) / 1e6;
            } else {
                if (refused++ == 0) fprintf(stderr, "%.200s\n", one->buffer);
            }
            one->filled = 0;
            one->busy = 0;
            ended = now();
        }
    }
    double span = (double)(ended - began) / 1e9;
    printf("votes cast %zu acknowledged %zu refused %zu seconds %.2f persecond %.0f\n", cast, acks, refused, span,
           (double)acks / span);
    print("acknowledged", acknowledged, acks);
    print("delivered", delivered, deliveries);
    return 0;
}
