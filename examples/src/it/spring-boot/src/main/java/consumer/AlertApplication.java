package consumer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A small web application. */
@SpringBootApplication
public class AlertApplication {

  public static void main(String[] args) {
    SpringApplication.run(AlertApplication.class, args);
  }
}
