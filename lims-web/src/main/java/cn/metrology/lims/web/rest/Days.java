package cn.metrology.lims.web.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Days in queries, {@code ?day=2026-11-24}: JAX-RS does not know them by itself. Anything else is a 400. */
@Provider
public class Days implements ParamConverterProvider {
    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == LocalDate.class ? new Converter<>(type) : null;
    }

    private record Converter<T>(Class<T> type) implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            try {
                return text == null || text.isBlank() ? null : type.cast(LocalDate.parse(text.strip()));
            } catch (DateTimeException malformed) {
                throw new BadRequestException(malformed);
            }
        }

        @Override
        public String toString(T day) {
            return String.valueOf(day);
        }
    }
}
